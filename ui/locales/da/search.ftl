search-title = Søg
search-words = Ord, du leder efter
search-about = Der søges i dine refleksioner, eksempler, aftaler og svar til eftertanke.
search-found =
    { $count ->
        [0] Intet fundet.
        [one] Én fundet.
       *[other] { $count } fundet.
    }
search-some = De første { $shown } vises.
search-list = Fundet
search-reflection = Refleksion
search-example = Eksempel
search-agreement = Aftale
search-prompt = Til eftertanke
search-draft = Kladde, begyndt { $day }
search-due = Se på den { $day }
