<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::BatchPanel</name>
    <message>
        <source>Rows like this</source>
        <translation>Rader som den här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No other undecided row is like row %1.</source>
        <translation>Ingen annan oprövad rad liknar rad %1.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s) like row %1: %2?</source>
        <translation>
            <numerusform>Pröva %n rad som rad %1: %2?</numerusform>
            <numerusform>Pröva %n rader som rad %1: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen rows can be decided together: %1.</source>
        <translation>Ingen av de markerade raderna kan prövas tillsammans: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n chosen row(s): %1?</source>
        <translation>
            <numerusform>Pröva %n markerad rad: %1?</numerusform>
            <numerusform>Pröva %n markerade rader: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with flags are left out: each is read by itself.</source>
        <translation>
            <numerusform>%n rad med flaggor lämnas utanför: den läses för sig.</numerusform>
            <numerusform>%n rader med flaggor lämnas utanför: var och en läses för sig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: something in them is masked or withheld.</source>
        <translation>
            <numerusform>%n rad är utelämnad: något i den är maskat, eller så lämnas den inte ut.</numerusform>
            <numerusform>%n rader är utelämnade: något i dem är maskat, eller så lämnas de inte ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are decided already.</source>
        <translation>
            <numerusform>%n rad är redan prövad.</numerusform>
            <numerusform>%n rader är redan prövade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not hold the text that is masked here.</source>
        <translation>
            <numerusform>%n rad har inte texten som är maskad här.</numerusform>
            <numerusform>%n rader har inte texten som är maskad här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s)</source>
        <translation>
            <numerusform>Pröva %n rad</numerusform>
            <numerusform>Pröva %n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::FlagList</name>
    <message>
        <source>N</source>
        <comment>key for: not secret</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for: secret</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key for: unclear</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>No word in the lists was found. The row has to be read all the same.</source>
        <translation>Inga träffar i ordlistan. Raden ska ändå läsas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <translation>”%1” i %2</translation>
    </message>
    <message>
        <source>Consider %1?</source>
        <translation>Pröva mot %1?</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Besvarad: %1</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskad</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: ”%2”</translation>
    </message>
</context>
<context>
    <name>postinsyn::FreezeChanges</name>
    <message numerus="yes">
        <source>%n new row(s) with the numbers %1.</source>
        <translation>
            <numerusform>%n ny rad med nummer %1.</numerusform>
            <numerusform>%n nya rader med nummer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have come since version %1 was frozen.</source>
        <translation>
            <numerusform>%n meddelande har tillkommit sedan version %1 frystes.</numerusform>
            <numerusform>%n meddelanden har tillkommit sedan version %1 frystes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of version %1, which was given out, keep their numbers.</source>
        <translation>Raderna i version %1, som är utlämnad, behåller sina nummer.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) the log says something else by now, which is to be decided: %1.</source>
        <translation>
            <numerusform>Om %n rad säger loggen något annat nu, vilket ska prövas: %1.</numerusform>
            <numerusform>Om %n rader säger loggen något annat nu, vilket ska prövas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not found any more and stay as they were: %1.</source>
        <translation>
            <numerusform>%n rad finns inte längre i loggen och står kvar som den var: %1.</numerusform>
            <numerusform>%n rader finns inte längre i loggen och står kvar som de var: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) the log says something else by now.</source>
        <translation>
            <numerusform>Om %n rad säger loggen något annat nu.</numerusform>
            <numerusform>Om %n rader säger loggen något annat nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not found any more and go.</source>
        <translation>
            <numerusform>%n rad finns inte längre i loggen och går bort.</numerusform>
            <numerusform>%n rader finns inte längre i loggen och går bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are numbered anew, by time.</source>
        <translation>Raderna numreras om efter tid.</translation>
    </message>
    <message>
        <source>Show only what is new</source>
        <translation>Visa bara det nya</translation>
    </message>
    <message>
        <source>Comparing with the list ...</source>
        <translation>Jämför med listan …</translation>
    </message>
    <message>
        <source>Nothing has come since version %1: the rows would be the same.</source>
        <translation>Inget har tillkommit sedan version %1: raderna skulle bli desamma.</translation>
    </message>
