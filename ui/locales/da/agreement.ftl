agreement-title = Aftaler
agreement-lead = Det, du har aftalt med dig selv at prøve af. Fagspejl sender det ingen steder hen.
agreement-before-title = Først: dine aftaler
agreement-before-lead = Se på det, du har aftalt med dig selv, før du begynder. Du kan lukke en aftale, ændre den eller lade den stå.
agreement-begin = Begynd refleksionen
agreement-not-now = Annuller

agreement-sentence = Når { $situation }, så gør jeg sådan: { $action }
agreement-due-overdue = Datoen er overskredet: { $day }
agreement-due-soon = Datoen nærmer sig: { $day }
agreement-due-later = Se på den igen { $day }
agreement-serves = Hører til »{ $item }«

agreement-empty-title = Her kommer dine aftaler til at stå
agreement-empty = En aftale er noget helt bestemt, du vil gøre, næste gang noget helt bestemt sker. Fx: »Når en borger siger nej til en praktik, så gør jeg sådan: Jeg spørger, hvad der skulle til for at prøve én dag.« Så er det lettere at få gjort det, man gerne vil. Du vælger selv, hvornår du ser på den igen.
agreement-write = Skriv en aftale

agreement-new-title = En ny aftale
agreement-situation = Når …
agreement-situation-hint = En situation, du vil kende igen, når den kommer. Fx: en borger siger nej til en praktik
agreement-action = … så gør jeg sådan:
agreement-action-hint = Det, du gør. Fx: Jeg spørger, hvad der skulle til for at prøve én dag.
agreement-day = Hvornår ser du på den igen?
agreement-day-suggestions = Forslag til en dag
agreement-in-two-weeks = Om 2 uger
agreement-in-one-month = Om 1 måned
agreement-in-three-months = Om 3 måneder
agreement-item = Hvilket punkt hører den til?
agreement-item-none = Ikke noget bestemt punkt
agreement-item-focus = I fokus
agreement-save = Gem aftalen
agreement-close = Luk
agreement-close-hint = Det, du har skrevet, bliver stående her, til du gemmer det eller lukker programmet.
agreement-made = Aftalen er gemt.

agreement-live = Aftaler, der gælder
agreement-live-none = Der er ingen aftaler, der gælder lige nu.
agreement-closed =
    { $count ->
        [one] Én aftale, der er lukket
       *[other] { $count } aftaler, der er lukket
    }

agreement-moves = Hvad er der sket med den?
agreement-move-done = Den er holdt
agreement-move-change = Ændr den
agreement-move-drop = Lad den ligge
agreement-move-resume = Tag den op igen
agreement-outcome-done = Hvad kom der ud af den?
agreement-outcome-change = Hvad er der kommet ud af den indtil nu?
agreement-outcome-drop = Hvad kom der ud af den, og hvorfor lader du den ligge?
agreement-outcome-resume = Hvorfor tager du den op igen?
agreement-outcome-hint = En enkelt sætning er nok. Den bliver stående i aftalens forløb.
agreement-keep-done = Gem som holdt
agreement-keep-change = Gem den nye aftale
agreement-keep-drop = Lad aftalen ligge
agreement-keep-resume = Tag aftalen op igen
agreement-moved-done = Aftalen er gemt som holdt.
agreement-moved-change = Den nye aftale er gemt.
agreement-moved-drop = Aftalen er lagt til side.
agreement-moved-resume = Aftalen gælder igen.

agreement-history = Forløb
agreement-state-made = Indgået
agreement-state-done = Holdt
agreement-state-changed = Ændret
agreement-state-dropped = Lagt til side
agreement-state-open = Taget op igen
agreement-ahead = Uret gik foran, da du skrev dette: Det er dateret { $day }. Passer dagen i aftalen ikke, kan du ændre den.
agreement-ahead-closed = Uret gik foran, da du skrev dette: Det er dateret { $day }.
agreement-entry = { $state } { $day }
agreement-entry-due = Se på den igen { $day }
