coaching-here = Samtale på denne computer
coaching-here-about = To kan vurdere det samme arbejde hver for sig og se begge vurderinger bagefter. Ingen ser den andens svar, før begge er færdige.
coaching-here-go = Gå til samtaler

coaching-title = Samtaler
coaching-lead = Dem, du taler med om dit arbejde eller deres, og de samtaler, I har haft.
coaching-empty-title = Her kommer dem, du taler med, til at stå
coaching-empty = Det kan være din leder, en medarbejder eller en kollega. I vurderer det samme arbejde hver for sig på denne computer og ser så begge vurderinger sammen.
coaching-add = Tilføj en person
coaching-added = Personen er tilføjet.
coaching-name = Navn
coaching-name-hint = Det, du kalder personen. Der står ikke andet om personen.
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
coaching-begin = Begynd en samtale
coaching-begin-with = Begynd en samtale med { $name }
coaching-conversation-line = { $title }, { $day }
coaching-about-myself-line = Om dit arbejde.
coaching-about-person-line = Om arbejdet hos { $name }.
coaching-whole-line = Hele skemaet.
coaching-items-line =
    { $items ->
        [one] Ét punkt.
       *[other] { $items } punkter.
    }
coaching-turn-subject = Den, samtalen handler om, er ved at vurdere.
coaching-turn-handOver = Klar til, at den anden vurderer.
coaching-turn-other = Den anden er ved at vurdere.
coaching-turn-ready = Begge har vurderet.
coaching-turn-revealed = I har set begge vurderinger.
coaching-turn-ended = Afsluttet, uden at vurderingerne blev vist.

coaching-new-title = En samtale med { $name }
coaching-new-lead = Vælg sammen, hvad I vil vurdere.
coaching-about = Hvis arbejde handler samtalen om?
coaching-about-myself = Mit arbejde
coaching-about-person = Arbejdet hos { $name }
coaching-instrument = Hvilket skema?
coaching-extent = Hvor meget af det?
coaching-extent-whole = Hele skemaet
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
coaching-owner = Spejlets ejer
coaching-subject-title = Først vurderer { $subject }
coaching-subject-lead = { $subject } vurderer alene og giver så computeren videre til { $other }. Ingen ser den andens svar, før I begge er færdige.
coaching-subject-go = Begynd: { $subject }
coaching-handOver-title = Nu skal { $other } sidde her
coaching-handOver-lead = Svarene fra { $subject } er lukket. De kan ikke ses eller ændres, før I begge har vurderet.
coaching-handOver-go = Begynd: { $other }
coaching-other-title = { $other } er ved at vurdere
coaching-other-lead = Svarene fra { $subject } er lukket, til { $other } også er færdig.
coaching-other-go = Gå videre: { $other }
coaching-ready-title = I har begge vurderet
coaching-ready-lead = Sæt jer ved skærmen sammen, { $subject } og { $other }. Når I har set begge vurderinger, kan det ikke gøres om.
coaching-ready-go = Vis begge
coaching-ended-title = Samtalen er afsluttet
coaching-ended-lead = { $subject } og { $other } sluttede, før vurderingerne blev vist. Derfor vises de ikke.

coaching-finish-title = Giv computeren videre
coaching-finish-frozen = Når du giver videre, lukkes dine svar. De kan ikke ændres, og de vises først, når I begge har vurderet.
coaching-finish = Luk mine svar

coaching-revealed-title = Jeres to vurderinger
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
coaching-readers-before = Før I begge har vurderet og valgt »Vis begge«, viser programmet ingen af jer den andens svar.
coaching-readers-after = Bagefter kan den, der bruger Fagspejl på denne computer, læse begge vurderinger. De ligger sammen med de andre data i Fagspejl.
coaching-readers-sent = Fagspejl sender det ingen steder hen.
