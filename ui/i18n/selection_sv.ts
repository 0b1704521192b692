<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::AnswerEntry</name>
    <message>
        <source>What the requester writes or says</source>
        <translation>Vad den som begär skriver eller säger</translation>
    </message>
    <message>
        <source>For instance: 3, 5–7 and 12. A whole e-mail will do, too.</source>
        <translation>Till exempel: 3, 5–7 och 12. Det går också bra med ett helt mejl.</translation>
    </message>
    <message>
        <source>The list as it came back, .xlsx or CSV. It can be dropped on the page, too.</source>
        <translation>Listan som den kom tillbaka, .xlsx eller CSV. Den kan också släppas på sidan.</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>Filen läses…</translation>
    </message>
    <message>
        <source>Leave this fi&amp;le aside</source>
        <translation>&amp;Bortse från filen</translation>
    </message>
    <message>
        <source>What &amp;the requester writes or says</source>
        <translation>Vad den som begär skriver e&amp;ller säger</translation>
    </message>
    <message>
        <source>It was said by telepho&amp;ne</source>
        <translation>Svaret kom per tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Choose the marked file …</source>
        <translation>Väl&amp;j den ifyllda filen…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Avbr&amp;yt läsningen</translation>
    </message>
</context>
<context>
    <name>postinsyn::AnswerLinesModel</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ditt beslut</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>I svaret</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Uppfattat som</translation>
    </message>
</context>
<context>
    <name>postinsyn::AskedRowsModel</name>
    <message>
        <source>Row %1, %2. %3 %4 from %5: %6</source>
        <translation>Rad %1, %2. %3 %4 från %5: %6</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
</context>
<context>
    <name>postinsyn::DifferencePanel</name>
    <message>
        <source>What the answer says</source>
        <translation>Vad svaret säger</translation>
    </message>
    <message>
        <source>1 asks for the chosen rows, 2 does not, Enter goes to the next one to decide.</source>
        <translation>1 begär ut de valda raderna, 2 gör det inte, Retur går till nästa som ska avgöras.</translation>
    </message>
    <message>
        <source>Asked for (1)</source>
        <translation>Begärs ut (1)</translation>
    </message>
    <message>
        <source>Not asked for (2)</source>
        <translation>Begärs inte ut (2)</translation>
    </message>
    <message>
        <source>N&amp;one of the rest is asked for</source>
        <translation>&amp;Inget av resten begärs ut</translation>
    </message>
    <message>
        <source>The rows, as they were given out</source>
        <translation>Raderna så som de lämnades ut</translation>
    </message>
    <message>
        <source>In this answer</source>
        <translation>I det här svaret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are asked for</source>
        <translation>
            <numerusform>%1 meddelande begärs ut</numerusform>
            <numerusform>%1 meddelanden begärs ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read from this file</source>
        <translation>Inget har lästs ur filen</translation>
    </message>
    <message>
        <source>The answer says that nothing is asked for</source>
        <translation>Svaret säger att inget begärs ut</translation>
    </message>
    <message>
        <source>No row is understood yet</source>
        <translation>Ingen rad har uppfattats än</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nya: %1</translation>
    </message>
    <message>
        <source>Asked for before as well: %1</source>
        <translation>Begärda också tidigare: %1</translation>
    </message>
    <message>
        <source>Asked for before and not named now: %1. They stay asked for.</source>
        <translation>Begärda tidigare men inte nämnda nu: %1. De står kvar.</translation>
    </message>
    <message>
        <source>The answer is to version %1; version %2 is out now.</source>
        <translation>Svaret gäller version %1; version %2 är den som är utlämnad nu.</translation>
    </message>
    <message>
        <source>The file does not say which list it is, or not wholly. Compare with the rows below before you go on.</source>
        <translation>Filen säger inte, eller inte helt, vilken lista den är. Jämför med raderna nedan innan du går vidare.</translation>
    </message>
    <message>
        <source>The file is the list of another case. Nothing has been changed. Choose the file that came back for this case.</source>
        <translation>Filen är listan i ett annat ärende. Inget har ändrats. Välj filen som kom tillbaka i det här ärendet.</translation>
    </message>
    <message>
        <source>The file names a version or a control code that was never given out. Nothing has been changed. Choose the file that came back, or type what it asks for.</source>
        <translation>Filen anger en version eller en kontrollkod som aldrig har lämnats ut. Inget har ändrats. Välj filen som kom tillbaka, eller skriv in det som begärs.</translation>
    </message>
    <message>
        <source>Ask for messages</source>
        <translation>Begär ut meddelanden</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %1 message(s)</source>
        <translation>
            <numerusform>Begär ut %1 meddelande</numerusform>
            <numerusform>Begär ut %1 meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is recorded …</source>
        <translation>Det antecknas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) are still to be decided.</source>
        <translation>
            <numerusform>%1 ställe återstår att avgöra.</numerusform>
            <numerusform>%1 ställen återstår att avgöra.</numerusform>
        </translation>
    </message>
    <message>
        <source>First say that it is the list of this case.</source>
        <translation>Säg först att det är ärendets lista.</translation>
    </message>
    <message>
        <source>First type how many rows that is.</source>
        <translation>Skriv först hur många rader det är.</translation>
    </message>
    <message>
        <source>Nothing is recorded before you press.</source>
        <translation>Inget antecknas förrän du trycker.</translation>
    </message>
    <message>
        <source>I have &amp;seen that it is the list of this case</source>
        <translation>Jag har sett att det är ären&amp;dets lista</translation>
    </message>
    <message>
        <source>All rows are asked for. Type how &amp;many that is, %1, to show that it is meant:</source>
        <translation>Alla rader begärs ut. Skriv hur &amp;många det är, %1, för att visa att det är meningen:</translation>
    </message>
    <message>
        <source>All of the &amp;rest is asked for</source>
        <translation>Allt av rest&amp;en begärs ut</translation>
    </message>
    <message>
        <source>Nothing is certain yet: you decide below</source>
        <translation>Inget är säkert än: du avgör nedan</translation>
    </message>
