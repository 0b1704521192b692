<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::AuditModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postinsyn::EventsPage</name>
    <message>
        <source>No event holds all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the present state of the record. Written down outside of the archive it proves later that nothing before it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, a case, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is recorded here by itself, with time, account and case. Nobody can change or remove an event; what it says never holds the content of an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words, a case number or a date in the filter: events that hold all of them stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control code names the present state of the record. Write it down outside of the archive, for instance in the case: it proves later that nothing before it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
