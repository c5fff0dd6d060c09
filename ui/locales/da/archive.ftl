archive-export-title = Tag dine data med
archive-export-about = Du vælger selv, hvor filen skal ligge. Den er ikke låst: Den, der får filen, kan læse den.
archive-export-demo = Du ser eksempeldata lige nu, så det er dem, der kommer i filen. Forlad eksempeldata først, hvis det er dine egne, du vil have med.
archive-export-xlsx = Regneark (XLSX)
archive-export-xlsx-about = Alt i ét regneark med et ark for hver slags. Kan åbnes i Excel og LibreOffice.
archive-export-csv = Tabel (CSV)
archive-export-csv-about = Dine svar som en tabel i ren tekst, hvis du vil regne videre på dem et andet sted.
archive-export-json = Det hele (JSON)
archive-export-json-about = Alt, hvad du har skrevet, i en fil, som Fagspejl åbner med et dobbeltklik. Skal andre programmer læse den, så lad dens navn slutte på .json.
archive-exported = { $file } er gemt.
archive-into-calendar = Læg i kalender
archive-into-calendar-of = Læg i kalender: { $what }
archive-calendar-saved = { $file } er gemt. Åbn filen for at lægge dagen i din kalender. Andre kan ikke se, hvad den handler om.
archive-made-open = Åbn
archive-made-show = Vis i mappe

archive-import-title = Indlæs data
archive-import-about = Har du gemt det hele i en fil, fx på en anden computer, kan du indlæse det her. Det, der mangler, kommer til, og intet af det, du har, bliver overskrevet; der bliver først taget en sikkerhedskopi. Har du en sikkerhedskopi liggende et andet sted, kan du vælge den her i stedet: Så bliver du spurgt, før den træder i stedet for det, du har. Fagspejl ser selv, hvad filen er.
archive-import-is-backup = Filen er en sikkerhedskopi.
archive-import-is-export = Filen er data, der er gemt fra Fagspejl.
archive-import-demo = Du ser eksempeldata lige nu. Forlad dem først, så kommer filen ind blandt dine egne.
archive-import-becomes = Det, der er i filen, bliver dine egne data. Det kommer til at stå mellem dine egne refleksioner, eksempler og aftaler, som om du selv havde skrevet det her.
archive-import-others = En kollegas fil hører ikke til her. Den ville blive blandet med dit eget, og bagefter kan du ikke se, hvad der er dit.
archive-import-yes = Ja, vælg filen …
archive-import-no = Annuller
archive-import = Indlæs data fra en fil
archive-importing = Venter på filen …
archive-foreign-question = Er det dine egne data?
archive-foreign-named = Filen er fra { $name }, der begyndte { $day }. Det er ikke den samme, som skriver her.
archive-foreign-nameless = Filen er fra en, der begyndte { $day }. Det er ikke den samme, som skriver her.
archive-foreign-holds = I filen er der { $holds }.
archive-foreign-consequence = Er det dig selv, fx fra en anden computer, kommer det hele ind mellem dit eget. Er det en andens, bliver intet indlæst.
archive-foreign-yes = Ja, det er mine egne
archive-foreign-no = Nej, det er en andens
archive-foreign-left = Filen er ikke indlæst. Intet er ændret.
archive-imported-nothing = Der var ikke noget nyt i filen.
archive-imported-added = Kommet til: { $holds }.
archive-imported-both = Var forskellige, så du har begge nu: { $holds }.
archive-imported-already = Var her i forvejen: { $holds }.
archive-imported-own =
    { $count ->
        [one] Filen havde et andet valg af fokus eller rytme. Dit eget gælder stadig.
       *[other] Filen havde { $count } andre valg af fokus eller rytme. Dine egne gælder stadig.
    }

archive-received-title = Du har åbnet { $name }
archive-received-shared = Fra jeres fælles mappe
archive-received-text = Det, du har indsat
archive-received-archive = Det er data, der er gemt fra Fagspejl: { $holds }.
archive-received-day = Det hele er fra { $day }.
archive-received-days = Det ældste er fra { $oldest }, og det nyeste er fra { $newest }.
archive-received-keeps = Intet af det, du har, bliver overskrevet, og der bliver først taget en sikkerhedskopi.
archive-received-yes = Ja, indlæs det
archive-received-close = Luk
archive-received-locked = Du har åbnet en fil. Den bliver vist, når du har låst op.
