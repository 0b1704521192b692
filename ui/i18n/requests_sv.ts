<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::ChangeForm</name>
    <message>
        <source>What was held stays held; what is added is held too. This can be done until a list has gone out.</source>
        <translation>Det som var spärrat förblir spärrat, och det som tillkommer spärras också. Ändringen går att göra tills en lista har lämnats ut.</translation>
    </message>
    <message>
        <source>For instance: more exactly by telephone. No name of who asks</source>
        <translation>Till exempel: preciserat per telefon. Inget namn på den som begär</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Change what is as&amp;ked for</source>
        <translation>&amp;Ändra det som begärs</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Avbr&amp;yt</translation>
    </message>
</context>
<context>
    <name>postinsyn::FilterForm</name>
    <message>
        <source>&amp;More conditions</source>
        <translation>&amp;Fler villkor</translation>
    </message>
    <message>
        <source>Only from, only to, between two, mail domain, direction, delivery, monitoring mail</source>
        <translation>Endast från, endast till, mellan två, e-postdomän, riktning, leverans, övervakningspost</translation>
    </message>
    <message>
        <source>All days. Type a span: 1-15 sep, v40-v42, aug, -7</source>
        <translation>Alla dagar. Skriv en period: 1-15 sep, v40-v42, aug, -7</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dagar</translation>
    </message>
    <message>
        <source>Addresses or names</source>
        <translation>Adresser eller namn</translation>
    </message>
    <message>
        <source>Sender &amp;or recipient</source>
        <translation>Avsändare eller &amp;mottagare</translation>
    </message>
    <message>
        <source>Part of the subject, as it stands</source>
        <translation>Del av ämnet, som det står</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Ämn&amp;e</translation>
    </message>
    <message>
        <source>O&amp;nly from</source>
        <translation>Endast fr&amp;ån</translation>
    </message>
    <message>
        <source>Onl&amp;y to</source>
        <translation>Endast ti&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>Mellan</translation>
    </message>
    <message>
        <source>M&amp;ail domain</source>
        <translation>E-&amp;postdomän</translation>
    </message>
    <message>
        <source>Of the sender or a recipient</source>
        <translation>Till eller från</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>Alla riktningar</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>Ri&amp;ktning</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>Vad som än hände med leveransen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>By which the mail system watches itself, too</source>
        <translation>Även den som e-postsystemet övervakar sig självt med</translation>
    </message>
    <message>
        <source>Monitoring mail</source>
        <translation>Systemets övervakningsmejl</translation>
    </message>
    <message>
        <source>One address or name</source>
        <translation>Adress eller namn</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between A and B</comment>
        <translation>och</translation>
    </message>
    <message>
        <source>The other one, either way</source>
        <translation>Den andra</translation>
    </message>
    <message>
        <source>Between, the other one</source>
        <translation>Mellan, den andra</translation>
    </message>
    <message>
        <source>Name the other one too, or leave both empty.</source>
        <translation>Ange också den andra, eller lämna båda tomma.</translation>
    </message>
    <message>
        <source>These days are not understood. Type for instance 1-15 sep, v40-v42, aug or 2026-09-01 – 2026-09-30, or leave it empty.</source>
        <translation>Dagarna går inte att förstå. Skriv till exempel 1-15 sep, v40-v42, aug eller 2026-09-01 – 2026-09-30, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Say at least whose mail, which days or which subject is asked for.</source>
        <translation>Ange minst vems e-post, vilka dagar eller vilket ämne som begärs.</translation>
    </message>
</context>
<context>
    <name>postinsyn::FilterLines</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Sender or recipient</source>
        <translation>Avsändare eller mottagare</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Mellan</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>E-postdomän</translation>
    </message>
    <message>
        <source>In the subject</source>
        <translation>I ämnet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Monitoring mail</source>
        <translation>E-postsystemets övervakningspost</translation>
    </message>
    <message>
        <source>included</source>
        <translation>med</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
</context>
<context>
    <name>postinsyn::KeyedForm</name>
    <message>
        <source>What is asked for</source>
        <translation>Det som begärs</translation>
    </message>
