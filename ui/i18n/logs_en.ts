<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::CoverageCalendar</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::CoveragePanel</name>
    <message numerus="yes">
        <source>and %n more, see the calendar</source>
        <translation>
            <numerusform>and %n more, see the calendar</numerusform>
            <numerusform>and %n more, see the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportPanel</name>
    <message numerus="yes">
        <source>Looking at the files, %n to go.</source>
        <translation>
            <numerusform>Looking at the files, %n to go.</numerusform>
            <numerusform>Looking at the files, %n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be read in.</source>
        <translation>
            <numerusform>%n file can be read in.</numerusform>
            <numerusform>%n files can be read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a choice first.</source>
        <translation>
            <numerusform>%n file needs a choice first.</numerusform>
            <numerusform>%n files need a choice first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read in.</source>
        <translation>
            <numerusform>%n file cannot be read in.</numerusform>
            <numerusform>%n files cannot be read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in %n file(s)</source>
        <translation>
            <numerusform>Read in %n file</numerusform>
            <numerusform>Read in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are read in</source>
        <translation>
            <numerusform>%n file is read in</numerusform>
            <numerusform>%n files are read in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportReport</name>
    <message numerus="yes">
        <source>Stopped: %n file(s) had been read in</source>
        <translation>
            <numerusform>Stopped: %n file had been read in</numerusform>
            <numerusform>Stopped: %n files had been read in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read in</source>
        <translation>
            <numerusform>%n file was read in</numerusform>
            <numerusform>%n files were read in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::LogWords</name>
    <message numerus="yes">
        <source>It holds %n message(s), exactly where exports are cut: ask IT whether there was more.</source>
        <translation>
            <numerusform>It holds %n message, exactly where exports are cut: ask IT whether there was more.</numerusform>
            <numerusform>It holds %n messages, exactly where exports are cut: ask IT whether there was more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n row(s), exactly where exports are cut: ask IT whether there was more.</source>
        <translation>
            <numerusform>It holds %n row, exactly where exports are cut: ask IT whether there was more.</numerusform>
            <numerusform>It holds %n rows, exactly where exports are cut: ask IT whether there was more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were damaged before the file came here: ask for the export with -Encoding UTF8.</source>
        <translation>
            <numerusform>%n byte was damaged before the file came here: ask for the export with -Encoding UTF8.</numerusform>
            <numerusform>%n bytes were damaged before the file came here: ask for the export with -Encoding UTF8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) went through a wrong encoding, Möte became MÃ¶te: ask for the export anew.</source>
        <translation>
            <numerusform>%n subject went through a wrong encoding, Möte became MÃ¶te: ask for the export anew.</numerusform>
            <numerusform>%n subjects went through a wrong encoding, Möte became MÃ¶te: ask for the export anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may be of another code page: ask for the export with -Encoding UTF8.</source>
        <translation>
            <numerusform>%n letter may be of another code page: ask for the export with -Encoding UTF8.</numerusform>
            <numerusform>%n letters may be of another code page: ask for the export with -Encoding UTF8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) lost letters, å ä ö became question marks: ask for the export with -Encoding UTF8.</source>
        <translation>
            <numerusform>%n subject lost letters, å ä ö became question marks: ask for the export with -Encoding UTF8.</numerusform>
            <numerusform>%n subjects lost letters, å ä ö became question marks: ask for the export with -Encoding UTF8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lost recipients in the export: ask for them joined by semicolons.</source>
        <translation>
            <numerusform>%n row lost recipients in the export: ask for them joined by semicolons.</numerusform>
            <numerusform>%n rows lost recipients in the export: ask for them joined by semicolons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) are as long as exports allow and may be cut off.</source>
        <translation>
            <numerusform>%n subject is as long as exports allow and may be cut off.</numerusform>
            <numerusform>%n subjects are as long as exports allow and may be cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) lie in the hour that comes twice when summer time ends. They were taken as summer time and may be an hour later.</source>
        <translation>
            <numerusform>%n time lies in the hour that comes twice when summer time ends. It was taken as summer time and may be an hour later.</numerusform>
            <numerusform>%n times lie in the hour that comes twice when summer time ends. They were taken as summer time and may be an hour later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) lie in the hour that is skipped when summer time begins: the time zone is probably another one.</source>
        <translation>
            <numerusform>%n time lies in the hour that is skipped when summer time begins: the time zone is probably another one.</numerusform>
            <numerusform>%n times lie in the hour that is skipped when summer time begins: the time zone is probably another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) or recipient(s) are no mail addresses and were taken in as they stand: a search for an address does not find them.</source>
        <translation>
            <numerusform>%n sender or recipient is no mail address and was taken in as it stands: a search for an address does not find it.</numerusform>
            <numerusform>%n senders or recipients are no mail addresses and were taken in as they stand: a search for an address does not find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s) of the workbook look like logs and were not read: save each as a file of its own.</source>
        <translation>
            <numerusform>%n more sheet of the workbook looks like a log and was not read: save it as a file of its own.</numerusform>
            <numerusform>%n more sheets of the workbook look like logs and were not read: save each as a file of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) are hidden copies (Bcc): a list would reveal them.</source>
        <translation>
            <numerusform>%n recipient is a hidden copy (Bcc): a list would reveal it.</numerusform>
            <numerusform>%n recipients are hidden copies (Bcc): a list would reveal them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n day(s) without a message in the middle of the file.</source>
        <translation>
            <numerusform>There is %n day without a message in the middle of the file.</numerusform>
            <numerusform>There are %n days without a message in the middle of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of the earlier import left and were read anew.</source>
        <translation>
            <numerusform>%1 message of the earlier import left and was read anew.</numerusform>
            <numerusform>%1 messages of the earlier import left and were read anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of the earlier import are read anew, by what is chosen here.</source>
        <translation>
            <numerusform>%1 message of the earlier import is read anew, by what is chosen here.</numerusform>
            <numerusform>%1 messages of the earlier import are read anew, by what is chosen here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them keep what other files tell of them.</source>
        <translation>
            <numerusform>%1 of them keeps what other files tell of it.</numerusform>
            <numerusform>%1 of them keep what other files tell of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::LogsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
    <name>postinsyn::PreviewView</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n other file(s) with the same columns</source>
        <translation>
            <numerusform>Also for the %n other file with the same columns</numerusform>
            <numerusform>Also for the %n other files with the same columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RemovalPanel</name>
    <message numerus="yes">
        <source>%1 message(s) leave the archive: no other file tells of them.</source>
        <translation>
            <numerusform>%1 message leaves the archive: no other file tells of it.</numerusform>
            <numerusform>%1 messages leave the archive: no other file tells of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) stay as they are: other files tell of them too.</source>
        <translation>
            <numerusform>%1 message stays as it is: other files tell of it too.</numerusform>
            <numerusform>%1 messages stay as they are: other files tell of them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take away %1 message(s)</source>
        <translation>
            <numerusform>Take away %1 message</numerusform>
            <numerusform>Take away %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left the archive.</source>
        <translation>
            <numerusform>%1 message left the archive.</numerusform>
            <numerusform>%1 messages left the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SourceDetail</name>
    <message numerus="yes">
        <source>%1 rejected line(s)</source>
        <translation>
            <numerusform>%1 rejected line</numerusform>
            <numerusform>%1 rejected lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SourcesModel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
