# Hvad der er galt, og hvad man kan gøre, for hver fejlkode i wire.ts.

error-storeNewer = Dine refleksioner er gemt af en nyere version af Fagspejl.
error-storeNewer-advice = Installér den nyeste version af Fagspejl, og prøv igen. Filen har version { $found }, og dette program kan læse til og med version { $known }.

error-storeForeign = Der ligger en anden fil dér, hvor Fagspejl gemmer dine refleksioner.
error-storeForeign-advice = Tryk på »Gendan« ved en af dine sikkerhedskopier. Så bliver den anden fil lagt til side og ikke slettet. Du kan også selv flytte den ud af datamappen og prøve igen. Havde du en lås, kan det være filen med dens nøgle, fagspejl.keys, der mangler: læg den tilbage, og prøv igen.

error-storeDamaged = Filen med dine refleksioner er beskadiget og kan ikke læses.
error-storeDamaged-advice = Tryk på »Red det, der kan læses«, eller på »Gendan« ved en af dine sikkerhedskopier. Den beskadigede fil bliver lagt til side og ikke slettet. Ser du ikke knapperne, så luk vinduet, og åbn Fagspejl på ny.

error-storeReadOnly = Fagspejl må ikke skrive i datamappen.
error-storeReadOnly-advice = Giv din bruger lov til at skrive i mappen, eller spørg jeres it-afdeling. Prøv så igen.

error-storeFull = Der er ikke plads på disken.
error-storeFull-advice = Det, der står som gemt, er gemt. Gør plads ved at slette noget, du ikke skal bruge. Prøv så igen.

error-storeInUse = Et andet program bruger filen med dine refleksioner lige nu.
error-storeInUse-advice = Luk andre vinduer med Fagspejl, og vent et øjeblik. Prøv så igen.

error-storeUnreachable = Fagspejl kan ikke komme til datamappen.
error-storeUnreachable-advice = Se efter, om drevet er tilsluttet, og om mappen findes. Prøv så igen.

error-ownFileLinkBroken = Linket { $file } i datamappen fører ikke nogen steder hen.
error-ownFileLinkBroken-advice = Ligger det, den peger på, på et drev, så tilslut det, og prøv igen. Fagspejl begynder ikke forfra et andet sted. Der er ikke ændret noget.

error-ownFileHardLinked = Filen { $file } i datamappen har flere navne på disken.
error-ownFileHardLinked-advice = Under de andre navne ville en gammel fil kunne læses, også når du låser eller sletter. Slet de andre navne, eller læg en kopi i stedet for filen, og prøv igen. Er du i tvivl, så spørg jeres it-afdeling. Der er ikke ændret noget.

error-ownFileNotRegular = Dér, hvor { $file } skal ligge i datamappen, ligger der noget andet.
error-ownFileNotRegular-advice = Det er en mappe, en enhed eller noget lignende. Flyt det ud af datamappen, læg den rigtige fil tilbage, hvis du har den, og prøv igen. Der er ikke ændret noget.

error-ownFileLogLeft = Det, du skrev sidst, ligger et andet sted end resten.
error-ownFileLogLeft-advice = Det står i { $file } i datamappen, men selve filen er flyttet, og der ligger nu et link. Flyt { $file } hen ved siden af den fil, som linket fører til, og prøv igen. Der er ikke ændret noget.

error-ownFileNotReached = Fagspejl kan ikke komme til { $file } i datamappen.
error-ownFileNotReached-advice = Ligger sikkerhedskopierne på et drev, så se efter, om det er tilsluttet, og om du må læse og skrive dér. Der er ikke ændret noget.

error-instrumentBroken = Redskabet i { $file } kan ikke læses. Fejlen er ved { $path }.
error-instrumentBroken-advice = Installér Fagspejl igen. Dine refleksioner er gemt for sig og bliver ikke rørt.

error-instrumentUnknown = Redskabet findes ikke i denne version af Fagspejl.
error-instrumentUnknown-advice = Gå til I dag, og begynd derfra.