</context>
<context>
    <name>postinsyn::FreezePanel</name>
    <message>
        <source>Freeze the list</source>
        <translation>Frys listan</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are asked for</source>
        <translation>
            <numerusform>%n meddelande begärs</numerusform>
            <numerusform>%n meddelanden begärs</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Shows the fields in which conditions are changed</source>
        <translation>Visar fälten där villkoren ändras</translation>
    </message>
    <message>
        <source>Read in logs</source>
        <translation>Läs in loggar</translation>
    </message>
    <message>
        <source>Show what is asked for</source>
        <translation>Visa det som begärts</translation>
    </message>
    <message>
        <source>Counting the messages ...</source>
        <translation>Räknar meddelandena …</translation>
    </message>
    <message>
        <source>Nothing that is read in fits the request</source>
        <translation>Inget som är inläst stämmer med begäran</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) shown</source>
        <translation>
            <numerusform>%n meddelande visas</numerusform>
            <numerusform>%n meddelanden visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Freezing numbers these rows and keeps them as they are.</source>
        <translation>När listan fryses numreras dessa rader och behålls som de är.</translation>
    </message>
    <message>
        <source>Note that nothing was found</source>
        <translation>Notera att inget fanns</translation>
    </message>
    <message numerus="yes">
        <source>Freeze the list: %n row(s)</source>
        <translation>
            <numerusform>Frys listan: %n rad</numerusform>
            <numerusform>Frys listan: %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>These are other conditions than the request&apos;s, so nothing can be frozen.</source>
        <translation>Det här är andra villkor än begärans, så inget kan frysas.</translation>
    </message>
    <message>
        <source>Only here: %1.</source>
        <translation>Bara här: %1.</translation>
    </message>
    <message>
        <source>Only in the request: %1.</source>
        <translation>Bara i begäran: %1.</translation>
    </message>
    <message>
        <source>Change the request to this</source>
        <translation>Ändra begäran till detta</translation>
    </message>
    <message>
        <source>If the request is changed to this, what is added is held too.</source>
        <translation>Ändras begäran till detta spärras också det som tillkommer.</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Nya rader</translation>
    </message>
    <message numerus="yes">
        <source>New version with %n new row(s)</source>
        <translation>
            <numerusform>Ny version med %n ny rad</numerusform>
            <numerusform>Ny version med %n nya rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Gör en ny version</translation>
    </message>
</context>
<context>
    <name>postinsyn::GroundPanel</name>
    <message>
        <source>Chapter, section or a word: 25, 18:8, patient</source>
        <translation>Kapitel, paragraf eller ett ord: 25, 18:8, patient</translation>
    </message>
    <message>
        <source>Find a provision</source>
        <translation>Sök lagrum</translation>
    </message>
    <message>
        <source>Provisions found</source>
        <translation>Lagrum som hittades</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>Use the provision</source>
        <translation>Använd lagrummet</translation>
    </message>
    <message>
        <source>Protects: %1.</source>
        <translation>Skyddar: %1.</translation>
    </message>
    <message>
        <source>This provision is not for a region. Ask a lawyer before you use it.</source>
        <translation>Lagrummet gäller inte regioner. Fråga en jurist innan du använder det.</translation>
    </message>
    <message>
        <source>Check the wording: the text may have been amended.</source>
        <translation>Kontrollera lydelsen: texten kan ha ändrats.</translation>
    </message>
    <message>
        <source>No provision holds all these words. Try a chapter, or fewer letters.</source>
        <translation>Inget lagrum har alla de orden. Prova ett kapitel eller färre bokstäver.</translation>
    </message>
