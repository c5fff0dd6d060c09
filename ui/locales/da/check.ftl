check-title = Dine svar
check-lead = Se dine svar igennem, og ret dem, du vil. Refleksionen er begyndt { $date }.
check-missing =
    { $missing ->
        [0] Alle { $items } punkter har et svar
        [one] Ét af { $items } punkter mangler et svar
       *[other] { $missing } af { $items } punkter mangler et svar
    }
check-missing-advice = Du behøver ikke svare på alt. Vil du svare, så gå til punktet her:
check-far = { $answered } af { $items } punkter
check-unanswered = Ikke besvaret
check-change = Ret
check-change-item = Ret { $item }
check-prompts-title = Til eftertanke
check-prompts-about = Det, du skriver her, er kun til dig.
check-prompt-passed = Sprunget over
check-prompt-change = Ret, hvad du skrev om: { $question }
check-prompt-write = Skriv
check-prompt-write-on = Skriv om: { $question }
check-finish-title = Afslut refleksionen
check-finish-frozen = Når du afslutter, ser du din profil. Refleksionen bliver frosset: Den kan altid læses, som du gav den, og svarene kan ikke ændres bagefter.
check-finish-looks-back = Når du afslutter, ser du det ved siden af dine første svar. Begge bliver frosset: De kan altid læses, som du gav dem, og det ene erstatter ikke det andet.
check-finish-missing =
    { $missing ->
        [one] Det punkt, du ikke har svaret på, bliver stående uden svar. Det tæller ikke som et lavt svar.
       *[other] De { $missing } punkter, du ikke har svaret på, bliver stående uden svar. De tæller ikke som lave svar.
    }
check-finish = Afslut refleksionen
