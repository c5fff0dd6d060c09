example-title = Eksempler
example-lead = Noget, du har gjort, fortalt med dine egne ord. Et eksempel kan stå bag et svar, og du kan tage det med, når du taler med en kollega.
example-write = Skriv et eksempel

example-empty-title = Her kommer dine eksempler til at stå
example-empty = Et eksempel er én bestemt gang: hvad det handlede om, og hvad du gjorde. To sætninger er nok til at begynde med. Når det er skrevet, står det her og ved de punkter, som det viser noget om.

example-search = Søg i dine eksempler
example-words = Ord
example-item = Punkt
example-item-any = Alle punkter
example-domain = Kompetenceområde
example-domain-any = Alle områder
example-form = Vidensform
example-form-any = Alle vidensformer
example-found =
    { $total ->
        [one] { $found } af { $total } eksempel
       *[other] { $found } af { $total } eksempler
    }
example-first = Du ser de { $shown } nyeste. Søg, hvis du vil finde et ældre.
example-none-found-title = Ingen eksempler passer
example-none-found = Prøv med færre ord eller med hele listen.
example-clear = Ryd søgningen
example-list = Eksempler, det nyeste øverst
example-row-forms = Bygger på: { $forms }
example-delete-label = Slet eksemplet fra { $day }: { $opening }
example-deleted = Eksemplet fra { $day } er slettet.
example-saved = Eksemplet er gemt.

example-new = Nyt eksempel
example-one = Eksempel fra { $day }
example-of-item = Nyt eksempel på »{ $item }«
example-unnamed = Skriv uden navne og uden andet, som en borger kan genkendes på.
example-part-situation = Situation
example-hint-situation = Hvor var du, og hvad handlede det om?
example-part-action = Handling
example-hint-action = Hvad gjorde du?
example-part-task = Opgave
example-hint-task = Hvad skulle løses?
example-part-result = Resultat
example-hint-result = Hvad kom der ud af det?
example-part-reflection = Refleksion
example-hint-reflection = Hvad tager du med dig?
example-ahead = Datoen ligger ude i fremtiden. Uret gik nok foran, da du skrev eksemplet. Ret datoen til den dag, det skete.
example-day = Hvornår skete det?
example-items = Punkter, det viser noget om
example-items-none = Ingen valgt endnu
example-items-find = Find et punkt
example-items-none-found = Ingen punkter passer til det, du har skrevet.
example-rest = Opgave, resultat, refleksion og vidensformer
example-rest-waits = Resten kan vente: opgave, resultat, refleksion og vidensformer
example-save = Gem eksemplet
example-saving = Gemmer …
example-cancel = Annuller

# Ved et punkt, i refleksionen og i profilen.
example-add = Tilføj eksempel
example-count =
    { $count ->
        [one] 1 eksempel
       *[other] { $count } eksempler
    }
example-of = Eksempler på »{ $item }«
example-without = uden eksempel
example-without-about = Her kan der stå et eksempel på, hvordan det ser ud, når du gør det.
example-brief = { $day }: { $opening }
example-beyond =
    { $count ->
        [one] Og ét eksempel mere under Eksempler.
       *[other] Og { $count } eksempler mere under Eksempler.
    }

# Billedet af vidensformer i profilen.
example-forms = Det, dine eksempler bygger på
example-forms-most = Du læner dig mest på { $most }.
example-forms-most-and-none = Du læner dig mest på { $most }. Du læner dig slet ikke på { $none }.
example-forms-untold = Dine eksempler siger ikke endnu, hvad de bygger på. Åbn et af dem, og sæt kryds ved de vidensformer, der passer.
example-forms-count =
    { $count ->
        [one] Billedet viser 1 eksempel. Et eksempel kan bygge på flere vidensformer.
       *[other] Billedet viser { $count } eksempler. Et eksempel kan bygge på flere vidensformer.
    }
example-forms-label = Hvor mange eksempler der bygger på hver vidensform
example-forms-mark =
    { $count ->
        [one] { $form }: 1 eksempel
       *[other] { $form }: { $count } eksempler
    }
example-forms-as-table = Vis vidensformer som tabel
example-forms-as-picture = Vis vidensformer som billede
example-forms-column-form = Vidensform
example-forms-column-count = Eksempler
example-forms-empty = Når der er skrevet et eksempel, kan du her se, hvilke former for viden du læner dig på, og hvilke du slet ikke bruger.

example-people-title = Kan en borger genkendes her?
example-people-cprNumber = »{ $words }« ligner et CPR-nummer.
example-people-nameAndBirthDate = »{ $words }« ligner et navn og en fødselsdato.
example-people-why = Teksten er ikke gemt endnu. Tag navnet eller nummeret ud, så kan du roligt vise den til andre.
example-people-mend = Ret teksten
example-people-keep = Gem alligevel