</context>
<context>
    <name>postinsyn::OrderPanel</name>
    <message>
        <source>Order to IT</source>
        <translation>Beställning till IT</translation>
    </message>
    <message>
        <source>The letter to IT</source>
        <translation>Brevet till IT</translation>
    </message>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>&amp;Kopiera brevet</translation>
    </message>
    <message>
        <source>Save the scrip&amp;t…</source>
        <translation>Spara skrip&amp;tet…</translation>
    </message>
    <message>
        <source>&amp;Mark as ordered</source>
        <translation>&amp;Markera som beställd</translation>
    </message>
    <message>
        <source>An order needs to say whose mail and which days. The request does not say both: look among the logs that are held already, or ask for a clarification.</source>
        <translation>En beställning måste säga vems e-post och vilka dagar. Begäran säger inte båda: sök i de loggar som redan finns, eller be om en precisering.</translation>
    </message>
    <message numerus="yes">
        <source>The trace reaches %n day(s) back: all of what is asked for is older. Ask IT all the same whether a log was taken out before.</source>
        <translation>
            <numerusform>Spårningen når %n dygn bakåt: allt som begärs är äldre. Fråga ändå IT om någon logg har tagits ut tidigare.</numerusform>
            <numerusform>Spårningen når %n dygn bakåt: allt som begärs är äldre. Fråga ändå IT om någon logg har tagits ut tidigare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order today: every day that passes, another day is gone.</source>
        <translation>Beställ i dag: för varje dag som går försvinner ett dygn till.</translation>
    </message>
    <message>
        <source>Order by %1. The oldest day asked for, %2, can be got until %3.</source>
        <translation>Beställ senast %1. Den äldsta dag som begärs, %2, går att få till och med %3.</translation>
    </message>
    <message>
        <source>Can no longer be got: %1 to %2.</source>
        <translation>Går inte längre att få: %1 till och med %2.</translation>
    </message>
    <message>
        <source>Ordered %1</source>
        <translation>Beställd %1</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Inte beställd</translation>
    </message>
    <message>
        <source>The letter is on the clipboard</source>
        <translation>Brevet är kopierat</translation>
    </message>
    <message>
        <source>Paste it into the order to IT, and attach the script.</source>
        <translation>Klistra in det i beställningen till IT och bifoga skriptet.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Spara skriptet</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell-skript (*.ps1)</translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation>Skriptet sparades inte</translation>
    </message>
    <message>
        <source>The script is saved</source>
        <translation>Skriptet är sparat</translation>
    </message>
    <message>
        <source>Noting the order</source>
        <translation>Antecknar beställningen</translation>
    </message>
    <message>
        <source>The order was not noted</source>
        <translation>Beställningen antecknades inte</translation>
    </message>
