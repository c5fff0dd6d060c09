change-title = Udvikling
change-lead = Se to af dine refleksioner ved siden af hinanden, og se, hvilke forskelle der er store nok til at stole på.
change-lead-unmeasured = Se to af dine refleksioner ved siden af hinanden.

change-empty-title = Her kommer din udvikling til at stå
change-empty-none = Når du har afsluttet to refleksioner, står de her ved siden af hinanden. Så ser du, hvad du valgte begge gange, og om forskellen er stor nok til at stole på.
change-empty-one = Du har afsluttet én refleksion. Når du om nogle måneder har afsluttet en til, står de her ved siden af hinanden. Så ser du, hvad du valgte begge gange, og om forskellen er stor nok til at stole på.

change-ahead = Uret gik foran, da du afsluttede en af de to, så den er dateret ude i fremtiden. De kan være lavet i omvendt rækkefølge.

change-domains = Fra { $earlier } til { $later }
change-summary =
    { $beyond ->
        [0] Ingen af områderne har en forskel, der er større end måleusikkerheden.
        [one] Ét af { $domains } kompetenceområder har en forskel, der er større end måleusikkerheden.
       *[other] { $beyond } af { $domains } kompetenceområder har en forskel, der er større end måleusikkerheden.
    }
change-summary-too-few = Der er for få fælles svar til at sige noget om forskellene.
change-summary-unmeasured = Redskabet siger ikke, hvor nøjagtigt det måler. Derfor kan forskellene ikke bedømmes.
change-summary-unranked = Fra { $earlier } til { $later }: svarene i dette redskab har ingen rækkefølge, så der er ingen forskelle at måle. Her ser du dine svar ved siden af hinanden.
change-assumption = Måleusikkerheden er en antagelse, ikke afprøvet.
change-pilot = Måleusikkerheden kommer fra et pilotforløb.
change-open-calculation = Se, hvordan det er regnet

change-moved-up = { $domain } er steget fra { $earlier } til { $later }.
change-moved-down = { $domain } er faldet fra { $earlier } til { $later }.
change-moved-within = { $domain }: ingen sikker forskel.
change-moved-tooFew = { $domain }: for få fælles svar.
change-moved-unmeasured = { $domain }: fra { $earlier } til { $later }.
change-sure-up = Det er mere end måleusikkerheden.
change-sure-down = Det er mere end måleusikkerheden.
change-sure-within = Fra { $earlier } til { $later }. Det er ikke mere end måleusikkerheden.
change-sure-same = { $later } begge gange.
change-sure-tooFew = Derfor er der ingen forskel at måle.
change-sure-unmeasured = Forskellen kan ikke bedømmes.
change-domain-facet = { $domain }, { $facet }
change-compared =
    { $count ->
        [0] Ingen punkter har en grad begge gange.
        [one] Ét punkt har en grad begge gange og er med i tallene.
       *[other] { $count } punkter har en grad begge gange og er med i tallene.
    }
change-compared-too-few =
    { $count ->
        [0] Ingen punkter har en grad begge gange.
        [one] Kun ét punkt har en grad begge gange. Der skal to tredjedele til.
       *[other] Kun { $count } punkter har en grad begge gange. Der skal to tredjedele til.
    }
change-broken =
    { $count ->
        [one] Ét punkt har fået en ny ordlyd eller er kun med den ene gang. Det tæller ikke med.
       *[other] { $count } punkter har fået en ny ordlyd eller er kun med den ene gang. De tæller ikke med.
    }

change-trends = Over tid
change-trends-band = Båndet er den halve måleusikkerhed til hver side. Når to bånd ikke rører hinanden, er forskellen større end måleusikkerheden.
change-trends-hindsight = Et hult mærke er tiden set i bakspejlet.
change-trends-all = Dine { $all } refleksioner fra { $earlier } til { $later }.
change-trends-some = { $shown } af dine { $all } refleksioner fra { $earlier } til { $later }.
change-as-table = Vis som tabel
change-as-picture = Vis som billede
change-trend-label = { $domain } over tid
change-trend-facet = Over tid: { $facet }
change-moment = { $domain }, { $day }: { $position }
change-moment-hindsight = { $domain }, { $day }, set i bakspejlet: { $position }
change-wording-break = Ny ordlyd
change-table-day = Refleksion
change-table-position = Placering
change-table-coverage = Svar
change-table-hindsight = I bakspejlet
change-table-answers = { $answered } af { $applicable }
change-too-few = for få svar
change-not-looked-back = ikke set i bakspejlet

