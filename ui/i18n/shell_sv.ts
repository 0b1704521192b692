<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::ArchiveFlow</name>
    <message>
        <source>Open archive</source>
        <translation>Öppna arkiv</translation>
    </message>
    <message>
        <source>Archives (*.postinsyn);;All files (*)</source>
        <translation>Arkiv (*.postinsyn);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Making the practice archive</source>
        <translation>Övningsarkivet skapas</translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation>Ett arbete pågår</translation>
    </message>
    <message>
        <source>If you leave the archive now it is stopped: what was finished before is kept, the rest is as it was.</source>
        <translation>Om du lämnar arkivet nu avbryts det: det som redan är klart finns kvar, resten är som det var.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Avbryt och lämna</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Fortsätt arbeta</translation>
    </message>
</context>
<context>
    <name>postinsyn::ArchiveSession</name>
    <message>
        <source>Opening the archive</source>
        <translation>Arkivet öppnas</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Sökning pågår</translation>
    </message>
</context>
<context>
    <name>postinsyn::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postinsyn::DataTable</name>
    <message>
        <source>At most %1 rows can be copied at a time.</source>
        <translation>Högst %1 rader kan kopieras åt gången.</translation>
    </message>
    <message>
        <source>&amp;Reset the view</source>
        <translation>&amp;Återställ vyn</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Flytta åt &amp;vänster</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Flytta åt &amp;höger</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
</context>
<context>
    <name>postinsyn::DateSpanEdit</name>
    <message>
        <source>There is no such day, week or month.</source>
        <translation>Den dagen, veckan eller månaden finns inte.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>Not read as a date. Try 30, 0930, w40, aug or 1-15 sep.</source>
        <translation>Lästes inte som datum. Prova 30, 0930, v40, aug eller 1-15 sep.</translation>
    </message>
    <message>
        <source>All of %1, week %2</source>
        <translation>Hela %1, vecka %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 through %2 (%n day(s))</source>
        <translation>
            <numerusform>%1 t.o.m. %2 (%n dag)</numerusform>
            <numerusform>%1 t.o.m. %2 (%n dagar)</numerusform>
        </translation>
    </message>
    <message>
        <source>30, 0930, w40, aug, -7 ...</source>
        <translation>30, 0930, v40, aug, -7 …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Öppna kalendern</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Öppna kalendern (Alt+Nedpil)</translation>
    </message>