</context>
<context>
    <name>postinsyn::RegisterForm</name>
    <message>
        <source>New request</source>
        <translation>Ny begäran</translation>
    </message>
    <message>
        <source>Who asks, and why, is not asked for and has no place here. Registering sets the hold against purging at once.</source>
        <translation>Vem som frågar och varför ska man inte fråga om, och det finns inget fält för det. När begäran registreras sätts spärren mot gallring direkt.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>&amp;Case number</source>
        <translation>Ärende&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Inkom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Omfattning</translation>
    </message>
    <message>
        <source>The day it reached anyone in the authority: 30, 0930, -1, today</source>
        <translation>Dagen då den nådde någon i myndigheten: 30, 0930, -1, idag</translation>
    </message>
    <message>
        <source>Time of receipt</source>
        <translation>Klockslag då begäran kom in</translation>
    </message>
    <message>
        <source>Time, if known</source>
        <translation>Tid, om den är känd</translation>
    </message>
    <message>
        <source>Register the reques&amp;t</source>
        <translation>Registrera &amp;begäran</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>Enter goes to the next field, Ctrl+Enter registers.</source>
        <translation>Enter går till nästa fält, Ctrl+Enter registrerar.</translation>
    </message>
    <message>
        <source>Registering the request</source>
        <translation>Registrerar begäran</translation>
    </message>
    <message>
        <source>Type the whole case number, as the case register has it.</source>
        <translation>Skriv hela ärendenumret, så som det står i diariet.</translation>
    </message>
    <message>
        <source>Type one day: 30 is the latest 30th, 0930 the 30th of September, -1 yesterday.</source>
        <translation>Skriv en dag: 30 är den senaste 30:e, 0930 den 30 september, -1 i går.</translation>
    </message>
    <message>
        <source>Type the time as 14:05 or 1405, or leave it empty.</source>
        <translation>Skriv tiden som 14:05 eller 1405, eller lämna den tom.</translation>
    </message>
    <message>
        <source>No clock in Sweden showed this time: summer time skips it. Type the time after.</source>
        <translation>Ingen klocka i Sverige visade den tiden: sommartiden hoppar över den. Skriv tiden efter.</translation>
    </message>
    <message>
        <source>This time came twice when summer time ended. Type %1+02:00 for the first, %1+01:00 for the second.</source>
        <translation>Den tiden kom två gånger när sommartiden slutade. Skriv %1+02:00 för den första, %1+01:00 för den andra.</translation>
    </message>
    <message>
        <source>This has not been yet. Type the day and time when the request reached anyone in the authority.</source>
        <translation>Tidpunkten har inte inträffat än. Skriv dag och tid då begäran nådde någon i myndigheten.</translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestBanner</name>
    <message>
        <source>All requests</source>
        <translation>Alla begäranden</translation>
    </message>
    <message>
        <source>Goes back to the list of requests</source>
        <translation>Går tillbaka till listan över begäranden</translation>
    </message>
    <message>
        <source>Goes to the step where this is done</source>
        <translation>Går till det steg där detta görs</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Inkom %1, %2</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Inkom %1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (och %n till)</numerusform>
            <numerusform> (och %n till)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestChange</name>
    <message>
        <source>It reaches further than what was held, so one more hold is set.</source>
        <translation>Det når längre än det som var spärrat, så ännu en spärr är satt.</translation>
    </message>
    <message>
        <source>The hold covers it already.</source>
        <translation>Spärren täcker det redan.</translation>
    </message>
    <message>
        <source>The log was ordered for less: order what is missing.</source>
        <translation>Loggen beställdes för mindre: beställ det som saknas.</translation>
    </message>
    <message>
        <source>The list is frozen as it was before: freeze it again.</source>
        <translation>Listan är frusen som den var: frys om den.</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>Till beställningen</translation>
    </message>
    <message>
        <source>Case %1 asks for something else now</source>
        <translation>Ärende %1 gäller nu något annat</translation>
    </message>
    <message>
        <source>Before: &quot;%1&quot;</source>
        <translation>Tidigare: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changing what is asked for</source>
        <translation>Ändrar det som begärs</translation>
    </message>
    <message>
        <source>The request is as it was</source>
        <translation>Begäran är som den var</translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestFactsPage</name>
    <message>
        <source>The request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Begärd av</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Det som begärs</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>nothing of this case is held any more</source>
        <translation>inget i ärendet är längre spärrat</translation>
    </message>
    <message>
        <source>Hold against purging</source>
        <translation>Spärr mot gallring</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>What was asked for, as it was registered. Nothing is kept about who asks, or why: the law does not let you ask (TF 2:18).</source>
        <translation>Vad som begärs, så som det registrerades. Inget sparas om vem som frågar eller varför: det får man inte efterforska (TF 2:18).</translation>
    </message>
    <message>
        <source>The hold was set at registration. What it covers is not purged while the request is open.</source>
        <translation>Spärren sattes vid registreringen. Det den omfattar gallras inte så länge begäran är öppen.</translation>
    </message>
    <message>
        <source>The steps above lead through the case: order and read in the log, freeze the list and review it, give it out.</source>
        <translation>Stegen ovanför leder genom ärendet: beställ och läs in loggen, frys listan och pröva den, lämna ut.</translation>
    </message>
    <message>
        <source>The a&amp;nswer came</source>
        <translation>Svare&amp;t kom</translation>
    </message>
    <message>
        <source>Wait for the selec&amp;tion</source>
        <translation>Vänta &amp;på urval</translation>
    </message>
    <message>
        <source>The request is &amp;withdrawn</source>
        <translation>Begäran är åter&amp;kallad</translation>
    </message>
    <message>
        <source>Is case %1 withdrawn?</source>
        <translation>Är ärendet %1 återkallat?</translation>
    </message>
    <message>
        <source>It is withdrawn</source>
        <translation>Det är återkallat</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Låt det vara öppet</translation>
    </message>
    <message>
        <source>Noting what happened</source>
        <translation>Antecknar det som hände</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Begäran</translation>
    </message>
    <message>
        <source>Change what is as&amp;ked for</source>
        <translation>&amp;Ändra det som begärs</translation>
    </message>
    <message>
        <source>A clarifi&amp;cation was asked for</source>
        <translation>Precisering &amp;efterfrågad</translation>
    </message>
    <message>
        <source>It is closed then, and cannot be opened again. Its own holds are released; what another request holds stays held.</source>
        <translation>Då avslutas det och kan inte öppnas igen. Ärendets egna spärrar hävs. Det som en annan begäran spärrar förblir spärrat.</translation>
    </message>
    <message>
        <source>For a selection</source>
        <translation>För ett urval</translation>
    </message>
    <message>
        <source>since %1; an answer is waited for until %2</source>
        <translation>sedan %1; svar väntas till och med %2</translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestModel</name>
    <message>
        <source>After this day something that is asked for is no longer expected to exist at its source.</source>
        <translation>Efter den dagen väntas något av det som begärs inte längre finnas kvar hos källan.</translation>
    </message>
    <message>
        <source>%1, %2, received %3. %4</source>
        <translation>%1, %2, inkom %3. %4</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Vanishes</source>
        <translation>Försvinner</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestView</name>
    <message>
        <source>&amp;All requests</source>
        <translation>Alla begäran&amp;den</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Begärans steg</translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkommen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Being clarified</source>
        <translation>Preciseras</translation>
    </message>
    <message>
        <source>Log ordered</source>
        <translation>Logg beställd</translation>
    </message>
    <message>
        <source>Log received</source>
        <translation>Logg mottagen</translation>
    </message>
    <message>
        <source>List under review</source>
        <translation>Listan prövas</translation>
    </message>
    <message>
        <source>List given out</source>
        <translation>Listan utlämnad</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Waiting for the selection</source>
        <translation>Väntar på urval</translation>
    </message>
    <message>
        <source>Selection received</source>
        <translation>Urval mottaget</translation>
    </message>
    <message>
        <source>With the units</source>
        <translation>Hos verksamheten</translation>
    </message>
    <message>
        <source>Decision being prepared</source>
        <translation>Beslut bereds</translation>
    </message>
    <message>
        <source>Being given out</source>
        <translation>Lämnas ut</translation>
    </message>
    <message>
        <source>Time for appeal running</source>
        <translation>Överklagandetid löper</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Överklagat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Gallrad i verktyget</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnad</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern begäran</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern beställning</translation>
    </message>
    <message>
        <source>Other authority</source>
        <translation>Annan myndighet</translation>
    </message>
    <message>
        <source>Overview list</source>
        <translation>Översiktlig lista</translation>
    </message>
    <message>
        <source>Named messages</source>
        <translation>Bestämda meddelanden</translation>
    </message>
    <message>
        <source>The whole log as it is</source>
        <translation>Hela loggen som den är</translation>
    </message>
    <message>
        <source>Reading on the spot</source>
        <translation>Ta del på stället</translation>
    </message>
    <message>
        <source>Clarification asked for</source>
        <translation>Precisering efterfrågad</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Svaret kom</translation>
    </message>
    <message>
        <source>The log was ordered</source>
        <translation>Loggen beställdes</translation>
    </message>
    <message>
        <source>A log was read in</source>
        <translation>En logg lästes in</translation>
    </message>
    <message>
        <source>The list was frozen</source>
        <translation>Listan frystes</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>The list was given out</source>
        <translation>Listan lämnades ut</translation>
    </message>
    <message>
        <source>The selection was recorded</source>
        <translation>Urvalet antecknades</translation>
    </message>
    <message>
        <source>The selection was taken back</source>
        <translation>Urvalet togs tillbaka</translation>
    </message>
    <message>
        <source>Order the log</source>
        <translation>Beställ loggen</translation>
    </message>
    <message>
        <source>Read in the log</source>
        <translation>Läs in loggen</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Ta fram listan</translation>
    </message>
    <message>
        <source>Review the list</source>
        <translation>Pröva listan</translation>
    </message>
    <message>
        <source>Check the logs</source>
        <translation>Kontrollera loggarna</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>What is asked for was changed</source>
        <translation>Det som begärs ändrades</translation>
    </message>
    <message>
        <source>Give out the list</source>
        <translation>Lämna ut listan</translation>
    </message>
    <message>
        <source>Reminded to select</source>
        <translation>Påmind om urvalet</translation>
    </message>
    <message>
        <source>No selection came in time</source>
        <translation>Inget urval kom i tid</translation>
    </message>
    <message>
        <source>No list is needed</source>
        <translation>Ingen lista behövs</translation>
    </message>
    <message>
        <source>Handed over to the units</source>
        <translation>Överlämnat till verksamheten</translation>
    </message>
    <message>
        <source>An outcome was proposed</source>
        <translation>Ett utfall föreslogs</translation>
    </message>
    <message>
        <source>Messages were given out</source>
        <translation>Meddelanden lämnades ut</translation>
    </message>
    <message>
        <source>Refused by an employee</source>
        <translation>Avslag av tjänsteman</translation>
    </message>
    <message>
        <source>Decided in writing</source>
        <translation>Skriftligt beslut</translation>
    </message>
    <message>
        <source>An appeal came</source>
        <translation>Ett överklagande kom</translation>
    </message>
    <message>
        <source>The court changed the decision</source>
        <translation>Domstolen ändrade beslutet</translation>
    </message>
    <message>
        <source>The court rejected the appeal</source>
        <translation>Domstolen avslog överklagandet</translation>
    </message>
    <message>
        <source>The time for appeal is over</source>
        <translation>Överklagandetiden är slut</translation>
    </message>
    <message>
        <source>The ruling is final</source>
        <translation>Avgörandet har vunnit laga kraft</translation>
    </message>
    <message>
        <source>Handed over to another authority</source>
        <translation>Överlämnad till annan myndighet</translation>
    </message>
    <message>
        <source>Purged here</source>
        <translation>Gallrad här</translation>
    </message>
    <message>
        <source>Receive the selection</source>
        <translation>Ta emot urvalet</translation>
    </message>
    <message>
        <source>Try the messages for secrecy</source>
        <translation>Sekretesspröva meddelandena</translation>
    </message>
