<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>postinsyn::LikePanel</name>
    <message numerus="yes">
        <source>Decide %n row(s) like row %1: %2?</source>
        <translation>
            <numerusform>Decide %n row like row %1: %2?</numerusform>
            <numerusform>Decide %n rows like row %1: %2?</numerusform>
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
        <source>%n row(s) decided</source>
        <translation>
            <numerusform>%n row decided</numerusform>
            <numerusform>%n rows decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ListRowModel</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
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
