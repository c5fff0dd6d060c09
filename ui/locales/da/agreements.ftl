agreements-title = Aftaler
agreements-lead = Det, du har aftalt med dig selv at prøve af. Ingen andre ser det.
agreements-before-title = Først: dine aftaler
agreements-before-lead = Se på det, du har aftalt med dig selv, før du begynder. Du kan lukke en aftale, ændre den eller lade den stå.
agreements-begin = Begynd refleksionen
agreements-not-now = Gå tilbage

agreements-sentence = Når { $situation }, så gør jeg sådan: { $action }
agreements-due-overdue = Dagen er passeret: { $day }
agreements-due-soon = Dagen nærmer sig: { $day }
agreements-due-later = Se på den igen { $day }
agreements-serves = Hører til »{ $item }«

agreements-empty-title = Her kommer dine aftaler til at stå
agreements-empty = En aftale er noget helt bestemt, du vil gøre, næste gang noget helt bestemt sker: »Når en borger siger nej til en praktik, så gør jeg sådan: Jeg spørger, hvad der skulle til for at prøve én dag.« Den slags aftaler gør det lettere at få gjort det, man gerne vil. Du vælger selv, hvornår du ser på den igen.
agreements-write = Skriv en aftale

agreements-new-title = En ny aftale
agreements-situation = Når …
agreements-situation-hint = En situation, du vil kende igen, når den kommer. Fx: en borger siger nej til en praktik
agreements-action = … så gør jeg sådan:
agreements-action-hint = Det, du gør. Fx: Jeg spørger, hvad der skulle til for at prøve én dag.
agreements-day = Hvornår ser du på den igen?
agreements-day-suggestions = Forslag til en dag
agreements-in-two-weeks = Om 2 uger
agreements-in-one-month = Om 1 måned
agreements-in-three-months = Om 3 måneder
agreements-item = Hvilket punkt hører den til?
agreements-item-none = Ikke noget bestemt punkt
agreements-item-focus = I fokus
agreements-save = Gem aftalen
agreements-close = Luk
agreements-close-hint = Det, du har skrevet, bliver stående her, til du gemmer det eller lukker programmet.
agreements-made = Aftalen er gemt.

agreements-live = Aftaler, der gælder
agreements-live-none = Der er ingen aftaler, der gælder lige nu.
agreements-closed =
    { $count ->
        [one] Én aftale, der er lukket
       *[other] { $count } aftaler, der er lukket
    }

agreements-moves = Hvad er der sket med den?
agreements-move-done = Den er holdt
agreements-move-change = Ændr den
agreements-move-drop = Lad den ligge
agreements-move-resume = Tag den op igen
agreements-word-done = Hvad kom der ud af den?
agreements-word-change = Hvad er der kommet ud af den indtil nu?
agreements-word-drop = Hvad kom der ud af den, og hvorfor lader du den ligge?
agreements-word-resume = Hvorfor tager du den op igen?
agreements-word-hint = En enkelt sætning er nok. Den bliver stående i aftalens forløb.
agreements-keep-done = Gem, at den er holdt
agreements-keep-change = Gem den nye aftale
agreements-keep-drop = Lad aftalen ligge
agreements-keep-resume = Tag aftalen op igen
agreements-moved-done = Aftalen er gemt som holdt.
agreements-moved-change = Den nye aftale er gemt.
agreements-moved-drop = Aftalen er lagt til side.
agreements-moved-resume = Aftalen gælder igen.

agreements-history = Forløb
agreements-state-made = Indgået
agreements-state-done = Holdt
agreements-state-changed = Ændret
agreements-state-dropped = Lagt til side
agreements-state-open = Taget op igen
agreements-entry = { $state } { $day }
agreements-entry-due = Se på den igen { $day }
