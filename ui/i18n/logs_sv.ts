<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::FoundFilesModel</name>
    <message>
        <source>Is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportPanel</name>
    <message>
        <source>Files that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are finished stay; the one at hand leaves no trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Files that are finished stay, also if you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking at the files, %n to go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be read in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a choice first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are read in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading in logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportReport</name>
    <message>
        <source>The archive could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) had been read in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files were read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows gave %2 new messages; %3 rows were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept; the file that was being read left no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::LogWords</name>
    <message>
        <source>comma between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical line between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows = %2 about messages + %3 repeated + %4 passed over by rule + %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::LogsPage</name>
    <message>
        <source>No log is here yet: drop the files from IT anywhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read in log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the next ones when the report is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every log file that was read in stands here with what it holds. Its account adds up: each row is about a message, repeats what is known, was passed over by rule or was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to read in more. CSV, tracking logs, JSON, Excel workbooks and zip files are known by what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning tells what may be missing from a file, or damaged in it, and what to ask IT for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::MappingEditor</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, Cc or Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::PreviewModel</name>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::PreviewView</name>
    <message>
        <source>Not known: assume Swedish time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows were looked at; first and last time are theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of them would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the proposed columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known log has these columns. Say below which column is what: the rows then show how they will be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file settles whether 03/04 is the third of April or the fourth of March. Ask IT, then choose below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that holds a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n other file(s) with the same columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RejectsModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::ReportModel</name>
    <message>
        <source>Not read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in, with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::SourceDetail</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of them %2 new to the archive, with %3 new recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see what it covers and what was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file was read in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected lines, the first %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::SourcesModel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
