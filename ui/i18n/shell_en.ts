<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::DateSpanEdit</name>
    <message numerus="yes">
        <source>%1 through %2 (%n day(s))</source>
        <translation>
            <numerusform>%1 through %2 (%n day)</numerusform>
            <numerusform>%1 through %2 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::JobPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n more waiting)</source>
        <translation>
            <numerusform> (%n more waiting)</numerusform>
            <numerusform> (%n more waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RowCopying</name>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 row copied</numerusform>
            <numerusform>%1 rows copied</numerusform>
        </translation>
    </message>
</context>
</TS>