error-valueUnknown = Svar nummer { $value } findes ikke her.
error-valueUnknown-advice = Svaret er ikke gemt. Vælg et af de svar, der står på siden.

error-reflectionFinished = Refleksionen er afsluttet og kan ikke ændres.
error-reflectionFinished-advice = Du kan læse den under Tidligere refleksioner, og du kan begynde en ny.

error-reflectionNotFinished = Refleksionen er ikke afsluttet endnu, så der er ingen profil.
error-reflectionNotFinished-advice = Gør refleksionen færdig, så står profilen her.

error-reflectionUnknown = Refleksionen findes ikke længere.
error-reflectionUnknown-advice = Den kan være slettet. Gå til Tidligere refleksioner, og vælg en anden.

error-itemUnknown = Punktet findes ikke i denne refleksion.
error-itemUnknown-advice = Gå til dine svar, og vælg et punkt derfra.

error-nothingAnswered = Du har ikke svaret på noget punkt endnu.
error-nothingAnswered-advice = Svar på mindst ét punkt, før du afslutter.

error-nothingToUndo = Der er ikke noget at fortryde.
error-nothingToUndo-advice = Det kan være fortrudt i forvejen. Se efter på den side, hvor det stod.

error-nothingToRedo = Der er ikke noget at gøre igen.
error-nothingToRedo-advice = Det kan være gjort igen i forvejen. Se efter på den side, hvor det stod.

error-storeNotDamaged = Filen med dine refleksioner er ikke beskadiget.
error-storeNotDamaged-advice = Der er ikke ændret noget. Tryk på »Prøv igen«, så åbner Fagspejl den.

error-backupUnknown = Sikkerhedskopien findes ikke længere.
error-backupUnknown-advice = Den kan være afløst af en nyere. Se på listen over sikkerhedskopier, og vælg en anden.

error-backupDamaged = Sikkerhedskopien er beskadiget og kan ikke bruges.
error-backupDamaged-advice = Der er ikke ændret noget. Vælg en anden sikkerhedskopi på listen.

error-backupForeign = Filen er ikke en sikkerhedskopi fra Fagspejl.
error-backupForeign-advice = Den ligner en, men er lavet eller ændret af et andet program. Der er ikke hentet noget fra den. Vælg en anden sikkerhedskopi.

error-backupUnfinished = Sikkerhedskopien er ikke skrevet færdig.
error-backupUnfinished-advice = Ved siden af den ligger en fil, der ender på -wal, med det, der blev skrevet sidst. Luk det program, der har lavet den, eller tag kopien om, og prøv igen.

error-backupLocked = Sikkerhedskopien er låst med en anden adgangssætning.
error-backupLocked-advice = Skriv den adgangssætning, der gjaldt, da kopien blev taget, eller gendannelseskoden.

error-setAsideUnknown = Filen findes ikke længere.
error-setAsideUnknown-advice = Den kan være fjernet i forvejen. Se på listen over filer, der er lagt til side.

error-storeLocked = Fagspejl er låst.
error-storeLocked-advice = Skriv din adgangssætning for at låse op.

error-passphraseWrong = Adgangssætningen passer ikke.
error-passphraseWrong-advice = Se efter store og små bogstaver, og prøv igen.

error-recoveryCodeWrong = Gendannelseskoden passer ikke.
error-recoveryCodeWrong-advice = Hold den op mod papiret, fire tegn ad gangen. Mellemrum og små bogstaver betyder ikke noget.

error-lockPaused = Der har været flere forsøg, der ikke passede.
error-lockPaused-advice = { $seconds ->
    [one] Vent et sekund, før du prøver igen.
   *[other] Vent { $seconds } sekunder, før du prøver igen.
}

