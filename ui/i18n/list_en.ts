<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::BatchPanel</name>
    <message numerus="yes">
        <source>Decide %n row(s) like row %1: %2?</source>
        <translation>
            <numerusform>Decide %n row like row %1: %2?</numerusform>
            <numerusform>Decide %n rows like row %1: %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n chosen row(s): %1?</source>
        <translation>
            <numerusform>Decide %n chosen row: %1?</numerusform>
            <numerusform>Decide %n chosen rows: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with flags are left out: each is read by itself.</source>
        <translation>
            <numerusform>%n row with flags is left out: it is read by itself.</numerusform>
            <numerusform>%n rows with flags are left out: each is read by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: something in them is masked or withheld.</source>
        <translation>
            <numerusform>%n row is left out: something in it is masked or withheld.</numerusform>
            <numerusform>%n rows are left out: something in them is masked or withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are decided already.</source>
        <translation>
            <numerusform>%n row is decided already.</numerusform>
            <numerusform>%n rows are decided already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not hold the text that is masked here.</source>
        <translation>
            <numerusform>%n row does not hold the text that is masked here.</numerusform>
            <numerusform>%n rows do not hold the text that is masked here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s)</source>
        <translation>
            <numerusform>Decide %n row</numerusform>
            <numerusform>Decide %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::FreezeChanges</name>
    <message numerus="yes">
        <source>%n new row(s) with the numbers %1.</source>
        <translation>
            <numerusform>%n new row with the number %1.</numerusform>
            <numerusform>%n new rows with the numbers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have come since version %1 was frozen.</source>
        <translation>
            <numerusform>%n message has come since version %1 was frozen.</numerusform>
            <numerusform>%n messages have come since version %1 was frozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) the log says something else by now, which is to be decided: %1.</source>
        <translation>
            <numerusform>Of %n row the log says something else by now, which is to be decided: %1.</numerusform>
            <numerusform>Of %n rows the log says something else by now, which is to be decided: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not found any more and stay as they were: %1.</source>
        <translation>
            <numerusform>%n row is not found any more and stays as it was: %1.</numerusform>
            <numerusform>%n rows are not found any more and stay as they were: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) the log says something else by now.</source>
        <translation>
            <numerusform>Of %n row the log says something else by now.</numerusform>
            <numerusform>Of %n rows the log says something else by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not found any more and go.</source>
        <translation>
            <numerusform>%n row is not found any more and goes.</numerusform>
            <numerusform>%n rows are not found any more and go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::FreezePanel</name>
    <message numerus="yes">
        <source>%n message(s) are asked for</source>
        <translation>
            <numerusform>%n message is asked for</numerusform>
            <numerusform>%n messages are asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) shown</source>
        <translation>
            <numerusform>%n message shown</numerusform>
            <numerusform>%n messages shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze the list: %n row(s)</source>
        <translation>
            <numerusform>Freeze the list: %n row</numerusform>
            <numerusform>Freeze the list: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New version with %n new row(s)</source>
        <translation>
            <numerusform>New version with %n new row</numerusform>
            <numerusform>New version with %n new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::Judging</name>
    <message numerus="yes">
        <source>Give out row %1? %n mask(s) on it are taken away.</source>
        <translation>
            <numerusform>Give out row %1? %n mask on it is taken away.</numerusform>
            <numerusform>Give out row %1? %n masks on it are taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withhold %n row(s). By which provision?</source>
        <translation>
            <numerusform>Withhold %n row. By which provision?</numerusform>
            <numerusform>Withhold %n rows. By which provision?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) decided</source>
        <translation>
            <numerusform>%n row decided</numerusform>
            <numerusform>%n rows decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::JudgingHeading</name>
    <message numerus="yes">
        <source>%1 of %2 row(s) decided</source>
        <translation>
            <numerusform>%1 of %2 row decided</numerusform>
            <numerusform>%1 of %2 rows decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::JudgingPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still a question</source>
        <translation>
            <numerusform>%n row is still a question</numerusform>
            <numerusform>%n rows are still questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every row is decided; %n row(s) have flags to answer</source>
        <translation>
            <numerusform>Every row is decided; %n row has flags to answer</numerusform>
            <numerusform>Every row is decided; %n rows have flags to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 chosen</source>
        <translation>
            <numerusform>, %1 chosen</numerusform>
            <numerusform>, %1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ListPage</name>
    <message numerus="yes">
        <source>The list is frozen: %n row(s)</source>
        <translation>
            <numerusform>The list is frozen: %n row</numerusform>
            <numerusform>The list is frozen: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) keep what was decided on them before.</source>
        <translation>
            <numerusform>%n row keeps what was decided on it before.</numerusform>
            <numerusform>%n rows keep what was decided on them before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have come since the list was given out</source>
        <translation>
            <numerusform>%n message has come since the list was given out</numerusform>
            <numerusform>%n messages have come since the list was given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have come since the list was frozen</source>
        <translation>
            <numerusform>%n message has come since the list was frozen</numerusform>
            <numerusform>%n messages have come since the list was frozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ListRowModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ListWords</name>
    <message numerus="yes">
        <source>give out %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>give out %n row</numerusform>
            <numerusform>give out %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>mask %n row</numerusform>
            <numerusform>mask %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withhold %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>withhold %n row</numerusform>
            <numerusform>withhold %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question about %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>question about %n row</numerusform>
            <numerusform>question about %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RowView</name>
    <message numerus="yes">
        <source>The same exchange, %n row(s)</source>
        <translation>
            <numerusform>The same exchange, %n row</numerusform>
            <numerusform>The same exchange, %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
