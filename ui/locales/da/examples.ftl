examples-title = Eksempler
examples-lead = Noget, du har gjort, fortalt med dine egne ord. Et eksempel kan stå bag et svar, og du kan tage det med, når du taler med en kollega.
examples-write = Skriv et eksempel

examples-empty-title = Her kommer dine eksempler til at stå
examples-empty = Et eksempel er én bestemt gang: hvad det handlede om, og hvad du gjorde. To sætninger er nok til at begynde med. Når det er skrevet, står det her og ved de punkter, som det viser noget om.

examples-search = Søg i dine eksempler
examples-words = Ord
examples-item = Punkt
examples-item-any = Alle punkter
examples-domain = Kompetenceområde
examples-domain-any = Alle områder
examples-form = Vidensform
examples-form-any = Alle vidensformer
examples-found =
    { $total ->
        [one] { $found } af { $total } eksempel
       *[other] { $found } af { $total } eksempler
    }
examples-first = Du ser de { $shown } nyeste. Søg, hvis du vil finde et ældre.
examples-none-found-title = Ingen eksempler passer
examples-none-found = Prøv med færre ord eller med hele listen.
examples-clear = Ryd søgningen
examples-list = Eksempler, det nyeste øverst
examples-row-forms = Bygger på: { $forms }
examples-delete = Slet
examples-delete-label = Slet eksemplet fra { $day }: { $opening }
examples-deleted = Eksemplet fra { $day } er slettet.
examples-saved = Eksemplet er gemt.

examples-new = Nyt eksempel
examples-one = Eksempel fra { $day }
examples-of-item = Nyt eksempel på »{ $item }«
examples-resumed = Du var i gang med at skrive her. Det er ikke gemt endnu.
examples-unnamed = Skriv uden navne, og uden andet, som en borger kan kendes på.
examples-part-situation = Situation
examples-hint-situation = Hvor var du, og hvad handlede det om?
examples-part-action = Handling
examples-hint-action = Hvad gjorde du?
examples-part-task = Opgave
examples-hint-task = Hvad skulle løses?
examples-part-result = Resultat
examples-hint-result = Hvad kom der ud af det?
examples-part-reflection = Refleksion
examples-hint-reflection = Hvad tager du med dig?
examples-day = Hvornår skete det?
examples-items = Punkter, det viser noget om
examples-items-none = Ingen valgt endnu
examples-items-find = Find et punkt
examples-items-none-found = Ingen punkter passer til det, du har skrevet.
examples-rest = Opgave, resultat, refleksion og vidensformer
examples-rest-waits = Resten kan vente: opgave, resultat, refleksion og vidensformer
examples-save = Gem eksemplet
examples-saving = Gemmer …
examples-cancel = Annuller
examples-delete-this = Slet eksemplet

# Ved et punkt, i refleksionen og i profilen.
examples-add = Tilføj eksempel
examples-count =
    { $count ->
        [one] 1 eksempel
       *[other] { $count } eksempler
    }
examples-of = Eksempler på »{ $item }«
examples-without = uden eksempel
examples-without-about = Her kan der stå et eksempel på, hvordan det ser ud, når du gør det.
examples-brief = { $day }: { $opening }
examples-beyond =
    { $count ->
        [one] Og ét eksempel mere under Eksempler.
       *[other] Og { $count } eksempler mere under Eksempler.
    }

# Billedet af vidensformer i profilen.
examples-forms = Det, dine eksempler bygger på
examples-forms-most = Du læner dig mest på { $most }.
examples-forms-most-and-none = Du læner dig mest på { $most }. Du læner dig slet ikke på { $none }.
examples-forms-untold = Dine eksempler siger ikke endnu, hvad de bygger på. Åbn et af dem, og sæt kryds ved de vidensformer, der passer.
examples-forms-count =
    { $count ->
        [one] Billedet viser 1 eksempel. Et eksempel kan bygge på flere vidensformer.
       *[other] Billedet viser { $count } eksempler. Et eksempel kan bygge på flere vidensformer.
    }
examples-forms-label = Hvor mange eksempler der bygger på hver vidensform
examples-forms-mark =
    { $count ->
        [one] { $form }: 1 eksempel
       *[other] { $form }: { $count } eksempler
    }
examples-forms-as-table = Vis vidensformer som tabel
examples-forms-as-picture = Vis vidensformer som billede
examples-forms-column-form = Vidensform
examples-forms-column-count = Eksempler
examples-forms-empty = Når der er skrevet et eksempel, kan du her se, hvilke former for viden du læner dig på, og hvilke du slet ikke bruger.
