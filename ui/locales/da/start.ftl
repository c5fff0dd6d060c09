start-lead = Et roligt sted at se på, hvordan du arbejder med borgere, der er på vej mod et job.
start-why-title = Din rolle betyder meget
start-why = Evalueringsforskere er enige om, at den personlige rådgiver er altafgørende for, om en indsats lykkes. Jo friere rådgiveren er stillet, jo bedre kan hjælpen passe til den enkelte. Derfor er det værd at se på, hvordan du gør.
start-source = Kilde: »What works for whom«, gengivet i Leif Tøfting Kongsgaards oplæg »Beskæftigelsesfaglighed i praksis«, Væksthuset.
start-first-title = Begynd din første refleksion
start-again-title = Se på din faglighed igen
start-how = Du svarer på { $items } punkter, ét ad gangen. Det tager omkring en halv time. Du kan tage ét område ad gangen, holde pause når som helst og fortsætte, hvor du slap.
start-how-any = Du svarer på { $items } punkter, ét ad gangen. Du kan holde pause når som helst og fortsætte, hvor du slap.
start-instruments = Hvad vil du se på?
start-begin = Begynd
start-one-domain = Tag ét område ad gangen
start-one-domain-takes = { $items } punkter, ca. { $minutes } min
start-draft-domains = Tag ét område ad gangen
start-draft-title = Du er i gang med en refleksion
start-draft = Du har svaret på { $answered } af { $items } punkter. Du begyndte den { $date }.
start-draft-at-hand = Du kommer til { $domain }, ca. { $minutes } min.
start-looking-back-title = Du er i gang med et blik i bakspejlet
start-looking-back = Du ser tilbage på refleksionen fra { $date }.
start-go-on = Fortsæt
start-begin-another = Begynd en ny refleksion
start-more-drafts =
    { $count ->
        [one] Du har også en anden kladde.
       *[other] Du har også { $count } andre kladder.
    }
start-see-drafts = Se alle refleksioner
start-stays = Alt bliver på denne computer, medmindre du selv kopierer det, og intet bliver sendt. Andre, der bruger computeren, kan læse med, til du slår låsen til.
start-stays-locked = Alt bliver på denne computer, medmindre du selv kopierer det, og intet bliver sendt. Låsen er slået til, så andre, der bruger computeren, ikke kan læse med.
start-backed-up = Her er ingen refleksioner lige nu, men der er en sikkerhedskopi fra { $moment }.
start-backed-up-see = Se dine sikkerhedskopier
start-due-title = Aftaler, du kan se på
start-due-more = Se dine aftaler
start-write-example = Skriv et eksempel
start-see-change = Se udviklingen
start-onwards = Andet, du kan gøre her
start-year-title = Dit år
start-year-last = Din seneste refleksion er fra { $last }.
start-year-next = Den næste er foreslået { $next }.
start-year-due = Det er tid til at se på din faglighed igen: Den næste var foreslået { $next }.
start-year-never = Du har valgt ikke at få foreslået en dag.
start-year-ahead = Din refleksion er dateret ude i fremtiden, så der er ikke foreslået en dag for den næste.
start-year-picture = Året omkring i dag
start-year-day-last = Seneste refleksion: { $day }
start-year-day-next = Næste foreslået: { $day }
start-year-day-today = I dag: { $day }
start-rhythm = Hvor tit vil du se på din faglighed?
start-rhythm-threeMonths = Hver 3. måned
start-rhythm-sixMonths = Hver 6. måned
start-rhythm-twelveMonths = Hver 12. måned
start-rhythm-never = Intet forslag
start-rhythm-saved = Dit valg er gemt.
start-latest-title = Din seneste profil
start-latest = Fra { $date }. Du valgte en grad på { $answered } af { $items } punkter.
start-latest-unranked = Fra { $date }. Du valgte svar på { $answered } af { $items } punkter.
start-latest-stands-out = Stærkest hos dig: { $strongest }. Mest værd at arbejde med: { $worth }.
start-too-few = For få svar
start-coverage = Svar på { $answered } af { $applicable } punkter
start-scale = Tallet er gennemsnittet af dine svar, fra 1 ({ $first }) til { $highest } ({ $last }).
start-see-profile = Se hele profilen
start-empty-title = Her kommer din profil til at stå
start-empty = Når du har afsluttet din første refleksion, ser du her et billede af tre kompetenceområder. Du ser også, hvad du er stærkest i, og hvad der er mest værd at arbejde med. Dine tidligere refleksioner bliver samlet under Mit spejl.
start-sketch = Sådan kan det se ud (opdigtet):
start-empty-demo = Vil du se, hvordan det bliver, så kig på en opdigtet medarbejders refleksioner. De blander sig ikke med dine egne.
start-demo = Se med eksempeldata
start-conversations-title = Samtaler, der er i gang
start-conversation = Samtale med { $name }, begyndt { $day }
start-conversation-state = { $state ->
    [stuck] Den kan ikke gå videre.
    [due] Du skal gemme en fil til den anden.
    [mine] Det er din tur til at vurdere.
    [awaits] Venter på en fil fra den anden.
    [subject] Den, samtalen handler om, vurderer.
    [handOver] Klar til, at den anden vurderer.
    [other] Den anden vurderer.
    [ready] Begge har vurderet.
    [seen] Du har set begge vurderinger.
   *[revealed] Begge vurderinger er vist.
}