</context>
<context>
    <name>postinsyn::ErrorWords</name>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Något gick fel som inte borde kunna gå fel.</translation>
    </message>
    <message>
        <source>Nothing was changed by the step it happened in. Copy this for IT and report it.</source>
        <translation>Inget ändrades av det steg där det hände. Kopiera uppgifterna till IT och anmäl felet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Be om filen på nytt.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Filen har inga rader.</translation>
    </message>
    <message>
        <source>Check that the export found anything, or ask for it again.</source>
        <translation>Kontrollera att exporten gav något, eller be om den på nytt.</translation>
    </message>
    <message>
        <source>This is a table as PowerShell shows it on the screen, cut to the width of the window.</source>
        <translation>Det här är en tabell som PowerShell visar den på skärmen, avkortad till fönstrets bredd.</translation>
    </message>
    <message>
        <source>Ask IT for the log as a CSV file. The letter and the script under Material say how.</source>
        <translation>Be IT om loggen som CSV-fil. Brevet och skriptet under Underlag säger hur.</translation>
    </message>
    <message>
        <source>This is a list as PowerShell shows it on the screen.</source>
        <translation>Det här är en lista som PowerShell visar den på skärmen.</translation>
    </message>
    <message>
        <source>The file holds layout instead of data: a Format command stood before Export-Csv.</source>
        <translation>Filen innehåller utseende i stället för uppgifter: ett Format-kommando stod före Export-Csv.</translation>
    </message>
    <message>
        <source>Ask IT for it again without Format-Table and Format-List.</source>
        <translation>Be IT ta ut den igen utan Format-Table och Format-List.</translation>
    </message>
    <message>
        <source>The file was written by Export-Clixml.</source>
        <translation>Filen skrevs med Export-Clixml.</translation>
    </message>
    <message>
        <source>This is another log of Exchange, not the message tracking log.</source>
        <translation>Det här är en annan logg från Exchange, inte meddelandespårningen.</translation>
    </message>
    <message>
        <source>Ask IT for the files MSGTRK, MSGTRKMD and MSGTRKMS of all servers.</source>
        <translation>Be IT om filerna MSGTRK, MSGTRKMD och MSGTRKMS från alla servrar.</translation>
    </message>
    <message>
        <source>This is a tracking log of Exchange 2003, which lacks what is needed of the messages.</source>
        <translation>Det här är en spårningslogg från Exchange 2003, som saknar det som behövs om meddelandena.</translation>
    </message>
    <message>
        <source>These are details of messages: they have no sender and no recipients.</source>
        <translation>Det här är detaljer om meddelanden: de saknar avsändare och mottagare.</translation>
    </message>
    <message>
        <source>The recipients were lost in the export.</source>
        <translation>Mottagarna gick förlorade i exporten.</translation>
    </message>
    <message>
        <source>This looks like an export of Threat Explorer or Purview, whose columns are not known.</source>
        <translation>Det här ser ut som en export från Threat Explorer eller Purview, vars kolumner inte är kända.</translation>
    </message>
    <message>
        <source>Tell which column is what, and check the time zone that was chosen when it was exported.</source>
        <translation>Ange vilken kolumn som är vad, och kontrollera vilken tidszon som valdes vid exporten.</translation>
    </message>
    <message>
        <source>This looks like an export from the screen of the admin centre: its time zone is not in the file.</source>
        <translation>Det här ser ut som en export från administrationscentrets skärm: tidszonen står inte i filen.</translation>
    </message>
    <message>
        <source>None of the known log formats has these columns.</source>
        <translation>Inget av de kända loggformaten har de här kolumnerna.</translation>
    </message>
    <message>
        <source>This XML is no answer of the reporting service.</source>
        <translation>Denna XML är inget svar från rapporttjänsten.</translation>
    </message>
    <message>
        <source>The file holds a document type, which the reporting service never writes.</source>
        <translation>Filen innehåller en dokumenttyp, vilket rapporttjänsten aldrig skriver.</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask for it again.</source>
        <translation>Lita inte på filen. Be om den på nytt.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log.</source>
        <translation>Det här är en PDF, inte en logg.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls).</source>
        <translation>Det här är en gammal Excelfil (.xls).</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV, or better: ask IT for the CSV file itself.</source>
        <translation>Spara den som .xlsx eller CSV, eller hellre: be IT om själva CSV-filen.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Arbetsboken är skyddad med lösenord.</translation>
    </message>
    <message>
        <source>Have it saved without a password.</source>
        <translation>Be om en utan lösenord.</translation>
    </message>
    <message>
        <source>This is a message from Outlook, not a log.</source>
        <translation>Det här är ett meddelande från Outlook, inte en logg.</translation>
    </message>
    <message>
        <source>This is an e-mail message, not a log.</source>
        <translation>Det här är ett e-postmeddelande, inte en logg.</translation>
    </message>
    <message>
        <source>If the log was attached to it, save the attachment and read that in.</source>
        <translation>Om loggen var bifogad: spara bilagan och läs in den.</translation>
    </message>
    <message>
        <source>This is a web page, not a log.</source>
        <translation>Det här är en webbsida, inte en logg.</translation>
    </message>
    <message>
        <source>This is a picture, not a log.</source>
        <translation>Det här är en bild, inte en logg.</translation>
    </message>
    <message>
        <source>This is a text document, not a log.</source>
        <translation>Det här är ett textdokument, inte en logg.</translation>
    </message>
    <message>
        <source>This is a document, but no workbook of Excel.</source>
        <translation>Det här är ett dokument men ingen Excelbok.</translation>
    </message>
    <message>
        <source>If it is a table, save it as .xlsx or CSV, or better: ask IT for the CSV file itself.</source>
        <translation>Om det är en tabell: spara den som .xlsx eller CSV, eller hellre: be IT om själva CSV-filen.</translation>
    </message>
    <message>
        <source>This is a text document (RTF), not a log.</source>
        <translation>Det här är ett textdokument (RTF), inte en logg.</translation>
    </message>
    <message>
        <source>This is a database, perhaps an archive.</source>
        <translation>Det här är en databas, kanske ett arkiv.</translation>
    </message>
    <message>
        <source>If it is an archive, open it from the menu.</source>
        <translation>Om det är ett arkiv: öppna det från menyn.</translation>
    </message>
    <message>
        <source>This is a link, and links in a folder are not followed.</source>
        <translation>Detta är en länk, och länkar i en mapp följs inte.</translation>
    </message>
    <message>
        <source>If it leads to a log, choose it by itself.</source>
        <translation>Om den leder till en logg: välj den för sig.</translation>
    </message>
    <message>
        <source>This is a hidden file, and those in a folder are not read.</source>
        <translation>Detta är en dold fil, och sådana i en mapp läses inte.</translation>
    </message>
    <message>
        <source>If it is a log, choose it by itself.</source>
        <translation>Om det är en logg: välj den för sig.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>Detta är ett rör eller en enhet, inte en fil.</translation>
    </message>
    <message>
        <source>This is an archive, or belongs to one.</source>
        <translation>Detta är ett arkiv eller hör till ett.</translation>
    </message>
    <message>
        <source>It was passed over; nothing is wrong.</source>
        <translation>Filen hoppades över; inget är fel.</translation>
    </message>
    <message>
        <source>This is neither a text nor a workbook.</source>
        <translation>Det här är varken en text eller en arbetsbok.</translation>
    </message>
    <message>
        <source>A column that is needed is missing.</source>
        <translation>En kolumn som behövs saknas.</translation>
    </message>
    <message>
        <source>The first row has to name it. Compare with what the file came from.</source>
        <translation>Första raden måste ange den. Jämför med det som filen kommer från.</translation>
    </message>
    <message>
        <source>The header has more columns than any log.</source>
        <translation>Rubrikraden har fler kolumner än någon logg.</translation>
    </message>
    <message>
        <source>Nothing in the file settles whether 03/04 is the third of April or the fourth of March.</source>
        <translation>Inget i filen avgör om 03/04 är den tredje april eller den fjärde mars.</translation>
    </message>
    <message>
        <source>Choose the order of day and month, or ask for an export with ISO dates.</source>
        <translation>Välj ordning på dag och månad, eller be om en export med ISO-datum.</translation>
    </message>
    <message>
        <source>Some dates of the file can only have the day first, others only the month.</source>
        <translation>En del datum i filen kan bara ha dagen först, andra bara månaden.</translation>
    </message>
    <message>
        <source>Choose the order; rows of the other one are then rejected. Better: ask for an export with ISO dates.</source>
        <translation>Välj ordning; rader med den andra avvisas då. Bättre: be om en export med ISO-datum.</translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used.</source>
        <translation>Kolumnvalet kan inte användas.</translation>
    </message>
    <message>
        <source>Name at least the columns for time, sender and recipients.</source>
        <translation>Ange minst kolumnerna för tid, avsändare och mottagare.</translation>
    </message>
    <message>
        <source>The file has not the columns that the mapping names.</source>
        <translation>Filen har inte de kolumner som valet anger.</translation>
    </message>
    <message>
        <source>Compare the names with the first row of the file.</source>
        <translation>Jämför namnen med filens första rad.</translation>
    </message>
    <message>
        <source>There is a packed file inside the packed file.</source>
        <translation>Det finns en packad fil i den packade filen.</translation>
    </message>
    <message>
        <source>Unpack it and read in what is in it.</source>
        <translation>Packa upp den och läs in innehållet.</translation>
    </message>
    <message>
        <source>The packed file is protected by a password.</source>
        <translation>Den packade filen är skyddad med lösenord.</translation>
    </message>
    <message>
        <source>The packed file holds more than is unpacked here.</source>
        <translation>Den packade filen innehåller mer än vad som packas upp här.</translation>
    </message>
    <message>
        <source>The packed file has a member whose name leads outside of it.</source>
        <translation>Den packade filen har en del vars namn leder ut ur den.</translation>
    </message>
    <message>
        <source>Unpack it with care and read in what is in it.</source>
        <translation>Packa upp den med försiktighet och läs in innehållet.</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not read here.</source>
        <translation>Filen är packad på ett sätt som inte kan läsas här.</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut off.</source>
        <translation>Den packade filen är skadad eller avkortad.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or not built as a workbook must be.</source>
        <translation>Arbetsboken är skadad eller inte uppbyggd som den ska.</translation>
    </message>
    <message>
        <source>Open and save it again in Excel or LibreOffice.</source>
        <translation>Öppna och spara om den i Excel eller LibreOffice.</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which no office program writes.</source>
        <translation>Arbetsboken innehåller en dokumenttyp, vilket inget kontorsprogram skriver.</translation>
    </message>
    <message>
        <source>The workbook is beyond the limits for a file from outside.</source>
        <translation>Arbetsboken är större än vad som tas emot utifrån.</translation>
    </message>
    <message>
        <source>Split it, or ask for the log as CSV.</source>
        <translation>Dela upp den, eller be om loggen som CSV.</translation>
    </message>
    <message>
        <source>There is no such sheet, or none with a table.</source>
        <translation>Det finns inget sådant blad, eller inget med en tabell.</translation>
    </message>
    <message>
        <source>Choose the sheet that holds the table.</source>
        <translation>Välj bladet som har tabellen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>Check that it was not moved.</source>
        <translation>Kontrollera att den inte har flyttats.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Det här är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>Choose a file or a folder.</source>
        <translation>Välj en fil eller en mapp.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that it is not open elsewhere and that you may read it.</source>
        <translation>Kontrollera att den inte är öppen någon annanstans och att du får läsa den.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Filen ändrades medan den lästes.</translation>
    </message>
    <message>
        <source>Wait until it is complete and read it in again. Nothing of it was kept.</source>
        <translation>Vänta tills den är klar och läs in den igen. Inget av den sparades.</translation>
    </message>
    <message>
        <source>The file was read in before, with another time zone or date order.</source>
        <translation>Filen är redan inläst, med en annan tidszon eller datumordning.</translation>
    </message>
    <message>
        <source>Read this way the file gives fewer messages than before. The earlier reading stands.</source>
        <translation>Läst så ger filen färre meddelanden än förut. Den tidigare inläsningen gäller.</translation>
    </message>
    <message>
        <source>Check the columns, the zone and the date order.</source>
        <translation>Kontrollera kolumnerna, tidszonen och datumordningen.</translation>
    </message>
    <message>
        <source>The file is larger than what is read here.</source>
        <translation>Filen är större än vad som kan läsas här.</translation>
    </message>
    <message>
        <source>Ask for it in parts.</source>
        <translation>Be att få den i delar.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>Det finns ingen fil i mappen.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Kontrollera att det är rätt mapp.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Mappen är inte tom.</translation>
    </message>
    <message>
        <source>Choose one that is empty.</source>
        <translation>Välj en som är tom.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file cannot be made there.</source>
        <translation>Filen kan inte skapas där.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Kontrollera behörigheten till mappen.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Mappen kan inte skapas.</translation>
    </message>
    <message>
        <source>Check the rights of the folder above it.</source>
        <translation>Kontrollera behörigheten till mappen ovanför.</translation>
    </message>
    <message>
        <source>There is a file of that name already. It was left as it is.</source>
        <translation>Det finns redan en fil med det namnet. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>The file cannot be written there: it may be open in Excel, or the folder may be read-only.</source>
        <translation>Filen kan inte skrivas där: den kan vara öppen i Excel, eller mappen skrivskyddad.</translation>
    </message>
    <message>
        <source>Close it or choose another name. No file was left behind.</source>
        <translation>Stäng den eller välj ett annat namn. Ingen fil blev kvar.</translation>
    </message>
    <message>
        <source>What was written is not what can be read back.</source>
        <translation>Det som skrevs är inte det som kan läsas tillbaka.</translation>
    </message>
    <message>
        <source>No file was left behind. Write to another disk and have this one looked at.</source>
        <translation>Ingen fil blev kvar. Skriv till en annan disk och be IT att se över den här.</translation>
    </message>
    <message>
        <source>The file cannot be read back.</source>
        <translation>Filen kan inte läsas tillbaka.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>Make room and try again. No file was left behind.</source>
        <translation>Gör plats och försök igen. Ingen fil blev kvar.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>Det finns inget utrymme kvar för tillfälliga filer.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Arbetsboken kunde inte skrivas.</translation>
    </message>
    <message>
        <source>No file was left behind. Try again.</source>
        <translation>Ingen fil blev kvar. Försök igen.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Det finns ingen sådan profil.</translation>
    </message>
    <message>
        <source>Choose one of those that are shown, or a file.</source>
        <translation>Välj en av dem som visas, eller en fil.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Profilen kan inte användas.</translation>
    </message>
    <message>
        <source>Compare it with one of the built-in ones.</source>
        <translation>Jämför den med en av de inbyggda.</translation>
    </message>
    <message>
        <source>The table of provisions cannot be used.</source>
        <translation>Tabellen med lagrum kan inte användas.</translation>
    </message>
    <message>
        <source>This is an error of the program. Copy this for IT and report it.</source>
        <translation>Det är ett fel i programmet. Kopiera uppgifterna till IT och anmäl det.</translation>
    </message>
    <message>
        <source>The word lists for flags cannot be used.</source>
        <translation>Ordlistorna för flaggor kan inte användas.</translation>
    </message>
    <message>
        <source>There is no archive there.</source>
        <translation>Det finns inget arkiv där.</translation>
    </message>
    <message>
        <source>Check that it was not moved, or make a new one.</source>
        <translation>Kontrollera att det inte har flyttats, eller skapa ett nytt.</translation>
    </message>
    <message>
        <source>There is an archive of that name already. It is never overwritten.</source>
        <translation>Det finns redan ett arkiv med det namnet. Det skrivs aldrig över.</translation>
    </message>
    <message>
        <source>This file is no archive of this program.</source>
        <translation>Filen är inget arkiv från det här programmet.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Välj en annan fil.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Arkivet är skadat.</translation>
    </message>
    <message>
        <source>Use the latest backup, and keep this file.</source>
        <translation>Använd den senaste säkerhetskopian, och behåll den här filen.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of this program.</source>
        <translation>Arkivet skapades av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>Have the program updated.</source>
        <translation>Be IT att uppdatera programmet.</translation>
    </message>
    <message>
        <source>The archive is of an older version.</source>
        <translation>Arkivet är av en äldre version.</translation>
    </message>
    <message>
        <source>Open it for writing once: it is copied and brought up to date.</source>
        <translation>Öppna det en gång för skrivning: då kopieras det och uppdateras.</translation>
    </message>
    <message>
        <source>Another program has the archive open.</source>
        <translation>Ett annat program har arkivet öppet.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Stäng det där och försök igen.</translation>
    </message>
    <message>
        <source>The archive is busy.</source>
        <translation>Arkivet är upptaget.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The archive lies on a network share, where it could be damaged.</source>
        <translation>Arkivet ligger på en nätverksplats, där det kan skadas.</translation>
    </message>
    <message>
        <source>Move it to a local disk. Logs may be read from shares.</source>
        <translation>Flytta det till en lokal disk. Loggar får läsas från nätverksplatser.</translation>
    </message>
    <message>
        <source>The archive cannot be written.</source>
        <translation>Arkivet kan inte skrivas.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Kontrollera behörigheten till filen och dess mapp.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>Arkivet kan inte öppnas.</translation>
    </message>
    <message>
        <source>The tables of the archive were changed by another program.</source>
        <translation>Arkivets tabeller har ändrats av ett annat program.</translation>
    </message>
    <message>
        <source>The database refuses a setting that the safety of the archive rests on.</source>
        <translation>Databasen vägrar en inställning som arkivets säkerhet vilar på.</translation>
    </message>
    <message>
        <source>Have the program installed again.</source>
        <translation>Be IT att installera om programmet.</translation>
    </message>
    <message>
        <source>The rows do not add up, so the file was not read in.</source>
        <translation>Radantalen stämmer inte, så filen lästes inte in.</translation>
    </message>
    <message>
        <source>The file has more messages in one millisecond than an archive can hold.</source>
        <translation>Filen har fler meddelanden i en och samma millisekund än ett arkiv rymmer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask IT for an export with true times.</source>
        <translation>Inget ändrades. Be IT om en export med riktiga tider.</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing was changed.</source>
        <translation>Gör plats och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk answers with an error.</source>
        <translation>Disken svarar med ett fel.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the disk looked at.</source>
        <translation>Inget ändrades. Be IT att se över disken.</translation>
    </message>
    <message>
        <source>The archive answers with an error.</source>
        <translation>Arkivet svarar med ett fel.</translation>
    </message>
    <message>
        <source>The archive refuses data that break its rules.</source>
        <translation>Arkivet vägrar uppgifter som bryter mot dess regler.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Minnet räcker inte.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>A change was begun in the wrong way.</source>
        <translation>En ändring påbörjades på fel sätt.</translation>
    </message>
    <message>
        <source>The stored conditions of the request cannot be read.</source>
        <translation>Begärans sparade villkor kan inte läsas.</translation>
    </message>
    <message>
        <source>The system gives no random numbers.</source>
        <translation>Systemet ger inga slumptal.</translation>
    </message>
    <message>
        <source>Have the computer looked at.</source>
        <translation>Be IT att se över datorn.</translation>
    </message>
    <message>
        <source>The system does not tell which account this is.</source>
        <translation>Systemet talar inte om vilket konto det här är.</translation>
    </message>
    <message>
        <source>Log in with an account of your own.</source>
        <translation>Logga in med ett eget konto.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Det finns ingen sådan tidszon.</translation>
    </message>
    <message>
        <source>Choose UTC or Swedish time.</source>
        <translation>Välj UTC eller svensk tid.</translation>
    </message>
    <message>
        <source>There is no such provision in the table.</source>
        <translation>Lagrummet finns inte i tabellen.</translation>
    </message>
    <message>
        <source>Write it as OSL 25:1, with st 2 for the second paragraph.</source>
        <translation>Skriv det som OSL 25:1, med st 2 för andra stycket.</translation>
    </message>
    <message>
        <source>There is no mailbox with this address.</source>
        <translation>Det finns ingen brevlåda med den adressen.</translation>
    </message>
    <message>
        <source>Look for it in the register.</source>
        <translation>Leta efter den i registret.</translation>
    </message>
    <message>
        <source>The address belongs to another mailbox.</source>
        <translation>Adressen hör till en annan brevlåda.</translation>
    </message>
    <message>
        <source>There is no request with this case number.</source>
        <translation>Det finns ingen begäran med det ärendenumret.</translation>
    </message>
    <message>
        <source>Look for it among the requests.</source>
        <translation>Leta efter den bland begärandena.</translation>
    </message>
    <message>
        <source>There is a request with this case number already.</source>
        <translation>Det finns redan en begäran med det ärendenumret.</translation>
    </message>
    <message>
        <source>Open that one, or check the number.</source>
        <translation>Öppna den, eller kontrollera numret.</translation>
    </message>
    <message>
        <source>A request needs a case number.</source>
        <translation>En begäran behöver ett ärendenummer.</translation>
    </message>
    <message>
        <source>Use the number of your case system.</source>
        <translation>Använd numret från diariet.</translation>
    </message>
    <message>
        <source>The receipt lies in the future.</source>
        <translation>Tidpunkten då begäran kom in ligger i framtiden.</translation>
    </message>
    <message>
        <source>Tell when it reached anyone in the authority.</source>
        <translation>Ange när den nådde någon i myndigheten.</translation>
    </message>
    <message>
        <source>This cannot happen to the request in the state it is in.</source>
        <translation>Det kan inte hända med begäran i det läge den är.</translation>
    </message>
    <message>
        <source>Look at the request to see where it stands.</source>
        <translation>Se på begäran hur långt den har kommit.</translation>
    </message>
    <message>
        <source>This comes about by doing it, not by saying it.</source>
        <translation>Det registreras när steget utförs, inte för hand.</translation>
    </message>
    <message>
        <source>Freeze the list, or issue it.</source>
        <translation>Frys listan, eller lämna ut den.</translation>
    </message>
    <message>
        <source>An order to IT needs whose mail is asked for and for which days.</source>
        <translation>En beställning till IT behöver vems e-post det gäller och vilka dagar.</translation>
    </message>
    <message>
        <source>Fill in parties and days of the request.</source>
        <translation>Fyll i parter och dagar i begäran.</translation>
    </message>
    <message>
        <source>There is no active hold for this request.</source>
        <translation>Det finns ingen gällande spärr för den här begäran.</translation>
    </message>
    <message>
        <source>There is no log in the archive that this request can use.</source>
        <translation>Det finns ingen logg i arkivet som begäran kan använda.</translation>
    </message>
    <message>
        <source>Read in the files from IT under Material.</source>
        <translation>Läs in filerna från IT under Underlag.</translation>
    </message>
    <message>
        <source>There is no list for this request yet.</source>
        <translation>Det finns ingen lista för den här begäran än.</translation>
    </message>
    <message>
        <source>Freeze the list first.</source>
        <translation>Frys listan först.</translation>
    </message>
    <message>
        <source>The list has no such version.</source>
        <translation>Listan har ingen sådan version.</translation>
    </message>
    <message>
        <source>Look at the rows in the list.</source>
        <translation>Se på raderna i listan.</translation>
    </message>
    <message>
        <source>The list is out: its numbers and masks never change.</source>
        <translation>Listan är utlämnad: dess nummer och maskningar ändras aldrig.</translation>
    </message>
    <message>
        <source>Make a new version of it.</source>
        <translation>Gör en ny version av den.</translation>
    </message>
    <message>
        <source>This version is not out yet.</source>
        <translation>Den här versionen är inte utlämnad än.</translation>
    </message>
    <message>
        <source>Change it as it is.</source>
        <translation>Ändra i den som den är.</translation>
    </message>
    <message>
        <source>No version of the list has gone out yet.</source>
        <translation>Ingen version av listan är utlämnad än.</translation>
    </message>
    <message>
        <source>Issue it first.</source>
        <translation>Lämna ut den först.</translation>
    </message>
    <message>
        <source>The list went out before the program kept the words of its first sheet: nothing shows that a new file would say the same.</source>
        <translation>Listan lämnades ut innan programmet sparade texten på det första bladet: ingenting visar att en ny fil skulle säga samma sak.</translation>
    </message>
    <message>
        <source>Make a new version of it and issue that with all its files.</source>
        <translation>Gör en ny version av den och lämna ut den med alla filer.</translation>
    </message>
    <message>
        <source>What the archive holds gives another list today than the one that went out.</source>
        <translation>Det som finns i arkivet ger i dag en annan lista än den som lämnades ut.</translation>
    </message>
    <message>
        <source>No row differs from what went out before.</source>
        <translation>Ingen rad skiljer sig från det som lämnades ut förut.</translation>
    </message>
    <message>
        <source>Issue the list as it is.</source>
        <translation>Lämna ut listan som den är.</translation>
    </message>
    <message>
        <source>There are no such rows in the list.</source>
        <translation>Raderna finns inte i listan.</translation>
    </message>
    <message>
        <source>The row that others are to follow is not decided itself.</source>
        <translation>Raden som andra ska följa är inte själv prövad.</translation>
    </message>
    <message>
        <source>Decide that row first.</source>
        <translation>Pröva den raden först.</translation>
    </message>
    <message>
        <source>Nothing has been decided that could be undone.</source>
        <translation>Inget har prövats som går att ångra.</translation>
    </message>
    <message>
        <source>Nothing has been undone that could be redone.</source>
        <translation>Inget har ångrats som går att göra om.</translation>
    </message>
    <message>
        <source>A mask lies outside of its field.</source>
        <translation>En maskning ligger utanför sitt fält.</translation>
    </message>
    <message>
        <source>The text to mask does not stand in that field of the rows.</source>
        <translation>Texten som ska maskas står inte i det fältet på raderna.</translation>
    </message>
    <message>
        <source>Mask it as it is written there, or the whole field.</source>
        <translation>Maska den som den står där, eller hela fältet.</translation>
    </message>
    <message>
        <source>The text to mask stands in that field in other letters, capital or small.</source>
        <translation>Texten som ska maskas står i fältet med andra stora eller små bokstäver.</translation>
    </message>
    <message>
        <source>There is nothing to mask in that field of the rows.</source>
        <translation>Det finns inget att maska i det fältet på raderna.</translation>
    </message>
    <message>
        <source>Leave these rows out.</source>
        <translation>Ta inte med de raderna.</translation>
    </message>
    <message>
        <source>The archive was made for another profile.</source>
        <translation>Arkivet skapades för en annan profil.</translation>
    </message>
    <message>
        <source>Choose a profile for the same authority.</source>
        <translation>Välj en profil för samma myndighet.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Det finns ingen sådan inläsning.</translation>
    </message>
    <message>
        <source>A list shows messages that came with this import alone.</source>
        <translation>En lista visar meddelanden som bara kom med den här inläsningen.</translation>
    </message>
    <message>
        <source>The import stays.</source>
        <translation>Inläsningen får vara kvar.</translation>
    </message>
    <message>
        <source>A hold covers messages that came with this import alone.</source>
        <translation>En spärr gäller meddelanden som bara kom med den här inläsningen.</translation>
    </message>
    <message>
        <source>The case number holds line breaks or characters that are not seen.</source>
        <translation>Ärendenumret innehåller radbrytningar eller tecken som inte syns.</translation>
    </message>
    <message>
        <source>Write it as the case system shows it.</source>
        <translation>Skriv det som det står i ärendesystemet.</translation>
    </message>
    <message>
        <source>The case number is longer than 60 characters, or holds what a workbook reads as a character (_x0041_).</source>
        <translation>Ärendenumret är längre än 60 tecken, eller innehåller det som en arbetsbok läser som ett tecken (_x0041_).</translation>
    </message>
    <message>
        <source>Use the number of the case system; what it is about does not belong in it.</source>
        <translation>Använd ärendesystemets nummer; vad ärendet gäller hör inte dit.</translation>
    </message>
    <message>
        <source>A withheld row cannot be masked: all the rest of it would be opened.</source>
        <translation>En rad som inte lämnas ut går inte att maska: resten av den skulle öppnas.</translation>
    </message>
    <message>
        <source>If it may go out in part, choose Give out first, then mask.</source>
        <translation>Välj först Lämna ut om den får lämnas ut delvis, och maska sedan.</translation>
    </message>
    <message>
        <source>A mask has no provision.</source>
        <translation>En maskning saknar lagrum.</translation>
    </message>
    <message>
        <source>Mask it again and choose the provision.</source>
        <translation>Maska igen och välj lagrum.</translation>
    </message>
    <message>
        <source>Rows with flags are judged one by one.</source>
        <translation>Rader med flaggor prövas en i taget.</translation>
    </message>
    <message>
        <source>Judge the rows that are named each by itself.</source>
        <translation>Pröva de rader som anges var för sig.</translation>
    </message>
    <message>
        <source>Judged together, what is masked or withheld in these rows would be opened.</source>
        <translation>Om raderna prövas tillsammans öppnas det som är maskat på dem eller inte lämnas ut.</translation>
    </message>
    <message>
        <source>Judge the rows that are named each by itself, if they are to be opened.</source>
        <translation>Pröva de rader som anges var för sig, om de ska öppnas.</translation>
    </message>
    <message>
        <source>The row has no such flag.</source>
        <translation>Raden har ingen sådan flagga.</translation>
    </message>
    <message>
        <source>Rows are not judged yet.</source>
        <translation>Det finns rader som inte är prövade.</translation>
    </message>
    <message>
        <source>Judge the rows that are left.</source>
        <translation>Pröva de rader som är kvar.</translation>
    </message>
    <message>
        <source>Rows are marked with a question.</source>
        <translation>Det finns rader med en fråga.</translation>
    </message>
    <message>
        <source>Settle them: give out, mask or withhold.</source>
        <translation>Avgör dem: lämna ut, maska eller lämna inte ut.</translation>
    </message>
    <message>
        <source>There are flags nobody has answered.</source>
        <translation>Det finns flaggor som ingen har besvarat.</translation>
    </message>
    <message>
        <source>Answer the flags in the rows that are named.</source>
        <translation>Besvara flaggorna på de rader som anges.</translation>
    </message>
    <message>
        <source>Flags were answered as unclear.</source>
        <translation>Det finns flaggor som besvarats med oklart.</translation>
    </message>
    <message>
        <source>Settle them: secret or not.</source>
        <translation>Avgör dem: sekretess eller inte.</translation>
    </message>
    <message>
        <source>What a flag was judged secret for stands open.</source>
        <translation>Något som är sekretess enligt svaret på en flagga står öppet.</translation>
    </message>
    <message>
        <source>Mask it or withhold the row, or answer the flag anew.</source>
        <translation>Maska det, lämna inte ut raden, eller besvara flaggan på nytt.</translation>
    </message>
    <message>
        <source>What is masked or withheld in one row stands open in another.</source>
        <translation>Det som är maskat på en rad, eller inte lämnas ut, står öppet på en annan.</translation>
    </message>
    <message>
        <source>Mask it in the rows that are named too, or open it where it need not be masked.</source>
        <translation>Maska det även på de rader som anges, eller öppna det där det inte behöver maskas.</translation>
    </message>
    <message>
        <source>A short masked word, a name, address or number within a mask, or the subject of a withheld row, stands open in another row.</source>
        <translation>Ett kort maskat ord, ett namn, en adress eller ett nummer i en maskning, eller ämnet på en rad som inte lämnas ut, står öppet på en annan rad.</translation>
    </message>
    <message>
        <source>Mask it there too, or confirm that it is no secret by itself.</source>
        <translation>Maska det även där, eller bekräfta att det inte är sekretess i sig.</translation>
    </message>
    <message>
        <source>A name or address hidden in one row is that of an address or name open in another.</source>
        <translation>Ett namn eller en adress som är maskad i en rad hör till en adress eller ett namn som är öppet i en annan.</translation>
    </message>
    <message>
        <source>If it is the same person, mask it there too; else confirm that it may stand open.</source>
        <translation>Är det samma person, maska där också; bekräfta annars att det får stå öppet.</translation>
    </message>
    <message>
        <source>Rows hide what the list was asked for: whoever asked knows that they meet it.</source>
        <translation>Rader döljer just det som begäran avser: den som begär listan vet att de svarar mot det.</translation>
    </message>
    <message>
        <source>Think over whether the rows may be told at all, or confirm that the masks are meant against others.</source>
        <translation>Överväg om raderna alls kan redovisas, eller bekräfta att maskningen gäller mot andra.</translation>
    </message>
    <message>
        <source>Rows hide or show what an earlier version that was given out did not.</source>
        <translation>Rader döljer eller visar något som en tidigare utlämnad version inte gjorde.</translation>
    </message>
    <message>
        <source>Compare with the earlier version, then confirm the rows.</source>
        <translation>Jämför med den tidigare versionen och bekräfta raderna.</translation>
    </message>
    <message>
        <source>The archive was changed while the list was written.</source>
        <translation>Arkivet ändrades medan listan skrevs.</translation>
    </message>
    <message>
        <source>Issue it again.</source>
        <translation>Lämna ut den igen.</translation>
    </message>
    <message>
        <source>The finished file holds something that must not leave. It was deleted.</source>
        <translation>Den färdiga filen innehåller något som inte får lämnas ut. Den togs bort.</translation>
    </message>
    <message>
        <source>Nothing left the archive. Copy this for IT and report it.</source>
        <translation>Inget lämnade arkivet. Kopiera uppgifterna till IT och anmäl det.</translation>
    </message>
    <message>
        <source>The archive holds other messages now than those that you looked at.</source>
        <translation>Arkivet innehåller nu andra meddelanden än dem du tittade på.</translation>
    </message>
    <message>
        <source>Nothing was frozen. Look at what is found now, then freeze.</source>
        <translation>Inget har frysts. Titta på det som finns nu och frys sedan.</translation>
    </message>
    <message>
        <source>The list has got a new version since this was decided.</source>
        <translation>Listan har fått en ny version sedan detta bestämdes.</translation>
    </message>
    <message>
        <source>Look at the row in the new version.</source>
        <translation>Titta på raden i den nya versionen.</translation>
    </message>
    <message>
        <source>The rows were decided otherwise before this could be saved.</source>
        <translation>Raderna prövades på annat sätt innan detta hann sparas.</translation>
    </message>
    <message>
        <source>Look at the rows, and decide them anew.</source>
        <translation>Titta på raderna och pröva dem på nytt.</translation>
    </message>
    <message>
        <source>A request cannot ask for everything.</source>
        <translation>En begäran kan inte gälla allt.</translation>
    </message>
    <message>
        <source>Say at least whose mail, which days or which subject is asked for.</source>
        <translation>Ange minst vems e-post, vilka dagar eller vilket ämne som begärs.</translation>
    </message>
    <message>
        <source>The request asks for just this already.</source>
        <translation>Begäran gäller just det här redan.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>A list has gone out, so what the request asks for does not change any more.</source>
        <translation>En lista har lämnats ut, så det som begärs går inte längre att ändra.</translation>
    </message>
    <message>
        <source>Correct the list by a new version, or register a new request.</source>
        <translation>Rätta listan med en ny version, eller registrera en ny begäran.</translation>
    </message>
    <message>
        <source>The list was frozen before what the request asks for was changed.</source>
        <translation>Listan frystes innan det ändrades vad begäran gäller.</translation>
    </message>
    <message>
        <source>Freeze the list again.</source>
        <translation>Frys listan på nytt.</translation>
    </message>
    <message>
        <source>If that reading was wrong, choose Read anew for it.</source>
        <translation>Var den inläsningen fel: välj Läs in på nytt för filen.</translation>
    </message>
    <message>
        <source>The text is longer than an answer to a list can be.</source>
        <translation>Texten är längre än ett svar på en lista kan vara.</translation>
    </message>
    <message>
        <source>Paste only what the requester wrote, without what it quotes.</source>
        <translation>Klistra in bara det som sökanden skrev, utan det som citeras.</translation>
    </message>
    <message>
        <source>No row is asked for.</source>
        <translation>Ingen rad begärs ut.</translation>
    </message>
    <message>
        <source>Ask the requester, or choose the rows yourself.</source>
        <translation>Fråga sökanden, eller välj raderna själv.</translation>
    </message>
    <message>
        <source>Something in the answer is in doubt.</source>
        <translation>Något i svaret är tveksamt.</translation>
    </message>
    <message>
        <source>Decide for each place whether it is asked for, then confirm.</source>
        <translation>Avgör för varje ställe om det begärs ut och bekräfta sedan.</translation>
    </message>
    <message>
        <source>All rows are asked for.</source>
        <translation>Alla rader begärs ut.</translation>
    </message>
    <message>
        <source>Confirm how many rows that is.</source>
        <translation>Bekräfta hur många rader det är.</translation>
    </message>
    <message>
        <source>Another version of the list went out since the answer was read.</source>
        <translation>En annan version av listan har lämnats ut sedan svaret lästes.</translation>
    </message>
    <message>
        <source>Read the answer again.</source>
        <translation>Läs svaret igen.</translation>
    </message>
    <message>
        <source>The file cannot be read as a list that came back.</source>
        <translation>Filen kan inte läsas som en lista som kommit tillbaka.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx or CSV, or type what it asks for.</source>
        <translation>Öppna den i Excel eller LibreOffice och spara den som .xlsx eller CSV, eller skriv in vad den begär.</translation>
    </message>
    <message>
        <source>The file holds no table that looks like the list.</source>
        <translation>Filen har ingen tabell som liknar listan.</translation>
    </message>
    <message>
        <source>Choose the file that came back, or type what it asks for.</source>
        <translation>Välj filen som kom tillbaka, eller skriv in vad den begär.</translation>
    </message>
    <message>
        <source>The file has far more rows than the list.</source>
        <translation>Filen har många fler rader än listan.</translation>
    </message>
    <message>
        <source>Type what it asks for instead.</source>
        <translation>Skriv in vad den begär i stället.</translation>
    </message>
    <message>
        <source>The file is another list than the one that went out.</source>
        <translation>Filen är en annan lista än den som lämnades ut.</translation>
    </message>
    <message>
        <source>Choose the file that came back for this case.</source>
        <translation>Välj filen som kom tillbaka i det här ärendet.</translation>
    </message>
    <message>
        <source>The file does not say which list it is.</source>
        <translation>Filen säger inte vilken lista den är.</translation>
    </message>
    <message>
        <source>Look whether it is this one. If it is, confirm that.</source>
        <translation>Kontrollera att det är den här listan och bekräfta det i så fall.</translation>
    </message>
    <message>
        <source>No selection of this case is left to take back.</source>
        <translation>Det finns inget urval i ärendet att ångra.</translation>
    </message>
    <message>
        <source>The checklist cannot be read.</source>
        <translation>Checklistan kan inte läsas.</translation>
    </message>
    <message>
        <source>Correct the value that is named.</source>
        <translation>Rätta värdet som anges.</translation>
    </message>
    <message>
        <source>The checklist has no such question.</source>
        <translation>Checklistan har ingen sådan fråga.</translation>
    </message>
    <message>
        <source>Choose a question of the checklist.</source>
        <translation>Välj en fråga i checklistan.</translation>
    </message>
    <message>
        <source>This question is not to be answered now.</source>
        <translation>Frågan ska inte besvaras nu.</translation>
    </message>
    <message>
        <source>Answer the question that is next.</source>
        <translation>Besvara den fråga som står på tur.</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>Frågan har inget sådant svar.</translation>
    </message>
    <message>
        <source>Choose one of its answers.</source>
        <translation>Välj ett av dess svar.</translation>
    </message>
    <message>
        <source>This question is answered by others.</source>
        <translation>Frågan besvaras av andra.</translation>
    </message>
    <message>
        <source>Choose the role in which you answer.</source>
        <translation>Välj i vilken roll du svarar.</translation>
    </message>
    <message>
        <source>The answer has to say more.</source>
        <translation>Svaret behöver säga mer.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fyll i det som saknas.</translation>
    </message>
    <message>
        <source>Mail of this direction is never that: what came in cannot be a draft of ours.</source>
        <translation>Så kan det inte vara för meddelanden i den här riktningen: det som kommit in kan inte vara vårt utkast.</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>Välj ett annat svar.</translation>
    </message>
    <message>
        <source>The answer contradicts an earlier one: something is masked only if it is secret.</source>
        <translation>Svaret motsäger ett tidigare: det som maskas måste vara sekretessbelagt.</translation>
    </message>
    <message>
        <source>Change the earlier answer, or give another here.</source>
        <translation>Ändra det tidigare svaret eller ge ett annat här.</translation>
    </message>
    <message>
        <source>No provision is chosen.</source>
        <translation>Ingen bestämmelse är vald.</translation>
    </message>
    <message>
        <source>Choose the provision first.</source>
        <translation>Välj bestämmelsen först.</translation>
    </message>
    <message>
        <source>A chosen provision has no damage test or no reasons.</source>
        <translation>En vald bestämmelse saknar skaderekvisit eller skäl.</translation>
    </message>
    <message>
        <source>Say which test applies, and what speaks for and against damage.</source>
        <translation>Ange skaderekvisit och vad som talar för och emot skada.</translation>
    </message>
    <message>
        <source>The secrecy of this provision has ended.</source>
        <translation>Bestämmelsens sekretess har upphört.</translation>
    </message>
    <message>
        <source>Try another provision.</source>
        <translation>Pröva en annan bestämmelse.</translation>
    </message>
    <message>
        <source>This secrecy is absolute until something ends it, and nobody has said that it has not.</source>
        <translation>Sekretessen är absolut tills något avslutar den, och ingen har sagt att det inte har hänt.</translation>
    </message>
    <message>
        <source>Find out and say so, or choose another provision.</source>
        <translation>Ta reda på det och ange det, eller välj en annan bestämmelse.</translation>
    </message>
    <message>
        <source>The provision does not have this damage test.</source>
        <translation>Bestämmelsen har inte det skaderekvisitet.</translation>
    </message>
    <message>
        <source>Use one of its own.</source>
        <translation>Använd ett av bestämmelsens egna.</translation>
    </message>
    <message>
        <source>Whoever took part in the review is not its second reviewer.</source>
        <translation>Den som deltagit i prövningen kan inte vara andra granskare.</translation>
    </message>
    <message>
        <source>Let somebody else do it, on an account of their own.</source>
        <translation>Låt någon annan göra det med ett eget konto.</translation>
    </message>
    <message>
        <source>A sender or recipient of the message is not its second reviewer.</source>
        <translation>Avsändaren eller en mottagare av meddelandet kan inte vara andra granskare.</translation>
    </message>
    <message>
        <source>Let somebody else do it.</source>
        <translation>Låt någon annan göra det.</translation>
    </message>
    <message>
        <source>The delegation lacks something.</source>
        <translation>Delegationen saknar något.</translation>
    </message>
    <message>
        <source>The delegation is of another board.</source>
        <translation>Delegationen gäller en annan nämnd.</translation>
    </message>
    <message>
        <source>Choose a delegate of the board that holds the message.</source>
        <translation>Välj en delegat för den nämnd som förvarar meddelandet.</translation>
    </message>
    <message>
        <source>The delegation is not valid on that day.</source>
        <translation>Delegationen gäller inte den dagen.</translation>
    </message>
    <message>
        <source>Choose another delegate, or record the new delegation.</source>
        <translation>Välj en annan delegat eller registrera den nya delegationen.</translation>
    </message>
    <message>
        <source>The delegate decides on an account of their own.</source>
        <translation>Delegaten beslutar med sitt eget konto.</translation>
    </message>
    <message>
        <source>Let the delegate do it.</source>
        <translation>Låt delegaten göra det.</translation>
    </message>
    <message>
        <source>This takes a decision by a delegate of the board.</source>
        <translation>Det här kräver beslut av en delegat för nämnden.</translation>
    </message>
    <message>
        <source>Choose the delegate.</source>
        <translation>Välj delegaten.</translation>
    </message>
    <message>
        <source>This cannot happen to the message in the state its review is in.</source>
        <translation>Det kan inte hända meddelandet i det läge som prövningen har.</translation>
    </message>
    <message>
        <source>Look at how far its review has come.</source>
        <translation>Se hur långt prövningen har kommit.</translation>
    </message>
    <message>
        <source>That a message is not there needs evidence.</source>
        <translation>Att ett meddelande inte finns måste styrkas.</translation>
    </message>
    <message>
        <source>Tell what was searched, who at IT confirms it, and why it is gone.</source>
        <translation>Ange vad som söktes igenom, vem på it som bekräftar det och varför det är borta.</translation>
    </message>
    <message>
        <source>The checklist is not done.</source>
        <translation>Checklistan är inte klar.</translation>
    </message>
    <message>
        <source>Answer what is left.</source>
        <translation>Besvara det som återstår.</translation>
    </message>
    <message>
        <source>The answers to the checklist do not lead to this outcome.</source>
        <translation>Svaren i checklistan leder inte till det utfallet.</translation>
    </message>
    <message>
        <source>Change an answer, or propose another outcome.</source>
        <translation>Ändra ett svar eller föreslå ett annat utfall.</translation>
    </message>
    <message>
        <source>A chosen provision is not meant for a region: the lawyer has to be asked first.</source>
        <translation>En vald bestämmelse är inte avsedd för en region: regionjuristen måste tillfrågas först.</translation>
    </message>
    <message>
        <source>Ask, and record who answered, when and what.</source>
        <translation>Fråga och anteckna vem som svarade, när och vad.</translation>
    </message>
    <message>
        <source>A second person has to look at it first.</source>
        <translation>En andra person måste granska först.</translation>
    </message>
    <message>
        <source>Let somebody who took no part in it do so.</source>
        <translation>Låt någon som inte har deltagit göra det.</translation>
    </message>
    <message>
        <source>The requester has not been told of the right to a decision in writing.</source>
        <translation>Sökanden har inte fått veta att ett skriftligt beslut kan begäras.</translation>
    </message>
    <message>
        <source>Tell the requester, and record how and when.</source>
        <translation>Underrätta sökanden och anteckna hur och när.</translation>
    </message>
    <message>
        <source>It is decided already.</source>
        <translation>Det är redan beslutat.</translation>
    </message>
    <message>
        <source>Reopen it to go into it again.</source>
        <translation>Öppna prövningen igen för att ompröva.</translation>
    </message>
    <message>
        <source>The request does not name messages, so it needs a list.</source>
        <translation>Begäran anger inga bestämda meddelanden, så den behöver en lista.</translation>
    </message>
    <message>
        <source>Order the log, or read one in.</source>
        <translation>Beställ loggen, eller läs in en.</translation>
    </message>
    <message>
        <source>For some messages no unit is named that holds them.</source>
        <translation>För några meddelanden anges ingen verksamhet som förvarar dem.</translation>
    </message>
    <message>
        <source>Name the unit of each message.</source>
        <translation>Ange verksamhet för varje meddelande.</translation>
    </message>
    <message>
        <source>The requester has not been reminded yet.</source>
        <translation>Sökanden har inte påmints ännu.</translation>
    </message>
    <message>
        <source>Remind, record it, and wait for an answer.</source>
        <translation>Påminn, anteckna det och vänta på svar.</translation>
    </message>
    <message>
        <source>The time in which the requester may select is not over.</source>
        <translation>Tiden för sökanden att välja är inte slut.</translation>
    </message>
    <message>
        <source>Wait for the answer, or record it.</source>
        <translation>Vänta på svaret, eller anteckna det.</translation>
    </message>
    <message>
        <source>Nothing has been answered: no version of the list has gone out, no decision was served.</source>
        <translation>Inget har besvarats: ingen version av listan har lämnats ut och inget beslut har delgetts.</translation>
    </message>
    <message>
        <source>Give out the list, an empty one too.</source>
        <translation>Lämna ut listan, också om den är tom.</translation>
    </message>
    <message>
        <source>Messages that were asked for are not decided yet.</source>
        <translation>Meddelanden som har begärts är inte avgjorda ännu.</translation>
    </message>
    <message>
        <source>Decide them first.</source>
        <translation>Avgör dem först.</translation>
    </message>
    <message>
        <source>Messages that are to go out have not gone out yet.</source>
        <translation>Meddelanden som ska lämnas ut har inte lämnats ut ännu.</translation>
    </message>
    <message>
        <source>Give them out first.</source>
        <translation>Lämna ut dem först.</translation>
    </message>
    <message>
        <source>A written decision is not final: it has not been served, can still be appealed, or is before the court.</source>
        <translation>Ett skriftligt beslut är inte slutligt: det är inte delgivet, kan fortfarande överklagas eller prövas i domstol.</translation>
    </message>
    <message>
        <source>Look at when it was served, and at the last day for appeal.</source>
        <translation>Se när det delgavs och vilken som är sista dagen för överklagande.</translation>
    </message>
    <message>
        <source>This needs a reason in words.</source>
        <translation>Det här behöver ett skäl i ord.</translation>
    </message>
    <message>
        <source>Write a few words on why.</source>
        <translation>Skriv några ord om varför.</translation>
    </message>
    <message>
        <source>This row has no review.</source>
        <translation>Raden har ingen prövning.</translation>
    </message>
    <message>
        <source>Open its review first.</source>
        <translation>Öppna prövningen först.</translation>
    </message>
    <message>
        <source>Several boards hold this message.</source>
        <translation>Flera nämnder förvarar meddelandet.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Välj en av dem.</translation>
    </message>
    <message>
        <source>Somebody has changed the review of this message since it was shown.</source>
        <translation>Någon har ändrat prövningen av meddelandet sedan den visades.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Se på den igen och bestäm sedan.</translation>
    </message>
    <message>
        <source>The requester has not asked for these rows.</source>
        <translation>Sökanden har inte begärt de här raderna.</translation>
    </message>
    <message>
        <source>Confirm the selection first.</source>
        <translation>Bekräfta urvalet först.</translation>
    </message>
    <message>
        <source>It is not known which board holds it, or there is no board of that name.</source>
        <translation>Det är inte känt vilken nämnd som förvarar det, eller så finns ingen nämnd med det namnet.</translation>
    </message>
    <message>
        <source>Choose the board, or read in the mailboxes with their boards.</source>
        <translation>Välj nämnd eller läs in brevlådorna med deras nämnder.</translation>
    </message>
    <message>
        <source>Every row that is asked for is under review already.</source>
        <translation>Alla begärda rader prövas redan.</translation>
    </message>
    <message>
        <source>It is not said which authority holds it.</source>
        <translation>Det anges inte vilken myndighet som förvarar det.</translation>
    </message>
    <message>
        <source>Name the authority.</source>
        <translation>Ange myndigheten.</translation>
    </message>
    <message>
        <source>This provision is not chosen for the message.</source>
        <translation>Bestämmelsen är inte vald för meddelandet.</translation>
    </message>
    <message>
        <source>There is no such delegation.</source>
        <translation>Det finns ingen sådan delegation.</translation>
    </message>
    <message>
        <source>Record the delegation first.</source>
        <translation>Registrera delegationen först.</translation>
    </message>
    <message>
        <source>The day of the decision lies in the future.</source>
        <translation>Beslutets dag ligger i framtiden.</translation>
    </message>
    <message>
        <source>Name the day on which it was made.</source>
        <translation>Ange den dag då det fattades.</translation>
    </message>
    <message>
        <source>Going into a decision again needs a reason.</source>
        <translation>Att ompröva ett beslut kräver ett skäl.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>No message is ready to be given out.</source>
        <translation>Inget meddelande är klart att lämnas ut.</translation>
    </message>
    <message>
        <source>Decide messages in the review first.</source>
        <translation>Avgör meddelanden i prövningen först.</translation>
    </message>
    <message>
        <source>These messages cannot be given out: they are not decided, are refused, or something is still to be answered.</source>
        <translation>De här meddelandena kan inte lämnas ut: de är inte avgjorda, lämnas inte ut, eller något är kvar att besvara.</translation>
    </message>
    <message>
        <source>Look at them in the review.</source>
        <translation>Se dem i prövningen.</translation>
    </message>
    <message>
        <source>It is not told how many pages went out on paper.</source>
        <translation>Det anges inte hur många sidor som lämnades på papper.</translation>
    </message>
    <message>
        <source>Fill in the number of pages.</source>
        <translation>Fyll i antalet sidor.</translation>
    </message>
    <message>
        <source>What goes out as files needs the files themselves.</source>
        <translation>Det som lämnas ut som filer behöver själva filerna.</translation>
    </message>
    <message>
        <source>Choose the files, or say that it went on paper.</source>
        <translation>Välj filerna, eller ange att det lämnades på papper.</translation>
    </message>
    <message>
        <source>A file is told to show a message that does not go out with it.</source>
        <translation>En fil anges visa ett meddelande som inte lämnas ut med den.</translation>
    </message>
    <message>
        <source>Check which message each file shows.</source>
        <translation>Kontrollera vilket meddelande varje fil visar.</translation>
    </message>
    <message>
        <source>The file is none of those that this version of the list went out as.</source>
        <translation>Filen är ingen av dem som den här versionen av listan lämnades ut som.</translation>
    </message>
    <message>
        <source>Use the file as it was written, unchanged.</source>
        <translation>Använd filen som den skrevs, oförändrad.</translation>
    </message>
    <message>
        <source>Nothing is decided in writing that no decision was drawn up for.</source>
        <translation>Inget är avgjort skriftligt utan att ett beslut har upprättats för det.</translation>
    </message>
    <message>
        <source>Decide messages in writing in the review first.</source>
        <translation>Avgör meddelanden skriftligt i prövningen först.</translation>
    </message>
    <message>
        <source>These messages are not decided in writing, or stand in a decision already.</source>
        <translation>De här meddelandena är inte avgjorda skriftligt, eller finns redan i ett beslut.</translation>
    </message>
    <message>
        <source>One decision has one board, one day and one delegate; these messages have others.</source>
        <translation>Ett beslut har en nämnd, en dag och en delegat; de här meddelandena har andra.</translation>
    </message>
    <message>
        <source>Draw up one decision for each.</source>
        <translation>Upprätta ett beslut för var och en.</translation>
    </message>
    <message>
        <source>The decision does not say all that it needs.</source>
        <translation>Beslutet anger inte allt som behövs.</translation>
    </message>
    <message>
        <source>Fill in board, delegation and day.</source>
        <translation>Fyll i nämnd, delegation och dag.</translation>
    </message>
    <message>
        <source>The case has no decision of this number.</source>
        <translation>Ärendet har inget beslut med det numret.</translation>
    </message>
    <message>
        <source>Look at the decisions of the case.</source>
        <translation>Se ärendets beslut.</translation>
    </message>
    <message>
        <source>The decision has been appealed already.</source>
        <translation>Beslutet är redan överklagat.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i framtiden.</translation>
    </message>
    <message>
        <source>Tell the day on which it happened.</source>
        <translation>Ange den dag då det hände.</translation>
    </message>
    <message>
        <source>The day lies before that of the decision.</source>
        <translation>Dagen ligger före beslutets dag.</translation>
    </message>
    <message>
        <source>Check the day.</source>
        <translation>Kontrollera dagen.</translation>
    </message>
    <message>
        <source>The day lies before that of what happened last.</source>
        <translation>Dagen ligger före det som hände senast.</translation>
    </message>
    <message>
        <source>The appeal did not come before the end of the last day, so somebody has to say whether it counts as in time.</source>
        <translation>Överklagandet kom inte före sista dagens slut, så någon måste avgöra om det räknas som i rätt tid.</translation>
    </message>
    <message>
        <source>Say whether it was posted in time, or is late.</source>
        <translation>Ange om det postades i tid eller är för sent.</translation>
    </message>
    <message>
        <source>The appeal is in time.</source>
        <translation>Överklagandet är i rätt tid.</translation>
    </message>
    <message>
        <source>Send it on to the court.</source>
        <translation>Skicka det vidare till domstolen.</translation>
    </message>
    <message>
        <source>No appeal of this decision has come.</source>
        <translation>Beslutet har inte överklagats.</translation>
    </message>
    <message>
        <source>Record it when it comes.</source>
        <translation>Anteckna överklagandet när det kommer.</translation>
    </message>
    <message>
        <source>The appeal came too late, so the authority decides that it is not taken up.</source>
        <translation>Överklagandet kom för sent, så myndigheten beslutar att avvisa det.</translation>
    </message>
    <message>
        <source>Record that decision first.</source>
        <translation>Anteckna det beslutet först.</translation>
    </message>
    <message>
        <source>A court has the appeal already.</source>
        <translation>En domstol har redan överklagandet.</translation>
    </message>
    <message>
        <source>Record what the court says when it comes.</source>
        <translation>Anteckna vad domstolen säger när det kommer.</translation>
    </message>
    <message>
        <source>Courts come one after the other: the court of appeal, then the supreme court.</source>
        <translation>Domstolarna kommer i tur och ordning: kammarrätten, sedan Högsta förvaltningsdomstolen.</translation>
    </message>
    <message>
        <source>Look at where the appeal is.</source>
        <translation>Se var överklagandet finns.</translation>
    </message>
    <message>
        <source>No court has the appeal yet.</source>
        <translation>Ingen domstol har överklagandet ännu.</translation>
    </message>
    <message>
        <source>Send it on first.</source>
        <translation>Skicka det vidare först.</translation>
    </message>
    <message>
        <source>What the court says is recorded already.</source>
        <translation>Domstolens avgörande är redan antecknat.</translation>
    </message>
    <message>
        <source>The court has not said anything yet.</source>
        <translation>Domstolen har inte avgjort målet ännu.</translation>
    </message>
    <message>
        <source>Record what it says first.</source>
        <translation>Anteckna avgörandet först.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own form (.msg).</source>
        <translation>Det här är ett meddelande i Outlooks eget format (.msg).</translation>
    </message>
    <message>
        <source>This is no e-mail message.</source>
        <translation>Det här är inget e-postmeddelande.</translation>
    </message>
    <message>
        <source>The message is larger or deeper than what is read.</source>
        <translation>Meddelandet är större eller djupare än vad som läses.</translation>
    </message>
    <message>
        <source>The Message-ID is not the one that the log tells of this row.</source>
        <translation>Message-ID är inte det som loggen anger för raden.</translation>
    </message>
    <message>
        <source>No message is attached to this row.</source>
        <translation>Inget meddelande är bifogat till raden.</translation>
    </message>
    <message>
        <source>The message has no such line.</source>
        <translation>Meddelandet har ingen sådan rad.</translation>
    </message>
    <message>
        <source>What one line of the message hides stands open in another.</source>
        <translation>Det som är maskat på en rad i meddelandet står öppet på en annan.</translation>
    </message>
    <message>
        <source>This version reads the message in other lines than those that were masked.</source>
        <translation>Den här versionen läser meddelandet i andra rader än de som maskades.</translation>
    </message>
    <message>
        <source>Save it as .eml, or ask IT to export it so.</source>
        <translation>Spara det som .eml, eller be IT exportera det så.</translation>
    </message>
    <message>
        <source>Choose the message as it was exported: .eml.</source>
        <translation>Välj meddelandet som det exporterades: .eml.</translation>
    </message>
    <message>
        <source>Print it to PDF in the mail program, and review that by hand.</source>
        <translation>Skriv ut det som PDF i e-postprogrammet och pröva den för hand.</translation>
    </message>
    <message>
        <source>Attach the right message, or say that you have seen that it is this one.</source>
        <translation>Bifoga rätt meddelande, eller ange att du har sett att det är detta.</translation>
    </message>
    <message>
        <source>Attach the exported message first.</source>
        <translation>Bifoga det exporterade meddelandet först.</translation>
    </message>
    <message>
        <source>Look at the message again.</source>
        <translation>Titta på meddelandet igen.</translation>
    </message>
    <message>
        <source>Mask it there too.</source>
        <translation>Maska det där också.</translation>
    </message>
    <message>
        <source>Attach the message once more, and mask it again.</source>
        <translation>Bifoga meddelandet en gång till och maska det på nytt.</translation>
    </message>
    <message>
        <source>A court changed or sent back a decision, and nothing was decided anew since.</source>
        <translation>En domstol har ändrat eller återförvisat ett beslut, och inget har avgjorts på nytt sedan dess.</translation>
    </message>
    <message>
        <source>Reopen the messages that it is about, or make a new version of the list.</source>
        <translation>Ta upp de meddelanden det gäller på nytt, eller gör en ny version av listan.</translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>Det finns inget sådant brev.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Välj ett annat.</translation>
    </message>
    <message>
        <source>A letter is written as .pdf, .odt or .txt.</source>
        <translation>Ett brev skrivs som .pdf, .odt eller .txt.</translation>
    </message>
    <message>
        <source>The letter has places for which there is no value.</source>
        <translation>Brevet har platser som saknar värde.</translation>
    </message>
    <message>
        <source>Fill in what is named in brackets, or have it put into the profile.</source>
        <translation>Fyll i det som står inom parentes, eller låt föra in det i profilen.</translation>
    </message>
    <message>
        <source>The template names a field that there is not.</source>
        <translation>Mallen nämner ett värde som inte finns.</translation>
    </message>
    <message>
        <source>The file om-mallarna.txt beside the templates names all fields.</source>
        <translation>Filen om-mallarna.txt bredvid mallarna räknar upp alla värden.</translation>
    </message>
    <message>
        <source>A field of the template has no end.</source>
        <translation>Ett värde i mallen saknar slut.</translation>
    </message>
    <message>
        <source>Write it as {{diarienummer}}.</source>
        <translation>Skriv det som {{diarienummer}}.</translation>
    </message>
    <message>
        <source>A condition stands within a paragraph of the template.</source>
        <translation>Ett villkor står inne i ett stycke i mallen.</translation>
    </message>
    <message>
        <source>Put it at the beginning of the paragraph.</source>
        <translation>Sätt det först i stycket.</translation>
    </message>
    <message>
        <source>The template has no text below its title.</source>
        <translation>Mallen har ingen text under rubriken.</translation>
    </message>
    <message>
        <source>Write the text, or take the file away: then the program&apos;s own is used.</source>
        <translation>Skriv texten, eller ta bort filen: då används programmets egen.</translation>
    </message>
    <message>
        <source>The template is not in UTF-8.</source>
        <translation>Mallen är inte i UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>The template is too large.</source>
        <translation>Mallen är för stor.</translation>
    </message>
    <message>
        <source>Letters are short texts: check that it is the right file.</source>
        <translation>Brev är korta texter: kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>The ruling is final and cannot be appealed any more.</source>
        <translation>Avgörandet har vunnit laga kraft och kan inte överklagas mer.</translation>
    </message>
    <message>
        <source>Its first 100,000 rows cannot be read: it is damaged, or no log.</source>
        <translation>De första 100 000 raderna går inte att läsa: filen är skadad eller ingen logg.</translation>
    </message>
    <message>
        <source>Ask IT to export it again.</source>
        <translation>Be IT exportera den på nytt.</translation>
    </message>
    <message>
        <source>It is to go out masked, but nothing in the attached message is masked.</source>
        <translation>Det ska lämnas ut maskat, men inget är maskat i det bifogade meddelandet.</translation>
    </message>
    <message>
        <source>Mask what is secret, or propose another outcome.</source>
        <translation>Maska det som är hemligt, eller föreslå ett annat utfall.</translation>
    </message>
    <message>
        <source>Something in the attached message is masked, so it does not go out whole.</source>
        <translation>Något i det bifogade meddelandet är maskat, så det lämnas inte ut i sin helhet.</translation>
    </message>
    <message>
        <source>Propose that it goes out masked, or take the masks away.</source>
        <translation>Föreslå att det lämnas ut maskat, eller ta bort maskningarna.</translation>
    </message>
    <message>
        <source>The file is the unmasked original of the message.</source>
        <translation>Filen är meddelandets omaskade original.</translation>
    </message>
    <message>
        <source>Give out the copy in which what is secret is masked.</source>
        <translation>Lämna ut kopian där det som är hemligt är maskat.</translation>
    </message>
