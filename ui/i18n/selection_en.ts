<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::DifferencePanel</name>
    <message numerus="yes">
        <source>%1 message(s) are asked for</source>
        <translation>
            <numerusform>%1 message is asked for</numerusform>
            <numerusform>%1 messages are asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %1 message(s)</source>
        <translation>
            <numerusform>Ask for %1 message</numerusform>
            <numerusform>Ask for %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) are still to be decided.</source>
        <translation>
            <numerusform>%1 place is still to be decided.</numerusform>
            <numerusform>%1 places are still to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SelectedPanel</name>
    <message numerus="yes">
        <source>%1 message(s) are asked for</source>
        <translation>
            <numerusform>%1 message is asked for</numerusform>
            <numerusform>%1 messages are asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SelectionPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) asked for</source>
        <translation>
            <numerusform>%1 message asked for</numerusform>
            <numerusform>%1 messages asked for</numerusform>
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
</TS>
