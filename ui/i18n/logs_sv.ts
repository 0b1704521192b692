<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::CoverageCalendar</name>
    <message>
        <source>Coverage day by day</source>
        <translation>Täckning dag för dag</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, vecka %2</translation>
    </message>
    <message>
        <source>%1: no file covers the day</source>
        <translation>%1: ingen fil täcker dagen</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 i %3</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Something may have been cut off here</source>
        <translation>%1. Något kan vara avkortat här</translation>
    </message>
    <message>
        <source>%1. The files tell of a part of the day: %2</source>
        <translation>%1. Filerna gäller en del av dagen: %2</translation>
    </message>
    <message>
        <source>w. %1</source>
        <translation>v. %1</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 tn</translation>
    </message>
</context>
<context>
    <name>postinsyn::CoveragePanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t.o.m. %2</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Few to many messages</source>
        <translation>Få till många meddelanden</translation>
    </message>
    <message>
        <source>0: covered, no message</source>
        <translation>0: täckt, inget meddelande</translation>
    </message>
    <message>
        <source>–: no file covers the day</source>
        <translation>–: ingen fil täcker dagen</translation>
    </message>
    <message>
        <source>!: something may have been cut off</source>
        <translation>!: något kan vara avkortat</translation>
    </message>
    <message>
        <source>%1 of %2 days are covered</source>
        <translation>%1 av %2 dagar är täckta</translation>
    </message>
    <message>
        <source>No gap, and nothing that looks cut off.</source>
        <translation>Ingen lucka, och inget som ser avkortat ut.</translation>
    </message>
    <message>
        <source>No file covers %1.</source>
        <translation>Ingen fil täcker %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the calendar</source>
        <translation>
            <numerusform>och %n till, se kalendern</numerusform>
            <numerusform>och %n till, se kalendern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::FoundFilesModel</name>
    <message>
        <source>Is looked at</source>
        <translation>Granskas</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <translation>Kan läsas in</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Behöver ett val</translation>
    </message>
    <message>
        <source>Cannot be read in</source>
        <translation>Kan inte läsas in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Every row is rejected</source>
        <translation>Varje rad avvisas</translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportActions</name>
    <message>
        <source>&amp;Read in log...</source>
        <translation>&amp;Läs in logg…</translation>
    </message>
    <message>
        <source>Read in log</source>
        <translation>Läs in logg</translation>
    </message>
    <message>
        <source>Read in &amp;folder...</source>
        <translation>Läs in &amp;mapp…</translation>
    </message>
    <message>
        <source>Read in folder</source>
        <translation>Läs in mapp</translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportPanel</name>
    <message>
        <source>Files that were found</source>
        <translation>Filer som hittades</translation>
    </message>
    <message>
        <source>Read in for</source>
        <translation>Läs in för</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Hur långt filen har kommit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Files that are finished stay; the one at hand leaves no trace</source>
        <translation>Filer som är klara ligger kvar; den som pågår lämnar inga spår</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Files that are finished stay, also if you stop.</source>
        <translation>Du kan arbeta vidare under tiden. Filer som är klara ligger kvar även om du avbryter.</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Rapport över inläsningen</translation>
    </message>
    <message>
        <source>Read in log</source>
        <translation>Läs in logg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>Case %1 alone</source>
        <translation>Enbart ärende %1</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>Letar efter filer</translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation>Granskar filer</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the files, %n to go.</source>
        <translation>
            <numerusform>Filerna granskas, %n kvar.</numerusform>
            <numerusform>Filerna granskas, %n kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be read in.</source>
        <translation>
            <numerusform>%n fil kan läsas in.</numerusform>
            <numerusform>%n filer kan läsas in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a choice first.</source>
        <translation>
            <numerusform>%n fil behöver ett val först.</numerusform>
            <numerusform>%n filer behöver ett val först.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read in.</source>
        <translation>
            <numerusform>%n fil kan inte läsas in.</numerusform>
            <numerusform>%n filer kan inte läsas in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in %n file(s)</source>
        <translation>
            <numerusform>Läs in %n fil</numerusform>
            <numerusform>Läs in %n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are read in</source>
        <translation>
            <numerusform>%n fil läses in</numerusform>
            <numerusform>%n filer läses in</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Väntar på sin tur</translation>
    </message>
    <message>
        <source>Reading in logs</source>
        <translation>Läser in loggar</translation>
    </message>
    <message>
        <source>This is not the file that was read in as %1</source>
        <translation>Det här är inte den fil som lästes in som %1</translation>
    </message>
    <message>
        <source>Nothing would be taken back. It can be read in as a file of its own.</source>
        <translation>Inget skulle tas bort. Den går att läsa in som en egen fil.</translation>
    </message>
    <message>
        <source>What is read in for a case alone leaves the archive again when its list is made, except for the messages that are asked for</source>
        <translation>Det som läses in för enbart ett ärende lämnar arkivet igen när dess lista görs, utom de meddelanden som begärs</translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportReport</name>
    <message>
        <source>The archive could not go on</source>
        <translation>Inläsningen kunde inte fortsätta</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) had been read in</source>
        <translation>
            <numerusform>Avbrutet: %n fil hann läsas in</numerusform>
            <numerusform>Avbrutet: %n filer hann läsas in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read in</source>
        <translation>
            <numerusform>%n fil lästes in</numerusform>
            <numerusform>%n filer lästes in</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files were read in</source>
        <translation>%1 av %2 filer lästes in</translation>
    </message>
    <message>
        <source>What was finished before is kept; the file that was being read left no trace.</source>
        <translation>Det som var klart dessförinnan finns kvar; filen som lästes lämnade inga spår.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Resultat per fil</translation>
    </message>
    <message>
        <source>Rows: %1. New messages: %2. Rejected rows: %3.</source>
        <translation>Rader: %1. Nya meddelanden: %2. Avvisade rader: %3.</translation>
    </message>