</context>
<context>
    <name>postinsyn::Judging</name>
    <message>
        <source>What you were asked about has changed: nothing was decided</source>
        <translation>Det du tillfrågades om har ändrats: inget är prövat</translation>
    </message>
    <message>
        <source>Look at the row, and decide it anew.</source>
        <translation>Titta på raden och pröva den på nytt.</translation>
    </message>
    <message>
        <source>Row %1 is decided; it waits to be saved</source>
        <translation>Rad %1 är prövad och väntar på att sparas</translation>
    </message>
    <message>
        <source>Other work is going on first. Go on with the next row.</source>
        <translation>Annat arbete pågår först. Fortsätt med nästa rad.</translation>
    </message>
    <message>
        <source>Give out row %1</source>
        <translation>Lämna ut rad %1</translation>
    </message>
    <message numerus="yes">
        <source>Give out row %1? %n mask(s) on it are taken away.</source>
        <translation>
            <numerusform>Lämna ut rad %1? %n maskning i den tas bort.</numerusform>
            <numerusform>Lämna ut rad %1? %n maskningar i den tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give out row %1? It is withheld now by %2.</source>
        <translation>Lämna ut rad %1? Nu lämnas den inte ut, enligt %2.</translation>
    </message>
    <message numerus="yes">
        <source>Withhold %n row(s). By which provision?</source>
        <translation>
            <numerusform>Lämna inte ut %n rad. Enligt vilken bestämmelse?</numerusform>
            <numerusform>Lämna inte ut %n rader. Enligt vilken bestämmelse?</numerusform>
        </translation>
    </message>
    <message>
        <source>Withhold row %1. By which provision?</source>
        <translation>Rad %1 lämnas inte ut. Enligt vilket lagrum?</translation>
    </message>
    <message>
        <source>Text is masked in one row at a time</source>
        <translation>Text maskas i en rad i taget</translation>
    </message>
    <message>
        <source>Mask it in one of the rows; then Ctrl+Enter carries it over to those like it.</source>
        <translation>Maska i en av raderna; med Ctrl+Enter blir det sedan likadant i raderna som liknar den.</translation>
    </message>
    <message>
        <source>Select what is secret in a field first, then press 2</source>
        <translation>Markera först det som är sekretess i ett fält och tryck sedan 2</translation>
    </message>
    <message>
        <source>By keyboard: F7 leads to the subject, Shift and the arrows select, Ctrl+A selects all of it.</source>
        <translation>Med tangentbordet: F7 leder till ämnet, Skift och piltangenterna markerar, Ctrl+A markerar allt.</translation>
    </message>
    <message>
        <source>Mask &quot;%1&quot;. By which provision?</source>
        <translation>Maska ”%1”. Enligt vilket lagrum?</translation>
    </message>
    <message>
        <source>Mask the time of row %1. By which provision?</source>
        <translation>Maska tiden i rad %1. Enligt vilket lagrum?</translation>
    </message>
    <message>
        <source>Decide this row first, then the ones like it</source>
        <translation>Pröva den här raden först, sedan de som liknar den</translation>
    </message>
    <message>
        <source>The same text stands open in another letter case</source>
        <translation>Samma text står öppen med andra stora och små bokstäver</translation>
    </message>
    <message>
        <source>Look at row %1.</source>
        <translation>Titta på rad %1.</translation>
    </message>
    <message>
        <source>%1 is not for a region</source>
        <translation>%1 gäller inte regioner</translation>
    </message>
    <message>
        <source>Ask a lawyer before the list goes out, or choose another provision.</source>
        <translation>Fråga en jurist innan listan lämnas ut, eller välj ett annat lagrum.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) decided</source>
        <translation>
            <numerusform>%n rad prövad</numerusform>
            <numerusform>%n rader prövade</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z ångrar.</translation>
    </message>
