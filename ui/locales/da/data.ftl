data-title = Dine data
data-lead = Det, du skriver i Fagspejl, er dit. Her kan du sikre det mod uheld og tage det med dig.
data-link-about = Her er dine sikkerhedskopier, og herfra kan du tage dine data med dig.
data-link = Gå til dine data

data-backups-title = Sikkerhedskopier
data-backups-newest = Den nyeste er fra { $moment }. Den rummer { $holds }.
data-backups-newest-readable = Den nyeste, der kan læses, er fra { $moment }. Den rummer { $holds }.
data-backups-unreadable = Ingen af dem kan læses. Tag en ny nu.
data-backups-locked = De er låst med en anden adgangssætning end den, du har nu.
data-backups-none = Her kommer dine sikkerhedskopier til at stå. Går noget galt, kan du hente det hele tilbage fra en af dem.
data-backups-example = Sikkerhedskopierne er af dine egne data og ikke af eksempeldata. Forlad eksempeldata, hvis du vil hente en tilbage.
data-backups-list = De nyeste sikkerhedskopier
data-backups-older =
    { $count ->
        [one] Se den ældre sikkerhedskopi
       *[other] Se de { $count } ældre sikkerhedskopier
    }
data-backups-how = Fagspejl tager selv en, før den første ændring hver dag, og rydder op i de ældre. Dem, du selv tager, bliver liggende, til du fjerner dem.
data-backups-folder = De ligger i mappen { $folder } på din egen maskine. Går disken i stykker, går de med.

data-back-up = Tag en sikkerhedskopi nu
data-backing-up = Tager en sikkerhedskopi …
data-backed-up = Sikkerhedskopien er taget.

data-elsewhere-about = Læg derfor også en sikkerhedskopi et andet sted en gang imellem, fx på et USB-drev. Er låsen ikke slået til, kan den, der får filen, læse den.
data-back-up-to = Tag en sikkerhedskopi et andet sted …
data-choose-backup = Hent en sikkerhedskopi fra en fil …
data-chosen = Sikkerhedskopien er fra { $moment }.

data-moment = { $day } kl. { $clock }
data-backup-about = { $reason }. { $size }.
data-backup-holds = Den rummer { $holds }.
data-backup-unreadable = Den kan ikke læses, så den kan ikke hentes tilbage.
data-backup-locked = Den er låst med den adgangssætning, du havde dengang.
data-size-kB = { $size } kB
data-size-MB = { $size } MB

# Hvorfor den blev taget, for hver BackupReason i wire.ts.
data-reason-daily = Før dagens første ændring
data-reason-upgrade = Før en ny version af Fagspejl
data-reason-import = Før der blev hentet data ind
data-reason-restore = Før en anden blev hentet tilbage
data-reason-asked = Taget af dig

# Hvad den rummer, for hver del af Holds i wire.ts.
data-holds-finished =
    { $count ->
        [one] 1 afsluttet refleksion
       *[other] { $count } afsluttede refleksioner
    }
data-holds-drafts =
    { $count ->
        [one] 1 kladde
       *[other] { $count } kladder
    }
data-holds-examples =
    { $count ->
        [one] 1 eksempel
       *[other] { $count } eksempler
    }
data-holds-agreements =
    { $count ->
        [one] 1 aftale
       *[other] { $count } aftaler
    }
data-holds-nothing = ingen refleksioner, eksempler eller aftaler

data-restore = Hent den tilbage
data-restore-label = Hent den tilbage fra { $moment }
data-restore-replaces = Så står alt, som det gjorde { $moment }.
data-restore-backed-up = Det, du har nu, bliver først gemt som en sikkerhedskopi, så du kan komme tilbage til det.
data-restore-set-aside = Filen, der ikke kan åbnes, bliver lagt til side og ikke slettet.
data-restore-yes = Ja, hent den tilbage
data-restore-no = Lad være
data-restoring = Henter den tilbage …
data-restore-passphrase = Adgangssætningen fra dengang
data-restore-passphrase-hint = Sikkerhedskopien er låst med den adgangssætning, du havde, da den blev taget. Gendannelseskoden fra dengang kan også bruges.
data-remove = Fjern for altid
data-remove-label = Fjern for altid: { $what }
data-remove-backup-label = Fjern for altid: sikkerhedskopien fra { $moment }
data-remove-backup = Sikkerhedskopien bliver slettet, og det kan ikke fortrydes. Det, der står i programmet nu, bliver ikke rørt.
data-remove-yes = Fjern den for altid
data-remove-no = Behold den
data-removing = Fjerner …
data-removed-backup = Sikkerhedskopien fra { $moment } er fjernet.
data-restored = Sikkerhedskopien fra { $moment } er hentet tilbage.

