<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::AuditModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
</context>
<context>
    <name>postinsyn::EventWords</name>
    <message>
        <source>The archive was made</source>
        <translation>Arkivet skapades</translation>
    </message>
    <message>
        <source>A hint was answered</source>
        <translation>En flagga besvarades</translation>
    </message>
    <message>
        <source>A hold was released</source>
        <translation>En spärr hävdes</translation>
    </message>
    <message>
        <source>A hold was set</source>
        <translation>En spärr sattes</translation>
    </message>
    <message>
        <source>A step of judging was done again</source>
        <translation>Ett steg i prövningen gjordes om</translation>
    </message>
    <message>
        <source>A step of judging was undone</source>
        <translation>Ett steg i prövningen ångrades</translation>
    </message>
    <message>
        <source>The list was frozen</source>
        <translation>Listan frystes</translation>
    </message>
    <message>
        <source>The list was issued</source>
        <translation>Listan lämnades ut</translation>
    </message>
    <message>
        <source>Files of the issued list were written again</source>
        <translation>Filer av den utlämnade listan skrevs igen</translation>
    </message>
    <message>
        <source>A log was read in</source>
        <translation>En logg lästes in</translation>
    </message>
    <message>
        <source>A log was taken back</source>
        <translation>En inläst logg togs tillbaka</translation>
    </message>
    <message>
        <source>A last day of employment was noted</source>
        <translation>En sista anställningsdag antecknades</translation>
    </message>
    <message>
        <source>Mailboxes were read in</source>
        <translation>Brevlådor lästes in</translation>
    </message>
    <message>
        <source>The profile was changed</source>
        <translation>Profilen ändrades</translation>
    </message>
    <message>
        <source>The request moved on</source>
        <translation>Begäran gick vidare</translation>
    </message>
    <message>
        <source>A request was registered</source>
        <translation>En begäran registrerades</translation>
    </message>
    <message>
        <source>Rows were judged</source>
        <translation>Rader prövades</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Brevlåda</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Loggfil</translation>
    </message>
    <message>
        <source>added</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>as</source>
        <translation>som</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
    <message>
        <source>confirmed as asked for though masked in row</source>
        <translation>bekräftat som begärt fast maskat i rad</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrade</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>event</source>
        <translation>händelse</translation>
    </message>
    <message>
        <source>field</source>
        <translation>fält</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>lagrum</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>flagga</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>masked fields</source>
        <translation>maskade fält</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>maskningar</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>meddelanden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>ursprung</translation>
    </message>
    <message>
        <source>received</source>
        <translation>inkom</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisade</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>omfattning</translation>
    </message>
    <message>
        <source>known from other files too</source>
        <translation>finns även i andra filer</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrade</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>prövning</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>withheld rows</source>
        <translation>rader som inte lämnas ut</translation>
    </message>
    <message>
        <source>a requester outside</source>
        <translation>extern begäran</translation>
    </message>
    <message>
        <source>within the authority</source>
        <translation>intern beställning</translation>
    </message>
    <message>
        <source>another authority</source>
        <translation>annan myndighet</translation>
    </message>
    <message>
        <source>overview list</source>
        <translation>översiktlig lista</translation>
    </message>
    <message>
        <source>the log itself</source>
        <translation>hela loggen som den är</translation>
    </message>
    <message>
        <source>to read on the spot</source>
        <translation>ta del på stället</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>inkommen</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrerad</translation>
    </message>
    <message>
        <source>being clarified</source>
        <translation>preciseras</translation>
    </message>
    <message>
        <source>log ordered</source>
        <translation>logg beställd</translation>
    </message>
    <message>
        <source>log received</source>
        <translation>logg mottagen</translation>
    </message>
    <message>
        <source>list under review</source>
        <translation>listan prövas</translation>
    </message>
    <message>
        <source>list given out</source>
        <translation>listan utlämnad</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>inga meddelanden</translation>
    </message>
    <message>
        <source>waiting for a selection</source>
        <translation>väntar på urval</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återkallad</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>överlämnad</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>registrering</translation>
    </message>
    <message>
        <source>clarification asked for</source>
        <translation>precisering begärd</translation>
    </message>
    <message>
        <source>clarified</source>
        <translation>preciserad</translation>
    </message>
    <message>
        <source>log read in</source>
        <translation>logg inläst</translation>
    </message>
    <message>
        <source>list frozen</source>
        <translation>listan fryst</translation>
    </message>
    <message>
        <source>no messages found</source>
        <translation>inga meddelanden hittade</translation>
    </message>
    <message>
        <source>give out</source>
        <translation>lämnas ut</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>maskas</translation>
    </message>
    <message>
        <source>withhold</source>
        <translation>lämnas inte ut</translation>
    </message>
    <message>
        <source>question</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>mottagare</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>mottagare</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>ämne</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>sekretess</translation>
    </message>
    <message>
        <source>not secret</source>
        <translation>ingen sekretess</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>oklart</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>arbetsbok</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-fil</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>request</source>
        <translation>begäran</translation>
    </message>
    <message>
        <source>rows that keep their decision</source>
        <translation>rader som behåller sin prövning</translation>
    </message>
    <message>
        <source>control code</source>
        <translation>kontrollkod</translation>
    </message>
    <message>
        <source>content</source>
        <translation>innehåll</translation>
    </message>
    <message>
        <source>like row</source>
        <translation>som rad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>confirmed as no secret by itself in row</source>
        <translation>bekräftat som inte sekretess i sig i rad</translation>
    </message>
    <message>
        <source>messages that left the archive</source>
        <translation>meddelanden som lämnade arkivet</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>mask taken off</source>
        <translation>borttagen maskning</translation>
    </message>
    <message>
        <source>A selection was confirmed</source>
        <translation>Ett urval bekräftades</translation>
    </message>
    <message>
        <source>A selection was taken back</source>
        <translation>Ett urval ångrades</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>in doubt and accepted</source>
        <translation>tveksamma som godtogs</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alla rader</translation>
    </message>
    <message>
        <source>round</source>
        <translation>omgång</translation>
    </message>
    <message>
        <source>came as</source>
        <translation>kom som</translation>
    </message>
    <message>
        <source>selection received</source>
        <translation>urval mottaget</translation>
    </message>
    <message>
        <source>with the units</source>
        <translation>hos verksamheten</translation>
    </message>
    <message>
        <source>being decided</source>
        <translation>beslut bereds</translation>
    </message>
    <message>
        <source>being given out</source>
        <translation>lämnas ut</translation>
    </message>
    <message>
        <source>time for appeal</source>
        <translation>överklagandetid löper</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>överklagat</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>take a mask off</source>
        <translation>ta bort en maskning</translation>
    </message>
    <message>
        <source>answer to a hint</source>
        <translation>svar på en flagga</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>urval</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>överklagande</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>annat skäl</translation>
    </message>
    <message>
        <source>A new version of the list was made</source>
        <translation>En ny version av listan gjordes</translation>
    </message>
    <message>
        <source>confirmed as another person in row</source>
        <translation>bekräftat som en annan person i rad</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>numbers of version</source>
        <translation>nummer från version</translation>
    </message>
    <message>
        <source>rows that say something else</source>
        <translation>rader med annan text</translation>
    </message>
    <message>
        <source>what is asked for was changed</source>
        <translation>det som begärs ändrades</translation>
    </message>
    <message>
        <source>selection taken back</source>
        <translation>urval ångrat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>reminded to select</source>
        <translation>påmind om urvalet</translation>
    </message>
    <message>
        <source>no selection in time</source>
        <translation>inget urval i tid</translation>
    </message>
    <message>
        <source>no list needed</source>
        <translation>ingen lista behövs</translation>
    </message>
    <message>
        <source>handed over to the units</source>
        <translation>överlämnat till verksamheten</translation>
    </message>
    <message>
        <source>outcome proposed</source>
        <translation>utfall föreslaget</translation>
    </message>
    <message>
        <source>messages given out</source>
        <translation>meddelanden utlämnade</translation>
    </message>
    <message>
        <source>refused by an employee</source>
        <translation>avslag av tjänsteman</translation>
    </message>
    <message>
        <source>decided in writing</source>
        <translation>skriftligt beslut</translation>
    </message>
    <message>
        <source>changed by the court</source>
        <translation>ändrat av domstolen</translation>
    </message>
    <message>
        <source>appeal rejected by the court</source>
        <translation>överklagandet avslogs av domstolen</translation>
    </message>
    <message>
        <source>time for appeal over</source>
        <translation>överklagandetiden slut</translation>
    </message>
    <message>
        <source>ruling final</source>
        <translation>avgörandet slutligt</translation>
    </message>
    <message>
        <source>handed over to another authority</source>
        <translation>överlämnad till annan myndighet</translation>
    </message>
    <message>
        <source>purged here</source>
        <translation>gallrad här</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>gallrad</translation>
    </message>
    <message>
        <source>A delegation was recorded</source>
        <translation>En delegation registrerades</translation>
    </message>
    <message>
        <source>A question of the checklist was answered</source>
        <translation>En fråga i checklistan besvarades</translation>
    </message>
    <message>
        <source>A message was decided on</source>
        <translation>Beslut om ett meddelande</translation>
    </message>
    <message>
        <source>A provision was chosen</source>
        <translation>En bestämmelse valdes</translation>
    </message>
    <message>
        <source>A provision was dropped</source>
        <translation>En bestämmelse valdes bort</translation>
    </message>
    <message>
        <source>A message was not found</source>
        <translation>Ett meddelande återfanns inte</translation>
    </message>
    <message>
        <source>The review of a message was opened</source>
        <translation>Prövningen av ett meddelande öppnades</translation>
    </message>
    <message>
        <source>An outcome was proposed</source>
        <translation>Ett utfall föreslogs</translation>
    </message>
    <message>
        <source>The review of a message moved on</source>
        <translation>Prövningen av ett meddelande gick vidare</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Review of a message</source>
        <translation>Prövning av ett meddelande</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>beslutat den</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>delegation</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>bestämmelser</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>answers that no longer count</source>
        <translation>svar som inte längre räknas</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>second review due to</source>
        <translation>fyra ögon på grund av</translation>
    </message>
    <message>
        <source>damage test</source>
        <translation>skaderekvisit</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>begärd</translation>
    </message>
    <message>
        <source>being searched for</source>
        <translation>eftersöks</translation>
    </message>
    <message>
        <source>found</source>
        <translation>framtagen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>återfinns inte</translation>
    </message>
    <message>
        <source>held by another authority</source>
        <translation>förvaras hos annan</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>granskas</translation>
    </message>
    <message>
        <source>with the lawyer</source>
        <translation>samråd regionjurist</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>fyra ögon</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>eftersökning</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>framtagning</translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation>granskning</translation>
    </message>
    <message>
        <source>asking the lawyer</source>
        <translation>fråga till regionjurist</translation>
    </message>
    <message>
        <source>back from the lawyer</source>
        <translation>åter från regionjurist</translation>
    </message>
    <message>
        <source>proposing</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>asking for a second review</source>
        <translation>fyra ögon begärs</translation>
    </message>
    <message>
        <source>second person agrees</source>
        <translation>andra granskaren instämmer</translation>
    </message>
    <message>
        <source>second person objects</source>
        <translation>andra granskaren invänder</translation>
    </message>
    <message>
        <source>proposal taken back</source>
        <translation>förslaget återtas</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>gone into again</source>
        <translation>omprövas</translation>
    </message>
    <message>
        <source>goes out in full</source>
        <translation>lämnas ut i sin helhet</translation>
    </message>
    <message>
        <source>goes out masked</source>
        <translation>lämnas ut med maskning</translation>
    </message>
    <message>
        <source>goes out with a reservation</source>
        <translation>lämnas ut med förbehåll</translation>
    </message>
    <message>
        <source>refused: secrecy</source>
        <translation>lämnas inte ut: sekretess</translation>
    </message>
    <message>
        <source>no public document</source>
        <translation>inte allmän handling</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>förvaras inte</translation>
    </message>
    <message>
        <source>an officer&apos;s answer</source>
        <translation>tjänstemannasvar</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>skriftligt</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>en maskning</translation>
    </message>
    <message>
        <source>a strong hint that was set aside</source>
        <translation>ett starkt tecken som avfärdats</translation>
    </message>
    <message>
        <source>absolute secrecy</source>
        <translation>absolut sekretess</translation>
    </message>
    <message>
        <source>the reviewer&apos;s own message</source>
        <translation>granskarens eget meddelande</translation>
    </message>
    <message>
        <source>only as a backup</source>
        <translation>bara som säkerhetskopia</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>raderad</translation>
    </message>
    <message>
        <source>kept no longer</source>
        <translation>gallringsfristen har löpt ut</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>har aldrig funnits</translation>
    </message>
    <message>
        <source>case officer</source>
        <translation>handläggare</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrator</translation>
    </message>
    <message>
        <source>head of unit</source>
        <translation>verksamhetschef</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>delegat</translation>
    </message>
    <message>
        <source>region&apos;s lawyer</source>
        <translation>regionjurist</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>it</translation>
    </message>
    <message>
        <source>Something was given out</source>
        <translation>Något lämnades ut</translation>
    </message>
    <message>
        <source>A written decision was drawn up</source>
        <translation>Ett skriftligt beslut upprättades</translation>
    </message>
    <message>
        <source>A decision was served</source>
        <translation>Ett beslut delgavs</translation>
    </message>
    <message>
        <source>An appeal came in</source>
        <translation>Ett överklagande kom in</translation>
    </message>
    <message>
        <source>A late appeal was not taken up</source>
        <translation>Ett för sent överklagande avvisades</translation>
    </message>
    <message>
        <source>An appeal was sent on</source>
        <translation>Ett överklagande skickades vidare</translation>
    </message>
    <message>
        <source>The court&apos;s case number was noted</source>
        <translation>Domstolens målnummer antecknades</translation>
    </message>
    <message>
        <source>A court&apos;s ruling was recorded</source>
        <translation>En domstols avgörande antecknades</translation>
    </message>
    <message>
        <source>A ruling was served</source>
        <translation>Ett avgörande delgavs</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>about</source>
        <translation>om</translation>
    </message>
    <message>
        <source>given out by</source>
        <translation>utlämnat genom</translation>
    </message>
    <message>
        <source>court</source>
        <translation>domstol</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>utlämnande</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>avgift</translation>
    </message>
    <message>
        <source>fee after</source>
        <translation>avgift efter</translation>
    </message>
    <message>
        <source>in part only</source>
        <translation>bara delvis</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i rätt tid</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>skickat vidare</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>sidor</translation>
    </message>
    <message>
        <source>came in on</source>
        <translation>kom in</translation>
    </message>
    <message>
        <source>ruled on</source>
        <translation>avgjort</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>avgörande</translation>
    </message>
    <message>
        <source>served on</source>
        <translation>delgivet</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>hämtat</translation>
    </message>
    <message>
        <source>read on the spot</source>
        <translation>läst på plats</translation>
    </message>
    <message>
        <source>by the tariff</source>
        <translation>enligt taxan</translation>
    </message>
    <message>
        <source>free pages</source>
        <translation>fria sidor</translation>
    </message>
    <message>
        <source>files are free</source>
        <translation>filer är avgiftsfria</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>tas inte ut</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>what is masked in the list</source>
        <translation>det som maskats i listan</translation>
    </message>
    <message>
        <source>what is not held</source>
        <translation>det som inte förvaras</translation>
    </message>
    <message>
        <source>court of appeal</source>
        <translation>kammarrätten</translation>
    </message>
    <message>
        <source>supreme court</source>
        <translation>Högsta förvaltningsdomstolen</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>återförvisas</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>avvisas</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>avskrivs</translation>
    </message>
    <message>
        <source>A message with another Message-ID was attached to its review</source>
        <translation>Ett meddelande med ett annat Message-ID bifogades till prövningen</translation>
    </message>
    <message>
        <source>A message was attached to its review</source>
        <translation>Ett meddelande bifogades till prövningen</translation>
    </message>
    <message>
        <source>An attached message was removed</source>
        <translation>Ett bifogat meddelande togs bort</translation>
    </message>
    <message>
        <source>Something in a message was masked</source>
        <translation>Något i ett meddelande maskades</translation>
    </message>
    <message>
        <source>Masks in a message were taken away</source>
        <translation>Maskningar i ett meddelande togs bort</translation>
    </message>
    <message>
        <source>table of provisions of</source>
        <translation>bestämmelsetabell från</translation>
    </message>
    <message>
        <source>A letter was written</source>
        <translation>Ett brev skrevs</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>first reply</source>
        <translation>första svar</translation>
    </message>
    <message>
        <source>request to hold</source>
        <translation>spärrbegäran</translation>
    </message>
    <message>
        <source>instruction to the mailbox owner</source>
        <translation>instruktion till den som har brevlådan</translation>
    </message>
    <message>
        <source>letter with the list</source>
        <translation>följebrev med listan</translation>
    </message>
    <message>
        <source>order of messages</source>
        <translation>beställning av meddelanden</translation>
    </message>
    <message>
        <source>decision in writing</source>
        <translation>skriftligt beslut</translation>
    </message>
    <message>
        <source>register of what went out</source>
        <translation>utlämnandeförteckning</translation>
    </message>
    <message>
        <source>note of the fee</source>
        <translation>avgiftsunderlag</translation>
    </message>
    <message>
        <source>handing over to the court</source>
        <translation>överlämnande till domstolen</translation>
    </message>
    <message>
        <source>hold lifted</source>
        <translation>hävning av spärr</translation>
    </message>
    <message>
        <source>no leave to appeal</source>
        <translation>prövningstillstånd meddelas inte</translation>
    </message>