</context>
<context>
    <name>postinsyn::JudgingActs</name>
    <message>
        <source>Give out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Lämna inte ut</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Fråga någon</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Nästa oprövade</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tangent %1</translation>
    </message>
    <message>
        <source>&amp;Give out</source>
        <translation>&amp;Lämna ut</translation>
    </message>
    <message>
        <source>&amp;Mask what is selected</source>
        <translation>&amp;Maska det markerade</translation>
    </message>
    <message>
        <source>Mask the &amp;time</source>
        <translation>Maska &amp;tiden</translation>
    </message>
    <message>
        <source>&amp;Withhold the row</source>
        <translation>Lämna int&amp;e ut</translation>
    </message>
    <message>
        <source>As&amp;k somebody</source>
        <translation>&amp;Fråga någon</translation>
    </message>
    <message>
        <source>Same for all like t&amp;his</source>
        <translation>&amp;Samma för alla som den här</translation>
    </message>
    <message>
        <source>Ne&amp;xt undecided row</source>
        <translation>Nästa o&amp;prövade rad</translation>
    </message>
    <message>
        <source>To the su&amp;bject</source>
        <translation>Till &amp;ämnet</translation>
    </message>
    <message>
        <source>W&amp;rite a note</source>
        <translation>Sk&amp;riv en anteckning</translation>
    </message>
    <message>
        <source>Flag: &amp;not secret</source>
        <translation>Fla&amp;gga: inte sekretess</translation>
    </message>
    <message>
        <source>Flag: secr&amp;et</source>
        <translation>Flagga: se&amp;kretess</translation>
    </message>
    <message>
        <source>Flag: un&amp;clear</source>
        <translation>Flagga: &amp;oklart</translation>
    </message>
</context>
<context>
    <name>postinsyn::JudgingHeading</name>
    <message>
        <source>Rows decided</source>
        <translation>Rader som är prövade</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>Listans version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Given out %1</source>
        <translation>Utlämnad %1</translation>
    </message>
    <message>
        <source>An earlier version: it can only be read</source>
        <translation>En tidigare version: den kan bara läsas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) decided</source>
        <translation>
            <numerusform>%1 av %2 rad prövad</numerusform>
            <numerusform>%1 av %2 rader prövade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::JudgingPanel</name>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>Every row is decided</source>
        <translation>Alla rader är prövade</translation>
    </message>
    <message>
        <source>Every row that is shown is decided</source>
        <translation>Alla rader som visas är prövade</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 av %n rad</numerusform>
            <numerusform>%1 av %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the undecided</source>
        <translation>Visa de oprövade</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still a question</source>
        <translation>
            <numerusform>%n rad är fortfarande en fråga</numerusform>
            <numerusform>%n rader är fortfarande frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message numerus="yes">
        <source>Every row is decided; %n row(s) have flags to answer</source>
        <translation>
            <numerusform>Alla rader är prövade; %n rad har flaggor att besvara</numerusform>
            <numerusform>Alla rader är prövade; %n rader har flaggor att besvara</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to giving out</source>
        <translation>Gå vidare till utlämnandet</translation>
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
    <name>postinsyn::ListDesk</name>
    <message>
        <source>Judging rows</source>
        <translation>Prövar rader</translation>
    </message>
    <message>
        <source>Answering a flag</source>
        <translation>Besvarar en flagga</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ångrar</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Freezing the list</source>
        <translation>Fryser listan</translation>
    </message>
    <message>
        <source>Opening a new version</source>
        <translation>Öppnar en ny version</translation>
    </message>