error-passphraseTooShort = Adgangssætningen er for kort.
error-passphraseTooShort-advice = Den skal have mindst { $least } tegn. Fire ord, der ikke hører sammen, er nemme at huske og svære at gætte.
error-passphraseTooEasy = Adgangssætningen er for nem at gætte.
error-passphraseTooEasy-advice = { $weakness ->
    [repeats] Det samme kommer igen og igen.
    [row] Tegnene ligger i en række, som andre kender.
    [date] Årstal og datoer er noget af det første, andre prøver.
    [usual] Det er et ord eller et navn, som mange vælger.
   *[few] Der er for få ord i den, som andre ikke kan regne ud.
} Brug de seks ord, vi foreslår, eller fire ord, der ikke hører sammen.

error-keysUnreadable = Filen med nøglen til din lås kan ikke læses.
error-keysUnreadable-advice = Tryk på »Gendan« ved en af dine sikkerhedskopier. Den har sin egen nøgle og åbner med adgangssætningen fra den dag. Det, der ligger der nu, bliver lagt til side og ikke slettet.

error-keysMissing = Filen med nøglen til din lås mangler.
error-keysMissing-advice = Uden den kan det, du har skrevet, ikke åbnes, heller ikke med adgangssætningen. Har du filen fagspejl.keys et andet sted, så læg den tilbage i datamappen, og tryk på »Prøv igen«. Ellers tryk på »Gendan« ved en af dine sikkerhedskopier. Det, der ligger der nu, bliver lagt til side og ikke slettet.

error-lockMissing = Dine refleksioner har været låst, og nu mangler låsen.
error-lockMissing-advice = Har du ikke selv slået den fra, kan dine filer være slettet eller byttet ud, måske af andre. Gendan en sikkerhedskopi, så følger dens lås med. Eller luk vinduet, åbn Fagspejl på ny, og vælg at fortsætte uden lås.

error-wrongLockState = Låsen er allerede slået til eller fra, eller der blev sprunget et trin over.
error-wrongLockState-advice = Gå ind på Lås igen, og begynd forfra. Der er ikke ændret noget.

error-dayUnknown = Den dag findes ikke.
error-dayUnknown-advice = Skriv en dag, en måned og et år med fire tal, fx 3. 11. 2026.

error-dayAhead = Dagen er ikke kommet endnu.
error-dayAhead-advice = Et eksempel er noget, der er sket. Skriv den dag, det skete.

error-textTooLong = Teksten er for lang.
error-textTooLong-advice = Hver tekst kan have { $longest } tegn. Gør den kortere, eller del den i to. Det, du har skrevet, står her stadig.

error-exampleBlank = Der mangler noget om, hvad der skete.
error-exampleBlank-advice = Skriv et par ord om situationen eller om det, du gjorde. Resten kan vente.

error-exampleUnknown = Eksemplet findes ikke længere.
error-exampleUnknown-advice = Det kan være slettet. Fortryd sletningen, eller gå til listen over eksempler.

error-personNameBlank = Der mangler et navn.
error-personNameBlank-advice = Skriv, hvad du kalder personen. Fagspejl sender det ingen steder hen.

error-personNameTooLong = Navnet er for langt.
error-personNameTooLong-advice = Et navn kan have { $longest } tegn. Gør det kortere.

error-personIsMyself = Du kan ikke slettes fra dine egne data.
error-personIsMyself-advice = Vil du slette alt, kan du gøre det under Indstillinger, Dine data.

error-personUnknown = Personen findes ikke længere.
error-personUnknown-advice = Personen kan være slettet. Fortryd sletningen, eller vælg en anden.

error-conversationItemCount = Der er for få eller for mange punkter.
error-conversationItemCount-advice = Vælg alle punkter, eller vælg { $least } til { $most } punkter.

error-conversationUnknown = Samtalen findes ikke længere.
error-conversationUnknown-advice = Den kan være fortrudt, eller personen kan være slettet. Se efter på listen over samtaler.

error-conversationRated = I har begge vurderet i denne samtale.
error-conversationRated-advice = Svarene kan ikke ændres nu. Vis dem for begge, eller begynd en ny samtale.

error-conversationNotRated = I har ikke begge vurderet endnu.
error-conversationNotRated-advice = Svarene vises, når I begge er færdige. Indtil da ser ingen af jer den andens.