</context>
<context>
    <name>postinsyn::EventsPage</name>
    <message>
        <source>No event holds all these words.</source>
        <translation>Ingen händelse innehåller alla de orden.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Visa alla händelser</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Names the present state of the record. Written down outside of the archive it proves later that nothing before it was changed.</source>
        <translation>Koden står för förteckningen som den ser ut just nu. Antecknad utanför arkivet visar den senare att inget dessförinnan har ändrats.</translation>
    </message>
    <message>
        <source>Filter: words, a case, a date</source>
        <translation>Filtrera: ord, ärende, datum</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrera händelser</translation>
    </message>
    <message>
        <source>Control code %1</source>
        <translation>Kontrollkod %1</translation>
    </message>
    <message>
        <source>Every step is recorded here by itself, with time, account and case. Nobody can change or remove an event; what it says never holds the content of an e-mail.</source>
        <translation>Allt som görs antecknas här av sig självt, med tid, konto och ärende. Ingen kan ändra eller ta bort en händelse, och den innehåller aldrig något ur ett meddelande.</translation>
    </message>
    <message>
        <source>Type words, a case number or a date in the filter: events that hold all of them stay.</source>
        <translation>Skriv ord, ett ärendenummer eller ett datum i filtret: händelser som innehåller alla står kvar.</translation>
    </message>
    <message>
        <source>The control code names the present state of the record. Write it down outside of the archive, for instance in the case: it proves later that nothing before it was changed.</source>
        <translation>Kontrollkoden står för förteckningen som den ser ut just nu. Anteckna den utanför arkivet, till exempel i ärendet: den visar senare att inget dessförinnan har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>, %1 chosen</source>
        <translation>
            <numerusform>, %1 vald</numerusform>
            <numerusform>, %1 valda</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Händelser</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 händelse</numerusform>
            <numerusform>%1 händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 event(s)</source>
        <translation>
            <numerusform>%1 av %2 händelse</numerusform>
            <numerusform>%1 av %2 händelser</numerusform>
        </translation>
    </message>
</context>
</TS>
