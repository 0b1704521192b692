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
    <name>postinsyn::DataTable</name>
    <message>
        <source>Reset the view</source>
        <translation>Återställ vyn</translation>
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
</context>
<context>
    <name>postinsyn::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
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
        <source>Help</source>
        <translation>Hjälp</translation>
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
        <source>Work is going on</source>
        <translation>Ett arbete pågår</translation>
    </message>
    <message>
        <source>If you close now it is stopped: what was finished before is kept, the rest is as it was.</source>
        <translation>Om du stänger nu avbryts det: det som redan är klart behålls, resten blir som det var.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Avbryt och stäng</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Fortsätt arbeta</translation>
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
        <translation>Början</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
        <translation>%1 (riktlinjen slutade gälla %2: låt bekräfta tiderna)</translation>
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
    <name>postinsyn::Pages</name>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Händelser</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Begäranden</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Begäran</translation>
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
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
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
        <source>Re&amp;name</source>
        <translation>B&amp;yt namn</translation>
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
        <translation>&amp;Läs om</translation>
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
</context>
</TS>
