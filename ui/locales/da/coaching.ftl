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
coaching-delete-note = Sletter du personen, slettes samtalerne med personen og alt, der er svaret i dem.
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
coaching-minutes-each = { $minutes } minutter
coaching-begun = Samtalen er begyndt.

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
coaching-break-off-about = Så vises ingen af vurderingerne, heller ikke senere. Det, der er svaret, bliver på denne computer, til personen slettes under Samtaler.
coaching-break-off-go = Stop samtalen
coaching-subject-title = { $subject } vurderer først
coaching-subject-lead = { $subject } svarer alene, lukker sine svar og giver så computeren til { $other }. Ingen af jer ser den andens svar, før I begge er færdige.
coaching-handOver-title = Nu er det { $other }, der vurderer
coaching-handOver-lead = Svarene fra { $subject } er lukket, til I begge har vurderet. { $other }, du vurderer nu det samme arbejde uden at se dem.
coaching-other-title = { $other } er i gang med at vurdere
coaching-other-lead = Svarene fra { $subject } er lukket, til { $other } også er færdig.
coaching-ready-title = I har begge vurderet
coaching-ready-lead = Sæt jer ved skærmen sammen, { $subject } og { $other }. Når I vælger »Vis begge«, ser I begge vurderinger, og det kan ikke fortrydes.
coaching-ready-go = Vis begge
coaching-ended-title = Samtalen er afsluttet
coaching-ended-lead = { $subject } og { $other } stoppede, før vurderingerne blev vist. Derfor vises de ikke. Det, der er svaret, slettes sammen med personen under Samtaler.

coaching-finish-title = Luk dine svar
coaching-finish-first = Når du har lukket dine svar, kan de ikke ændres. Giv så computeren til { $waits }. Svarene vises først, når I begge har vurderet, og I vælger at se dem sammen.
coaching-finish-second = Når du har lukket dine svar, kan de ikke ændres. Så har I begge vurderet. Hent { $waits }, og se jeres vurderinger sammen.
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
coaching-readers-before = Før I begge har vurderet og valgt »Vis begge«, viser programmet ingen af jer den andens svar.
coaching-readers-after = Bagefter kan den, der bruger Fagspejl på denne computer, læse begge vurderinger. De ligger sammen med de andre data i Fagspejl.
coaching-readers-sent = Fagspejl sender det ingen steder hen.
