<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>MessageDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::ConditionWords</name>
    <message>
        <source>From %1 on</source>
        <translation>Från och med %1</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Till och med %1</translation>
    </message>
    <message>
        <source>From or to %1</source>
        <translation>Från eller till %1</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Mellan %1 och %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domän %1</translation>
    </message>
    <message>
        <source>Subject holds “%1”</source>
        <translation>Ämnet innehåller ”%1”</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Riktning: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Leverans: %1</translation>
    </message>
    <message>
        <source>With monitoring mail</source>
        <translation>Med övervakningspost</translation>
    </message>
</context>
<context>
    <name>postinsyn::EmptyResult</name>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>The archive has no messages yet.</source>
        <translation>Arkivet har inga meddelanden än.</translation>
    </message>
    <message>
        <source>No message meets all conditions.</source>
        <translation>Inget meddelande uppfyller alla villkor.</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>Ta bort alla villkor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Without “%1” %2 would be shown.</source>
        <translation>Utan ”%1” skulle %2 visas.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring mail that is not shown: %1</source>
        <translation>Övervakningspost som inte visas: %1</translation>
    </message>
    <message>
        <source>Show it too</source>
        <translation>Visa den också</translation>
    </message>
</context>
<context>
    <name>postinsyn::FilterBar</name>
    <message>
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>Per&amp;iod</translation>
    </message>
    <message>
        <source>Role of the party</source>
        <translation>Partens roll</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Från eller till</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Between two</source>
        <translation>Mellan två</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Adress eller namn</translation>
    </message>
    <message>
        <source>Par&amp;ty</source>
        <translation>Par&amp;t</translation>
    </message>
    <message>
        <source>Enter adds. Paste lists in any shape.</source>
        <translation>Enter lägger till. Klistra in listor i valfri form.</translation>
    </message>
    <message>
        <source>Subject holds</source>
        <translation>Ämnet innehåller</translation>
    </message>
    <message>
        <source>Part of the subject</source>
        <translation>Del av ämnet</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Ä&amp;mne</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Ri&amp;ktning</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Leveransstatus</translation>
    </message>
    <message>
        <source>De&amp;livery</source>
        <translation>&amp;Leverans</translation>
    </message>
    <message>
        <source>&amp;Monitoring mail too</source>
        <translation>Även övervak&amp;ningspost</translation>
    </message>
    <message>
        <source>Mail by which the mail system watches itself. It is left out unless you ask for it.</source>
        <translation>Post som e-postsystemet övervakar sig självt med. Den utelämnas om du inte ber om den.</translation>
    </message>
    <message>
        <source>Name two, with a semicolon between them.</source>
        <translation>Ange två, med semikolon emellan.</translation>
    </message>
