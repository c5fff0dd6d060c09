erasure-delete = Slet
erasure-all = Slet alt for altid
erasure-reflection-label = Slet refleksionen fra { $day }
erasure-example-label = Slet eksemplet fra { $day }

erasure-goes = Det her bliver slettet for altid: { $holds }.
# Hvad der går med, for hver Erase i wire.ts.
erasure-with-reflection = Svar, også dem til eftertanke, og valg af fokus går med, og det gør et blik i bakspejlet på den også. Dine eksempler og aftaler bliver.
erasure-with-example = Det forsvinder også fra de punkter, det viste noget om. Dine svar står, som de stod.
erasure-with-person = Det, personen har svaret, og det, du har svaret om personen, går med. Det, du har svaret om dig selv, bliver.
erasure-with-everything = Alt, hvad du har skrevet i Fagspejl, og dit kort til samtaler på to computere går med. Dine indstillinger bliver.
erasure-final = Det kan ikke fortrydes.

erasure-in-backups =
    { $count ->
        [one] Noget af det står også i 1 sikkerhedskopi.
       *[other] Noget af det står også i { $count } sikkerhedskopier.
    }
erasure-in-closed =
    { $count ->
        [one] Fagspejl kan ikke læse 1 sikkerhedskopi. Den kan rumme noget af det.
       *[other] Fagspejl kan ikke læse { $count } sikkerhedskopier. De kan rumme noget af det.
    }
erasure-in-set-aside =
    { $count ->
        [one] 1 fil, der er lagt til side, kan rumme noget af det.
       *[other] { $count } filer, der er lagt til side, kan rumme noget af det.
    }
erasure-remains = Det, Fagspejl ikke kan læse, bliver ikke ændret. Under Dine data kan du fjerne sikkerhedskopier og de filer, der er lagt til side.
erasure-from-backups = Slet det også i sikkerhedskopierne
erasure-from-all = Slet også sikkerhedskopierne og de filer, der er lagt til side
erasure-from-backups-about = Bliver det stående der, kan det gendannes, og så er det ikke væk for altid. Kopier, du selv har lagt andre steder, skal du selv slette.

erasure-word = SLET
erasure-type = Skriv { $word } for at fortsætte
erasure-typed-wrong = Der står noget andet. Skriv { $word }, hvis du vil slette alt.

erasure-yes = Slet for altid
erasure-no = Behold det
erasure-under-way = Sletter …
erasure-erased = Slettet for altid: { $holds }.
erasure-erased-left = Slettet for altid: { $holds }. Noget af det kan stadig stå i { $left }. Se under Dine data.
# Hvor noget af det stadig kan stå: »2 sikkerhedskopier og 1 fil, der er lagt til side«.
erasure-left-backups =
    { $count ->
        [one] 1 sikkerhedskopi
       *[other] { $count } sikkerhedskopier
    }
erasure-left-set-aside =
    { $count ->
        [one] 1 fil, der er lagt til side
       *[other] { $count } filer, der er lagt til side
    }

erasure-undoable = Sletter du det, så det kan fortrydes, kan du fortryde, til du lukker Fagspejl, og en sikkerhedskopi kan stadig rumme det.
erasure-undoable-yes = Slet, så det kan fortrydes

erasure-data-title = Slet alt
erasure-data-about = Du kan slette alt, hvad du har skrevet i Fagspejl, og begynde forfra eller holde op. Tag dine data med først, hvis du vil have dem et andet sted.
erasure-data-demo = Du ser eksempeldata lige nu. Forlad dem først, hvis du vil slette dine egne data.