error-conversationRevealed = I har allerede set begge vurderinger.
error-conversationRevealed-advice = Åbn samtalen for at se dem igen.

error-conversationNotRevealed = Vurderingerne er ikke vist endnu.
error-conversationNotRevealed-advice = Når I begge har vurderet, kan I vælge at vise dem for begge.

error-conversationEnded = Samtalen er afsluttet.
error-conversationEnded-advice = Begynd en ny samtale, hvis I vil tale videre.
error-conversationNextIsOver = Dagen for jeres næste samtale er gået.
error-conversationNextIsOver-advice = Vælg i dag eller en dag, der kommer, eller lad den stå tom.
error-observedItemCount = I kan vælge 1 til { $most } punkter til én samtale.
error-observedItemCount-advice = Vælg de punkter, der betyder mest denne gang.
error-observationWithoutQuestion = Der står ikke, hvad den anden skal lægge mærke til.
error-observationWithoutQuestion-advice = Skriv ét spørgsmål.
error-observationOnTwoComputers = Ekstra øjne kan I kun bruge, når I begge vurderer på denne computer.
error-observationOnTwoComputers-advice = Vælg »På denne computer, en ad gangen«, eller tal om arbejdet, som det er for tiden.
error-nothingSeen = Der står ikke noget om, hvad du så.
error-nothingSeen-advice = Skriv ved mindst ét punkt, hvad der blev gjort.
error-groupLearningBlank = Der står ikke, hvad I har lært.
error-groupLearningBlank-advice = Skriv det med jeres egne ord, eller slut uden at gemme.
error-groupLearningUnknown = Det, I ville slette, findes ikke mere.
error-groupLearningUnknown-advice = Listen under Samtaler viser det, I har gemt.
error-agendaTemplateNameBlank = Skabelonen mangler et navn.
error-agendaTemplateNameBlank-advice = Skriv et navn, du kan kende den på næste gang.
error-agendaTemplateNameTooLong = Navnet på skabelonen er for langt.
error-agendaTemplateNameTooLong-advice = Det kan have { $longest } tegn. Gør det kortere.
error-agendaTemplateNameTaken = Der er allerede en skabelon med det navn.
error-agendaTemplateNameTaken-advice = Erstat den med dagsordenen her, eller skriv et andet navn.
error-agendaTemplateUnknown = Skabelonen findes ikke mere.
error-agendaTemplateUnknown-advice = Vælg en anden på listen.
error-halfWordTooShort = Ordet er for kort.
error-halfWordTooShort-advice = Det skal have mindst { $least } tegn.
error-halfWordWrong = Det er ikke det ord, halvdelen er lukket med.
error-halfWordWrong-advice = Prøv igen. Er ordet glemt, kan halvdelen slettes og vurderes forfra.
error-halfClosed = Den halvdel er lukket med et ord.
error-halfClosed-advice = Tryk på »Luk«, og skriv ordet på samtalens side.
error-agendaPointBlank = Der står ikke, hvad punktet handler om.
error-agendaPointBlank-advice = Skriv et par ord om, hvad I vil tale om.
error-conversationWithoutFrame = I har ikke en rammeaftale endnu.
error-conversationWithoutFrame-advice = Gå til Samtaler, og lav den sammen under Rammeaftale, før I begynder.
error-frameBlank = Noget i rammeaftalen er tomt.
error-frameBlank-advice = Skriv noget i hvert felt, også hvis det kun er et par ord.
error-frameNotAccepted = I har ikke begge sagt ja.
error-frameNotAccepted-advice = Rammeaftalen gemmes, når I begge har sat jeres mærke.
error-frameReviewNotAhead = Den dag er ikke efter i dag.
error-frameReviewNotAhead-advice = Vælg en dag, der kommer.

error-agreementBlank = Aftalen mangler en af sine to dele.
error-agreementBlank-advice = Skriv både, hvornår det gælder, og hvad du så gør.

