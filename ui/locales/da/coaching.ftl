coaching-here = Samtale på denne computer
coaching-here-about = To kan vurdere det samme arbejde hver for sig og se begge vurderinger bagefter. Ingen ser den andens svar, før begge er færdige.
coaching-here-go = Gå til samtaler

coaching-title = Samtaler
coaching-lead = Her er dem, du taler med om dit eller deres arbejde, og de samtaler, I har haft.
coaching-empty-title = Her kommer dem, du taler med, til at stå
coaching-empty = Det kan være din leder, en medarbejder eller en kollega. I vurderer det samme arbejde hver for sig på denne computer og ser så begge vurderinger sammen.
coaching-add = Tilføj en person
coaching-added = Personen er tilføjet.
coaching-name = Navn
coaching-name-hint = Det, du kalder personen. I læser det begge, når I taler sammen. Der står ikke andet om personen.
coaching-name-both-read = I læser det begge, når I taler sammen.
coaching-relation = Hvem er det for dig?
coaching-relation-supervisor = Leder
coaching-relation-employee = Medarbejder
coaching-relation-colleague = Kollega
coaching-relation-other = En anden
coaching-save = Gem
coaching-cancel = Annuller
coaching-rename = Ret navnet
coaching-renamed = Navnet er rettet.
coaching-delete = Slet
coaching-delete-of = Slet { $name }
coaching-rename-of = Ret navnet { $name }
coaching-delete-note = Sletter du personen, slettes jeres rammeaftale og samtalerne med personen og alt, der er svaret i dem.
coaching-deleted = Personen og samtalerne er slettet.
coaching-none-yet = I har ikke haft nogen samtaler endnu.
coaching-own-name = Dit navn
coaching-own-unnamed = Den, du taler med, læser ikke noget navn på dig endnu.
coaching-own-named = Den, du taler med, læser dit navn: { $name }.
coaching-own-write = Skriv dit navn
coaching-own-change = Ret dit navn
coaching-own-asked = Hvad hedder du?
coaching-begin = Begynd en samtale
coaching-begin-with = Begynd en samtale med { $name }
coaching-conversation-line = { $title }, { $day }
coaching-about-myself-line = Om dit arbejde.
coaching-about-person-line = Om arbejdet hos { $name }.
coaching-whole-line = Alle punkter.
coaching-items-line =
    { $items ->
        [one] Ét punkt.
       *[other] { $items } punkter.
    }
coaching-items-shown =
    { $items ->
        [one] Se det ene punkt
       *[other] Se de { $items } punkter
    }
coaching-turn-subject = Den, samtalen handler om, er i gang med at vurdere.
coaching-turn-handOver = Klar til, at den anden vurderer.
coaching-turn-other = Den anden er i gang med at vurdere.
coaching-turn-ready = Begge har vurderet.
coaching-turn-revealed = I har set begge vurderinger.
coaching-turn-ended = Afsluttet, uden at vurderingerne blev vist.

coaching-new-title = En samtale med { $name }
coaching-new-lead = Vælg sammen, hvad I vil vurdere.
coaching-about = Hvis arbejde handler samtalen om?
coaching-about-myself = Mit arbejde
coaching-about-person = Arbejdet hos { $name }
coaching-instrument = Hvilket redskab?
coaching-extent = Hvor meget af det?
coaching-extent-whole = Alle punkter
coaching-extent-some = Fra { $least } til { $most } punkter
coaching-items-chosen =
    { $items ->
        [one] Ét punkt er valgt.
       *[other] { $items } punkter er valgt.
    }
coaching-in-focus = I fokus
coaching-minutes = Hvor lang tid har I?
coaching-minutes-each =
    { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    }
coaching-begun = Samtalen er begyndt.
coaching-kind = Hvad vil I vurdere?
coaching-kind-work = Arbejdet, som det er for tiden
coaching-kind-observation = Én samtale med en borger (ekstra øjne)
coaching-kind-observation-about = Den ene har samtalen med borgeren, og den anden er med og lægger mærke til det, der bliver gjort. Bagefter vurderer I begge netop den samtale. Vælg punkterne og spørgsmålet, før samtalen med borgeren.
coaching-observed-question = Hvad skal den anden lægge mærke til?
coaching-observed-question-hint = Skriv ét spørgsmål. For eksempel: Giver jeg plads, når borgeren tøver?
coaching-observed-items = Vælg 1 til { $most } punkter
coaching-observed-looked-at = Spørgsmålet
coaching-observed-one-talk = Tænk kun på den ene samtale, I begge var med til.
coaching-observe-as = Skriv, hvad du så, { $rater }
coaching-observe-title = Det, du så, { $observer }
coaching-observe-lead = Skriv det, der blev gjort og sagt, så { $subject } kan kende det igen. { $subject } læser det først, når I begge har vurderet. Skriv ikke noget, som borgeren kan kendes på.
coaching-observe-hint = Hvad blev der gjort? Lad feltet stå tomt, hvis du ikke så noget.
coaching-observe-on = Gå videre til at vurdere
coaching-seen-by = { $observer } så
coaching-observation-line = Ekstra øjne på en samtale.
coaching-practice-title = Set af andre
coaching-practice-line = { $observer }, { $day }
coaching-conversation-deleted = Samtalen er slettet.
coaching-delete-conversation = Slet samtalen med { $name } fra { $day }