</context>
<context>
    <name>postinsyn::RoundsModel</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alla: %1</translation>
    </message>
    <message>
        <source>Taken back %1, %2</source>
        <translation>Ångrad %1, %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Round %1, %2, %3: rows %4. %5</source>
        <translation>Omgång %1, %2, %3: rader %4. %5</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur svaret kom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>postinsyn::SelectedPanel</name>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Messages that are asked for</source>
        <translation>Meddelanden som begärs ut</translation>
    </message>
    <message>
        <source>Rece&amp;ive one more answer</source>
        <translation>Ta e&amp;mot ett svar till</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Omgångar</translation>
    </message>
    <message>
        <source>The requester&apos;s words</source>
        <translation>Orden från den som begär</translation>
    </message>
    <message>
        <source>They may tell who asks. They stand in no paper and go to no unit.</source>
        <translation>De kan avslöja vem som begär. De står inte i någon handling och går inte till någon verksamhet.</translation>
    </message>
    <message>
        <source>Nothing is asked for any more: every round was taken back</source>
        <translation>Inget begärs ut längre: alla omgångar är ångrade</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are asked for</source>
        <translation>
            <numerusform>%1 meddelande begärs ut</numerusform>
            <numerusform>%1 meddelanden begärs ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;back round %1</source>
        <translation>Å&amp;ngra omgång %1</translation>
    </message>
    <message>
        <source>No words were kept of this round</source>
        <translation>Inga ord finns sparade från omgången</translation>
    </message>
    <message>
        <source>Hide the requester&apos;s &amp;words</source>
        <translation>Dölj &amp;orden i svaret</translation>
    </message>
    <message>
        <source>Show the requester&apos;s &amp;words</source>
        <translation>Visa &amp;orden i svaret</translation>
    </message>
</context>
<context>
    <name>postinsyn::SelectionDesk</name>
    <message>
        <source>Recording what is asked for</source>
        <translation>Antecknar vad som begärs ut</translation>
    </message>
    <message>
        <source>Taking back a selection</source>
        <translation>Ångrar ett urval</translation>
    </message>
    <message>
        <source>No selection came</source>
        <translation>Inget urval kom</translation>
    </message>
    <message>
        <source>Noting what happened</source>
        <translation>Antecknar vad som har hänt</translation>
    </message>