</context>
<context>
    <name>postinsyn::ImportingPage</name>
    <message>
        <source>Files are being read in</source>
        <translation>Filer läses in</translation>
    </message>
    <message>
        <source>Drop the next ones when the report is there.</source>
        <translation>Släpp nästa när rapporten har kommit.</translation>
    </message>
</context>
<context>
    <name>postinsyn::LogWords</name>
    <message>
        <source>comma between the columns</source>
        <translation>komma mellan kolumnerna</translation>
    </message>
    <message>
        <source>semicolon between the columns</source>
        <translation>semikolon mellan kolumnerna</translation>
    </message>
    <message>
        <source>tab between the columns</source>
        <translation>tabb mellan kolumnerna</translation>
    </message>
    <message>
        <source>vertical line between the columns</source>
        <translation>lodstreck mellan kolumnerna</translation>
    </message>
    <message>
        <source>Message trace</source>
        <translation>Meddelandespårning</translation>
    </message>
    <message>
        <source>Summary report</source>
        <translation>Sammanfattande rapport</translation>
    </message>
    <message>
        <source>Extended report</source>
        <translation>Utökad rapport</translation>
    </message>
    <message>
        <source>Tracking log of a server</source>
        <translation>Spårningslogg från en server</translation>
    </message>
    <message>
        <source>Tracking log, exported</source>
        <translation>Spårningslogg, exporterad</translation>
    </message>
    <message>
        <source>Message trace from Graph</source>
        <translation>Meddelandespårning från Graph</translation>
    </message>
    <message>
        <source>Answer of the reporting service</source>
        <translation>Svar från rapporttjänsten</translation>
    </message>
    <message>
        <source>E-mail events of Defender</source>
        <translation>E-posthändelser från Defender</translation>
    </message>
    <message>
        <source>Columns chosen by hand</source>
        <translation>Kolumner valda för hand</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>CP850</source>
        <translation>CP850</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>Several encodings, each line by itself</source>
        <translation>Flera teckenkodningar, varje rad för sig</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>UTC by definition of the format</source>
        <translation>UTC enligt formatet</translation>
    </message>
    <message>
        <source>UTC, proved by other columns of the file</source>
        <translation>UTC, styrkt av andra kolumner i filen</translation>
    </message>
    <message>
        <source>Local time with its offset, converted</source>
        <translation>Lokal tid med angiven skillnad, omräknad</translation>
    </message>
    <message>
        <source>The time zone that was chosen at import</source>
        <translation>Den tidszon som valdes vid inläsningen</translation>
    </message>
    <message>
        <source>Swedish time, assumed</source>
        <translation>Svensk tid, antagen</translation>
    </message>
    <message>
        <source>it has not as many fields as the heading</source>
        <translation>den har inte lika många fält som rubriken</translation>
    </message>
    <message>
        <source>a field is longer than can be read</source>
        <translation>ett fält är längre än vad som kan läsas</translation>
    </message>
    <message>
        <source>the line is longer than can be read</source>
        <translation>raden är längre än vad som kan läsas</translation>
    </message>
    <message>
        <source>it has more columns than can be read</source>
        <translation>den har fler kolumner än vad som kan läsas</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ett citattecken är inte avslutat</translation>
    </message>
    <message>
        <source>a quotation mark stands where none can be</source>
        <translation>ett citattecken står där inget kan stå</translation>
    </message>
    <message>
        <source>the heading above it has not the columns of a log</source>
        <translation>rubriken ovanför saknar en loggs kolumner</translation>
    </message>
    <message>
        <source>it is no valid JSON object</source>
        <translation>den är inget giltigt JSON-objekt</translation>
    </message>
    <message>
        <source>the file ends before its brackets are closed: it is cut off</source>
        <translation>filen slutar innan dess parenteser är stängda: den är avkortad</translation>
    </message>
    <message>
        <source>it has the same name twice</source>
        <translation>den har samma namn två gånger</translation>
    </message>
    <message>
        <source>it is no valid entry</source>
        <translation>den är ingen giltig post</translation>
    </message>
    <message>
        <source>its time is missing or cannot be read</source>
        <translation>tiden saknas eller går inte att tolka</translation>
    </message>
    <message>
        <source>its time lies before 2000 or after 2068</source>
        <translation>tiden ligger före 2000 eller efter 2068</translation>
    </message>
    <message>
        <source>it does not say which event it tells of</source>
        <translation>den säger inte vilken händelse den gäller</translation>
    </message>
    <message>
        <source>it has more recipients than can be read</source>
        <translation>den har fler mottagare än vad som kan läsas</translation>
    </message>
    <message>
        <source>kind of recipient</source>
        <translation>slag av mottagare</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>meddelande-id</translation>
    </message>
    <message>
        <source>network id</source>
        <translation>nätverks-id</translation>
    </message>
    <message>
        <source>another</source>
        <translation>en annan</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>mottagare</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>size</source>
        <translation>storlek</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>ämne</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n message(s), exactly where exports are cut: ask IT whether there was more.</source>
        <translation>
            <numerusform>Den rymmer %n meddelande, precis där exporter brukar kortas av: fråga IT om det fanns mer.</numerusform>
            <numerusform>Den rymmer %n meddelanden, precis där exporter brukar kortas av: fråga IT om det fanns mer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n row(s), exactly where exports are cut: ask IT whether there was more.</source>
        <translation>
            <numerusform>Den rymmer %n rad, precis där exporter brukar kortas av: fråga IT om det fanns mer.</numerusform>
            <numerusform>Den rymmer %n rader, precis där exporter brukar kortas av: fråga IT om det fanns mer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were damaged before the file came here: ask for the export with -Encoding UTF8.</source>
        <translation>
            <numerusform>%n byte skadades innan filen kom hit: begär exporten med -Encoding UTF8.</numerusform>
            <numerusform>%n byte skadades innan filen kom hit: begär exporten med -Encoding UTF8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) went through a wrong encoding, Möte became MÃ¶te: ask for the export anew.</source>
        <translation>
            <numerusform>%n ämne gick genom fel teckenkodning, Möte blev MÃ¶te: begär exporten på nytt.</numerusform>
            <numerusform>%n ämnen gick genom fel teckenkodning, Möte blev MÃ¶te: begär exporten på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may be of another code page: ask for the export with -Encoding UTF8.</source>
        <translation>
            <numerusform>%n bokstav kan höra till en annan teckentabell: begär exporten med -Encoding UTF8.</numerusform>
            <numerusform>%n bokstäver kan höra till en annan teckentabell: begär exporten med -Encoding UTF8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) lost letters, å ä ö became question marks: ask for the export with -Encoding UTF8.</source>
        <translation>
            <numerusform>%n ämne har tappat bokstäver, å ä ö blev frågetecken: begär exporten med -Encoding UTF8.</numerusform>
            <numerusform>%n ämnen har tappat bokstäver, å ä ö blev frågetecken: begär exporten med -Encoding UTF8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lost recipients in the export: ask for them joined by semicolons.</source>
        <translation>
            <numerusform>%n rad tappade mottagare i exporten: begär dem hopfogade med semikolon.</numerusform>
            <numerusform>%n rader tappade mottagare i exporten: begär dem hopfogade med semikolon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) are as long as exports allow and may be cut off.</source>
        <translation>
            <numerusform>%n ämne är så långt som exporter medger och kan vara avkortat.</numerusform>
            <numerusform>%n ämnen är så långa som exporter medger och kan vara avkortade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file mixes encodings. Each line was read by itself.</source>
        <translation>Filen blandar teckenkodningar. Varje rad lästes för sig.</translation>
    </message>
    <message>
        <source>The file has a header and no rows: ask IT whether the export was meant to be empty.</source>
        <translation>Filen har en rubrikrad men inga rader: fråga IT om exporten ska vara tom.</translation>
    </message>
    <message>
        <source>A column is missing: %1.</source>
        <translation>En kolumn saknas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) lie in the hour that comes twice when summer time ends. They were taken as summer time and may be an hour later.</source>
        <translation>
            <numerusform>%n tid ligger i den timme som kommer två gånger när sommartiden slutar. Den togs som sommartid och kan vara en timme senare.</numerusform>
            <numerusform>%n tider ligger i den timme som kommer två gånger när sommartiden slutar. De togs som sommartid och kan vara en timme senare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) lie in the hour that is skipped when summer time begins: the time zone is probably another one.</source>
        <translation>
            <numerusform>%n tid ligger i den timme som hoppas över när sommartiden börjar: tidszonen är troligen en annan.</numerusform>
            <numerusform>%n tider ligger i den timme som hoppas över när sommartiden börjar: tidszonen är troligen en annan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell its time zone. Swedish time was assumed.</source>
        <translation>Filen anger inte sin tidszon. Svensk tid antogs.</translation>
    </message>
    <message>
        <source>The file is one page of several, the answer went on: ask IT for the rest.</source>
        <translation>Filen är en sida av flera, svaret fortsatte: begär resten av IT.</translation>
    </message>
    <message>
        <source>The export is masked, addresses and subjects are codes: ask for it by an account that may see them.</source>
        <translation>Exporten är maskad, adresser och ämnen är koder: begär den med ett konto som får se dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) or recipient(s) are no mail addresses and were taken in as they stand: a search for an address does not find them.</source>
        <translation>
            <numerusform>%n avsändare eller mottagare är ingen e-postadress och togs in som den står: en sökning på adress hittar den inte.</numerusform>
            <numerusform>%n avsändare eller mottagare är inga e-postadresser och togs in som de står: en sökning på adress hittar dem inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s) of the workbook look like logs and were not read: save each as a file of its own.</source>
        <translation>
            <numerusform>%n blad till i arbetsboken ser ut som en logg och lästes inte: spara det som en egen fil.</numerusform>
            <numerusform>%n blad till i arbetsboken ser ut som loggar och lästes inte: spara vart och ett som en egen fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet that was read is hidden in the workbook.</source>
        <translation>Bladet som lästes är dolt i arbetsboken.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) are hidden copies (Bcc): a list would reveal them.</source>
        <translation>
            <numerusform>%n mottagare är en dold kopia (Bcc): en lista skulle röja den.</numerusform>
            <numerusform>%n mottagare är dolda kopior (Bcc): en lista skulle röja dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n day(s) without a message in the middle of the file.</source>
        <translation>
            <numerusform>%n dag mitt i filen saknar meddelanden.</numerusform>
            <numerusform>%n dagar mitt i filen saknar meddelanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1 = %2 about messages + %3 repeated + %4 passed over by rule + %5 rejected</source>
        <translation>Rader: %1 = %2 om meddelanden + %3 upprepade + %4 överhoppade enligt regel + %5 avvisade</translation>
    </message>
    <message>
        <source>A list still shows what was read before, until it is frozen again: %1.</source>
        <translation>En lista visar det som lästes förut tills den låses på nytt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of the earlier import left and were read anew.</source>
        <translation>
            <numerusform>%1 meddelande ur den tidigare importen togs bort och lästes in på nytt.</numerusform>
            <numerusform>%1 meddelanden ur den tidigare importen togs bort och lästes in på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of the earlier import are read anew, by what is chosen here.</source>
        <translation>
            <numerusform>%1 meddelande ur den tidigare importen läses in på nytt med valen här.</numerusform>
            <numerusform>%1 meddelanden ur den tidigare importen läses in på nytt med valen här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them keep what other files tell of them.</source>
        <translation>
            <numerusform>%1 av dem behåller det som andra filer berättar.</numerusform>
            <numerusform>%1 av dem behåller det som andra filer berättar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. If fewer messages came of it than before, everything stays as it was.</source>
        <translation>Det går inte att ångra. Skulle det ge färre meddelanden än förut blir allt kvar som det är.</translation>
    </message>