coaching-frame = Rammeaftale
coaching-frame-with = Rammeaftale med { $name }
coaching-frame-title = Jeres rammeaftale
coaching-frame-lead = Læs forslaget sammen, og ret det, så det passer til jer begge.
coaching-frame-lead-kept = Det har { $one } og { $two } aftalt om deres samtaler.
coaching-frame-purpose = Hvad vil I med samtalerne?
coaching-frame-rhythm = Hvor tit taler I sammen?
coaching-frame-confidential = Hvad bliver mellem jer, og hvad gør ikke?
coaching-frame-readers = Hvem kan ellers læse noget?
coaching-frame-ending = Hvordan stopper I?
coaching-frame-purpose-proposed = Vi vil blive klogere på arbejdet og hjælpe hinanden med at blive bedre til det. Samtalerne er ingen bedømmelse, og de bruges ikke til at måle nogen.
coaching-frame-rhythm-proposed = Vi taler sammen hver anden måned i omkring en halv time. Vi finder en dag til den næste samtale, før vi slutter.
coaching-frame-confidential-proposed = Det, vi siger og skriver, bliver mellem os. Vi må begge fortælle andre, hvad vi selv har aftalt at gøre. Er nogen i fare, eller kræver loven det, siger vi det videre, og vi siger det først til hinanden. Vi skriver ikke noget, som en borger kan kendes på.
coaching-frame-readers-proposed = Det, vi begge har vurderet og aftalt, gemmes i Fagspejl på denne computer. Det sendes ingen steder hen af sig selv. Den, der bruger Fagspejl her, kan læse det og tage det ud, og den anden kan altid bede om at se det. Ingen af os fører noter om den anden, som den anden ikke må læse.
coaching-frame-ending-proposed = Vi kan begge stoppe, når vi vil, uden at give en grund. Beder en af os om det, sletter vi samtalerne på denne computer.
coaching-frame-review = Hvornår ser I på den igen?
coaching-frame-accept = Siger I begge ja?
coaching-frame-accept-note = Sæt hver jeres mærke. Retter I noget bagefter, siger I ja igen.
coaching-frame-yes = { $name } siger ja
coaching-frame-keep = Gem rammeaftalen
coaching-frame-kept = Rammeaftalen er gemt.
coaching-frame-renew = Lav en ny version
coaching-frame-show = Vis den, der gælder
coaching-frame-accepted = Version { $version }, som I begge sagde ja til { $day }.
coaching-frame-review-line = I ser på den igen { $day }.
coaching-frame-earlier = Version { $version } fra { $day }
coaching-frame-due = I ville se på jeres rammeaftale igen { $day }.

