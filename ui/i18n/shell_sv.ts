<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::ArchiveFlow</name>
    <message>
        <source>Open archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.postinsyn);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::ArchiveSession</name>
    <message>
        <source>Opening the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::DataTable</name>
    <message>
        <source>Reset the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::ErrorWords</name>
    <message>
        <source>Something went wrong that should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by the step it happened in. Copy this for IT and report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::JobPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. What was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the work that is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (%n more waiting)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::MainWindow</name>
    <message>
        <source>The archive was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept, the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice archive was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postinsyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Postinsyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work is done in an archive: one file on this computer that holds the logs, the requests and a record of every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new archive, open one, or practise with invented data. What you do while practising is thrown away when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. Alt opens the menus, F6 moves between the parts of the window, and Ctrl+F1 lists all shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postinsyn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure of e-mail logs. Licence: EUPL-1.2. Works without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now it is stopped: what was finished before is kept, the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are read into an archive. Nothing was done with those you dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here takes files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs are dropped on a request or on the page for logs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::NewArchivePage</name>
    <message>
        <source>New archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is one file on this computer. It holds the logs, the requests, and a record of every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which authority?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an own &amp;profile from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its policy ended on %2: have the windows confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a local, encrypted disk; not on a network share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the new archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the folder and name of the new archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.postinsyn)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::Pages</name>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice is in force at once and kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, widths and panels are as they were in the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::StartPage</name>
    <message>
        <source>Postinsyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an exported e-mail log to a list that can be given out, with every row decided by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise with invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are shown as clocks in Sweden show them. They are kept in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: invented data, thrown away on closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::WindowMenus</name>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractise with invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all &amp;views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Postinsyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