</context>
<context>
    <name>postinsyn::MessageDetail</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Stäng meddelandet (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Avsändare enligt kuvertet</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Till (%1)</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Monitoring mail of the mail system</source>
        <translation>E-postsystemets egen övervakningspost</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Står i</translation>
    </message>
</context>
<context>
    <name>postinsyn::ResultModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Avsändare enligt kuvertet</translation>
    </message>
</context>
<context>
    <name>postinsyn::ResultTable</name>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
</context>
<context>
    <name>postinsyn::SavedSearches</name>
    <message>
        <source>Saved sea&amp;rches</source>
        <translation>Sparad&amp;e sökningar</translation>
    </message>
    <message>
        <source>&amp;Keep this search …</source>
        <translation>S&amp;para sökningen…</translation>
    </message>
    <message>
        <source>&amp;Saved searches</source>
        <translation>Sparade &amp;sökningar</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>S&amp;ökningens namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Ingen sökning är sparad än</translation>
    </message>
    <message>
        <source>&amp;Rename “%1” …</source>
        <translation>&amp;Byt namn på ”%1”…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>There is a search of that name; this one takes its place.</source>
        <translation>Det finns redan en sökning med det namnet. Den ersätts.</translation>
    </message>
    <message>
        <source>The days count from the day of the search: %1.</source>
        <translation>Dagarna räknas från den dag sökningen görs: %1.</translation>
    </message>
    <message>
        <source>Keeping a search</source>
        <translation>Sparar en sökning</translation>
    </message>
    <message>
        <source>The search is kept: %1</source>
        <translation>Sökningen är sparad: %1</translation>
    </message>
    <message>
        <source>It lies in the archive, for all who open it.</source>
        <translation>Den ligger i arkivet, för alla som öppnar det.</translation>
    </message>
    <message>
        <source>Renaming a search</source>
        <translation>Byter namn på en sökning</translation>
    </message>
    <message>
        <source>Deleting a search</source>
        <translation>Tar bort en sökning</translation>
    </message>
    <message>
        <source>The saved search is deleted: %1</source>
        <translation>Den sparade sökningen är borttagen: %1</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
</context>
<context>
    <name>postinsyn::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>This search cannot be shown.</source>
        <translation>Sökningen kan inte visas.</translation>
    </message>
    <message>
        <source>All conditions must hold; several parties of one kind are alternatives. Each condition is a chip with the number of messages that it alone lets through within the period; the cross takes it away.</source>
        <translation>Alla villkor ska vara uppfyllda; flera parter av samma slag är alternativ. Varje villkor står för sig med antalet meddelanden som det ensamt släpper igenom inom perioden; krysset tar bort det.</translation>
    </message>
    <message>
        <source>The period takes a few keys: 30, 0930, 2026-09-30, w40, w40-w42, aug, -7, yesterday, 1-15 sep. What was understood stands below; both days are included.</source>
        <translation>Perioden skrivs med några få tecken: 30, 0930, 2026-09-30, v40, v40-v42, aug, -7, igår, 1-15 sep. Under fältet står vad som uppfattades; båda dagarna ingår.</translation>
    </message>
    <message>
        <source>Parties are addresses or names: “Åsa Östberg” finds asa.ostberg@... Paste a list in any shape.</source>
        <translation>Parter är adresser eller namn: ”Åsa Östberg” hittar asa.ostberg@... Klistra in en lista i valfri form.</translation>
    </message>
    <message>
        <source>Drag over the timeline to see only that time, or use the arrows with Shift and then Enter. Esc takes it back.</source>
        <translation>Dra över tidslinjen för att bara se den tiden, eller använd piltangenterna med Skift och sedan Enter. Esc tar tillbaka det.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a message beside the table: all recipients, what became of each, and the file and line it came from.</source>
        <translation>Enter eller dubbelklick öppnar ett meddelande bredvid tabellen: alla mottagare, hur det gick för var och en, och vilken fil och rad det kom från.</translation>
    </message>
    <message>
        <source>Right-click the heading of the table to choose its columns; click Date to turn the order round.</source>
        <translation>Högerklicka på tabellens rubrik för att välja kolumner; klicka på Datum för att vända ordningen.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;ök</translation>
    </message>
    <message>
        <source>A search can be kept under a name: Ctrl+S. It lies in the archive. Days that count from today, such as -7, count from the day it is used again.</source>
        <translation>En sökning kan sparas under ett namn: Ctrl+S. Den ligger i arkivet. Dagar som räknas från i dag, till exempel -7, räknas från den dag då sökningen används igen.</translation>
    </message>
</context>
<context>
    <name>postinsyn::SearchPanel</name>
    <message>
        <source>All messages of the archive</source>
        <translation>Alla meddelanden i arkivet</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>N&amp;yast först</translation>
    </message>
    <message>
        <source>To the &amp;timeline</source>
        <translation>Till &amp;tidslinjen</translation>
    </message>
    <message>
        <source>&amp;Clear all conditions</source>
        <translation>Ta bort alla &amp;villkor</translation>
    </message>
    <message>
        <source>counting ...</source>
        <translation>räknar …</translation>
    </message>
    <message>
        <source>; monitoring mail not shown: %1</source>
        <translation>; övervakningspost som inte visas: %1</translation>
    </message>
    <message>
        <source>Turns the order of the rows round</source>
        <translation>Vänder radernas ordning</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 av %2 meddelande</numerusform>
            <numerusform>%1 av %2 meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 chosen</source>
        <translation>
            <numerusform>, %1 markerad</numerusform>
            <numerusform>, %1 markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>No time to show</source>
        <translation>Ingen tid att visa</translation>
    </message>
    <message>
        <source>Messages an hour, %1, at most %2</source>
        <translation>Meddelanden per timme, %1, som mest %2</translation>
    </message>
    <message>
        <source>Messages a day, %1, at most %2</source>
        <translation>Meddelanden per dag, %1, som mest %2</translation>
    </message>
    <message>
        <source>Messages a week, %1, at most %2</source>
        <translation>Meddelanden per vecka, %1, som mest %2</translation>
    </message>
    <message>
        <source>Messages a month, %1, at most %2</source>
        <translation>Meddelanden per månad, %1, som mest %2</translation>
    </message>
    <message>
        <source>Week %1, %2 through %3</source>
        <translation>Vecka %1, %2 t.o.m. %3</translation>
    </message>
    <message>
        <source>%1 – %2: Enter shows only these</source>
        <translation>%1 – %2: Enter visar bara dessa</translation>
    </message>
    <message>
        <source>%1. Arrows move, Shift with them chooses, Enter shows only that, Esc takes it back.</source>
        <translation>%1. Pilarna flyttar, med Skift väljer de, Enter visar bara det valda, Esc tar tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s)</source>
        <translation>
            <numerusform>%1: %n meddelande</numerusform>
            <numerusform>%1: %n meddelanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::TopPartiesView</name>
    <message>
        <source>Top senders</source>
        <translation>Vanligaste avsändare</translation>
    </message>
    <message>
        <source>Top recipients</source>
        <translation>Vanligaste mottagare</translation>
    </message>
    <message>
        <source>Top domains</source>
        <translation>Vanligaste domäner</translation>
    </message>
    <message>
        <source>Enter shows only the messages of the one chosen.</source>
        <translation>Enter visar bara den valdas meddelanden.</translation>
    </message>
    <message>
        <source>Counting who is most often met ...</source>
        <translation>Räknar vilka som är vanligast …</translation>
    </message>
    <message>
        <source>Of %1 messages drawn evenly over the time.</source>
        <translation>Av %1 meddelanden, jämnt valda över tiden.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n meddelande</numerusform>
            <numerusform>%1, %n meddelanden</numerusform>
        </translation>
    </message>
</context>
</TS>