coaching-task = Samtale
coaching-owner = Den, der har Fagspejl her
coaching-rate-as = Vurder som { $rater }
coaching-rates-own = { $rater } vurderer sit eget arbejde
coaching-rates-other = { $rater } vurderer arbejdet hos { $subject }
coaching-question = Hvad ligner mest det, { $subject } gør nu?
coaching-as-said-by = Sætningerne er skrevet i jeg-form. Læs dem, som om { $subject } sagde dem.
coaching-not-their-task = ikke en opgave for { $subject }
coaching-check-lead = Se dine svar igennem, { $rater }, og ret dem, du vil.
coaching-close-leads = »Luk« fører til Samtaler og resten af Fagspejl på denne computer.
coaching-break-off = Vil I stoppe her?
coaching-break-off-about = Så vises ingen af vurderingerne, heller ikke senere. Det, der er svaret, bliver på denne computer, til samtalen eller personen slettes under Samtaler.
coaching-break-off-go = Stop samtalen
coaching-subject-title = { $subject } vurderer først
coaching-subject-lead = { $subject } svarer alene, lukker sine svar og giver så computeren til { $other }. Ingen af jer ser den andens svar, før I begge er færdige.
coaching-handOver-title = Nu er det { $other }, der vurderer
coaching-handOver-lead = Svarene fra { $subject } er lukket, til I begge har vurderet. { $other }, du vurderer nu det samme arbejde uden at se dem.
coaching-handOver-observes = Svarene fra { $subject } er lukket, til I begge har vurderet. { $other }, skriv nu, hvad du så, og vurder den samme samtale.
coaching-other-title = { $other } er i gang med at vurdere
coaching-other-lead = Svarene fra { $subject } er lukket, til { $other } også er færdig.
coaching-ready-title = I har begge vurderet
coaching-ready-lead = Sæt jer ved skærmen sammen, { $subject } og { $other }. Når I vælger »Vis begge«, ser I begge vurderinger, og det kan ikke fortrydes.
coaching-ready-go = Vis begge
coaching-word-title = Vil du lukke din halvdel med et ord, { $rater }?
coaching-word-about = Din halvdel er det, du svarer og skriver. Vælger du et ord, skal det skrives, hver gang nogen vil se eller rette den, indtil I har valgt »Vis begge«. Med ordet kan du også rette dine svar, efter at du har lukket dem. Fagspejl gemmer ikke ordet og kan ikke finde det frem: Glemmer du det, skal du vurdere forfra. Ordet virker kun her i Fagspejl. Det låser ikke filerne på computeren.
coaching-word-hint = Det er lige meget, om bogstaverne er store eller små.
coaching-word-set = Brug ordet, og fortsæt som { $rater }
coaching-word-asked = Dit ord, { $rater }
coaching-word-closed = { $rater } har lukket sin halvdel med et ord.
coaching-word-open = Fortsæt som { $rater }
coaching-word-again = Vil du rette dine svar, { $rater }?
coaching-word-again-about = Skriv dit ord, så kan du rette dine svar og lukke dem igen. Den anden venter imens.
coaching-word-again-go = Ret mine svar
coaching-word-forgotten = Har du glemt dit ord, { $rater }?
coaching-word-forgotten-about = Ordet kan ikke findes frem igen. Du kan slette din halvdel og vurdere forfra. Så slettes det, du har svaret og skrevet i den, uden at nogen ser det, og det kan ikke fortrydes.
coaching-word-give-up = Slet halvdelen fra { $rater }
coaching-word-given-up = Halvdelen er slettet.
coaching-ended-title = Samtalen er afsluttet
coaching-ended-lead = { $subject } og { $other } stoppede, før vurderingerne blev vist. Derfor vises de ikke. Det, der er svaret, kan slettes under Samtaler.

coaching-finish-title = Luk dine svar
coaching-finish-first = Når du har lukket dine svar, kan de ikke ændres, medmindre du har valgt et ord til din halvdel. Giv så computeren til { $waits }. Svarene vises først, når I begge har vurderet, og I vælger at se dem sammen.
coaching-finish-second = Når du har lukket dine svar, kan de ikke ændres, medmindre du har valgt et ord til din halvdel. Så har I begge vurderet. Hent { $waits }, og se jeres vurderinger sammen.
coaching-finish = Luk mine svar

coaching-revealed-title = Jeres to vurderinger
coaching-both = { $one } og { $two }
coaching-revealed-lead = Det er almindeligt, at to ser forskelligt på det samme arbejde. Man vurderer ofte sig selv lidt højere, end andre gør. Ingen af jer har mere ret end den anden.
coaching-revealed-keys = Gå fra punkt til punkt med pil ned og pil op. Esc lukker.
coaching-part-agreed = Det ser I begge som en styrke
coaching-part-apart = Her ser I forskelligt på det
coaching-part-alike = Her ser I ens på det
coaching-part-notBoth = Det har I ikke begge vurderet
coaching-points =
    { $points ->
        [one] Ét trin imellem
       *[other] { $points } trin imellem
    }
coaching-end = Afslut samtalen
coaching-ended = Samtalen er afsluttet.
coaching-revealed-ended = Samtalen er afsluttet. I kan stadig læse begge vurderinger.

coaching-readers = Hvem kan læse dette?
coaching-close = Luk
coaching-readers-before = Før I begge har vurderet og valgt »Vis begge«, viser programmet ingen af jer den andens svar eller det, den anden har skrevet.
coaching-readers-after = Bagefter kan den, der bruger Fagspejl på denne computer, læse begge vurderinger og det, der blev set. De ligger sammen med de andre data i Fagspejl.
coaching-readers-frame = Jeres rammeaftale kan den, der bruger Fagspejl på denne computer, altid læse.
coaching-readers-sent = Fagspejl sender det ingen steder hen.