error-agreementOutcomeMissing = Der mangler et ord om, hvad der kom ud af aftalen.
error-agreementOutcomeMissing-advice = Skriv det med dine egne ord. En enkelt sætning er nok.

error-agreementClosed = Aftalen er lukket.
error-agreementClosed-advice = Tag den op igen, hvis du vil fortsætte med den.

error-agreementLive = Aftalen gælder allerede.
error-agreementLive-advice = Du behøver ikke at tage den op igen. Se den under de aftaler, der gælder.

error-agreementUnknown = Aftalen findes ikke længere.
error-agreementUnknown-advice = Den kan være fortrudt. Se efter på listen over aftaler.

error-focusTooMany = Du har valgt for mange punkter.
error-focusTooMany-advice = Du kan have { $most } punkter i fokus ad gangen. Tag et ud, før du vælger et nyt.

error-promptUnknown = Spørgsmålet til eftertanke findes ikke i denne refleksion.
error-promptUnknown-advice = Gå til dine svar, og vælg det derfra.

error-hindsightTooEarly = Det er for tidligt at se tilbage på den refleksion.
error-hindsightTooEarly-advice = Vent, til der er gået mindst en måned, siden du afsluttede den. Så ser du på den med friske øjne.

error-hindsightExists = Du har allerede set tilbage på den refleksion.
error-hindsightExists-advice = Det står ved siden af den første vurdering under Udvikling.

error-reflectionIsHindsight = Det er selv et blik i bakspejlet.
error-reflectionIsHindsight-advice = Vælg den refleksion, som det ser tilbage på.

error-instrumentsDiffer = De to refleksioner bruger hver sit redskab.
error-instrumentsDiffer-advice = Vælg to refleksioner med det samme redskab.

error-sameReflection = Du har valgt den samme refleksion to gange.
error-sameReflection-advice = Vælg en anden som den ene af de to.

error-exportNotWritten = Filen blev ikke skrevet.
error-exportNotWritten-advice = Prøv igen, eller vælg en anden mappe. Det, der lå der i forvejen, er uændret.

error-exportFolderMissing = Mappen, du vil gemme i, findes ikke.
error-exportFolderMissing-advice = Vælg en mappe, der findes. Ligger den på et drev, så se efter, om det er tilsluttet. Der er ikke skrevet noget.

error-exportNotPermitted = Du har ikke lov til at gemme dér.
error-exportNotPermitted-advice = Vælg en mappe, hvor du må skrive, fx dine dokumenter. Det, der lå der i forvejen, er uændret.

error-exportPathTooLong = Det navn, du vil give filen, er for langt.
error-exportPathTooLong-advice = Giv filen et kortere navn, eller vælg en mappe, der ligger færre mapper nede. Der er ikke skrevet noget.

error-exportLinkBroken = Du vil gemme gennem et link, der ikke fører nogen steder hen.
error-exportLinkBroken-advice = Vælg et andet navn eller en anden mappe. Ligger det, den peger på, på et drev, så se efter, om det er tilsluttet. Der er ikke skrevet noget.

error-exportHardLinked = Filen, du vil erstatte, har flere navne på disken.
error-exportHardLinked-advice = Under de andre navne ville den gamle fil blive liggende. Vælg et andet navn. Det, der lå der i forvejen, er uændret.

error-exportNotRegular = Dér ligger noget, der ikke er en fil.
error-exportNotRegular-advice = Det er en mappe, en enhed eller noget lignende, og Fagspejl skriver ikke oven i det. Vælg et andet navn.

error-exportNoRoom = Der er ikke plads til filen dér.
error-exportNoRoom-advice = Gør plads, eller vælg et andet drev. Det, der lå der i forvejen, er uændret.

error-exportInDataFolder = Dér har Fagspejl sine egne data.
error-exportInDataFolder-advice = Vælg en anden mappe, så filen ikke kommer i vejen for det, du har skrevet. Der er ikke skrevet noget.

error-importUnreadable = Filen kan ikke indlæses.
error-importUnreadable-advice = Det er ikke en fil fra Fagspejl, eller også er den ændret bagefter. Intet er ændret hos dig. Vælg den fil, du har gemt fra Fagspejl, eller gem en ny.

