erasing-one = Slet for altid
erasing-all = Slet alt for altid
erasing-reflection-label = Slet for altid: refleksionen fra { $day }
erasing-draft-label = Slet for altid: kladden, begyndt { $day } kl. { $clock }
erasing-example-label = Slet for altid: eksemplet fra { $day }

erasing-goes = Det her bliver slettet for altid: { $holds }.
# Hvad der går med, for hver Erase i wire.ts.
erasing-with-reflection = Svar, tekster til eftertanke og valg af fokus går med, og det gør et blik i bakspejlet på den også. Dine eksempler og aftaler bliver.
erasing-with-example = Det forsvinder også fra de punkter, det viste noget om. Dine svar står, som de stod.
erasing-with-everything = Alt, hvad du har skrevet i Fagspejl, går med. Dine indstillinger bliver.
erasing-final = Det kan ikke fortrydes.

erasing-in-backups =
    { $count ->
        [one] Noget af det står også i 1 sikkerhedskopi.
       *[other] Noget af det står også i { $count } sikkerhedskopier.
    }
erasing-in-closed =
    { $count ->
        [one] 1 sikkerhedskopi kan Fagspejl ikke se ind i. Den kan rumme noget af det.
       *[other] { $count } sikkerhedskopier kan Fagspejl ikke se ind i. De kan rumme noget af det.
    }
erasing-in-set-aside =
    { $count ->
        [one] 1 fil, der er lagt til side, kan rumme noget af det.
       *[other] { $count } filer, der er lagt til side, kan rumme noget af det.
    }
erasing-remains = Det, Fagspejl ikke kan se ind i, bliver ikke ændret. Under Dine data kan du fjerne sikkerhedskopier og de filer, der er lagt til side.
erasing-from-backups = Slet det også i sikkerhedskopierne
erasing-from-all = Slet også sikkerhedskopierne og de filer, der er lagt til side
erasing-from-backups-about = Bliver det stående der, kan det hentes tilbage, og så er det ikke væk for altid. Kopier, du selv har lagt andre steder, skal du selv slette.

erasing-word = SLET
erasing-type = Skriv { $word } for at gå videre
erasing-typed-wrong = Der står noget andet. Skriv { $word }, hvis du vil slette alt.

erasing-yes = Slet for altid
erasing-no = Behold det
erasing-under-way = Sletter …
erasing-erased = Slettet for altid: { $holds }.
erasing-erased-left = Slettet for altid: { $holds }. Noget af det kan stadig stå i { $left }. Se under Dine data.
# Hvor noget af det stadig kan stå: »2 sikkerhedskopier og 1 fil, der er lagt til side«.
erasing-left-backups =
    { $count ->
        [one] 1 sikkerhedskopi
       *[other] { $count } sikkerhedskopier
    }
erasing-left-set-aside =
    { $count ->
        [one] 1 fil, der er lagt til side
       *[other] { $count } filer, der er lagt til side
    }

erasing-undoable-draft = »Slet kladden« kan fortrydes, og en sikkerhedskopi kan stadig rumme den. »Slet for altid« kan ikke fortrydes.
erasing-undoable-example = »Slet eksemplet« kan fortrydes, og en sikkerhedskopi kan stadig rumme det. »Slet for altid« kan ikke fortrydes.

erasing-data-title = Slet alt
erasing-data-about = Du kan slette alt, hvad du har skrevet i Fagspejl, og begynde forfra eller holde op. Tag dine data med først, hvis du vil have dem et andet sted.
erasing-data-example = Du ser eksempeldata lige nu. Forlad dem først, hvis du vil slette dine egne data.