coaching-see-agenda = Se dagsordenen og det, I sluttede af med
coaching-to-agenda = Gå til dagsordenen
coaching-agenda-title = Jeres dagsorden
coaching-agenda-lead = Den er et forslag, lavet af det, I har svaret. Ret den, så den passer til jer.
coaching-agenda-time = Punkterne er sat til { $planned } af { $minutes } minutter.
coaching-agenda-one = Vis ét punkt ad gangen
coaching-agenda-all = Vis hele dagsordenen
coaching-agenda-before = Forrige punkt
coaching-agenda-next = Næste punkt
coaching-agenda-keys = Gå fra punkt til punkt med Page Down og Page Up. Esc viser hele dagsordenen.
coaching-agenda-back = Se begge vurderinger
coaching-topic-agreement = En aftale, der ikke findes mere
coaching-topic-strength = En fælles styrke
coaching-topic-difference = Et punkt, I ser forskelligt på
coaching-topic-observation = En observation, der ikke findes mere
coaching-topic-seen = Ekstra øjne: { $question }
coaching-topic-prompt = Et spørgsmål
coaching-topic-wellbeing = Trivsel og belastning
coaching-topic-own = Jeres eget punkt
coaching-point-agreement = En aftale fra før.
coaching-point-strength = Det ser I begge som en styrke.
coaching-point-difference = Her ser I forskelligt på det.
coaching-point-observation = Det, en af jer så i en samtale med en borger.
coaching-point-prompt = Et spørgsmål fra redskabet.
coaching-point-wellbeing = Kan stryges.
coaching-point-own = Jeres eget punkt.
coaching-point-carried = Det nåede I ikke sidst.
coaching-point-minutes =
    { $minutes ->
        [one] Ét minut.
       *[other] { $minutes } minutter.
    }
coaching-point-is-reached = I har talt om det.
coaching-point-is-struck = Strøget.
coaching-opens-agreement = Hvad kom der ud af aftalen?
coaching-opens-strength = Hvornår ser I styrken, og hvordan kan den bruges mere?
coaching-opens-difference = Hvad har I hver især set, siden I svarede, som I gjorde?
coaching-opens-observation = Hvad vil I bygge videre på, og hvad kunne prøves på en anden måde?
coaching-opens-prompt = Hvad tænker I om det?
coaching-opens-wellbeing = Hvordan går det med at være på arbejde for tiden? Hvad tynger, og hvad giver kræfter?
coaching-opens-own = Hvad vil I gerne nå frem til?
coaching-point-note = Det vil vi huske
coaching-point-changes = Ret punktet { $title }
coaching-point-reach = Vi har talt om det
coaching-point-strike = Stryg punktet
coaching-point-reopen = Tag punktet med igen
coaching-point-up = Flyt op
coaching-point-down = Flyt ned
coaching-point-own-asked = Hvad vil I også tale om?
coaching-point-own-time = Tid
coaching-point-add = Tilføj punktet
coaching-point-added = Punktet er tilføjet.
coaching-template-save-title = Gem som min skabelon
coaching-template-about = En skabelon husker rækkefølgen, tiderne og jeres egne punkter, så de kan bruges i en anden samtale. Den husker ikke, hvem I er, hvad I har svaret, eller hvad I har noteret.
coaching-template-name = Navn på skabelonen
coaching-template-save = Gem skabelonen
coaching-template-replace = Erstat den
coaching-template-saved = Skabelonen er gemt.
coaching-template-use-title = Brug en skabelon
coaching-template-use-about = Punkterne får skabelonens rækkefølge og tider. Det, I har talt om, strøget eller noteret, bliver, som det er.
coaching-template-use = Brug den
coaching-template-use-of = Brug skabelonen { $name }
coaching-template-used = Dagsordenen følger skabelonen.
coaching-template-delete-of = Slet skabelonen { $name }
coaching-template-deleted = Skabelonen er slettet.
coaching-template-point =
    { $minutes ->
        [one] { $topic }, 1 minut
       *[other] { $topic }, { $minutes } minutter
    }
coaching-template-struck = { $topic } stryges
coaching-template-carriedOver = Det, I ikke nåede sidst
coaching-template-agreement = Aftaler fra før
coaching-template-strength = Fælles styrker
coaching-template-difference = Punkter, I ser forskelligt på
coaching-template-observation = Det, der blev set med ekstra øjne
coaching-template-prompt = Et spørgsmål fra redskabet
coaching-template-wellbeing = Trivsel og belastning
coaching-questions-title = Spørgsmål, I kan bruge
coaching-grow-title = Fire skridt
coaching-grow-goal = Mål
coaching-grow-goal-asks = Hvad vil du gerne have ud af det?
coaching-grow-reality = Virkelighed
coaching-grow-reality-asks = Hvad sker der nu, og hvad har du prøvet?
coaching-grow-options = Muligheder
coaching-grow-options-asks = Hvad kunne du ellers gøre?
coaching-grow-will = Vilje
coaching-grow-will-asks = Hvad gør du, og hvornår?
coaching-team-title = Når den ene lytter og bagefter tænker højt
coaching-team-heard = Hvad lagde du mærke til, mens du lyttede?
coaching-team-curious = Hvad blev du nysgerrig på?
coaching-team-stays = Hvad tager du med dig?
coaching-agreed-title = Det aftaler I
coaching-agree-owner = Hvis aftale er det?
coaching-agree-save = Gem aftalen
coaching-agreed = Aftalen er gemt.
coaching-agreed-line = { $keeper } holder den. I ser på den igen { $day }.
coaching-agreed-day = Hvornår ser I på den igen?
coaching-agreed-item = Hvilket punkt hjælper aftalen på?
coaching-agreed-keeper = { $keeper } holder den.
coaching-point-time = Tid til { $title }
coaching-clock = Der er gået { $gone } af { $minutes } minutter.
coaching-clock-start = Start uret
coaching-clock-stop = Stop uret

