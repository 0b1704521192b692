<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MessageDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::EmptyResult</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SearchPanel</name>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 of %2 message</numerusform>
            <numerusform>%1 of %2 messages</numerusform>
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
    <name>postinsyn::Timeline</name>
    <message numerus="yes">
        <source>%1: %n message(s)</source>
        <translation>
            <numerusform>%1: %n message</numerusform>
            <numerusform>%1: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::TopPartiesView</name>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n message</numerusform>
            <numerusform>%1, %n messages</numerusform>
        </translation>
    </message>
</context>
</TS>
