profile-title = Din profil
profile-finished = Afsluttet { $day } kl. { $clock }. Refleksionen kan læses, men ikke ændres. Redskab: { $instrument }, version { $version }.

# Overblikket i sætninger, før billedet.
profile-answered = Du har valgt en grad på { $answered } af { $items } punkter.
profile-answered-unranked = Du har valgt svar på { $answered } af { $items } punkter.
profile-strongest = Stærkest hos dig nu er { $items }.
profile-worth-working-on = Mest værd at arbejde med er { $items }.
profile-shared-highest = Stærkest hos dig nu er { $items }, der deler »{ $level }«.
profile-shared-lowest = Mest værd at arbejde med er { $items }, der deler »{ $level }«.
profile-shared-next = Derefter deler { $items } »{ $level }«.
profile-shared-items =
    { $count ->
        [2] to punkter
        [3] tre punkter
        [4] fire punkter
        [5] fem punkter
        [6] seks punkter
        [7] syv punkter
        [8] otte punkter
        [9] ni punkter
        [10] ti punkter
        [11] elleve punkter
        [12] tolv punkter
       *[other] { $count } punkter
    }
profile-no-levels = Du har ikke valgt en sætning på noget punkt, så der er intet billede. Det er også et svar, og det kan være værd at tale med en kollega om.
profile-one-level = Svar på flere punkter, så kan du se, hvad der skiller sig ud.
profile-all-equal = Du har valgt den samme grad på dem alle, så ingen skiller sig ud.
profile-quoted = »{ $text }«

profile-actions = Det kan du gøre med profilen
profile-copy = Kopiér billede
profile-copied = Billedet er kopieret. Sæt det ind, hvor du vil bruge det, med Ctrl+V.
profile-not-copied = Billedet blev ikke kopieret, for udklipsholderen tager ikke imod det. Gem profilen som PDF i stedet.
profile-for-two = Vis for to
profile-for-two-title = Profilen fra { $day }
profile-for-two-focus = I fokus, med sætningen for den næste grad
profile-ways = Vis som
profile-way-radar = Radar
profile-way-rows = Punkt for punkt
profile-way-table = Tabel
profile-way-pictures = Billeder
profile-reading = Sådan læses billedet
profile-radar-label = Radar med { $answered } af { $items } punkter
profile-radar-about = Hvert punkt har sin egen streg ud fra midten. Jo længere ude mærket sidder, jo højere er graden. Et punkt uden grad står i gråt, og linjen er brudt der.
profile-dot-plot-label = Dine svar i rækker
profile-dot-plot-about = Hvert punkt har sin egen række. Det store mærke viser, hvor kompetenceområdet ligger, og bjælken viser spredningen fra det laveste til det højeste punkt. Tallet til højre viser, hvor mange punkter du har valgt en grad på, ud af dem, der er din opgave.
profile-dot-plot-too-few = { $domain } har for få svar
profile-mark = { $item }: { $level }
profile-position-mark = { $domain }: { $position }
profile-table = Alle punkter med dit svar
profile-column-item = Punkt
profile-column-answer = Dit svar
profile-column-domain = Kompetenceområde

profile-domain-says = { $domain } ligger på { $position }, { $words }.
profile-domain-position = { $position }, { $words }
profile-position-at = svarer til »{ $level }«
profile-position-between = mellem »{ $lower }« og »{ $upper }«
profile-too-few = For få svar
profile-too-few-about = Placeringen bliver vist, når du har valgt en grad på mindst to tredjedele af de punkter, der er din opgave.
profile-coverage = Svar på { $answered } af { $applicable } punkter
profile-counts = Dine svar
profile-counts-about = Her ser du, hvor mange punkter du har givet hvert svar. Intet svar er bedre eller dårligere end et andet.
profile-counted =
    { $items ->
        [one] ét punkt
       *[other] { $items } punkter
    }
profile-spread = Spredning: fra »{ $lowest }« til »{ $highest }«
profile-spread-none = Alle punkter har graden »{ $level }«
profile-domains-about =
    { $domains ->
        [1] Tallet er gennemsnittet af dine svar på en skala fra 1 til { $highest }.
        [3] Tallet er gennemsnittet af dine grader på en skala fra 1 til { $highest }. Der er ikke noget tal for dem alle tre tilsammen.
       *[other] Tallet er gennemsnittet af dine svar på en skala fra 1 til { $highest }. Der er ikke noget tal for dem alle tilsammen.
    }

profile-strengths = Stærkest hos dig nu

profile-focus-about = Du kan sætte op til { $most } punkter i fokus, og du kan altid vælge om.
profile-focus-worth = Mest værd at arbejde med, og i fokus
profile-focus-choose = Vælg, hvad du vil arbejde med
profile-focus-set = Sæt i fokus
profile-focus-set-on = Sæt i fokus: { $item }
profile-focus-saved = Dit fokus er gemt.
profile-focus-unsaved = Valget blev ikke gemt. Du ser det, der gælder.
profile-focus-write = Skriv en aftale
profile-focus-write-on = Skriv en aftale om »{ $item }«
profile-focus-agreements = Se dine aftaler

profile-items = Punkterne
profile-items-first = Først står det, der er mest værd at arbejde med. Se på sætningen for den næste grad: Hvad skal der til?
profile-others =
    { $items ->
        [one] ét andet punkt
       *[other] { $items } andre punkter
    }
profile-now = Nu
profile-next = Næste
profile-more = Alle fem sætninger og dine eksempler
profile-more-on = Alle fem sætninger og dine eksempler: { $item }
profile-more-any = Alle svar og dine eksempler
profile-more-on-any = Alle svar og dine eksempler: { $item }
profile-anchors = De fem grader for { $item }
profile-points = De svar, du kunne vælge, for { $item }
profile-chosen = Dit svar

profile-prompts = Til eftertanke
profile-prompts-about = Vi siger alle sammen den slags. Bagefter kan vi spørge os selv om lidt mere.
profile-prompt-defensive = Når du hører dig selv sige
profile-prompt-offensive = så spørg
profile-prompt-answer = Du skrev

profile-compare = Sammenlign
profile-method = Sådan måles der