</context>
<context>
    <name>postinsyn::LogsPage</name>
    <message>
        <source>No log is here yet: drop the files from IT anywhere in the window.</source>
        <translation>Här finns ingen logg än: släpp filerna från IT var som helst i fönstret.</translation>
    </message>
    <message>
        <source>Read in log...</source>
        <translation>Läs in logg…</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Loggar</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Loggfiler</translation>
    </message>
    <message>
        <source>Every log file that was read in stands here with what it holds. Its account adds up: each row is about a message, repeats what is known, was passed over by rule or was rejected.</source>
        <translation>Här står varje inläst loggfil med vad den rymmer. Redovisningen går ihop: varje rad handlar om ett meddelande, upprepar något känt, hoppades över enligt regel eller avvisades.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to read in more. CSV, tracking logs, JSON, Excel workbooks and zip files are known by what is in them.</source>
        <translation>Släpp filer eller mappar var som helst i fönstret för att läsa in fler. CSV, spårningsloggar, JSON, Excel-arbetsböcker och zip-filer känns igen på innehållet.</translation>
    </message>
    <message>
        <source>A warning tells what may be missing from a file, or damaged in it, and what to ask IT for.</source>
        <translation>En varning säger vad som kan saknas i en fil, eller är skadat i den, och vad du ska begära av IT.</translation>
    </message>
    <message numerus="yes">
        <source>, %1 chosen</source>
        <translation>
            <numerusform>, %1 vald</numerusform>
            <numerusform>, %1 valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>From the first message to the last, at most a year</source>
        <translation>Från första till sista meddelandet, högst ett år</translation>
    </message>
    <message>
        <source>Days whose coverage is shown</source>
        <translation>Dagar vars täckning visas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Loggar</translation>
    </message>
    <message>
        <source>&amp;Take back the import...</source>
        <translation>&amp;Ta bort importen…</translation>
    </message>
    <message>
        <source>An import can be taken back, with the messages that no other file tells of, as long as no list and no hold rests on them.</source>
        <translation>En import går att ta bort, med de meddelanden som ingen annan fil berättar om, så länge ingen lista och ingen spärr vilar på dem.</translation>
    </message>
    <message>
        <source>Read a&amp;new...</source>
        <translation>Läs in på &amp;nytt…</translation>
    </message>
    <message>
        <source>Choose %1 again</source>
        <translation>Välj %1 igen</translation>
    </message>
    <message>
        <source>If a file was read with the wrong zone, date order or columns, choose Read anew and name the file again.</source>
        <translation>Lästes en fil med fel tidszon, datumordning eller kolumner: välj Läs in på nytt och peka ut filen igen.</translation>
    </message>
    <message>
        <source>A file can be read in for one case alone: what its request does not ask for leaves the archive again when the list is made.</source>
        <translation>En fil kan läsas in för enbart ett ärende: det som begäran inte gäller lämnar arkivet igen när listan görs.</translation>
    </message>
