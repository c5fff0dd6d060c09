lock-title = Lås
lock-lead = Med en lås er det, du har skrevet, krypteret, og ingen kan læse det uden din adgangssætning eller din gendannelseskode.
lock-link-about-on = Fagspejl er låst med din adgangssætning, og Ctrl+L låser med det samme. Her kan du skifte den, vælge, hvornår vinduet låser sig selv, og slå låsen fra.
lock-link-about-off = Andre, der bruger din computer, kan i dag åbne Fagspejl. Med en lås skal de kende din adgangssætning.
lock-link = Gå til Lås

# Mens der er låst
lock-locked-title = Fagspejl er låst
lock-locked-lead = Skriv din adgangssætning for at komme videre, hvor du slap.
lock-passphrase = Adgangssætning
lock-open = Lås op
lock-opening = Låser op …
lock-forgotten = Jeg har glemt min adgangssætning
lock-remembered = Jeg kan huske min adgangssætning
lock-forgotten-title = Lås op med gendannelseskoden
lock-forgotten-about = Find papiret med din gendannelseskode. Når koden passer, vælger du en ny adgangssætning, og den glemte åbner ingenting mere. Koden på papiret gælder stadig.
lock-open-with-code = Lås op, og skift adgangssætning
lock-both-lost = Har du hverken adgangssætningen eller koden, kan ingen åbne det, du har skrevet, heller ikke os.
lock-wait-seconds = Du kan prøve igen om { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
}.
lock-wait-minutes = Du kan prøve igen om { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
}.
lock-wait-both = Du kan prøve igen om { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
} og { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
}.
lock-wait-over = Du kan prøve igen nu.
lock-see = Vis
lock-hide = Skjul
lock-see-label = Vis { $label }
lock-hide-label = Skjul { $label }

# Når filen med nøglen ikke er, som den skal være
lock-keys-lost = Filen med låsens nøgle mangler eller kan ikke læses. Skriv din adgangssætning alligevel, så prøver Fagspejl den på nøglerne i dine sikkerhedskopier.
lock-keys-lost-restore = Gendan en sikkerhedskopi i stedet
lock-repaired-lost = Filen med låsens nøgle manglede eller kunne ikke læses. Fagspejl har skrevet den igen. Din adgangssætning og din gendannelseskode gælder stadig.
lock-repaired-changed = Filen med låsens nøgle var ændret. Fagspejl har rettet den. Din adgangssætning og din gendannelseskode gælder stadig.
lock-repaired-earlier = Filen med låsens nøgle var en gammel en, og Fagspejl har rettet den. Næste gang gælder den adgangssætning, du valgte sidst, og ikke den, du lige har skrevet.
lock-repaired-hide = Skjul

# Når låsen mangler
lock-missing-title = Låsen mangler
lock-missing-why = Har du ikke selv slået den fra, kan dine filer være slettet eller byttet ud, måske af andre. Har du dem et andet sted, så læg dem tilbage i datamappen, og åbn Fagspejl på ny. Du kan også gendanne en sikkerhedskopi her, så følger dens lås med.
lock-missing-untouched = Fagspejl har ikke åbnet eller ændret noget endnu. Vælg, hvad du vil.
lock-missing-without-title = Eller fortsæt uden lås
lock-missing-without-about = Så viser Fagspejl det, der ligger i datamappen nu, eller begynder forfra, hvis der ikke ligger noget. Sikkerhedskopierne bliver liggende, og du kan slå en ny lås til under Indstillinger.
lock-missing-without = Fortsæt uden lås …
lock-missing-without-sure = Vil du fortsætte uden lås?
lock-missing-without-means = Alle, der bruger din computer, kan læse det, du skriver fra nu af. Det, du ser, kan være lagt der af andre. Du bliver ikke spurgt igen.
lock-missing-without-yes = Ja, fortsæt uden lås
lock-missing-without-no = Nej, gå tilbage

# En ny adgangssætning
lock-suggested = Seks ord, som tilfældet har valgt. Skriv dem ned, til du kan dem udenad.
lock-suggested-use = Brug de seks ord
lock-suggested-others = Vis seks andre ord
lock-new = Ny adgangssætning
lock-new-hint = Mindst 12 tegn, og ikke til at gætte.
lock-again = Ny adgangssætning igen
lock-again-differs = De to er ikke ens. Skriv den samme begge steder.