data-export-title = Tag dine data med
data-export-about = Du vælger selv, hvor filen skal ligge. Den er ikke låst: Den, der får filen, kan læse den.
data-export-example = Du ser eksempeldata lige nu, så det er dem, der går ud. Forlad eksempeldata først, hvis det er dine egne, du vil have med.
data-export-xlsx = Regneark (XLSX)
data-export-xlsx-about = Alt i ét regneark med et ark for hver slags. Kan åbnes i Excel og LibreOffice.
data-export-csv = Tabel (CSV)
data-export-csv-about = Dine svar som en tabel i ren tekst, hvis du vil regne videre på dem et andet sted.
data-export-json = Det hele (JSON)
data-export-json-about = Alt, hvad du har skrevet. Fagspejl kan hente det ind igen, og andre programmer kan læse det.
data-exported = { $file } er gemt.

data-import-title = Hent data ind
data-import-about = Har du gemt det hele som JSON, fx på en anden maskine, kan du hente det ind her. Det, der mangler, kommer til, og intet af det, du har, bliver overskrevet. Der bliver først taget en sikkerhedskopi.
data-import-example = Du ser eksempeldata lige nu. Forlad dem først, så kommer filen ind blandt dine egne.
data-import-becomes = Det, der er i filen, bliver dine egne data. Det kommer til at stå mellem dine egne refleksioner, eksempler og aftaler, som om du selv havde skrevet det her.
data-import-others = En kollegas fil hører ikke til her. Den ville blive blandet med dit eget, og du kan ikke se bagefter, hvad der er hvis.
data-import-yes = Ja, vælg filen …
data-import-no = Lad være
data-import = Hent data ind fra en fil
data-importing = Venter på filen …
data-imported-nothing = Der var ikke noget nyt i filen.
data-imported-added = Kommet til: { $holds }.
data-imported-both = Var anderledes, så begge står her nu: { $holds }.
data-imported-already = Var her i forvejen: { $holds }.
data-imported-own =
    { $count ->
        [one] Et valg af fokus eller af, hvor tit du vil se på din faglighed, var et andet i filen. Dit eget gælder stadig.
       *[other] { $count } valg af fokus eller af, hvor tit du vil se på din faglighed, var nogle andre i filen. Dine egne gælder stadig.
    }

data-place-title = Her ligger dine data
data-place-folder = Alt, hvad du skriver i Fagspejl, ligger i mappen { $folder }
data-place-synchronised = Dine data ligger i en mappe, som { $by } kopierer til et andet sted.
data-place-synchronised-advice = Så kan andre måske læse dem, og { $by } kan komme til at lægge en gammel udgave tilbage oven i den nye. Tag mappen ud af det, der bliver kopieret, eller bed jeres it-afdeling om hjælp til det.
data-place-network = Dine data ligger på et netværksdrev.
data-place-network-advice = Så kan andre med adgang til drevet måske læse dem, og ryger forbindelsen, mens du skriver, kan det sidste gå tabt. Bed jeres it-afdeling om at lægge mappen på selve computeren.
data-place-copies = Tag imens en sikkerhedskopi et andet sted en gang imellem.
data-place-what-to-do = Se, hvad du kan gøre
data-place-hide = Skjul

data-aside-title = Filer, der er lagt til side
data-aside-about = De kunne ikke åbnes og blev gemt, så intet gik tabt. De kan stadig rumme noget af det, du har skrevet. Mangler du ikke noget, kan du fjerne dem.
data-aside-unread = Fagspejl kan ikke se, om der er filer, der er lagt til side.
data-aside-final = Filen bliver slettet, og det kan ikke fortrydes.
data-aside-removed = { $file } er fjernet.
