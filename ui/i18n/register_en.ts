<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::RegisterPage</name>
    <message numerus="yes">
        <source>%n row(s) of mailboxes were looked at</source>
        <translation>
            <numerusform>%n row of mailboxes was looked at</numerusform>
            <numerusform>%n rows of mailboxes were looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es)</source>
        <translation>
            <numerusform>%1 of %n mailbox</numerusform>
            <numerusform>%1 of %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 chosen</source>
        <translation>
            <numerusform>, %1 chosen</numerusform>
            <numerusform>, %1 chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) of employment stay, although the cell is empty: an empty cell takes no day away.</source>
        <translation>
            <numerusform>%n last day of employment stays, although the cell is empty: an empty cell takes no day away.</numerusform>
            <numerusform>%n last days of employment stay, although the cell is empty: an empty cell takes no day away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The further addresses of %n mailbox(es) do not stand in the file, or not all; those known stay. Ask IT to export them joined: %1</source>
        <translation>
            <numerusform>The further addresses of %n mailbox do not stand in the file, or not all; those known stay. Ask IT to export them joined: %1</numerusform>
            <numerusform>The further addresses of %n mailboxes do not stand in the file, or not all; those known stay. Ask IT to export them joined: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
