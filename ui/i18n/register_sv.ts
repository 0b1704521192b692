<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::MailboxModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Förtroendevald</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Facklig</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Fler adresser</translation>
    </message>
    <message>
        <source>Last day of employment</source>
        <translation>Sista anställningsdag</translation>
    </message>
</context>
<context>
    <name>postinsyn::RegisterPage</name>
    <message>
        <source>Read in from a &amp;file…</source>
        <translation>&amp;Läs in från fil…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Filter: name, address, unit</source>
        <translation>Filtrera: namn, adress, enhet</translation>
    </message>
    <message>
        <source>Filter mailboxes</source>
        <translation>Filtrera brevlådor</translation>
    </message>
    <message>
        <source>Read &amp;in from a file…</source>
        <translation>&amp;Läs in från fil…</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Brevlådor</translation>
    </message>
    <message>
        <source>No mailbox holds all these words.</source>
        <translation>Ingen brevlåda innehåller alla de orden.</translation>
    </message>
    <message>
        <source>Show all mailboxes</source>
        <translation>Visa alla brevlådor</translation>
    </message>
    <message>
        <source>The register is empty. With the mailboxes of the authority read in, the program knows which mail goes in, out and between boards.</source>
        <translation>Registret är tomt. När myndighetens brevlådor är inlästa vet programmet vilken e-post som går in, ut och mellan nämnder.</translation>
    </message>
    <message>
        <source>Read in from a file…</source>
        <translation>Läs in från fil…</translation>
    </message>
    <message>
        <source>Rows that were not read in</source>
        <translation>Rader som inte lästes in</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Stäng listan</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.gz);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt *.xlsx *.gz);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading in mailboxes</source>
        <translation>Brevlådor läses in</translation>
    </message>
    <message>
        <source>The mailboxes were not read in</source>
        <translation>Brevlådorna lästes inte in</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, as before: %3, not read in: %4</source>
        <translation>Nya: %1, ändrade: %2, som förut: %3, inte inlästa: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of mailboxes were looked at</source>
        <translation>
            <numerusform>%n rad med brevlådor gicks igenom</numerusform>
            <numerusform>%n rader med brevlådor gicks igenom</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailboxes of the authority with unit and board. From them the program knows which mail goes in, out and between boards, and when a mailbox vanishes after a last day of employment.</source>
        <translation>Myndighetens brevlådor med enhet och nämnd. Av dem vet programmet vilken e-post som går in, ut och mellan nämnder, och när en brevlåda försvinner efter en sista anställningsdag.</translation>
    </message>
    <message>
        <source>Read in a CSV file or a workbook with a column for the address; name, unit, board, kind, further addresses and last day of employment are taken if they are there. A mailbox that exists is brought up to date.</source>
        <translation>Läs in en CSV-fil eller en arbetsbok med en kolumn för adressen. Namn, enhet, nämnd, slag, fler adresser och sista anställningsdag tas med om de finns. En brevlåda som redan finns uppdateras.</translation>
    </message>
    <message>
        <source>A file can be dropped on this page as well.</source>
        <translation>Du kan också släppa en fil på den här sidan.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n brevlåda</numerusform>
            <numerusform>%n brevlådor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es)</source>
        <translation>
            <numerusform>%1 av %n brevlåda</numerusform>
            <numerusform>%1 av %n brevlådor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 chosen</source>
        <translation>
            <numerusform>, %1 vald</numerusform>
            <numerusform>, %1 valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) of employment stay, although the cell is empty: an empty cell takes no day away.</source>
        <translation>
            <numerusform>%n sista anställningsdag står kvar fast cellen är tom: en tom cell tar inte bort någon dag.</numerusform>
            <numerusform>%n sista anställningsdagar står kvar fast cellen är tom: en tom cell tar inte bort någon dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>Raden saknar adress.</translation>
    </message>
    <message>
        <source>Its address is none.</source>
        <translation>Adressen är felskriven.</translation>
    </message>
    <message>
        <source>One of its further addresses is none.</source>
        <translation>En av de andra adresserna är ingen e-postadress.</translation>
    </message>
    <message>
        <source>Its address came in an earlier row.</source>
        <translation>Adressen fanns på en tidigare rad.</translation>
    </message>
    <message>
        <source>Its address belongs to another mailbox.</source>
        <translation>Adressen hör till en annan brevlåda.</translation>
    </message>
    <message>
        <source>There is no such kind of mailbox.</source>
        <translation>Det finns inget sådant slag av brevlåda.</translation>
    </message>
    <message>
        <source>Its last day is no date of the form 2026-09-30.</source>
        <translation>Sista dagen är inget datum av formen 2026-09-30.</translation>
    </message>
    <message>
        <source>The row is not built as the others.</source>
        <translation>Raden är inte uppbyggd som de andra.</translation>
    </message>
    <message numerus="yes">
        <source>The further addresses of %n mailbox(es) do not stand in the file, or not all; those known stay. Ask IT to export them joined: %1</source>
        <translation>
            <numerusform>Ytterligare adresser till %n brevlåda står inte i filen, eller inte alla; de som är kända står kvar. Be IT exportera dem hopfogade: %1</numerusform>
            <numerusform>Ytterligare adresser till %n brevlådor står inte i filen, eller inte alla; de som är kända står kvar. Be IT exportera dem hopfogade: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
