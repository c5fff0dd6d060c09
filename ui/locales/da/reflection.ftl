reflection-progress = Hvor langt du er
reflection-far = { $answered } af { $items }
reflection-place =
    { $minutes ->
        [0] punkt { $item } af { $items }
       *[other] punkt { $item } af { $items } · ca. { $minutes } min tilbage
    }
reflection-place-prompt =
    { $minutes ->
        [0] efter punkt { $item } af { $items }
       *[other] efter punkt { $item } af { $items } · ca. { $minutes } min tilbage
    }
reflection-where = { $domain }, punkt { $item } af { $items }
reflection-looks-back = Du ser tilbage på { $day }. Svar, som du ser den tid i dag. Dine første svar er skjult imens.
reflection-domain-about = Om området
reflection-works-and-fails = Hvad virker, og hvad virker ikke
reflection-works = Det virker
reflection-fails = Det virker ikke
reflection-question = Hvad ligner mest det, du gør nu?
reflection-question-then = Hvad ligner mest det, du gjorde dengang?
reflection-nonanswers = Kan du ikke svare på punktet?
reflection-clear = Ryd svar
reflection-choose-first = Vælg en sætning, eller tryk på »Spring over«.
reflection-write-first = Skriv dit svar, eller tryk på »Spring over«.
reflection-saving = Gemmer …
reflection-saved = Gemt kl. { $time }
reflection-unsaved = Svaret på »{ $item }« blev ikke gemt. Du ser det svar, der er gemt.
reflection-unsaved-text = Dit svar til eftertanke blev ikke gemt, men det står her stadig. Prøv igen.
reflection-prompt-title = Til eftertanke
reflection-prompt-where = Efter { $domain }
reflection-prompt-defensive = Når du hører dig selv sige
reflection-prompt-offensive = så spørg
reflection-prompt-quoted = »{ $text }«
reflection-prompt-answer = Hvad svarer du dig selv?
reflection-prompt-private = Du skriver det til dig selv, og Fagspejl sender det ingen steder hen. Du kan også springe over.
reflection-back = Tilbage
reflection-next = Næste
reflection-skip = Spring over
reflection-to-check = Gå til dine svar
reflection-keys = Genveje
reflection-keys-title = Tastaturgenveje
reflection-keys-choose = 1 til { $points }
reflection-keys-choose-does =
    { $points ->
        [5] Vælg en af de fem sætninger
       *[other] Vælg et af svarene
    }
reflection-keys-arrows = Pil op og ned
reflection-keys-arrows-does = Vælg svaret over eller under
reflection-keys-space = Mellemrum
reflection-keys-space-does = Vælg det svar, du står på
reflection-keys-enter = Enter
reflection-keys-enter-does = Gå til næste punkt, når du har svaret
reflection-keys-backspace = Backspace
reflection-keys-backspace-does = Gå til forrige punkt
reflection-keys-alt-left = Alt + venstre pil
reflection-keys-alt-left-does = Gå tilbage til der, hvor du var før
reflection-keys-ctrl-enter = Ctrl + Enter
reflection-keys-ctrl-enter-does = Fortsæt fra et svar til eftertanke
reflection-keys-undo = Ctrl + Z
reflection-keys-undo-does = Fortryd det seneste. I et tekstfelt fortryder det kun det, du skriver
reflection-keys-redo = Ctrl + Shift + Z
reflection-keys-redo-does = Gør det fortrudte igen
reflection-keys-lock = Ctrl + L
reflection-keys-lock-does = Lås Fagspejl, hvis du har slået låsen til
reflection-keys-question = ?
reflection-keys-question-does = Vis genvejene
reflection-keys-use = Brug tastaturgenveje. Slår du dem fra, er de tilbage, næste gang du åbner Fagspejl.
reflection-keys-close = Luk

reflection-check-title = Dine svar
reflection-check-lead = Se dine svar igennem, og ret dem, du vil. Du begyndte på refleksionen den { $date }.
reflection-check-missing =
    { $missing ->
        [0] Alle { $items } punkter har et svar
        [one] Ét af { $items } punkter mangler et svar
       *[other] { $missing } af { $items } punkter mangler et svar
    }
reflection-check-missing-advice = Du behøver ikke svare på alt. Vil du svare, så gå til punktet her:
reflection-check-far = { $answered } af { $items } punkter
reflection-check-next-domain = Fortsæt med { $domain } · ca. { $minutes } min
reflection-check-rest =
    { $answered ->
        [0] Svar på området · ca. { $minutes } min
       *[other] Svar på resten · ca. { $minutes } min
    }
reflection-check-rest-of = { $rest }: { $domain }
reflection-check-unanswered = Ikke besvaret
reflection-check-change = Ret
reflection-check-change-item = Ret { $item }
reflection-check-prompts-title = Til eftertanke
reflection-check-prompts-about = Det, du skriver her, er til dig selv.
reflection-check-prompt-passed = Sprunget over
reflection-check-prompt-change = Ret, hvad du skrev om: { $question }
reflection-check-prompt-write = Skriv
reflection-check-prompt-write-on = Skriv om: { $question }
reflection-check-finish-title = Afslut refleksionen
reflection-check-finish-frozen = Når du afslutter, ser du din profil. Bagefter kan refleksionen læses, men ikke ændres.
reflection-check-finish-looks-back = Når du afslutter, ser du det ved siden af dine første svar. Begge kan læses, men ikke ændres, og det ene erstatter ikke det andet.
reflection-check-finish-missing =
    { $missing ->
        [one] Det punkt, du ikke har svaret på, bliver stående uden svar. Det tæller ikke som et lavt svar.
       *[other] De { $missing } punkter, du ikke har svaret på, bliver stående uden svar. De tæller ikke som lave svar.
    }
reflection-check-finish = Afslut refleksionen

reflection-earlier-title = Tidligere refleksioner
reflection-earlier-lead = Her ligger alle dine refleksioner, den nyeste øverst. En afsluttet refleksion kan læses, men ikke ændres.
reflection-earlier-list = Alle refleksioner
reflection-earlier-some = Viser { $shown } af { $all }. Kladder vises altid.

reflection-earlier-finished = Afsluttet { $day }
reflection-earlier-draft = Kladde, begyndt { $day } kl. { $clock }
reflection-earlier-draft-looks-back = Kladde, der ser tilbage på { $at }, begyndt { $day } kl. { $clock }
reflection-earlier-instrument = { $title }, version { $version }
reflection-earlier-answered = { $answered } af { $items } punkter besvaret

reflection-earlier-delete-label = Slet kladden, begyndt { $day } kl. { $clock }
reflection-earlier-deleted = Kladden, begyndt { $day }, er slettet.

reflection-earlier-empty-title = Her er ikke noget endnu
reflection-earlier-empty = Når du har begyndt en refleksion, ligger den her. Du kan åbne den igen, fortsætte, hvor du slap, og læse den, når den er afsluttet.
reflection-earlier-begin = Begynd en refleksion
