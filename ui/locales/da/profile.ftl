profile-title = Din profil
profile-finished = Afsluttet { $day } kl. { $clock }. Redskab: { $instrument }, version { $version }.
profile-frozen = Refleksionen er afsluttet. Den kan læses, men ikke ændres.

# Overblikket i sætninger, før billedet.
profile-answered = Du har valgt en grad på { $answered } af { $items } punkter.
profile-answered-unranked = Du har valgt svar på { $answered } af { $items } punkter.
profile-strongest = Stærkest hos dig nu er { $items }.
profile-worth-working-on = Mest værd at arbejde med er { $items }.
profile-no-levels = Du har ikke valgt en sætning på noget punkt, så der er intet billede. Det er også et svar, og det kan være værd at tale med en kollega om.
profile-one-level = Svar på flere punkter, så kan du se, hvad der skiller sig ud.
profile-all-equal = Du har valgt den samme grad på dem alle, så ingen skiller sig ud.
profile-quoted = »{ $text }«

profile-picture = Billedet
profile-as-table = Vis som tabel
profile-as-picture = Vis som billede
profile-radar = Radar
profile-radar-label = Radar med { $answered } af { $items } punkter
profile-radar-about = Hvert punkt har sin egen streg ud fra midten. Jo længere ude mærket sidder, jo højere er graden. Et punkt uden grad står i gråt, og linjen er brudt der.
profile-radar-ends = Længst ude ligger { $highest }. Tættest på midten ligger { $lowest }.
profile-dot-plot = Punkt for punkt
profile-dot-plot-label = Dine svar i rækker
profile-dot-plot-about = Hvert punkt har sin egen række. Det store mærke viser, hvor kompetenceområdet ligger, og bjælken viser spredningen fra det laveste til det højeste punkt. Tallet til højre viser, hvor mange punkter du har valgt en grad på, ud af dem, der er din opgave.
profile-dot-plot-says = { $positions }.
profile-dot-plot-at = { $domain } ligger på { $position }
profile-dot-plot-too-few = { $domain } har for få svar
profile-mark = { $item }: { $level }
profile-position-mark = { $domain }: { $position }
profile-table = Alle punkter med dit svar
profile-column-item = Punkt
profile-column-answer = Dit svar
profile-column-domain = Kompetenceområde

profile-domains =
    { $domains ->
        [1] Kompetenceområdet
        [3] De tre kompetenceområder
       *[other] Kompetenceområderne
    }
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
profile-strengths-about = Det er dine egne højeste punkter. Du bliver ikke sammenlignet med andre.
profile-development = Mest værd at arbejde med
profile-development-about = Det er dine egne laveste punkter. Se på sætningen for den næste grad: Hvad skal der til?
profile-beyond =
    { $count ->
        [one] Og ét andet punkt på samme grad.
       *[other] Og { $count } andre punkter på samme grad.
    }

profile-focus = I fokus
profile-focus-about = Vælg det, du vil arbejde med i den kommende tid. Du kan have op til { $most } punkter i fokus, og du kan altid vælge om.
profile-focus-worth = Vælg blandt det, der er mest værd at arbejde med
profile-focus-any = Vælg et punkt
profile-focus-others = Vælg blandt de andre punkter
profile-focus-saved = Dit fokus er gemt.
profile-focus-unsaved = Valget blev ikke gemt. Du ser det, der gælder.
profile-focus-none = Du har ikke noget i fokus endnu.
profile-focus-chosen = Dine punkter i fokus
profile-focus-no-agreements = Ingen aftaler endnu.
profile-focus-write = Skriv en aftale
profile-focus-write-on = Skriv en aftale om »{ $item }«
profile-focus-agreements = Se dine aftaler

profile-items = Alle punkter
profile-items-about = Åbn et punkt for at se de fem sætninger og den, du valgte.
profile-items-about-any = Åbn et punkt for at se, hvad du kunne vælge, og hvad du valgte.
profile-anchors = De fem grader for { $item }
profile-points = De svar, du kunne vælge, for { $item }
profile-chosen = Dit svar

profile-prompts = Til eftertanke
profile-prompts-about = Vi siger alle sammen den slags. Bagefter kan vi spørge os selv om lidt mere.
profile-prompt-defensive = Når du hører dig selv sige
profile-prompt-offensive = så spørg
profile-prompt-answer = Du skrev

profile-onwards = Videre herfra
profile-compare = Sammenlign med en anden refleksion
profile-back = Se tidligere refleksioner
profile-method = Sådan måles der