</context>
<context>
    <name>postinsyn::RequestsPage</name>
    <message>
        <source>No request is registered in this archive yet.</source>
        <translation>Ingen begäran är registrerad i det här arkivet ännu.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>There is no case %1 in this archive</source>
        <translation>Ärendet %1 finns inte i det här arkivet</translation>
    </message>
    <message>
        <source>Every request for e-mail logs is a case here. Those that have waited longest stand first; closed ones stand last. Enter opens one.</source>
        <translation>Varje begäran om e-postloggar är ett ärende här. De som väntat längst står först, avslutade sist. Enter öppnar ett ärende.</translation>
    </message>
    <message>
        <source>Days are counted by date from the day the request reached anyone in the authority. The clock does not stop on holidays.</source>
        <translation>Dagarna räknas i datum från den dag begäran nådde någon i myndigheten. Klockan stannar inte på helgdagar.</translation>
    </message>
    <message>
        <source>A day under Vanishes is the last on which something that is asked for is expected to exist at its source: order it before then.</source>
        <translation>En dag under Försvinner är den sista då något av det som begärs väntas finnas kvar hos källan: beställ det innan dess.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Ny begäran</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Ny begäran</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Begäranden</translation>
    </message>
    <message>
        <source>Enter goes to the next field, Ctrl+Enter registers. Esc leaves the form; what was typed is still there afterwards.</source>
        <translation>Enter går till nästa fält, Ctrl+Enter registrerar. Esc lämnar formuläret, och det du har skrivit finns kvar när du kommer tillbaka.</translation>
    </message>
    <message>
        <source>Who asks, and why, is not asked for and has no place here.</source>
        <translation>Vem som frågar och varför ska man inte fråga om, och det finns inget fält för det.</translation>
    </message>
    <message>
        <source>Days can be typed short: 30, 0930, w40-w42, aug, -7. Senders and recipients can be pasted in any shape: lists, names, Name &lt;address&gt;.</source>
        <translation>Dagar kan skrivas kort: 30, 0930, v40-v42, aug, -7. Avsändare och mottagare kan klistras in som de är: listor, namn, Namn &lt;adress&gt;.</translation>
    </message>
    <message>
        <source>Registering sets a hold: nothing that the request covers may be purged.</source>
        <translation>När begäran registreras sätts en spärr: inget som den omfattar får gallras.</translation>
    </message>
</context>
<context>
    <name>postinsyn::VanishingWords</name>
    <message>
        <source>The log of %1</source>
        <translation>Loggen för %1</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <translation>Brevlådan %1</translation>
    </message>
    <message>
        <source>Should exist: order by %1</source>
        <translation>Ska finnas: beställ senast %1</translation>
    </message>
    <message>
        <source>Should exist: secure it by %1</source>
        <translation>Ska finnas: säkra senast %1</translation>
    </message>
    <message>
        <source>The last days: secure it now</source>
        <translation>Sista dagarna: säkra nu</translation>
    </message>
    <message>
        <source>May be purged: ask IT</source>
        <translation>Kan vara gallrat: fråga IT</translation>
    </message>
    <message>
        <source>Purged by routine: confirm it with IT</source>
        <translation>Gallrat enligt rutin: bekräfta med IT</translation>
    </message>
    <message>
        <source>%1: last day %2. %3</source>
        <translation>%1: sista dag %2. %3</translation>
    </message>
</context>
</TS>
