<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>postinsyn::BlockerList</name>
    <message numerus="yes">
        <source>%n row(s) not judged yet</source>
        <translation>
            <numerusform>%n row not judged yet</numerusform>
            <numerusform>%n rows not judged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to be asked about</source>
        <translation>
            <numerusform>%n row to be asked about</numerusform>
            <numerusform>%n rows to be asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a hint that nobody answered</source>
        <translation>
            <numerusform>%n row with a hint that nobody answered</numerusform>
            <numerusform>%n rows with hints that nobody answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a hint called unclear</source>
        <translation>
            <numerusform>%n row with a hint called unclear</numerusform>
            <numerusform>%n rows with hints called unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a hint called secret and nothing masked</source>
        <translation>
            <numerusform>%n row with a hint called secret and nothing masked</numerusform>
            <numerusform>%n rows with hints called secret and nothing masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) masked without a ground</source>
        <translation>
            <numerusform>%n row masked without a ground</numerusform>
            <numerusform>%n rows masked without a ground</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where the same text is masked in one and open in another</source>
        <translation>
            <numerusform>%n row with a text masked in one place and open in another</numerusform>
            <numerusform>%n rows where the same text is masked in one and open in another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where a part of what is masked stands open in another</source>
        <translation>
            <numerusform>%n row where a part of what is masked stands open</numerusform>
            <numerusform>%n rows where a part of what is masked stands open in another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where a name hidden in one may be that of an address open in another</source>
        <translation>
            <numerusform>%n row where a hidden name may be that of an open address</numerusform>
            <numerusform>%n rows where a name hidden in one may be that of an address open in another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where the list was asked for what is masked</source>
        <translation>
            <numerusform>%n row where the list was asked for what is masked</numerusform>
            <numerusform>%n rows where the list was asked for what is masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ from what was given out before</source>
        <translation>
            <numerusform>%n row that differs from what was given out before</numerusform>
            <numerusform>%n rows that differ from what was given out before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::UndrawableText</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
