pdf-title-profile = Profilen som PDF
pdf-title-plan = Udviklingsplan til MUS
pdf-lead-profile = Vælg, hvad der skal med. Du ser siderne, som de bliver, før du gemmer dem.
pdf-lead-plan = Det, du vil tale med din leder om, på papir. Vælg, hvad der skal med, og se siderne, før du gemmer dem.
pdf-link = Gem som PDF
pdf-link-plan = Udviklingsplan til MUS (PDF)
pdf-example = Du ser eksempeldata lige nu, så det er dem, der kommer i filen. Forlad eksempeldata først, hvis det er dine egne, du vil have med.

pdf-parts = Det skal med
pdf-always-profile = Placeringerne på de tre kompetenceområder er altid med.
pdf-always-plan = Der er altid plads til to underskrifter, din og din leders.
pdf-part-pictures = Billederne
pdf-part-pictures-about = Alle punkter i et hjul og i rækker.
pdf-part-items = Punkterne
pdf-part-items-about = Hvert punkt med den sætning, du valgte.
pdf-part-examples = Dine eksempler
pdf-part-examples-about = De kan handle om borgere. Læs dem igennem, før du giver dem videre.
pdf-part-prompts = Til eftertanke
pdf-part-prompts-about = Spørgsmålene og det, du skrev til dig selv.
pdf-part-focus = Det, du har i fokus
pdf-part-focus-about = De punkter, du har valgt at arbejde med.
pdf-part-agreements = Dine aftaler
pdf-part-agreements-about = Dem, der gælder, og hvad der kom ud af de andre.
pdf-part-change = Udviklingen
pdf-part-change-about = Hvad der er anderledes siden refleksionen før, og hvor sikkert det er.

pdf-readable = Du vælger selv, hvor filen skal ligge. Den er ikke låst: Den, der får den, kan læse den.
pdf-save = Gem som PDF
pdf-saved = { $file } er gemt.

pdf-pages = Siderne
pdf-pages-about = Siderne er vist som billeder her. I filen kan teksten læses højt og søges igennem.
pdf-making = Siderne bliver lavet …
pdf-page = Side { $page } af { $pages }
pdf-page-count =
    { $count ->
        [one] 1 side
       *[other] { $count } sider
    }

pdf-empty-title = Her kommer din udviklingsplan til at stå
pdf-empty = Når du har afsluttet en refleksion, kan du samle dit fokus, dine aftaler og din udvikling på papir til samtalen med din leder.
pdf-empty-begin = Gå til Start