error-importTooLarge = Filen er for stor til at blive indlæst.
error-importTooLarge-advice = Så stor er ingen fil fra Fagspejl. Intet er ændret. Vælg den fil, du har gemt fra Fagspejl.

error-importNewer = Filen er lavet af en nyere version af Fagspejl.
error-importNewer-advice = Den har version { $found }, og dette program læser til og med { $known }. Intet er ændret. Installér den nyere version af Fagspejl, og prøv igen.

error-fileKindUnknown = Fagspejl kender ikke den slags fil.
error-fileKindUnknown-advice = Den er ikke gemt fra Fagspejl, eller den er gået i stykker. Intet er ændret. Er det en sikkerhedskopi, så gå til Dine data, og gendan fra den dér.

error-fileIsOption = Det er ikke en fil.
error-fileIsOption-advice = Fagspejl blev bedt om at åbne noget, der begynder med en bindestreg. Intet er ændret. Åbn filen fra den mappe, den ligger i.

error-fileNotRegular = Det er ikke en almindelig fil.
error-fileNotRegular-advice = Det er en mappe, et link, en enhed eller noget lignende. Intet er ændret. Vælg eller åbn selve filen.

error-fileMissing = Filen findes ikke.
error-fileMissing-advice = Den kan være flyttet, omdøbt eller slettet. Intet er ændret. Se efter, hvor den ligger, og vælg den igen.

error-fileNotPermitted = Du har ikke lov til at læse filen.
error-fileNotPermitted-advice = Intet er ændret. Bed den, der ejer filen, om lov, eller få en kopi, som du må læse.

error-filePathTooLong = Navnet på filen er for langt.
error-filePathTooLong-advice = Giv filen et kortere navn, eller læg den i en mappe, der ligger færre mapper nede. Intet er ændret.

error-fileLinkBroken = Filen er et link, der ikke fører nogen steder hen.
error-fileLinkBroken-advice = Vælg selve filen. Ligger den på et drev, så se efter, om det er tilsluttet. Intet er ændret.

error-fileHardLinked = Filen har flere navne på disken.
error-fileHardLinked-advice = Den kan blive ændret under et af de andre, mens den læses. Lav en kopi af filen, og vælg kopien. Intet er ændret.

error-fileIsStore = Det er den fil, Fagspejl selv gemmer i.
error-fileIsStore-advice = Den er i brug og hverken en sikkerhedskopi eller en fil, der kan indlæses. Vælg en anden fil. Intet er ændret.

error-fileNotRead = Filen kan ikke læses.
error-fileNotRead-advice = Ligger den på et drev, kan det være taget ud eller gået i stykker. Intet er ændret. Prøv igen, eller vælg en kopi.

error-tooManyFiles = Der er åbnet for mange filer på én gang.
error-tooManyFiles-advice = Gør dig færdig med de andre, og åbn så denne igen. Intet er ændret.

error-receivedUnknown = Filen venter ikke længere.
error-receivedUnknown-advice = Den er indlæst eller lukket igen. Åbn den igen, hvis du vil se den.
error-madeFileGone = Filen ligger ikke længere, hvor den blev gemt.
error-madeFileGone-advice = Den er flyttet eller slettet, eller der er lavet en anden siden. Gem den igen, hvis du vil se den herfra.
error-fileNotOpened = Filen blev ikke åbnet.
error-fileNotOpened-advice = Computeren har ikke noget program, der viser den. Filen er gemt; du kan finde den i den mappe, du valgte.

error-settingsNotKept = Indstillingen blev ikke gemt.
error-settingsNotKept-advice = Dit tidligere valg gælder stadig. Se efter, om der er plads på disken, og om du må skrive i datamappen. Prøv så igen.

error-unexpected = Der skete en fejl, som Fagspejl ikke kender.
error-unexpected-advice = Det, der står som gemt, er gemt. Prøv igen. Hjælper det ikke, så luk vinduet, og åbn Fagspejl på ny.