</context>
<context>
    <name>postinsyn::MappingEditor</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
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
        <source>Message id</source>
        <translation>Meddelande-id</translation>
    </message>
    <message>
        <source>Network id</source>
        <translation>Nätverks-id</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>To, Cc or Bcc</source>
        <translation>Till, kopia eller dold kopia</translation>
    </message>
    <message>
        <source>Between recipients</source>
        <translation>Mellan mottagare</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Order of the date</source>
        <translation>Datumets ordning</translation>
    </message>
    <message>
        <source>By the file itself</source>
        <translation>Enligt filen själv</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dag, månad, år</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Månad, dag, år</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>År, månad, dag</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (behövs)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>postinsyn::PreviewModel</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Avvisas: %1</translation>
    </message>
    <message>
        <source>Passed over by rule</source>
        <translation>Hoppas över enligt regel</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Läses</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
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
</context>
<context>
    <name>postinsyn::PreviewView</name>
    <message>
        <source>Not known: assume Swedish time</source>
        <translation>Inte känd: anta svensk tid</translation>
    </message>
    <message>
        <source>Swedish time</source>
        <translation>Svensk tid</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Finnish time</source>
        <translation>Finsk tid</translation>
    </message>
    <message>
        <source>British time</source>
        <translation>Brittisk tid</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Dag före månad</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Månad före dag</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>Filen granskas.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The first %1 rows were looked at; first and last time are theirs</source>
        <translation>De första %1 raderna granskades; första och sista tid är deras</translation>
    </message>
    <message>
        <source>, %1 of them would be rejected</source>
        <translation>, %1 av dem skulle avvisas</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Om filen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>Time zone of its clock</source>
        <translation>Klockans tidszon</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordning för dag och månad</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Vilken kolumn är vad?</translation>
    </message>
    <message>
        <source>Use the proposed columns</source>
        <translation>Använd de föreslagna kolumnerna</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Så läses den</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Så står det i filen</translation>
    </message>
    <message>
        <source>Choose a file to see what it holds.</source>
        <translation>Välj en fil för att se vad den rymmer.</translation>
    </message>
    <message>
        <source>No known log has these columns. Say below which column is what: the rows then show how they will be read.</source>
        <translation>Ingen känd logg har de här kolumnerna. Ange nedan vilken kolumn som är vad: raderna visar då hur de kommer att läsas.</translation>
    </message>
    <message>
        <source>Nothing in the file settles whether 03/04 is the third of April or the fourth of March. Ask IT, then choose below.</source>
        <translation>Inget i filen avgör om 03/04 är den tredje april eller den fjärde mars. Fråga IT och välj sedan nedan.</translation>
    </message>
    <message>
        <source>The first that holds a log</source>
        <translation>Det första som rymmer en logg</translation>
    </message>
    <message numerus="yes">
        <source>Also for the %n other file(s) with the same columns</source>
        <translation>
            <numerusform>Även för %n annan fil med samma kolumner</numerusform>
            <numerusform>Även för %n andra filer med samma kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 rad</numerusform>
            <numerusform>%1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Read anew: take the earlier import back first</source>
        <translation>Läs in på nytt: ta först bort den tidigare importen</translation>
    </message>
    <message>
        <source>The archive has this file already: it was read in %1 (%2).</source>
        <translation>Arkivet har redan den här filen: den lästes in %1 (%2).</translation>
    </message>
    <message>
        <source>Reading it in once more brings only what has left the archive since. If it was read the wrong way, tick this and choose how it is to be read.</source>
        <translation>Läser du in den en gång till tillkommer bara det som har lämnat arkivet sedan dess. Lästes den på fel sätt: kryssa i rutan och välj hur den ska läsas.</translation>
    </message>
    <message>
        <source>Counting what would leave the archive</source>
        <translation>Räknar vad som skulle lämna arkivet</translation>
    </message>
    <message>
        <source>It stays for case %1 alone.</source>
        <translation>Den gäller även i fortsättningen enbart ärende %1.</translation>
    </message>
