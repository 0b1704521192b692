<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>postinsyn::BlockerList</name>
    <message numerus="yes">
        <source>%n row(s) not judged yet</source>
        <translation>
            <numerusform>%n rad är inte prövad än</numerusform>
            <numerusform>%n rader är inte prövade än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to be asked about</source>
        <translation>
            <numerusform>%n rad är markerad som fråga</numerusform>
            <numerusform>%n rader är markerade som fråga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a hint that nobody answered</source>
        <translation>
            <numerusform>%n rad har en flagga som ingen har svarat på</numerusform>
            <numerusform>%n rader har flaggor som ingen har svarat på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a hint called unclear</source>
        <translation>
            <numerusform>%n rad har en flagga med svaret oklart</numerusform>
            <numerusform>%n rader har flaggor med svaret oklart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a hint called secret and nothing masked</source>
        <translation>
            <numerusform>%n rad har en flagga med svaret sekretess, men inget är maskat</numerusform>
            <numerusform>%n rader har flaggor med svaret sekretess, men inget är maskat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) masked without a ground</source>
        <translation>
            <numerusform>%n rad är maskad utan lagrum</numerusform>
            <numerusform>%n rader är maskade utan lagrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where the same text is masked in one and open in another</source>
        <translation>
            <numerusform>%n rad med text som är maskad på ett ställe och öppen på ett annat</numerusform>
            <numerusform>%n rader där samma text är maskad i en rad och öppen i en annan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where a part of what is masked stands open in another</source>
        <translation>
            <numerusform>%n rad där en del av det maskade står öppet</numerusform>
            <numerusform>%n rader där en del av det maskade står öppet i en annan rad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where a name hidden in one may be that of an address open in another</source>
        <translation>
            <numerusform>%n rad där ett maskat namn kan höra till en öppen adress</numerusform>
            <numerusform>%n rader där ett namn som är maskat i en kan höra till en adress som är öppen i en annan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) where the list was asked for what is masked</source>
        <translation>
            <numerusform>%n rad där begäran avser just det som är maskat</numerusform>
            <numerusform>%n rader där begäran avser just det som är maskat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ from what was given out before</source>
        <translation>
            <numerusform>%n rad skiljer sig från det som har lämnats ut tidigare</numerusform>
            <numerusform>%n rader skiljer sig från det som har lämnats ut tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the list …</source>
        <translation>Går igenom listan …</translation>
    </message>
    <message>
        <source>Nothing stands in the way: every row is judged.</source>
        <translation>Inget hindrar: alla rader är prövade.</translation>
    </message>
    <message>
        <source>No secret by itself, may stand open in other rows: what is masked in %1</source>
        <translation>Inte sekretess i sig, får stå öppet i andra rader: det som är maskat i %1</translation>
    </message>
    <message>
        <source>Another person, or no secret in the other rows: who is hidden in %1</source>
        <translation>En annan person, eller inte sekretess i de andra raderna: den som är maskad i %1</translation>
    </message>
    <message>
        <source>Asked for, and masked against others: %1</source>
        <translation>Begärt, och maskat mot andra: %1</translation>
    </message>
    <message>
        <source>I have looked: it is no secret by itself and may stand open</source>
        <translation>Jag har kontrollerat: det är inte sekretess i sig och får stå öppet</translation>
    </message>
    <message>
        <source>I have looked: it is another person, or no secret there</source>
        <translation>Jag har kontrollerat: det är en annan person, eller inte sekretess där</translation>
    </message>
    <message>
        <source>I have looked: whoever asked knows it, the masks are meant against others</source>
        <translation>Jag har kontrollerat: den som begär listan känner till det, maskningen gäller mot andra</translation>
    </message>
    <message>
        <source>I have looked at these rows: the change is right</source>
        <translation>Jag har kontrollerat raderna: ändringen är rätt</translation>
    </message>
    <message>
        <source>Changed since the list was given out before, and right: %1</source>
        <translation>Ändrade sedan listan lämnades ut tidigare, och rätt: %1</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Visa raderna</translation>
    </message>
    <message>
        <source>By the region&apos;s rule a second person should look at this list before it leaves.</source>
        <translation>Enligt regionens regel ska ytterligare en person granska listan innan den lämnas ut.</translation>
    </message>
    <message>
        <source>The profile names no contact yet: the list tells none.</source>
        <translation>Profilen har ingen kontakt än, så ingen kontakt anges i listan.</translation>
    </message>
</context>
<context>
    <name>postinsyn::ConfirmIssue</name>
    <message>
        <source>What has been given out can&apos;t be taken back. The list is closed afterwards.</source>
        <translation>Det som har lämnats ut kan inte tas tillbaka. Listan är stängd efteråt.</translation>
    </message>
    <message>
        <source>Yes, give it out now</source>
        <translation>Ja, lämna ut nu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Give out version %1 of the list in case %2?</source>
        <translation>Lämna ut version %1 av listan i ärende %2?</translation>
    </message>
    <message>
        <source>Rows: %1. Masked fields: %2. Rows that are not given out: %3.</source>
        <translation>Rader: %1. Maskade fält: %2. Rader som inte lämnas ut: %3.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Filer: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notering: %1</translation>
    </message>