</context>
<context>
    <name>postinsyn::ListPage</name>
    <message>
        <source>Read in logs</source>
        <translation>Läs in loggar</translation>
    </message>
    <message>
        <source>The list is as it was</source>
        <translation>Listan är som den var</translation>
    </message>
    <message numerus="yes">
        <source>The list is frozen: %n row(s)</source>
        <translation>
            <numerusform>Listan är fryst: %n rad</numerusform>
            <numerusform>Listan är fryst: %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) keep what was decided on them before.</source>
        <translation>
            <numerusform>%n rad behåller det som redan har prövats.</numerusform>
            <numerusform>%n rader behåller det som redan har prövats.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Freeze again</source>
        <translation>Fr&amp;ys om</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listan</translation>
    </message>
    <message>
        <source>Freezing numbers the rows and keeps them as they are. Then read and decide each row: 1 gives it out, 2 masks what you have selected, 3 withholds the whole row, 4 marks it as a question. Enter leads to the next undecided row.</source>
        <translation>När listan fryses numreras raderna och behålls som de är. Läs och pröva sedan varje rad: 1 lämnar ut den, 2 maskar det du har markerat, 3 lämnar inte ut raden, 4 märker den med en fråga. Enter leder till nästa oprövade rad.</translation>
    </message>
    <message>
        <source>Flags are words and numbers that may be secret. They decide nothing: answer each one. A row without flags has to be read all the same.</source>
        <translation>Flaggor är ord och nummer som kan omfattas av sekretess. De avgör ingenting: besvara var och en. En rad utan flaggor ska ändå läsas.</translation>
    </message>
    <message>
        <source>To mask, select the text in a field and press 2 or M; then find the provision by chapter or word. What is masked is masked in every copy too.</source>
        <translation>Markera texten i ett fält och tryck 2 eller M för att maska; sök sedan lagrummet med kapitel eller ord. Det som är maskat är maskat i varje kopia också.</translation>
    </message>
    <message>
        <source>Everything is saved at once. Ctrl+Z takes back each step, batches too, also after a restart, until the list is given out.</source>
        <translation>Allt sparas genast. Ctrl+Z ångrar varje steg, även många rader på en gång och även efter omstart, tills listan lämnas ut.</translation>
    </message>
    <message>
        <source>No log is read in yet, so there is nothing to make a list of.</source>
        <translation>Ingen logg är inläst ännu, så det finns inget att göra en lista av.</translation>
    </message>
    <message>
        <source>The list to be</source>
        <translation>Den blivande listan</translation>
    </message>
    <message>
        <source>The messages that the request asks for. What you see is what is frozen, in order of time; freezing numbers the rows and keeps them as they are, whatever is read in later.</source>
        <translation>Meddelandena som begäran gäller. Det du ser är det som fryses, i tidsordning. När listan fryses numreras raderna och behålls som de är, vad som än läses in senare.</translation>
    </message>
    <message>
        <source>Each condition is a chip with the number of messages that it alone lets through. You may look at other conditions; then nothing can be frozen until they are the request&apos;s again.</source>
        <translation>Varje villkor är en bricka med antalet meddelanden som det ensamt släpper igenom. Du kan titta på andra villkor. Då kan inget frysas förrän de åter är begärans.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>New &amp;version of the list …</source>
        <translation>Ny &amp;version av listan…</translation>
    </message>
    <message>
        <source>Freezing again makes a new version of the list</source>
        <translation>När listan fryses om blir det en ny version</translation>
    </message>
    <message>
        <source>Rows that say the same keep what was decided on them, others are to be decided anew. What has been done so far can no more be undone step by step.</source>
        <translation>Rader som säger samma sak behåller sin prövning, övriga prövas på nytt. Det som är gjort hittills kan inte längre ångras steg för steg.</translation>
    </message>
    <message>
        <source>Make a new version of the list?</source>
        <translation>Göra en ny version av listan?</translation>
    </message>
    <message>
        <source>It begins with the same rows, numbers and decisions, and can be changed until it is given out in its turn. The version that was given out stays as it is.</source>
        <translation>Den börjar med samma rader, nummer och prövningar och kan ändras tills den i sin tur lämnas ut. Versionen som lämnades ut finns kvar som den är.</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Gör en ny version</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt den vara</translation>
    </message>
    <message>
        <source>Ctrl+Enter carries the decision over to all rows like this one; rows with flags are left out. Several rows chosen in the table are decided together by the same keys. You are shown which they are before.</source>
        <translation>Ctrl+Enter prövar alla rader som liknar den här på samma sätt; rader med flaggor lämnas utanför. Flera rader som du markerar i tabellen prövas tillsammans med samma tangenter. Du får först se vilka de är.</translation>
    </message>
    <message>
        <source>Nothing has come since, so there is nothing to freeze again.</source>
        <translation>Inget har tillkommit sedan dess, så det finns inget att frysa om.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have come since the list was given out</source>
        <translation>
            <numerusform>%n meddelande har tillkommit sedan listan lämnades ut</numerusform>
            <numerusform>%n meddelanden har tillkommit sedan listan lämnades ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have come since the list was frozen</source>
        <translation>
            <numerusform>%n meddelande har tillkommit sedan listan frystes</numerusform>
            <numerusform>%n meddelanden har tillkommit sedan listan frystes</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be added as new rows after the last one.</source>
        <translation>De kan läggas till som nya rader efter den sista.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Visa det som är nytt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>A new version is added to what was given out</source>
        <translation>Det utlämnade kompletteras med en ny version</translation>
    </message>
    <message>
        <source>Every number stays. Rows that say the same keep what was decided on them, others are to be decided; then the new version is given out.</source>
        <translation>Alla nummer står kvar. Rader som säger detsamma behåller sin prövning, övriga ska prövas. Sedan lämnas den nya versionen ut.</translation>
    </message>