</context>
<context>
    <name>postinsyn::RemovalPanel</name>
    <message>
        <source>No message leaves the archive.</source>
        <translation>Inget meddelande lämnar arkivet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) leave the archive: no other file tells of them.</source>
        <translation>
            <numerusform>%1 meddelande lämnar arkivet: ingen annan fil berättar om det.</numerusform>
            <numerusform>%1 meddelanden lämnar arkivet: ingen annan fil berättar om dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) stay as they are: other files tell of them too.</source>
        <translation>
            <numerusform>%1 meddelande står kvar som det är: andra filer berättar också om det.</numerusform>
            <numerusform>%1 meddelanden står kvar som de är: andra filer berättar också om dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of the file goes too, with its rejected lines and the days it covers.</source>
        <translation>Redovisningen av filen försvinner också, med dess avvisade rader och de dagar den täcker.</translation>
    </message>
    <message>
        <source>This cannot be undone. As long as you have the file you can read it in again.</source>
        <translation>Det går inte att ångra. Så länge du har filen kan du läsa in den igen.</translation>
    </message>
    <message>
        <source>The import cannot be taken back.</source>
        <translation>Importen kan inte tas bort.</translation>
    </message>
    <message>
        <source>A list rests on it, with messages that no other file tells of: %1.</source>
        <translation>En lista vilar på den, med meddelanden som ingen annan fil berättar om: %1.</translation>
    </message>
    <message>
        <source>A hold covers messages that no other file tells of: %1.</source>
        <translation>En spärr omfattar meddelanden som ingen annan fil berättar om: %1.</translation>
    </message>
    <message>
        <source>If the file was read the wrong way, choose Read anew instead: that loses no message.</source>
        <translation>Lästes filen på fel sätt kan du läsa in den på nytt i stället: då går inget meddelande förlorat.</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Tar bort en import</translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation>Ta bort importen av %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Counting what would leave the archive</source>
        <translation>Räknar vad som skulle lämna arkivet</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>Ta bort importen</translation>
    </message>
    <message numerus="yes">
        <source>Take away %1 message(s)</source>
        <translation>
            <numerusform>Ta bort %1 meddelande</numerusform>
            <numerusform>Ta bort %1 meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The import is being taken back. It can be stopped in the list of jobs.</source>
        <translation>Importen tas bort. Du kan stoppa det bland de pågående jobben.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back</source>
        <translation>Importen av %1 är borttagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left the archive.</source>
        <translation>
            <numerusform>%1 meddelande har lämnat arkivet.</numerusform>
            <numerusform>%1 meddelanden har lämnat arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>Importen togs inte bort</translation>
    </message>