# Slå til
lock-turn-on-title = Slå låsen til
lock-turn-on-about = Dine refleksioner, eksempler og aftaler bliver krypteret, og det gør dine sikkerhedskopier også. Hver gang du åbner Fagspejl, skriver du din adgangssætning.
lock-no-way-around = Du får også en gendannelseskode på papir. Mister du både adgangssætningen og koden, er der ingen vej ind, heller ikke for os. Så er det, du har skrevet, tabt.
lock-next = Fortsæt
lock-back = Tilbage
lock-code-title = Din gendannelseskode
lock-code-about = Skriv koden af, eller gem den og print den. Læg den et sted, hvor andre ikke finder den, og ikke ved siden af computeren. Den bliver ikke vist igen.
lock-code = Gendannelseskode
lock-code-hint = Otte grupper på fire tegn. Store og små bogstaver og mellemrum er lige meget.
lock-code-save = Gem som PDF til print
lock-code-saved = { $file } er gemt. Print den, og slet så filen.
lock-code-kept = Jeg har koden på papir
lock-typed-title = Skriv koden fra papiret
lock-on-typed = Så ved du, at den er skrevet rigtigt af. Låsen bliver først slået til, når koden passer.
lock-see-code = Vis koden igen
lock-on-confirm = Slå låsen til
lock-turning = Et øjeblik. Alt bliver krypteret på ny …
lock-turned-on = Låsen er slået til.

# Mens låsen er slået til
lock-on-title = Låsen er slået til
lock-on-about = Tryk Ctrl+L, når du går fra computeren. Vinduet bliver tomt, og du fortsætter, hvor du slap.
lock-now = Lås nu
lock-button = Lås
lock-open-backups = { $count ->
    [one] Én sikkerhedskopi har ingen lås, så andre kan læse den. Du kan fjerne den for altid under Dine data.
   *[other] { $count } sikkerhedskopier har ingen lås, så andre kan læse dem. Du kan fjerne dem for altid under Dine data.
}
lock-other-backups = { $count ->
    [one] Én sikkerhedskopi åbner ikke med din adgangssætning, men med en tidligere eller en anden. Kender andre den, kan de læse kopien. Du kan fjerne den for altid under Dine data.
   *[other] { $count } sikkerhedskopier åbner ikke med din adgangssætning, men med en tidligere eller en anden. Kender andre den, kan de læse kopierne. Du kan fjerne dem for altid under Dine data.
}
lock-open-set-aside = { $count ->
    [one] Én fil, der er lagt til side, er ikke låst. Du kan fjerne den for altid under Dine data.
   *[other] { $count } filer, der er lagt til side, er ikke låst. Du kan fjerne dem for altid under Dine data.
}
lock-after = Vinduet låser sig selv, når du ikke har rørt det i
lock-after-two = 2 minutter
lock-after-five = 5 minutter
lock-after-fifteen = 15 minutter
lock-after-sixty = 1 time

lock-change-title = Skift adgangssætning
lock-change-about = Du får også en ny gendannelseskode. Den gamle adgangssætning og den gamle kode åbner så hverken Fagspejl eller sikkerhedskopierne under Dine data. Kopier, der ligger andre steder, og filer, der er lagt til side, åbner stadig med det, de havde.
lock-change-open = Skift den nu
lock-current = Nuværende adgangssætning
lock-checking = Et øjeblik …
lock-change-typed = Så ved du, at den er skrevet rigtigt af. Når koden passer, gælder din nye adgangssætning og den nye kode. Den gamle kode kan du smide ud.
lock-change-confirm = Skift adgangssætning
lock-changed = Din nye adgangssætning og din nye gendannelseskode gælder nu.

lock-paper-title = Jeg har mistet papiret
lock-paper-about = Du får en ny gendannelseskode og beholder din adgangssætning. Den gamle kode åbner så hverken Fagspejl eller sikkerhedskopierne under Dine data. Kopier, der ligger andre steder, og filer, der er lagt til side, åbner stadig med den gamle kode.
lock-paper-open = Få en ny kode
lock-paper-passphrase = Din adgangssætning
lock-paper-typed = Så ved du, at den er skrevet rigtigt af. Når koden passer, gælder den i stedet for den gamle. Dukker det gamle papir op, kan du smide det ud.
lock-paper-confirm = Brug den nye kode
lock-paper-changed = Din nye gendannelseskode gælder nu.

lock-off-title = Slå låsen fra
lock-off-about = Så kan alle, der bruger din computer, åbne det, du har skrevet.
lock-off-card = Har du et kort til samtaler på to computere, går det med, også i sikkerhedskopierne. Samtaler, der er i gang på to computere, kan så ikke gå videre.
lock-off-open = Slå den fra
lock-turn-off = Slå låsen fra
lock-turned-off = Låsen er slået fra.
lock-is-off = Fagspejl har ingen lås endnu. Du kan slå en til under Indstillinger.