</context>
<context>
    <name>postinsyn::FileChoice</name>
    <message>
        <source>E&amp;xcel workbook: the requester marks rows in it</source>
        <translation>E&amp;xcel-arbetsbok: den som begär kryssar för rader i den</translation>
    </message>
    <message>
        <source>P&amp;DF: to read and to print</source>
        <translation>P&amp;DF: att läsa och skriva ut</translation>
    </message>
    <message>
        <source>&amp;CSV: plain text for any program</source>
        <translation>&amp;CSV: ren text för alla program</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>Choose folde&amp;r …</source>
        <translation>Vä&amp;lj mapp…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Välj mapp</translation>
    </message>
</context>
<context>
    <name>postinsyn::GivenOut</name>
    <message>
        <source>Given out</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Loo&amp;k at the pages</source>
        <translation>&amp;Titta på sidorna</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>Skr&amp;iv ut…</translation>
    </message>
    <message>
        <source>&amp;Write a file again …</source>
        <translation>Skriv en fil &amp;på nytt…</translation>
    </message>
    <message>
        <source>Correct in a new ver&amp;sion …</source>
        <translation>Rätta i en n&amp;y version…</translation>
    </message>
</context>
<context>
    <name>postinsyn::IssueDesk</name>
    <message>
        <source>Giving out the list</source>
        <translation>Lämnar ut listan</translation>
    </message>
    <message>
        <source>Writing files of the list again</source>
        <translation>Skriver filer i listan på nytt</translation>
    </message>
    <message>
        <source>Opening a new version</source>
        <translation>Öppnar en ny version</translation>
    </message>
</context>
<context>
    <name>postinsyn::IssueForm</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>For instance: row 12 was opened after talking with the unit</source>
        <translation>Till exempel: rad 12 öppnades efter samtal med verksamheten</translation>
    </message>
    <message>
        <source>Kept in the history of the case. It stands in no file that leaves.</source>
        <translation>Sparas i ärendets historik. Den står inte i någon fil som lämnas ut.</translation>
    </message>
    <message>
        <source>Note for the histor&amp;y of the case</source>
        <translation>Not&amp;ering till ärendets historik</translation>
    </message>
    <message>
        <source>Give ou&amp;t the list …</source>
        <translation>Lämna u&amp;t listan…</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Förhandsgranska</translation>
    </message>
</context>
<context>
    <name>postinsyn::IssuePage</name>
    <message>
        <source>Give out the list</source>
        <translation>Lämna ut listan</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Innan den lämnas ut</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Förhandsgranska</translation>
    </message>
    <message>
        <source>Version %1, frozen %2. Rows: %3.</source>
        <translation>Version %1, fryst %2. Rader: %3.</translation>
    </message>
    <message>
        <source>Version %1 was given out %2. A correction is a new version.</source>
        <translation>Version %1 lämnades ut %2. En rättelse blir en ny version.</translation>
    </message>
    <message>
        <source>The files are written and read back …</source>
        <translation>Filerna skrivs och läses tillbaka …</translation>
    </message>
    <message>
        <source>First what stands above.</source>
        <translation>Först det som står ovanför.</translation>
    </message>
    <message>
        <source>Choose a file, a name and a folder.</source>
        <translation>Välj fil, namn och mapp.</translation>
    </message>
    <message>
        <source>The pages are laid out …</source>
        <translation>Sidorna läggs ut …</translation>
    </message>
    <message>
        <source>There are such files already</source>
        <translation>Filerna finns redan</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Välj ett annat namn</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersätt dem</translation>
    </message>
    <message>
        <source>Here the list becomes files. First everything that stands in the way is listed; each line opens the rows it is about.</source>
        <translation>Här blir listan till filer. Först står allt som hindrar; varje rad leder till de rader som det gäller.</translation>
    </message>
    <message>
        <source>The files are written, read back by another part of the program and searched for everything that was masked. Only then they get their names. If something is found, nothing leaves.</source>
        <translation>Filerna skrivs, läses tillbaka av en annan del av programmet och genomsöks efter allt som är maskat. Först då får de sina namn. Om något hittas lämnas inget ut.</translation>
    </message>
    <message>
        <source>Once given out the list is closed. A correction is a new version with the same numbers.</source>
        <translation>När listan är utlämnad är den stängd. En rättelse blir en ny version med samma nummer.</translation>
    </message>
    <message>
        <source>Give o&amp;ut</source>
        <translation>Läm&amp;na ut</translation>
    </message>
    <message>
        <source>Give ou&amp;t the list …</source>
        <translation>Lämna u&amp;t listan…</translation>
    </message>
    <message>
        <source>The list in case %1 was not given out</source>
        <translation>Listan i ärende %1 lämnades inte ut</translation>
    </message>
    <message>
        <source>The list in case %1 has been given out</source>
        <translation>Listan i ärende %1 har lämnats ut</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
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
        <source>The preview and the printed pages show the same as the PDF file. A list is printed once it has been given out, not before.</source>
        <translation>Förhandsgranskningen och de utskrivna sidorna visar samma sak som PDF-filen. En lista skrivs ut när den har lämnats ut, inte innan.</translation>
    </message>
    <message>
        <source>There is no frozen list yet. What is given out is frozen and judged first.</source>
        <translation>Ingen lista är fryst än. Det som lämnas ut fryses och prövas först.</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>The PDF file does not draw all signs</source>
        <translation>PDF-filen kan inte rita alla tecken</translation>
    </message>
    <message>
        <source>Version %1 has been written again</source>
        <translation>Version %1 har skrivits på nytt</translation>
    </message>
    <message>
        <source>The new files hold what went out, under the same control code.</source>
        <translation>De nya filerna innehåller det som lämnades ut, med samma kontrollkod.</translation>
    </message>
    <message>
        <source>Files of the list in case %1 have been written again</source>
        <translation>Filer i listan i ärende %1 har skrivits på nytt</translation>
    </message>
    <message>
        <source>No file of the list in case %1 was written</source>
        <translation>Ingen fil i listan i ärende %1 skrevs</translation>
    </message>
    <message>
        <source>A file that was forgotten or lost can be written again: the same content under the same control code. It is noted among the events.</source>
        <translation>En fil som har glömts eller förkommit kan skrivas på nytt: samma innehåll med samma kontrollkod. Det antecknas bland händelserna.</translation>
    </message>