</context>
<context>
    <name>postinsyn::ReportModel</name>
    <message>
        <source>Not read in</source>
        <translation>Inte inläst</translation>
    </message>
    <message>
        <source>Read in, with remarks</source>
        <translation>Inläst, med anmärkningar</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>About messages</source>
        <translation>Om meddelanden</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Upprepade</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nya meddelanden</translation>
    </message>
</context>
<context>
    <name>postinsyn::SourceDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (new to the archive: %2, new recipients: %3)</source>
        <translation>%1 (nya i arkivet: %2, nya mottagare: %3)</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>Om den valda filen</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Choose a file to see what it covers and what was rejected.</source>
        <translation>Välj en fil för att se vad den täcker och vad som avvisades.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Redovisning</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Första och sista</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Inget meddelande</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>Case %1 alone</source>
        <translation>Enbart ärende %1</translation>
    </message>
    <message>
        <source>Nothing of this file was read in.</source>
        <translation>Inget av den här filen lästes in.</translation>
    </message>
    <message>
        <source>%1 rejected lines, the first %2 of them</source>
        <translation>%1 avvisade rader, de första %2 av dem</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected line(s)</source>
        <translation>
            <numerusform>%1 avvisad rad</numerusform>
            <numerusform>%1 avvisade rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SourcesModel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. %4.</source>
        <translation>%1, %2, %3. %4.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sista</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Upprepade</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>For case</source>
        <translation>För ärende</translation>
    </message>