</context>
<context>
    <name>postinsyn::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Stäng hjälpen</translation>
    </message>
</context>
<context>
    <name>postinsyn::JobPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ungefär %n sekund kvar</numerusform>
            <numerusform>ungefär %n sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ungefär %n minut kvar</numerusform>
            <numerusform>ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. What was finished before is kept.</source>
        <translation>Avbryts. Det som redan är klart behålls.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Väntar på sin tur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per sekund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stops the work that is going on</source>
        <translation>Avbryter det arbete som pågår</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source> (%n more waiting)</source>
        <translation>
            <numerusform> (%n väntar)</numerusform>
            <numerusform> (%n väntar)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::LinesModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Varför den avvisades</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Så står det i filen</translation>
    </message>
</context>
<context>
    <name>postinsyn::MainWindow</name>
    <message>
        <source>The archive was not opened</source>
        <translation>Arkivet öppnades inte</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Avbrutet: %1</translation>
    </message>
    <message>
        <source>What was finished before is kept, the rest is as it was.</source>
        <translation>Det som redan var klart behålls, resten är som det var.</translation>
    </message>
    <message>
        <source>The practice archive was not made</source>
        <translation>Övningsarkivet skapades inte</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Kopiera till IT</translation>
    </message>
    <message>
        <source>Postinsyn</source>
        <translation>Postinsyn</translation>
    </message>
    <message>
        <source>%1 - Postinsyn</source>
        <translation>%1 - Postinsyn</translation>
    </message>
    <message>
        <source>All work is done in an archive: one file on this computer that holds the logs, the requests and a record of every step.</source>
        <translation>Allt arbete görs i ett arkiv: en fil på den här datorn med loggarna, begärandena och en förteckning över varje steg.</translation>
    </message>
    <message>
        <source>Make a new archive, open one, or practise with invented data. What you do while practising is thrown away when you close it.</source>
        <translation>Skapa ett nytt arkiv, öppna ett som finns eller öva med påhittade uppgifter. Det du gör när du övar kastas när du stänger.</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. Alt opens the menus, F6 moves between the parts of the window, and Ctrl+F1 lists all shortcuts.</source>
        <translation>Allt kan göras med tangentbordet. Alt öppnar menyerna, F6 går mellan fönstrets delar och Ctrl+F1 visar alla kortkommandon.</translation>
    </message>
    <message>
        <source>Postinsyn %1</source>
        <translation>Postinsyn %1</translation>
    </message>
    <message>
        <source>Disclosure of e-mail logs. Licence: EUPL-1.2. Works without any network.</source>
        <translation>Utlämnande av e-postloggar. Licens: EUPL-1.2. Arbetar helt utan nätverk.</translation>
    </message>
    <message>
        <source>Open an archive first</source>
        <translation>Öppna ett arkiv först</translation>
    </message>
    <message>
        <source>Files are read into an archive. Nothing was done with those you dropped.</source>
        <translation>Filer läses in i ett arkiv. Inget gjordes med dem du släppte.</translation>
    </message>
    <message>
        <source>Nothing here takes files</source>
        <translation>Här kan du inte släppa filer</translation>
    </message>
    <message>
        <source>Logs are dropped on a request or on the page for logs.</source>
        <translation>Släpp loggar på en begäran eller på sidan Loggar.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>It is in the archive. The page it was begun on was made anew meanwhile, so it shows no report.</source>
        <translation>Resultatet finns i arkivet. Sidan där arbetet startades har gjorts om under tiden och visar därför ingen rapport.</translation>
    </message>
    <message>
        <source>There is no table on this page</source>
        <translation>Det finns ingen tabell på den här sidan</translation>
    </message>