</context>
<context>
    <name>postinsyn::SelectionPage</name>
    <message>
        <source>The list has not been given out yet, so nothing can be asked for from it.</source>
        <translation>Listan är inte utlämnad än, så inget kan begäras ut från den.</translation>
    </message>
    <message>
        <source>To giving out</source>
        <translation>Till utlämnandet</translation>
    </message>
    <message>
        <source>No answer has come yet. Drop the list that came back here, or paste what was written.</source>
        <translation>Inget svar har kommit än. Släpp den ifyllda listan här, eller klistra in det som skrevs.</translation>
    </message>
    <message>
        <source>Receive an answer</source>
        <translation>Ta emot ett svar</translation>
    </message>
    <message>
        <source>Messages that are asked for</source>
        <translation>Meddelanden som begärs ut</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>The answer and what it comes to</source>
        <translation>Svaret och vad det innebär</translation>
    </message>
    <message>
        <source>Rece&amp;ive an answer</source>
        <translation>&amp;Ta emot ett svar</translation>
    </message>
    <message>
        <source>Take &amp;back the last round</source>
        <translation>Ångra &amp;senaste omgången</translation>
    </message>
    <message>
        <source>Round %1 is recorded: %2</source>
        <translation>Omgång %1 är antecknad: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back with Ctrl+Z as long as the case has not gone on.</source>
        <translation>Den kan ångras med Ctrl+Z så länge ärendet inte har gått vidare.</translation>
    </message>
    <message>
        <source>Round %1 has been taken back</source>
        <translation>Omgång %1 är ångrad</translation>
    </message>
    <message>
        <source>The selection is as it was</source>
        <translation>Urvalet är som det var</translation>
    </message>
    <message>
        <source>Choose the list that came back</source>
        <translation>Välj listan som kom tillbaka</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Urvalet</translation>
    </message>
    <message>
        <source>The requester chooses messages from the list: by marking rows in the file, by writing their numbers, or by telephone. Drop the file that came back on the page, or paste the whole e-mail.</source>
        <translation>Den som begär väljer meddelanden ur listan: genom att kryssa i filen, skriva radernas nummer eller ringa. Släpp den ifyllda filen på sidan, eller klistra in hela mejlet.</translation>
    </message>
    <message>
        <source>What is understood is shown at once, and what is not. Dates, telephone numbers and quoted mail are passed over. Whatever is in doubt is yours to decide: 1 asks for the row, 2 does not, Enter goes to the next one. Several lines can be chosen.</source>
        <translation>Vad som har uppfattats visas direkt, och vad som inte har det. Datum, telefonnummer och citerade mejl hoppas över. Det som är tveksamt avgör du: 1 begär ut raden, 2 gör det inte, Retur går till nästa. Flera rader kan väljas på en gång.</translation>
    </message>
    <message>
        <source>A file that came back is only ever compared: nothing in it changes the list. Rows that were edited are shown, and so is a file of another case or version. Files of OpenDocument (.ods) are saved as .xlsx first.</source>
        <translation>En fil som kommer tillbaka jämförs bara: inget i den ändrar listan. Rader som har ändrats visas, och det syns om filen hör till ett annat ärende eller en annan version. OpenDocument-filer (.ods) sparas först som .xlsx.</translation>
    </message>
    <message>
        <source>Nothing is recorded before you confirm. Rounds add up; the last one can be taken back with Ctrl+Z, and every round stays to be seen with the requester&apos;s words.</source>
        <translation>Inget antecknas förrän du bekräftar. Omgångar läggs ihop; den senaste kan ångras med Ctrl+Z, och varje omgång finns kvar att se, med orden från den som begär.</translation>
    </message>
    <message>
        <source>The words may tell who asks. They are kept apart: they stand in no paper, and go to no unit (TF 2:18).</source>
        <translation>Orden kan avslöja vem som begär. De hålls för sig: de står inte i någon handling och går inte till någon verksamhet (TF 2:18).</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) asked for</source>
        <translation>
            <numerusform>%1 meddelande begärs ut</numerusform>
            <numerusform>%1 meddelanden begärs ut</numerusform>
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
        <source>round %1</source>
        <translation>omgång %1</translation>
    </message>
    <message>
        <source>Selecti&amp;on</source>
        <translation>Urv&amp;al</translation>
    </message>
    <message>
        <source>&amp;Choose the marked file …</source>
        <translation>Väl&amp;j den ifyllda filen…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>A re&amp;minder was sent</source>
        <translation>En på&amp;minnelse är skickad</translation>
    </message>
    <message>
        <source>Close without a &amp;selection …</source>
        <translation>Avsluta &amp;utan urval…</translation>
    </message>
    <message>
        <source>An answer was waited for until %1.</source>
        <translation>Svar väntades till och med %1.</translation>
    </message>
    <message>
        <source>An answer is waited for until %1, and what is listed is held.</source>
        <translation>Svar väntas till och med %1, och det som står i listan är spärrat mot gallring.</translation>
    </message>
    <message>
        <source>Reminded %1.</source>
        <translation>Påmind %1.</translation>
    </message>
    <message>
        <source>Remind the requester before the case is closed.</source>
        <translation>Påminn den som begär innan ärendet avslutas.</translation>
    </message>
    <message>
        <source>Close the case without a selection?</source>
        <translation>Avsluta ärendet utan urval?</translation>
    </message>
    <message>
        <source>No answer has come in the time that was told, and the requester was reminded. The case&apos;s own holds are released.</source>
        <translation>Inget svar har kommit inom den tid som angavs, och den som begär har påmints. Ärendets egna spärrar hävs.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Vänta vidare</translation>
    </message>
    <message>
        <source>No answer has come yet</source>
        <translation>Inget svar har kommit än</translation>
    </message>