coaching-to-closing = Slut samtalen af
coaching-closing-title = Slut samtalen af
coaching-closing-lead = Svar hver for sig, og læs bagefter hinandens svar. I kan lade et spørgsmål stå tomt.
coaching-closing-agreed = Det har I aftalt
coaching-closing-none = I har ikke lavet aftaler i denne samtale.
coaching-closing-half = I er i gang med en aftale, der ikke er gemt. Den forsvinder, når I slutter samtalen af.
coaching-closing-back = Tilbage til dagsordenen
coaching-next = Hvornår taler I sammen igen?
coaching-next-hint = Lad dagen stå tom, hvis I ikke kender den endnu.
coaching-next-line = I taler sammen igen { $day }.
coaching-closing-of = { $rater } svarer
coaching-useful = Var samtalen nyttig?
coaching-heard = Blev du hørt?
coaching-differently = Hvad skal vi gøre anderledes næste gang?
coaching-extent-yes = Ja
coaching-extent-partly = Delvist
coaching-extent-no = Nej
coaching-closing-said = Det sagde I til sidst
coaching-closing-useful-line = Nyttig: { $extent }.
coaching-closing-heard-line = Blev hørt: { $extent }.

coaching-sparring-title = Sparring i gruppen
coaching-sparring-about = Tænk sammen om en sag i fem trin. Sagen fortælles og bliver ikke skrevet ned. Kun det, I bliver enige om at have lært, gemmes.
coaching-sparring-go = Hold en sparring
coaching-sparring-lead = I tænker sammen om en sag fra arbejdet. Hvert trin har sin tid og sin opgave.
coaching-sparring-kept = Fortæl sagen, så ingen kan genkende borgeren. Fagspejl gemmer intet af den. Til sidst skriver I det, I har lært.
coaching-sparring-begin = Begynd
coaching-sparring-stop = Stop sparringen
coaching-sparring-place = Trin { $at } af { $of }
coaching-sparring-no-advice = Ingen råd endnu.
coaching-sparring-keys = Gå fra trin til trin med Page Down og Page Up. Esc lukker.
coaching-step-before = Forrige trin
coaching-step-next = Næste trin
coaching-step-presentation = Fortæl
coaching-step-presentation-about = Den, der har sagen, fortæller. De andre lytter.
coaching-step-presentation-asks = Hvad skete der, hvad har du gjort, og hvad vil du gerne have hjælp til at tænke over?
coaching-step-clarifying = Spørg for at forstå
coaching-step-clarifying-about = De andre stiller spørgsmål, så de forstår sagen.
coaching-step-clarifying-asks = Stil kun spørgsmål, du ikke kender svaret på. Gem forslagene til senere.
coaching-step-affirming = Sig, hvad der virker
coaching-step-affirming-about = De andre siger, hvad de synes, der blev gjort godt.
coaching-step-affirming-asks = Hvad hørte du, at kollegaen gjorde, som er værd at gøre igen?
coaching-step-reflecting = Tænk højt sammen
coaching-step-reflecting-about = De andre taler sammen om sagen. Den, der har sagen, lytter.
coaching-step-reflecting-asks = Hvad kunne der også ligge i det, og hvad kunne man prøve? Sig »måske« og »jeg kom til at tænke på«.
coaching-step-summingUp = Saml op
coaching-step-summingUp-about = Den, der har sagen, siger, hvad der gjorde indtryk. Så siger I, hvad I alle har lært.
coaching-step-summingUp-asks = Hvad tager du med dig? Hvad vil vi andre også gøre?
coaching-learned-asked = Hvad har vi lært?
coaching-learned-hint = Skriv det, I er enige om. Skriv ikke om sagen eller noget, som en borger kan kendes på.
coaching-learned-begun = Det var I i gang med at skrive
coaching-learned-keep = Gem det, vi har lært
coaching-learned-none = Slut uden at gemme
coaching-learned = Det, I har lært, er gemt.
coaching-learnings-title = Det har vi lært
coaching-learning-delete = Slet det, vi lærte { $day }
coaching-learning-deleted = Det er slettet.
coaching-readers-case = Fagspejl gemmer intet af sagen, hverken imens eller bagefter.
coaching-readers-learned = Det, I gemmer til sidst, kan den, der bruger Fagspejl på denne computer, læse.
coaching-apart-title = Samtale på to computere
coaching-apart-about = Har I hver jeres Fagspejl, kan I vurdere på hver jeres computer og sende hinanden filer, som kun modtageren kan åbne.
coaching-apart-go = Kort og filer
coaching-apart-lead = I giver hinanden jeres kort én gang. Så kender jeres to programmer hinanden, og kun modtageren kan åbne det, I sender.
coaching-card-own = Dit kort
coaching-card-demo = Du ser eksempeldata. Gå tilbage til dine egne data for at få et kort.
coaching-card-no-lock = Til kortet hører en hemmelig nøgle, og den skal ligge bag en lås. Slå låsen til først, så kan du få et kort.
coaching-card-none = Du har ikke noget kort endnu. Det består af dit navn og en nøgle, som andre kan låse filer til dig med. Der står ikke andet på det.
coaching-card-name = Navnet på kortet
coaching-card-name-stays = Det, andre kender dig som. Det kan ikke ændres på kortet senere.
coaching-card-make = Lav mit kort
coaching-card-says = Kortet er fra { $name }. Giv det til dem, du vil tale med på to computere, fx i en mail eller på et møde.
coaching-card-picture = Kortet fra { $name } som QR-billede
coaching-card-save = Gem kortet som fil
coaching-card-save-picture = Gem som billede
coaching-card-copy = Kopiér som tekst
coaching-card-copied = Kortet er kopieret. Sæt det ind i en mail.
coaching-card-not-copied = Kortet blev ikke kopieret, for udklipsholderen tager ikke imod det. Gem det som fil i stedet.
coaching-card-saved = Kortet er gemt i { $file }. Giv det til den, du vil tale med.
coaching-card-as-text = Kortet som tekst
coaching-card-words-own = Læs dine seks ord højt for den, der får kortet, fx i telefonen. Så ved I, at ingen har byttet kortet undervejs.
coaching-card-words-theirs = Få { $name } til at læse sine seks ord højt, fx i telefonen. Er ordene ikke disse, så lad være med at gemme kortet.
coaching-card-theirs = Fra andre
coaching-card-theirs-about = Åbn et kort eller en samtalefil, som du har fået. Du ser, hvad det er, før du tager imod det.
coaching-open-file = Åbn en fil
coaching-open-from = Åbn filen fra { $name }
coaching-card-put = Eller indsæt et kort som tekst
coaching-card-put-hint = Teksten begynder med FAGSPEJLKORT.
coaching-card-see = Se kortet
coaching-card-from = Det er et kort fra { $name }.
coaching-card-is-own = Det er dit eget kort. Giv det til den, du vil tale med.
coaching-card-known = Du har kortet i forvejen, hos { $name }.
coaching-card-whose = Hvis kort er det?
coaching-card-new = En, jeg ikke har tilføjet endnu
coaching-card-other-keys = { $name } har et andet kort hos dig.
coaching-card-other-keys-about = Det kan være en, der er begyndt forfra med Fagspejl. Det kan også være en, der udgiver sig for at være den, du kender. Samtaler, der er i gang på to computere, kan ikke gå videre med det nye kort.
coaching-card-heard = Jeg har selv hørt { $name } læse de seks ord
coaching-card-take = Gem kortet her
coaching-card-taken = Du har nu kortet fra { $name }. Giv { $name } dit kort, hvis det ikke allerede er sket.
coaching-exchanged = Hvad I har givet hinanden (samtale begyndt { $day })
coaching-exchanged-mine = { $day }: { $kind ->
    [invitation] Du lavede invitationen. Ingen svar står i den.
    [rating] Du lavede filen med dine svar.
    [opening] Du lavede filen med dine svar og det, der viser, at de er dem, du lukkede først.
    [record] Du lavede filen med det, der kom ud af samtalen.
   *[end] Du lavede filen, der siger, at du er stoppet.
}
coaching-exchanged-theirs = { $day }: { $kind ->
    [invitation] Du fik invitationen. Ingen svar står i den.
    [rating] Du fik filen med den andens svar.
    [opening] Du fik filen med den andens svar og det, der viser, at de er dem, der blev lukket først.
    [record] Du fik filen med det, der kom ud af samtalen.
   *[end] Du fik filen, der siger, at den anden er stoppet.
}
coaching-card-given = Har givet dig sit kort.
coaching-computers = Hvor vurderer I?
coaching-computers-one = På denne computer, en ad gangen
coaching-computers-two = På hver vores computer, med filer til og fra { $name }
coaching-turn-mine = Det er din tur til at vurdere.
coaching-turn-send = Du skal gemme en fil til den anden.
coaching-turn-stuck = Den kan ikke gå videre.
coaching-turn-seen = Du har set begge vurderinger.
coaching-turn-awaits = Venter på en fil fra den anden.
coaching-apart-subject-title = { $subject } vurderer først
coaching-apart-subject-lead = Svar, og luk dine svar. Så kan du gemme den fil, der inviterer { $other }. Ingen af dine svar står i den.
coaching-apart-other-title = Nu vurderer { $other }
coaching-apart-other-lead = { $subject } har vurderet og har lukket sine svar. De er ikke på denne computer endnu. Du vurderer det samme arbejde uden at se dem.
coaching-apart-awaits-title = Dine svar er lukket
coaching-apart-awaits-lead = { $subject } og { $other } sender hinanden tre filer, før I ser begge vurderinger. Ingen af jer kan læse den andens svar, før I begge har lukket jeres.
coaching-apart-ready-title = I har begge vurderet
coaching-apart-ready-lead = Når du vælger »Vis begge«, ser du begge vurderinger her, og det kan ikke fortrydes.
coaching-apart-ended-title = Samtalen er afsluttet
coaching-apart-ended-lead = { $subject } og { $other } stoppede, før vurderingerne blev vist. Derfor vises de ikke. Svarene slettes, når du sletter samtalen under Samtaler.
coaching-apart-break-off-about = Så vises ingen af vurderingerne, heller ikke senere. Bagefter kan du gemme en fil, der siger til den anden, at du er stoppet. Det, du har sendt, bliver hos den anden, til det bliver slettet der.
coaching-finish-apart = Når du har lukket dine svar, kan de ikke ændres. De kan først sendes, når alle punkter er besvaret. »Ved ikke« er også et svar.
coaching-file-send = Nu skal { $name } have en fil
coaching-file-sent = Filen til { $name }
coaching-file-holds-invitation = I filen står, hvilke punkter I vurderer, og hvor lang tid I har. Den har også jeres rammeaftale, en forsegling af dine svar og det, du deler på forhånd. Ingen af svarene står i den.
coaching-file-holds-rating = I filen står dine svar på punkterne.
coaching-file-holds-opening = I filen står dine svar på punkterne og det, der viser, at de er de samme, som du lukkede først.
coaching-file-holds-record = I filen står dagsordenen med noterne, aftalerne og det, I sagde til sidst.
coaching-file-holds-end = I filen står, at du er stoppet, og at { $name } bliver bedt om at slette det, du har sendt.
coaching-file-sealed = Kun { $name } kan åbne den. Du vælger selv, hvordan du sender den.
coaching-file-save = Gem filen
coaching-file-save-again = Gem filen igen
coaching-beforehand-words = Hvad må { $name } læse på forhånd?
coaching-beforehand-hint = Feltet må gerne stå tomt. Skriv ikke noget, som en borger kan kendes på.
coaching-beforehand-examples = Eksempler, du vil dele
coaching-beforehand-from = Det deler { $name } på forhånd
coaching-beforehand-mine = Det har du delt på forhånd
coaching-frame-received = Det har { $name } sagt ja til. Er du ikke enig, så tal med { $name } om det, før du tager imod filen.
coaching-frame-yes-mine = Jeg siger ja til rammeaftalen
coaching-file-saved = Gemt i { $file }. Send den til den anden.
coaching-file-await = Så kommer der en fil fra { $name }
coaching-file-await-about = Åbn den her, når du har fået den.
coaching-begin-anew = Begynd en ny samtale
coaching-to-people = Gå til Samtaler
coaching-file-trouble-noCard = Samtalen kan ikke gå videre på denne computer, fordi dit kort er et andet end det, den begyndte med. Begynd en ny samtale.
coaching-file-trouble-forked = { $name } eller du har to versioner af den samme samtale, fx fordi data er kopieret til en anden computer. Den kan ikke gå videre. Begynd en ny samtale.
coaching-file-trouble-cardReplaced = { $name } har givet dig et nyt kort, efter at samtalen begyndte. Derfor bliver der ikke sendt mere til det gamle kort. Begynd en ny samtale.
coaching-file-trouble-waiting = Der er kommet en fil fra { $name }, som bygger på en fil, der ikke er her. Er det en, { $name } har sendt, så bed om den igen. Ellers begynd en ny samtale.
coaching-file-trouble-endedByOther = { $name } er stoppet og beder dig slette det, du har fået. Det gør du ved at slette samtalen under Samtaler.
coaching-file-brings-invitation =
    { $items ->
        [one] { $name } inviterer dig til at vurdere ét punkt af sit arbejde. Samtalen tager { $minutes } minutter.
       *[other] { $name } inviterer dig til at vurdere { $items } punkter af sit arbejde. Samtalen tager { $minutes } minutter.
    }
