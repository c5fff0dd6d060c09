backup-list-title = Sikkerhedskopier
backup-list-newest = Den nyeste er fra { $moment }. Den rummer { $holds }.
backup-list-newest-readable = Den nyeste, der kan læses, er fra { $moment }. Den rummer { $holds }.
backup-list-unreadable = Ingen af dem kan læses. Tag en ny nu.
backup-list-locked = De er låst med en anden adgangssætning end den, du har nu.
backup-list-none = Her kommer dine sikkerhedskopier til at stå. Går noget galt, kan du gendanne det hele fra en af dem.
backup-list-demo = Sikkerhedskopierne er af dine egne data og ikke af eksempeldata. Forlad eksempeldata, hvis du vil gendanne fra en.
backup-list-newest-label = De nyeste sikkerhedskopier
backup-list-older =
    { $count ->
        [one] Se den ældre sikkerhedskopi
       *[other] Se de { $count } ældre sikkerhedskopier
    }
backup-list-latest-daily = Den seneste, Fagspejl selv har taget, er fra { $moment }.
backup-list-no-daily = Fagspejl har ikke selv taget en endnu.
backup-list-how = Fagspejl tager højst en om dagen, før du ændrer noget, og rydder op i de ældre. Dem, du selv tager, bliver liggende, til du fjerner dem.
backup-list-folder = De ligger i mappen { $folder }. Går disken i stykker, går de med.

backup-make = Tag en sikkerhedskopi nu
backup-making = Tager en sikkerhedskopi …
backup-made = Sikkerhedskopien er taget.

backup-trouble = Fagspejl kan ikke tage sikkerhedskopier lige nu. { $why } Det, du skriver, bliver gemt alligevel.
# Hvorfor, for hver BackupTrouble i wire.ts.
backup-trouble-noRoom = Der er ikke plads på disken. Gør lidt plads, så tager Fagspejl en, næste gang du ændrer noget.
backup-trouble-notAllowed = Fagspejl må ikke skrive i mappen med sikkerhedskopier.
backup-trouble-noFolder = Mappen med sikkerhedskopier kan ikke findes. Måske ligger den på et drev, der ikke er sat til.
backup-trouble-other = Den, Fagspejl prøvede at tage, blev ikke hel.
backup-trouble-see = Se dine sikkerhedskopier
backup-log-aside = Filen med dine refleksioner er skiftet ud, siden Fagspejl sidst var åbent. Her ser du den, der ligger der nu. Det sidste, der blev skrevet i den gamle, er lagt til side i { $file }.
backup-log-aside-see = Se filer, der er lagt til side

backup-elsewhere-about = Læg derfor også en sikkerhedskopi et andet sted en gang imellem, fx på et USB-drev. Er låsen ikke slået til, kan den, der får filen, læse den.
backup-make-elsewhere = Tag en sikkerhedskopi et andet sted …
backup-choose = Gendan fra en fil …
backup-chosen = Sikkerhedskopien er fra { $moment }.

backup-moment = { $day } kl. { $clock }
backup-about = { $reason }. { $size }.
backup-holds = Den rummer { $holds }.
backup-unreadable = Den kan ikke læses, så den kan ikke gendannes.
backup-foreign = Den er ikke lavet af Fagspejl, så den kan ikke gendannes.
backup-unlocked = Den har ingen lås. Har du ikke selv lagt den her, så fjern den.
backup-locked = Den er låst med den adgangssætning, du havde dengang.
backup-size-kB = { $size } kB
backup-size-MB = { $size } MB

# Hvorfor den blev taget, for hver BackupReason i wire.ts.
backup-reason-daily = Før dagens første ændring
backup-reason-upgrade = Før en ny version af Fagspejl
backup-reason-import = Før der blev indlæst data
backup-reason-restore = Før en anden blev gendannet
backup-reason-asked = Taget af dig

backup-restore = Gendan
backup-restore-label = Gendan fra { $moment }
backup-restore-replaces = Så står alt, som det gjorde { $moment }.
backup-restore-backed-up = Det, du har nu, bliver først gemt som en sikkerhedskopi, så du kan komme tilbage til det.
backup-restore-set-aside = Filen, der ikke kan åbnes, bliver lagt til side og ikke slettet.
backup-restore-yes = Ja, gendan
backup-restore-no = Annuller
backup-restoring = Gendanner …
backup-restore-passphrase = Adgangssætningen fra dengang
backup-restore-passphrase-hint = Sikkerhedskopien er låst med den adgangssætning, du havde, da den blev taget. Gendannelseskoden fra dengang kan også bruges.
backup-remove = Fjern for altid
backup-remove-label = Fjern for altid: { $what }
backup-remove-backup-label = Fjern for altid: sikkerhedskopien fra { $moment }
backup-remove-backup = Sikkerhedskopien bliver slettet, og det kan ikke fortrydes. Det, der står i programmet nu, bliver ikke rørt.
backup-remove-yes = Fjern den for altid
backup-remove-no = Behold den
backup-removing = Fjerner …
backup-removed-backup = Sikkerhedskopien fra { $moment } er fjernet.
backup-restored = Sikkerhedskopien fra { $moment } er gendannet.