error-cancelled = Stoppet. Alt er, som det var.
error-cancelled-advice = Du kan begynde forfra, når du vil.

error-cardNeedsLock = Et kort kan først laves, når låsen er slået til.
error-cardNeedsLock-advice = Til kortet hører en hemmelig nøgle, og uden en lås kan andre læse den. Slå låsen til under Indstillinger, og prøv igen.

error-cardMissing = Du har ikke det kort, der skal bruges her.
error-cardMissing-advice = Lav dit kort under Samtaler, »Kort og filer«, og giv det til den, der sender. Er kortet et andet end før, så begynd en ny samtale.

error-cardName = { $fault ->
    [blank] Der mangler et navn på kortet.
    [tooLong] Navnet er for langt til et kort.
   *[turns] Der er et tegn i navnet, som ikke kan ses, men som ændrer det, der står ved siden af.
}
error-cardName-advice = { $fault ->
    [blank] Skriv det navn, andre kender dig under.
    [tooLong] Gør det kortere.
   *[turns] Skriv navnet igen med bogstaver i stedet for at sætte det ind.
}

error-cardReplaced = Den anden har givet dig et nyt kort, efter at samtalen begyndte.
error-cardReplaced-advice = Der bliver ikke sendt mere til det gamle kort. Begynd en ny samtale. Der er ikke ændret noget.

error-cardIsOwn = Det er dit eget kort.
error-cardIsOwn-advice = Giv det til den, du vil tale med, og bed om det kort, der hører til den anden.

error-cardOfAnother = Kortet hører til en anden, du har tilføjet.
error-cardOfAnother-advice = Vælg den person, eller bed om det rigtige kort. Der er ikke ændret noget.

error-cardKeysChanged = Kortet er et andet end det, du har fra før.
error-cardKeysChanged-advice = Ring, og hør de seks ord. Er de rigtige, så sæt mærket ved, at du har hørt dem, og gem kortet. Der er ikke ændret noget.

error-cardInDemo = Du ser eksempeldata.
error-cardInDemo-advice = Gå tilbage til dine egne data, og åbn filen igen.

error-cardUnread = { $fault ->
    [unknown] Det er ikke et kort fra Fagspejl.
    [cut] Der mangler noget af kortet.
    [miscopied] Kortet er ikke kopieret rigtigt.
    [newer] Kortet er lavet af en nyere version af Fagspejl.
    [weakKeys] Kortets nøgle er ikke sikker.
    [forged] Nogen har ændret kortet.
    [noCode] Der er ikke noget kort i billedet.
    [pictureUnread] Billedet kan ikke læses.
   *[name] Navnet på kortet kan ikke læses.
}
error-cardUnread-advice = Bed om kortet igen, helst som den fil, Fagspejl gemmer. Intet er taget ind.

error-ratingNotWhole = Der er punkter, du ikke har svaret på.
error-ratingNotWhole-advice = Det, der sendes, kan ikke ændres. Svar på alle punkter først. »Ved ikke« og »Vil helst ikke svare« er også svar.

error-fileSenderUnknown = Filen er fra en, du ikke har kortet fra.
error-fileSenderUnknown-advice = Bed afsenderen om kortet, gem det her, og åbn filen igen. Intet er taget ind.

error-fileConversationUnknown = Filen hører til en samtale, der ikke er begyndt her.
error-fileConversationUnknown-advice = Åbn den fil, der inviterer dig, først. Har du den ikke, så bed om den igen. Intet er taget ind.

error-fileInstrumentDiffers = Samtalen bruger en anden version af redskabet end dit Fagspejl.
error-fileInstrumentDiffers-advice = Installér begge den nyeste version af Fagspejl, og begynd en ny samtale. Intet er taget ind.
error-fileFrameNotAccepted = Du har ikke sagt ja til rammeaftalen.
error-fileFrameNotAccepted-advice = Læs den, og sæt mærket ved, at du siger ja. Er du ikke enig, så tal med afsenderen om det først. Intet er taget ind.

