<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::TodayPage</name>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Ny begäran</translation>
    </message>
    <message>
        <source>The archive is empty. Begin with a request, or with a log.</source>
        <translation>Arkivet är tomt. Börja med en begäran eller med en logg.</translation>
    </message>
    <message>
        <source>Read in a &amp;log</source>
        <translation>&amp;Läs in en logg</translation>
    </message>
    <message>
        <source>Pra&amp;ctise with invented data</source>
        <translation>Öva med &amp;påhittade uppgifter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, vecka %2</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Öppna begäranden</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Ingen begäran är öppen.</translation>
    </message>
    <message>
        <source>About to vanish</source>
        <translation>Försvinner snart</translation>
    </message>
    <message>
        <source>Nothing that an open request needs, and no mailbox in the directory.</source>
        <translation>Inget som en öppen begäran behöver, och ingen brevlåda i registret.</translation>
    </message>
    <message>
        <source>Open requests, those that have waited longest first. Enter opens one at the step it waits for.</source>
        <translation>Öppna begäranden, de som väntat längst först. Enter öppnar en begäran vid det steg den väntar på.</translation>
    </message>
    <message>
        <source>About to vanish: the oldest day of a log that was not read in yet, and mailboxes whose owner has left. The days are computed from the windows of the profile; only IT can say that something is gone.</source>
        <translation>Försvinner snart: den äldsta dagen i en logg som ännu inte lästs in, och brevlådor vars ägare har slutat. Dagarna räknas ut från profilens tidsgränser; bara IT kan säga att något är borta.</translation>
    </message>
    <message>
        <source>Ctrl+N registers a new request.</source>
        <translation>Ctrl+N registrerar en ny begäran.</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n öppen begäran</numerusform>
            <numerusform>%n öppna begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Idag</translation>
    </message>
</context>
<context>
    <name>postinsyn::VanishingModel</name>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Att göra</translation>
    </message>
</context>
</TS>