backup-data-folder-title = Her ligger dine data
backup-data-folder-path = Alt, hvad du skriver i Fagspejl, ligger i mappen { $folder }
backup-storage-risk-synchronised = Dine data ligger i en mappe, som { $by } kopierer til et andet sted.
backup-storage-risk-synchronised-advice = Så kan andre måske læse dem, og { $by } kan komme til at lægge en gammel version tilbage oven i den nye. Tag mappen ud af det, der bliver kopieret, eller bed jeres it-afdeling om hjælp til det.
backup-storage-risk-network = Dine data ligger på et netværksdrev.
backup-storage-risk-network-advice = Så kan andre med adgang til drevet måske læse dem, og ryger forbindelsen, mens du skriver, kan det sidste gå tabt. Bed jeres it-afdeling om at lægge mappen på selve computeren.
backup-storage-risk-copies = Tag imens en sikkerhedskopi et andet sted en gang imellem.
backup-storage-risk-what-to-do = Se, hvad du kan gøre
backup-storage-risk-hide = Skjul

backup-set-aside-title = Filer, der er lagt til side
backup-set-aside-about = De kunne ikke åbnes eller hørte til en anden fil, og de blev gemt, så intet gik tabt. De kan stadig rumme noget af det, du har skrevet. Mangler du ikke noget, kan du fjerne dem.
backup-set-aside-unread = Fagspejl kan ikke se, om der er filer, der er lagt til side.
backup-set-aside-final = Filen bliver slettet, og det kan ikke fortrydes.
backup-set-aside-removed = { $file } er fjernet.

backup-unopened-title = Fagspejl kan ikke åbne dine refleksioner
backup-unopened-untouched = Fagspejl har ikke ændret noget. Det, der lå i datamappen, ligger der stadig.
backup-unopened-folder = Datamappen er { $folder }
backup-unopened-try-again = Prøv igen
backup-unopened-still = Det lykkedes heller ikke denne gang.
backup-unopened-demo-title = Imens
backup-unopened-demo-about = Du kan se, hvordan Fagspejl ser ud med eksempeldata. De blandes aldrig med dine egne.
backup-unopened-demo = Se med eksempeldata
backup-unopened-backups-about = Du kan gendanne dine refleksioner, som de var på et af disse tidspunkter.
backup-unopened-backups-none = Der ligger ingen sikkerhedskopi i datamappen.
backup-unopened-backups-unread = Sikkerhedskopierne kan heller ikke læses lige nu.
backup-rescue-title = Det, der kan læses, kan reddes
backup-rescue-about = Fagspejl læser filen igennem og skriver alt, hvad der kan læses, i en ny fil. Den beskadigede fil bliver lagt til side og aldrig slettet. Bagefter ser du, hvad der kom med, og hvad der ikke gjorde.
backup-rescue = Red det, der kan læses
backup-rescuing = Læser filen igennem …
backup-rescued-title = Filen er læst igennem
backup-rescue-saved-title = Det er reddet
backup-rescue-saved = Din nye fil rummer { $holds }.
backup-rescue-lost-title = Det kunne ikke læses
backup-rescue-lost-nothing = Ingenting. Alt kunne læses.
# Hvad der ikke kunne læses, og hvor mange: »Svar: 3«.
backup-rescue-lost-rows = { $what }: { $rows }
backup-rescue-lost-some = { $what }: Det kan ikke ses, hvor mange
backup-rescue-lost-backup = Mangler der noget vigtigt, så se, om det er med i en sikkerhedskopi. Dem finder du i Indstillinger under Dine data.
backup-rescue-set-aside = Den beskadigede fil ligger stadig i datamappen. Den hedder { $file }
backup-rescue-go-on = Fortsæt
# Hvad der ligger i hver tabel i databasen.
backup-rescue-table-instruments = Redskaber
backup-rescue-table-people = Personer
backup-rescue-table-frames = Rammeaftaler
backup-rescue-table-conversations = Samtaler
backup-rescue-table-conversation_items = Punkter i samtaler
backup-rescue-table-agenda_points = Punkter på dagsordener
backup-rescue-table-threads = Samtaler på to computere
backup-rescue-table-thread_files = Filer i samtaler på to computere
backup-rescue-table-identity = Dit kort
backup-rescue-table-closings = Svar ved slutningen af samtaler
backup-rescue-table-observed_practice = Det, der blev set i samtaler
backup-rescue-table-group_learnings = Det, grupper har lært
backup-rescue-table-agenda_templates = Skabeloner til dagsordener
backup-rescue-table-agenda_template_points = Punkter i skabeloner
backup-rescue-table-half_words = Ord, som halvdele er lukket med
backup-rescue-table-shared_folders = Fælles mapper
backup-rescue-table-assessments = Refleksioner
backup-rescue-table-answers = Svar
backup-rescue-table-prompt_answers = Svar til eftertanke
backup-rescue-table-examples = Eksempler
backup-rescue-table-example_items = Punkter i eksempler
backup-rescue-table-example_forms = Vidensformer i eksempler
backup-rescue-table-focus = Punkter i fokus
backup-rescue-table-agreements = Aftaler
backup-rescue-table-agreement_entries = Trin i aftaler
backup-rescue-table-rhythms = Valg af rytme
backup-rescue-table-drafts = Det, du var i gang med at skrive
backup-rescue-table-other = Andet