error-sealedUnread = { $fault ->
    [tooLarge] Filen er større, end en samtalefil kan være.
    [cut] Filen er ikke hel endnu.
    [newer] Filen er lavet af en nyere version af Fagspejl.
    [otherwise] Filen er ikke låst til én person.
    [anotherReceiver] Filen er låst til en anden end dig.
    [damaged] Filen er beskadiget.
    [forged] Underskriften passer ikke til den afsender, der står i filen.
    [kindUnknown] Filen er af en slags, dit Fagspejl ikke kender.
   *[unreadable] Filen kan ikke læses.
}
error-sealedUnread-advice = { $fault ->
    [cut] Vent, til den er hentet helt, og åbn den igen. Intet er taget ind.
    [newer] Installér den nyeste version af Fagspejl, og åbn den igen. Intet er taget ind.
    [kindUnknown] Installér den nyeste version af Fagspejl, og åbn den igen. Intet er taget ind.
    [anotherReceiver] Har du fået et nyt kort, så giv det til den, der sender. Intet er taget ind.
   *[damaged] Bed om filen igen. Intet er taget ind.
}

error-fileRefused = { $fault ->
    [anotherConversation] Filen hører til en anden samtale.
    [anotherKey] Filen er skrevet under med en anden nøgle, under et navn, du kender.
    [anotherSender] Filen er fra en, der ikke er med i samtalen.
    [anotherReceiver] Filen er til en, der ikke er med i samtalen.
    [earlierEpoch] Filen er fra før, afsenderen gendannede sine data.
    [forked] Afsenderen har lavet to filer på samme plads.
    [misplaced] Filen passer ikke ind i samtalen.
    [answersDiffer] Filen svarer ikke på de punkter, I har valgt.
    [commitment] Svarene er ikke dem, der blev lukket først.
    [afterEnd] Afsenderen var stoppet før.
    [tooLate] Du har allerede taget imod en anden fil af samme slags.
    [replaced] Filen svarer på en invitation, der er trukket tilbage.
   *[tooMany] Afsenderen har sendt flere filer, end en samtale har.
}
error-fileRefused-advice = { $fault ->
    [anotherKey] Ring, og hør de seks ord, før du gør mere. Har afsenderen fået et nyt kort, så gem det her, og begynd en ny samtale. Intet er taget ind.
   *[misplaced] Tal med afsenderen om det, og begynd en ny samtale, hvis det er nødvendigt. Intet er taget ind.
}

error-folderMissing = Mappen kan ikke findes.
error-folderMissing-advice = Ligger den på et drev, så se efter, om det er tilsluttet. Er mappen flyttet, så vælg den igen under Samtaler. Du kan også gemme filen et andet sted og sende den selv.

error-folderNotPermitted = Du må ikke skrive i mappen.
error-folderNotPermitted-advice = Bed den, der ejer mappen, om lov til at skrive i den, eller vælg en anden under Samtaler. Du kan også gemme filen et andet sted og sende den selv.

error-folderNoRoom = Der er ikke plads i mappen.
error-folderNoRoom-advice = Gør plads på drevet, og prøv igen. Du kan også gemme filen et andet sted og sende den selv.

error-folderNotAnswering = Mappen svarer ikke lige nu.
error-folderNotAnswering-advice = Se efter, om drevet er tilsluttet, og prøv igen om lidt. Du kan også gemme filen et andet sted og sende den selv.

error-folderIsOwn = I mappen ligger Fagspejls egne data.
error-folderIsOwn-advice = De må ikke deles med andre. Vælg en mappe, der kun er til jeres filer. Der er ikke ændret noget.

error-folderNotUsable = Mappen kan ikke bruges.
error-folderNotUsable-advice = Vælg en anden mappe under Samtaler, eller gem filen et andet sted, og send den selv.

error-foundFileUnknown = Filen kan ikke findes mere.
error-foundFileUnknown-advice = Vent lidt. Ligger den stadig i mappen, vises den igen.