change-hindsight = I bakspejlet
change-hindsight-from = Fra { $from } kan du se tilbage på { $day } og vurdere tiden igen, ud fra det, du ved til den tid.
change-hindsight-what = Du kan vurdere tiden omkring { $day } igen, ud fra det, du ved i dag. Dine første svar er skjult imens, og de bliver aldrig erstattet.
change-hindsight-begin = Se tilbage på { $day }
change-hindsight-begun = Du er i gang med at se tilbage på { $day }. Dine første svar er skjult imens.
change-hindsight-go-on = Fortsæt
change-hindsight-finished = Den { $at } så du tilbage på { $day } og vurderede tiden igen.
change-hindsight-sharper = Når en tid ser lavere ud i bakspejlet, er det tit, fordi blikket er blevet skarpere.
change-hindsight-inflates = Et bakspejl får let en forskel til at se større ud, end den er. Derfor står det altid ved siden af dine første svar og aldrig alene.
change-hindsight-first-beyond = Forskellen mellem dine første svar og bakspejlet er større end måleusikkerheden.
change-hindsight-first-within = Forskellen mellem dine første svar og bakspejlet kan ikke skelnes fra måleusikkerhed.
change-hindsight-first-tooFew = Dine første svar og bakspejlet har for få fælles svar.
change-hindsight-first-unmeasured = Forskellen mellem dine første svar og bakspejlet kan ikke bedømmes, for redskabet siger ikke, hvor nøjagtigt det måler.
change-hindsight-later-beyond = Forskellen mellem bakspejlet og { $later } er større end måleusikkerheden.
change-hindsight-later-within = Forskellen mellem bakspejlet og { $later } kan ikke skelnes fra måleusikkerhed.
change-hindsight-later-tooFew = Bakspejlet og { $later } har for få fælles svar.
change-hindsight-later-unmeasured = Forskellen mellem bakspejlet og { $later } kan ikke bedømmes, for redskabet siger ikke, hvor nøjagtigt det måler.
change-hindsight-day = { $day }, i bakspejlet
change-hindsight-items = Bakspejlet punkt for punkt

change-items = Punkt for punkt
change-items-about = Her står de sætninger, du valgte. Ét punkt er for lidt at regne på, så tallene ovenfor gælder hele områder.
change-items-about-unranked = Her står de svar, du valgte.
change-items-none = Ingen punkter har to forskellige grader.
change-items-none-unranked = Ingen punkter har to forskellige svar.
change-items-same-unranked =
    { $count ->
        [one] Ét punkt uden forskel
       *[other] { $count } punkter uden forskel
    }
change-items-same =
    { $count ->
        [one] Ét punkt uden forskel eller uden to grader
       *[other] { $count } punkter uden forskel eller uden to grader
    }
change-items-same-about = Du valgte den samme sætning begge gange, eller du valgte ikke en grad begge gange.
change-items-apart = Kan ikke sammenlignes
change-items-apart-about = Et punkt med en ny ordlyd spørger om noget lidt andet. Derfor står sætningerne her uden at blive holdt op mod hinanden.
change-wording-changed = Ordlyden er ny.
change-wording-onlyEarlier = Punktet var kun med den { $earlier }.
change-wording-onlyLater = Punktet var kun med den { $later }.
change-unanswered = ikke besvaret
change-not-asked = ikke med

change-prompts = Til eftertanke
change-prompts-about = Her står dine egne ord fra begge gange. Fagspejl sender dem ingen steder hen.
change-prompt-defensive = Når du hører dig selv sige
change-prompt-offensive = så spørg
change-quoted = »{ $text }«
change-prompt-empty = Du skrev ikke noget.

change-calculation = Sådan er det regnet
change-calculation-error = Enhver måling er usikker. Målefejlen (SEM) er spredningen mellem mennesker (SD) gange kvadratroden af 1 minus pålideligheden (r).
change-calculation-smallest = Den mindste forskel, der kan skelnes fra usikkerheden (SDC), er 1,96 gange kvadratroden af 2 gange målefejlen. Kun en forskel, der er større end den, står som større end måleusikkerheden.
change-calculation-means = Tallene er gennemsnit af graderne på de punkter, der har en grad begge gange og den samme ordlyd. De kan derfor være lidt anderledes end placeringerne i dine profiler og i billederne over tid.
change-method = Læs mere om metoden