</context>
<context>
    <name>postinsyn::ListRowModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>flags</comment>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <comment>flags</comment>
        <translation>besvarade</translation>
    </message>
    <message>
        <source>Row %1, %2. %3 from %4: %5</source>
        <translation>Rad %1, %2. %3 från %4: %5</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Prövning</translation>
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
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
</context>
<context>
    <name>postinsyn::ListWords</name>
    <message>
        <source>Give out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskad</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Lämnas inte ut</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Oprövad</translation>
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
        <source>Not secret</source>
        <translation>Inte sekretess</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>Public, unless damage can be assumed.</source>
        <translation>Offentligt, om inte skada kan antas.</translation>
    </message>
    <message>
        <source>Public, unless there is special reason to assume damage.</source>
        <translation>Offentligt, om det inte finns särskild anledning att anta skada.</translation>
    </message>
    <message>
        <source>Secret, unless it is clear that nobody is harmed.</source>
        <translation>Sekretess, om det inte står klart att ingen lider men.</translation>
    </message>
    <message>
        <source>Secret without a test of damage.</source>
        <translation>Sekretess utan skadeprövning.</translation>
    </message>
    <message numerus="yes">
        <source>give out %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>lämna ut %n rad</numerusform>
            <numerusform>lämna ut %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>maska %n rad</numerusform>
            <numerusform>maska %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>take a mask off row %1</source>
        <comment>what undo takes back</comment>
        <translation>ta bort en maskning i rad %1</translation>
    </message>
    <message numerus="yes">
        <source>withhold %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>inte lämna ut %n rad</numerusform>
            <numerusform>inte lämna ut %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question about %n row(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>fråga om %n rad</numerusform>
            <numerusform>fråga om %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>note on row %1</source>
        <comment>what undo takes back</comment>
        <translation>anteckning på rad %1</translation>
    </message>
    <message>
        <source>answer to a flag in row %1</source>
        <comment>what undo takes back</comment>
        <translation>svar på en flagga i rad %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>ungefär %1 kvar (%2 till %3)</translation>
    </message>
    <message>
        <source>Waits to be saved</source>
        <translation>Väntar på att sparas</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>ungefär %1 kvar</translation>
    </message>
</context>
<context>
    <name>postinsyn::RowFilter</name>
    <message>
        <source>Rows shown</source>
        <translation>Rader som visas</translation>
    </message>
    <message>
        <source>Word or row number</source>
        <translation>Ord eller radnummer</translation>
    </message>
    <message>
        <source>Find rows of the list</source>
        <translation>Sök rader i listan</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Alla rader (%1)</translation>
    </message>
    <message>
        <source>Undecided (%1)</source>
        <translation>Oprövade (%1)</translation>
    </message>
    <message>
        <source>Flags to answer (%1)</source>
        <translation>Flaggor att besvara (%1)</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Frågor (%1)</translation>
    </message>
    <message>
        <source>Masked (%1)</source>
        <translation>Maskade (%1)</translation>
    </message>
    <message>
        <source>Withheld (%1)</source>
        <translation>Lämnas inte ut (%1)</translation>
    </message>
    <message>
        <source>In the way of giving out (%1)</source>
        <translation>Hindrar utlämnandet (%1)</translation>
    </message>
</context>
<context>
    <name>postinsyn::RowView</name>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Note, for reviewers only</source>
        <translation>Anteckning, bara för dem som prövar</translation>
    </message>
    <message>
        <source>Whom to ask, or why</source>
        <translation>Vem du frågar, eller varför</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Rows of the same exchange</source>
        <translation>Rader i samma konversation</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Rad %1 av %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message numerus="yes">
        <source>The same exchange, %n row(s)</source>
        <translation>
            <numerusform>Samma konversation, %n rad</numerusform>
            <numerusform>Samma konversation, %n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::SurePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
</TS>