</context>
<context>
    <name>postinsyn::SelectionWords</name>
    <message>
        <source>Asked for</source>
        <translation>Begärs ut</translation>
    </message>
    <message>
        <source>All rows are asked for</source>
        <translation>Alla rader begärs ut</translation>
    </message>
    <message>
        <source>Nothing is asked for</source>
        <translation>Inget begärs ut</translation>
    </message>
    <message>
        <source>The sentence says more than what is understood</source>
        <translation>Meningen säger mer än vad som uppfattas</translation>
    </message>
    <message>
        <source>Perhaps this is just what is not asked for</source>
        <translation>Kanske just det som inte begärs ut</translation>
    </message>
    <message>
        <source>The span runs backwards</source>
        <translation>Intervallet går baklänges</translation>
    </message>
    <message>
        <source>The span goes beyond the list</source>
        <translation>Intervallet går utanför listan</translation>
    </message>
    <message>
        <source>A span with more than two ends</source>
        <translation>Ett intervall med fler än två ändar</translation>
    </message>
    <message>
        <source>A span without an end</source>
        <translation>Ett intervall utan slut</translation>
    </message>
    <message>
        <source>A number that begins with 0</source>
        <translation>Ett tal som börjar med 0</translation>
    </message>
    <message>
        <source>A number with decimals</source>
        <translation>Ett tal med decimaler</translation>
    </message>
    <message>
        <source>A date, or rows?</source>
        <translation>Ett datum, eller rader?</translation>
    </message>
    <message>
        <source>One large number, or several rows?</source>
        <translation>Ett stort tal, eller flera rader?</translation>
    </message>
    <message>
        <source>How many, or which row?</source>
        <translation>Hur många, eller vilken rad?</translation>
    </message>
    <message>
        <source>The mark of a line in a list, or a row?</source>
        <translation>Punkt i en uppräkning, eller en rad?</translation>
    </message>
    <message>
        <source>A number in brackets</source>
        <translation>Ett tal inom parentes</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Det här är inget tal</translation>
    </message>
    <message>
        <source>A number in letters</source>
        <translation>Ett tal i bokstäver</translation>
    </message>
    <message>
        <source>The rest of something</source>
        <translation>Resten av något</translation>
    </message>
    <message>
        <source>All, but of what?</source>
        <translation>Alla, men av vad?</translation>
    </message>
    <message>
        <source>It is not clear what is left out</source>
        <translation>Det är oklart vad som undantas</translation>
    </message>
    <message>
        <source>Asked for, and left out as well</source>
        <translation>Både begärd och undantagen</translation>
    </message>
    <message>
        <source>It stands below the closing words</source>
        <translation>Står under hälsningen</translation>
    </message>
    <message>
        <source>This is a question</source>
        <translation>Det här är en fråga</translation>
    </message>
    <message>
        <source>The list has no such row</source>
        <translation>Listan har ingen sådan rad</translation>
    </message>
    <message>
        <source>Passed over: a date</source>
        <translation>Hoppas över: ett datum</translation>
    </message>
    <message>
        <source>Passed over: a time of day</source>
        <translation>Hoppas över: ett klockslag</translation>
    </message>
    <message>
        <source>Passed over: a telephone number</source>
        <translation>Hoppas över: ett telefonnummer</translation>
    </message>
    <message>
        <source>Passed over: an address</source>
        <translation>Hoppas över: en adress</translation>
    </message>
    <message>
        <source>Passed over: a web address</source>
        <translation>Hoppas över: en webbadress</translation>
    </message>
    <message>
        <source>Passed over: the case number</source>
        <translation>Hoppas över: ärendenumret</translation>
    </message>
    <message>
        <source>Passed over: an identity number</source>
        <translation>Hoppas över: ett personnummer</translation>
    </message>
    <message>
        <source>Passed over: an amount</source>
        <translation>Hoppas över: ett belopp</translation>
    </message>
    <message>
        <source>Passed over: quoted mail</source>
        <translation>Hoppas över: citerat mejl</translation>
    </message>
    <message>
        <source>Passed over: the head of a mail</source>
        <translation>Hoppas över: ett mejlhuvud</translation>
    </message>
    <message>
        <source>The mark is neither yes nor no</source>
        <translation>Markeringen är varken ja eller nej</translation>
    </message>
    <message>
        <source>The mark is the result of a formula</source>
        <translation>Markeringen är resultatet av en formel</translation>
    </message>
    <message>
        <source>The number is the result of a formula</source>
        <translation>Numret är resultatet av en formel</translation>
    </message>
    <message>
        <source>The row is marked, but hidden in the file</source>
        <translation>Raden är markerad men dold i filen</translation>
    </message>
    <message>
        <source>The row stands in the file more than once</source>
        <translation>Raden finns mer än en gång i filen</translation>
    </message>
    <message>
        <source>The line cannot be read as a row</source>
        <translation>Raden kan inte läsas</translation>
    </message>
    <message>
        <source>Something is written beside the row</source>
        <translation>Något är skrivet vid sidan av raden</translation>
    </message>
    <message>
        <source>The column for the marks is gone: no mark could be read</source>
        <translation>Kolumnen för markeringar saknas: inga markeringar kunde läsas</translation>
    </message>
    <message>
        <source>A sheet that is none of ours has something in it</source>
        <translation>Ett blad som inte är vårt innehåller något</translation>
    </message>
    <message>
        <source>A mark or a note without a row number</source>
        <translation>En markering eller anteckning utan radnummer</translation>
    </message>
    <message>
        <source>This is no row number</source>
        <translation>Det här är inget radnummer</translation>
    </message>
    <message>
        <source>The date is not the one that was given out</source>
        <translation>Datumet är inte det som lämnades ut</translation>
    </message>
    <message>
        <source>The time is not the one that was given out</source>
        <translation>Klockslaget är inte det som lämnades ut</translation>
    </message>
    <message>
        <source>The sender is not the one that was given out</source>
        <translation>Avsändaren är inte den som lämnades ut</translation>
    </message>
    <message>
        <source>The version that is out now shows the row otherwise</source>
        <translation>Den utlämnade versionen visar raden på annat sätt nu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Undantas</translation>
    </message>
    <message>
        <source>%1; it is not marked</source>
        <translation>%1; den är inte markerad</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1 i filen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked for elsewhere</source>
        <translation>Begärs på annat ställe</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Ska avgöras</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Lämnas därhän</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Begärs inte ut</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Asked for before</source>
        <translation>Begärd tidigare</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Tveksam</translation>
    </message>
    <message>
        <source>Not named now; stays</source>
        <translation>Inte nämnd nu, står kvar</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>skriftligt</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>marked workbook</source>
        <translation>ifylld arbetsbok</translation>
    </message>
    <message>
        <source>marked CSV file</source>
        <translation>ifylld CSV-fil</translation>
    </message>
</context>
</TS>
