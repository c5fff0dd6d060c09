# Hvad der er galt, og hvad man kan gøre, for hver fejlkode i wire.ts.

error-storeNewer = Dine refleksioner er gemt af en nyere version af Fagspejl.
error-storeNewer-advice = Installér den nyeste version af Fagspejl, og prøv igen. Filen har version { $found }, og dette program kan læse til og med version { $known }.

error-storeForeign = Der ligger en anden fil dér, hvor Fagspejl gemmer dine refleksioner.
error-storeForeign-advice = Flyt den ud af datamappen, og læg din egen fil tilbage fra en sikkerhedskopi, hvis du har en. Prøv så igen.

error-storeDamaged = Filen med dine refleksioner er beskadiget og kan ikke læses.
error-storeDamaged-advice = Behold den, og tag en kopi af datamappen, før du gør andet. Bed så jeres it-afdeling om at hente filen fra den seneste sikkerhedskopi.

error-storeReadOnly = Fagspejl må ikke skrive i datamappen.
error-storeReadOnly-advice = Giv din bruger lov til at skrive i mappen, eller spørg jeres it-afdeling. Prøv så igen.

error-storeFull = Der er ikke plads på disken.
error-storeFull-advice = Det, der står som gemt, er gemt. Gør plads ved at slette noget, du ikke skal bruge. Prøv så igen.

error-storeInUse = Et andet program bruger filen med dine refleksioner lige nu.
error-storeInUse-advice = Luk andre vinduer med Fagspejl, og vent et øjeblik. Prøv så igen.

error-storeUnreachable = Fagspejl kan ikke komme til datamappen.
error-storeUnreachable-advice = Se efter, om drevet er tilsluttet, og om mappen findes. Prøv så igen.

error-instrumentBroken = Redskabet i { $file } kan ikke læses. Fejlen er ved { $path }.
error-instrumentBroken-advice = Installér Fagspejl igen. Dine refleksioner er gemt for sig og bliver ikke rørt.

error-instrumentUnknown = Redskabet findes ikke i denne version af Fagspejl.
error-instrumentUnknown-advice = Gå til Start, og begynd derfra.

error-levelUnknown = { $level } er ikke en af de fem grader.
error-levelUnknown-advice = Svaret er ikke gemt. Vælg en af de fem adfærdsbeskrivelser.

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
error-nothingToUndo-advice = Det kan være fortrudt i forvejen. Se efter i listen.

error-settingsNotKept = Indstillingen blev ikke gemt.
error-settingsNotKept-advice = Dit tidligere valg gælder stadig. Se efter, om der er plads på disken, og om du må skrive i datamappen. Prøv så igen.

error-unexpected = Der skete en fejl, som Fagspejl ikke kender.
error-unexpected-advice = Det, der står som gemt, er gemt. Prøv igen. Hjælper det ikke, så luk vinduet, og åbn Fagspejl på ny.