coaching-file-brings-rating = { $name } har vurderet. Du ser svarene, når du bagefter vælger »Vis begge«.
coaching-file-brings-opening = Det er svarene fra { $name }. Du ser dem, når du bagefter vælger »Vis begge«.
coaching-file-brings-record = { $name } har afsluttet samtalen og giver dig det, der kom ud af den.
coaching-record-notes = { $notes ->
    [0] Dagsordenen har { $points } punkter.
    [one] Dagsordenen har { $points } punkter, og der er en note til ét af dem.
   *[other] Dagsordenen har { $points } punkter, og der er noter til { $notes } af dem.
}
coaching-record-mine = Du holder den. I ser på den igen { $day }.
coaching-record-moved = Det skete der med tidligere aftaler
coaching-record-ended = Samtalen er afsluttet hos dig, og det, du har skrevet, bliver stående. Filen ændrer ikke noget. Her kan du se, hvad { $name } har skrevet.
coaching-record-takes = Når du tager imod filen, er samtalen afsluttet hos dig med det, { $name } har skrevet. Det, du selv har noteret i dagsordenen, kommer til at stå sidst. Er du i gang med en aftale eller et svar, der ikke er gemt, forsvinder det.
coaching-file-brings-end = { $name } er stoppet og beder dig slette det, du har fået.
coaching-file-again = Du har taget imod filen før. Der sker ikke noget ved at gøre det igen.
coaching-file-waits = Filen bygger på en anden fil, der ikke er her. Du kan godt tage imod den nu. Den tæller, når den anden er her.
coaching-file-take = Tag imod filen
coaching-file-see = Gå til samtalen
coaching-folder = Fælles mappe
coaching-folder-with = Fælles mappe med { $name }
coaching-folder-is = Fælles mappe: { $path }
coaching-folder-about = Har du og { $name } en mappe, I begge kan komme til? Så kan filerne gå gennem den. Det kan være et fælles drev eller en synkroniseret mappe. Du lægger din fil i mappen med én knap, og her under Samtaler ser du, når der ligger noget fra { $name }. Du ser, hvad det er, før du tager imod det. I vælger mappen hver for sig, på hver jeres computer.
coaching-folder-seen = Andre, der kan komme til mappen, kan se, at der ligger filer, hvornår de kom, og måske hvem de er fra. De kan ikke læse dem. Fagspejl sletter intet i mappen. Når I er færdige, kan I selv slette filerne.
coaching-folder-choose = Vælg en mappe
coaching-folder-choose-with = Vælg en mappe, du deler med { $name }
coaching-folder-other = Vælg en anden mappe
coaching-folder-other-with = Vælg en anden mappe, du deler med { $name }
coaching-folder-leave = Stop med at bruge mappen
coaching-folder-leave-with = Stop med at bruge mappen med { $name }
coaching-folder-chosen = Mappen er valgt.
coaching-folder-left = Mappen bruges ikke mere. Filerne ligger der stadig.
coaching-folder-found = Der ligger noget fra { $name }
coaching-folder-see-invitation = Se invitationen fra { $name }
coaching-folder-see-rating = Se filen fra { $name }
coaching-folder-see-opening = Se filen fra { $name }
coaching-folder-see-record = Se filen fra { $name }
coaching-folder-see-end = Se beskeden fra { $name }
coaching-folder-trouble-missing = Mappen kan ikke findes. Ligger den på et drev, så se efter, om det er tilsluttet. Er mappen flyttet, så vælg den igen. Du kan stadig gemme og åbne filerne selv.
coaching-folder-trouble-notPermitted = Du har ikke lov til at læse mappen. Bed den, der ejer den, om lov, eller vælg en anden mappe. Du kan stadig gemme og åbne filerne selv.
coaching-folder-trouble-notAnswering = Mappen svarer ikke lige nu. Fagspejl prøver igen om lidt. Du kan stadig gemme og åbne filerne selv.
coaching-folder-trouble-notRead = Mappen kan ikke læses. Vælg en anden mappe. Du kan stadig gemme og åbne filerne selv.
coaching-file-folder = I har en fælles mappe: { $path }
coaching-file-put = Læg i mappen
coaching-file-put-again = Læg i mappen igen
coaching-file-lies = Filen ligger i mappen. { $name } ser den i sit Fagspejl, når den er nået frem.
coaching-file-await-folder = Den vises her, når den ligger i jeres fælles mappe. Kommer den på en anden måde, så åbn den her.
coaching-readers-apart = Taler I sammen på to computere, har I hver jeres del i hver jeres Fagspejl. Det, du har sendt, bliver hos den anden.
