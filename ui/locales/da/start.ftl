start-title = Se på din egen faglighed
start-lead = Et roligt sted at se på, hvordan du arbejder med borgere, der er på vej mod et job.
start-why-title = Din rolle betyder meget
start-why = Evalueringsforskere er enige om, at den personlige rådgiver er altafgørende for, om en indsats lykkes. Jo friere rådgiveren er stillet, jo bedre kan hjælpen passe til den enkelte. Derfor er det værd at se på, hvordan du gør.
start-source = Kilde: »What works for whom«, gengivet i Leif Tøfting Kongsgaards oplæg »Beskæftigelsesfaglighed i praksis«, Væksthuset.
start-first-title = Begynd din første refleksion
start-again-title = Se på din faglighed igen
start-how = Du svarer på { $items } punkter, ét ad gangen. Det tager 20–25 minutter. Du kan holde pause når som helst og fortsætte, hvor du slap.
start-begin = Begynd
start-draft-title = Du er i gang med en refleksion
start-draft = Du har svaret på { $answered } af { $items } punkter. Refleksionen er begyndt { $date }.
start-go-on = Fortsæt
start-begin-another = Begynd en ny refleksion
start-more-drafts =
    { $count ->
        [one] Du har også en anden kladde.
       *[other] Du har også { $count } andre kladder.
    }
start-see-drafts = Se alle refleksioner
start-stays = Alt bliver på denne computer. Ingen andre får noget at se, og intet bliver sendt.
start-latest-title = Din seneste profil
start-latest = Fra { $date }. Du valgte en grad på { $answered } af { $items } punkter.
start-latest-stands-out = Stærkest hos dig: { $strongest }. Mest værd at arbejde med: { $worth }.
start-too-few = For få svar
start-coverage = Svar på { $answered } af { $applicable } punkter
start-scale = Tallet er gennemsnittet af dine svar, fra 1 (i meget lille grad) til 5 (i meget høj grad).
start-see-profile = Se hele profilen
start-earlier-title = Tidligere refleksioner
start-earlier-line = { $answered } af { $items } punkter
start-earlier-all =
    { $count ->
        [one] Se listen
       *[other] Se alle { $count }
    }
start-empty-title = Her kommer din profil til at stå
start-empty = Når du har afsluttet din første refleksion, ser du her et billede af tre kompetenceområder, det, du er stærkest i, og det, der er mest værd at arbejde med. Dine tidligere refleksioner bliver samlet samme sted.
start-empty-example = Vil du se, hvordan det bliver, så kig på en opdigtet medarbejders refleksioner. De blander sig ikke med dine egne.
start-example = Se med eksempeldata