</context>
<context>
    <name>postinsyn::SourcesStep</name>
    <message>
        <source>Coverage of the days that are asked for</source>
        <translation>Täckning av de begärda dagarna</translation>
    </message>
    <message>
        <source>The request does not say which days it is about, so coverage cannot be told. Add the days to the request.</source>
        <translation>Begäran säger inte vilka dagar den gäller, så täckningen kan inte anges. Lägg till dagarna i begäran.</translation>
    </message>
    <message>
        <source>Read in log...</source>
        <translation>Läs in logg…</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>Every day that is asked for is covered.</source>
        <translation>Varje begärd dag är täckt.</translation>
    </message>
    <message>
        <source>Every day is covered, but something may have been cut off. Ask IT, or go on.</source>
        <translation>Varje dag är täckt, men något kan vara avkortat. Fråga IT eller gå vidare.</translation>
    </message>
    <message>
        <source>No log covers the days yet. Order it from IT, and drop the files here when they come.</source>
        <translation>Ingen logg täcker dagarna än. Beställ den från IT och släpp filerna här när de kommer.</translation>
    </message>
    <message>
        <source>Some days are not covered. Read in more, or go on with what there is.</source>
        <translation>Några dagar är inte täckta. Läs in mer, eller gå vidare med det som finns.</translation>
    </message>
    <message>
        <source>Drop the next ones when the report is there.</source>
        <translation>Släpp nästa när rapporten har kommit.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Order the log from IT with the letter and the script, and read in what comes: drop files or folders anywhere in the window.</source>
        <translation>Beställ loggen från IT med brevet och skriptet och läs in det som kommer: släpp filer eller mappar var som helst i fönstret.</translation>
    </message>
    <message>
        <source>What is read in for the case alone leaves the archive again when the list is made, except for the messages that are asked for.</source>
        <translation>Det som läses in enbart för ärendet lämnar arkivet igen när listan görs, utom de meddelanden som begärs.</translation>
    </message>
    <message>
        <source>The calendar shows which of the days that are asked for some file covers. A gap or a suspected cut is told in the list that goes out.</source>
        <translation>Kalendern visar vilka av de begärda dagarna som någon fil täcker. En lucka eller en misstänkt avkortning anges i listan som lämnas ut.</translation>
    </message>
    <message>
        <source>Order and coverage</source>
        <translation>Beställning och täckning</translation>
    </message>
    <message>
        <source>The request names no days: everything that is read in counts.</source>
        <translation>Begäran anger inga dagar: allt som är inläst räknas.</translation>
    </message>
    <message>
        <source>No log is read in yet. Drop the files here when they come.</source>
        <translation>Ingen logg är inläst än. Släpp filerna här när de kommer.</translation>
    </message>
    <message>
        <source>Counting the days that are covered</source>
        <translation>Räknar vilka dagar som är täckta …</translation>
    </message>
    <message>
        <source>Files for case %1 are being read in</source>
        <translation>Filer för ärende %1 läses in</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Underlag</translation>
    </message>
</context>
</TS>
