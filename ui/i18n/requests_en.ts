<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::OrderPanel</name>
    <message numerus="yes">
        <source>The trace reaches %n day(s) back: all of what is asked for is older. Ask IT all the same whether a log was taken out before.</source>
        <translation>
            <numerusform>The trace reaches %n day back: all of what is asked for is older. Ask IT all the same whether a log was taken out before.</numerusform>
            <numerusform>The trace reaches %n days back: all of what is asked for is older. Ask IT all the same whether a log was taken out before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestBanner</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestsPage</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
</TS>