</context>
<context>
    <name>postinsyn::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>postinsyn::MessageWords</name>
    <message>
        <source>Incoming</source>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>direction</comment>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>status</comment>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Received by the system</source>
        <translation>Mottaget av systemet</translation>
    </message>
    <message>
        <source>Being asked for</source>
        <translation>Hämtas</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Omdirigerat</translation>
    </message>
    <message>
        <source>Expanded to the group&apos;s members</source>
        <translation>Utvecklat till gruppens medlemmar</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>Väntar på leverans</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ej levererat</translation>
    </message>
    <message>
        <source>Stopped as spam</source>
        <translation>Stoppat som skräppost</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>I karantän</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickat vidare</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Blind copy</source>
        <translation>Dold kopia</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>(the log does not tell the subject)</source>
        <translation>(loggen anger inget ämne)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, subject %5. %6.</source>
        <translation>%1, %2, från %3 till %4, ämne %5. %6.</translation>
    </message>
</context>
<context>
    <name>postinsyn::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>postinsyn::NewArchivePage</name>
    <message>
        <source>New archive</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>The archive is one file on this computer. It holds the logs, the requests, and a record of every step.</source>
        <translation>Arkivet är en fil på den här datorn. I det finns loggarna, begärandena och en förteckning över varje steg.</translation>
    </message>
    <message>
        <source>For which authority?</source>
        <translation>För vilken myndighet?</translation>
    </message>
    <message>
        <source>%1 (its policy ended on %2: have the windows confirmed)</source>
        <translation>%1 (riktlinjen slutade gälla %2: kontrollera tiderna)</translation>
    </message>
    <message>
        <source>&amp;Where?</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>On a local, encrypted disk; not on a network share.</source>
        <translation>På en lokal, krypterad disk, inte på en nätverksplats.</translation>
    </message>
    <message>
        <source>File of the new archive</source>
        <translation>Det nya arkivets fil</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Väl&amp;j…</translation>
    </message>
    <message>
        <source>Chooses the folder and name of the new archive</source>
        <translation>Väljer mapp och namn för det nya arkivet</translation>
    </message>
    <message>
        <source>&amp;Make the archive</source>
        <translation>S&amp;kapa arkivet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profiler (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Archives (*.postinsyn)</source>
        <translation>Arkiv (*.postinsyn)</translation>
    </message>
    <message>
        <source>&amp;Read an own profile from a file…</source>
        <translation>&amp;Läs in en egen profil från fil…</translation>
    </message>
</context>
<context>
    <name>postinsyn::PartiesEdit</name>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Addresses or names. Paste them in any shape; Enter adds what is typed.</source>
        <translation>Adresser eller namn. Klistra in dem i vilken form som helst; Enter lägger till det du skrivit.</translation>
    </message>
</context>
<context>
    <name>postinsyn::Program</name>
    <message>
        <source>The archive to open</source>
        <translation>Arkivet som ska öppnas</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>Postinsyn is open already, but does not answer. Wait a moment and try again, or end the program that is open.</source>
        <translation>Postinsyn är redan öppet men svarar inte. Vänta en stund och försök igen, eller avsluta programmet som är öppet.</translation>
    </message>
    <message>
        <source>Faults cannot be noted in a log</source>
        <translation>Fel kan inte antecknas i en logg</translation>
    </message>
</context>
<context>
    <name>postinsyn::RowCopying</name>
    <message>
        <source>Nothing was copied: %1 rows are too many for other programs</source>
        <translation>Inget kopierades: %1 rader är för många för andra program</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at a time.</source>
        <translation>Högst %1 rader kan kopieras åt gången.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Kopierar rader</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 rad är kopierad</numerusform>
            <numerusform>%1 rader är kopierade</numerusform>
        </translation>
    </message>
    <message>
        <source>As text with tabs: so many are no table.</source>
        <translation>Som text med tabbar: så många blir ingen tabell.</translation>
    </message>
</context>
<context>
    <name>postinsyn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Every choice is in force at once and kept for you.</source>
        <translation>Varje val gäller genast och sparas för dig.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>&amp;Reset all views</source>
        <translation>&amp;Återställ alla vyer</translation>
    </message>
    <message>
        <source>Columns, widths and panels are as they were in the beginning</source>
        <translation>Kolumner, bredder och paneler blir som de var från början</translation>
    </message>
    <message>
        <source>Columns and panels</source>
        <translation>Kolumner och paneler</translation>
    </message>
</context>
<context>
    <name>postinsyn::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Date fields</source>
        <translation>Datumfält</translation>
    </message>
    <message>
        <source>Judging a list</source>
        <translation>Pröva en lista</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Öppna raden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose, move and sort columns</source>
        <translation>Välj, flytta och sortera kolumner</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>En dag senare eller tidigare</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Upp, Ned</translation>
    </message>
    <message>
        <source>A week later or earlier</source>
        <translation>En vecka senare eller tidigare</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Skift+Upp, Skift+Ned</translation>
    </message>
    <message>
        <source>A month earlier or later</source>
        <translation>En månad tidigare eller senare</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ned</translation>
    </message>
    <message>
        <source>Give out the row</source>
        <translation>Lämna ut raden</translation>
    </message>
    <message>
        <source>Mask what is chosen in the row</source>
        <translation>Maska det som är markerat i raden</translation>
    </message>
    <message>
        <source>Mask the time of the row</source>
        <translation>Maska radens tid</translation>
    </message>
    <message>
        <source>Withhold the row</source>
        <translation>Lämna inte ut raden</translation>
    </message>
    <message>
        <source>Ask somebody about the row</source>
        <translation>Fråga någon om raden</translation>
    </message>
    <message>
        <source>Next undecided row</source>
        <translation>Nästa oprövade rad</translation>
    </message>
    <message>
        <source>Same for all like this</source>
        <translation>Samma för alla likadana</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>First open flag: not secret, secret, unclear</source>
        <translation>Första öppna flaggan: inte sekretess, sekretess, oklart</translation>
    </message>
    <message>
        <source>N, S, U</source>
        <comment>keys for: not secret, secret, unclear</comment>
        <translation>I, S, O</translation>
    </message>
    <message>
        <source>To the subject, to choose in it</source>
        <translation>Till ämnet, för att markera i det</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriva en anteckning</translation>
    </message>
</context>
<context>
    <name>postinsyn::SpanCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation>Tidigare månad</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Senare månad</translation>
    </message>
    <message>
        <source>Now choose the last day</source>
        <translation>Välj nu den sista dagen</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Välj den första dagen</translation>
    </message>
    <message>
        <source>%1, red day</source>
        <translation>%1, röd dag</translation>
    </message>
</context>
<context>
    <name>postinsyn::StartPage</name>
    <message>
        <source>Postinsyn</source>
        <translation>Postinsyn</translation>
    </message>
    <message>
        <source>From an exported e-mail log to a list that can be given out, with every row decided by a person.</source>
        <translation>Från en exporterad e-postlogg till en lista som kan lämnas ut, där en människa har avgjort varje rad.</translation>
    </message>
    <message>
        <source>&amp;New archive</source>
        <translation>&amp;Nytt arkiv</translation>
    </message>
    <message>
        <source>&amp;Open archive</source>
        <translation>&amp;Öppna arkiv</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Senaste arkiv</translation>
    </message>
    <message>
        <source>Practise with invented &amp;data</source>
        <translation>Öva med &amp;påhittade uppgifter</translation>
    </message>
</context>
<context>
    <name>postinsyn::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Swedish time</source>
        <translation>Svensk tid</translation>
    </message>
    <message>
        <source>All times are shown as clocks in Sweden show them. They are kept in UTC.</source>
        <translation>Alla tider visas som klockan går i Sverige. De sparas i UTC.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Practice: invented data, thrown away on closing</source>
        <translation>Övning: påhittade uppgifter som kastas när du stänger</translation>
    </message>
</context>
<context>
    <name>postinsyn::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Steg %1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, klart</translation>
    </message>
    <message>
        <source>%1, something is missing</source>
        <translation>%1, något saknas</translation>
    </message>
</context>
<context>
    <name>postinsyn::Stepper</name>
    <message>
        <source>Steps of the request</source>
        <translation>Begärans steg</translation>
    </message>
</context>
<context>
    <name>postinsyn::WindowMenus</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Nytt arkiv…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Öppna arkiv…</translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation>&amp;Senaste arkiv</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>S&amp;täng arkivet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Sök n&amp;ästa</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>&amp;Filterrad</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Help panel</source>
        <translation>&amp;Hjälppanel</translation>
    </message>
    <message>
        <source>Reset all &amp;views</source>
        <translation>&amp;Återställ alla vyer</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hjälp för den här sidan</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Postinsyn</source>
        <translation>&amp;Om Postinsyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practise with &amp;invented data</source>
        <translation>Ö&amp;va med påhittade uppgifter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga än</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolumner…</translation>
    </message>
</context>
</TS>