</context>
<context>
    <name>postinsyn::IssueResult</name>
    <message>
        <source>Version %1 has left: rows %2, masked fields %3, withheld rows %4. The files were read back and nothing masked was found in them.</source>
        <translation>Version %1 har lämnats ut. Rader: %2, maskade fält: %3, rader som inte lämnas ut: %4. Filerna har lästs tillbaka och inget maskat finns i dem.</translation>
    </message>
    <message>
        <source>Control code %1</source>
        <translation>Kontrollkod %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drag out or open</source>
        <translation>Öppna eller dra ut</translation>
    </message>
    <message>
        <source>Drag this to an e-mail or a folder.</source>
        <translation>Dra den till ett e-postmeddelande eller en mapp.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiera sökväg</translation>
    </message>
    <message>
        <source>%1 (%2): where it was put is not known on this computer</source>
        <translation>%1 (%2): var filen lades är inte känt på den här datorn</translation>
    </message>
    <message>
        <source>%1 (%2): it is no longer where it was put</source>
        <translation>%1 (%2): filen ligger inte längre där den lades</translation>
    </message>
</context>
<context>
    <name>postinsyn::PaperView</name>
    <message>
        <source>A page of the list</source>
        <translation>En sida av listan</translation>
    </message>
    <message>
        <source>The list as it will be printed</source>
        <translation>Listan som den skrivs ut</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>Previo&amp;us page</source>
        <translation>Före&amp;gående sida</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>N&amp;ästa sida</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>Skr&amp;iv ut…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Preview: not given out</source>
        <translation>Förhandsvisning: inte utlämnad</translation>
    </message>
</context>
<context>
    <name>postinsyn::UndrawableText</name>
    <message>
        <source>No font of this computer draws %1</source>
        <translation>Inget teckensnitt på datorn kan rita %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> och %n till</numerusform>
            <numerusform> och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>. On paper and in the PDF file %1 stands for it; the Excel workbook and the CSV file are whole. The font Symbola draws most such signs.</source>
        <translation>. På papper och i PDF-filen står %1 i stället; Excel-arbetsboken och CSV-filen är hela. Teckensnittet Symbola ritar de flesta sådana tecken.</translation>
    </message>
</context>
<context>
    <name>postinsyn::WriteAgain</name>
    <message>
        <source>A file that was forgotten or lost is written with what went out and nothing else. It is read back like the first ones.</source>
        <translation>En fil som har glömts eller förkommit skrivs med det som lämnades ut och inget annat. Den läses tillbaka som de första.</translation>
    </message>
    <message>
        <source>Write the fi&amp;les</source>
        <translation>Skriv fil&amp;erna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>The files are written and read back …</source>
        <translation>Filerna skrivs och läses tillbaka …</translation>
    </message>
    <message>
        <source>Choose a file, a name and a folder.</source>
        <translation>Välj fil, namn och mapp.</translation>
    </message>
</context>
</TS>
