report-title-profile = Profilen som PDF
report-title-plan = Udviklingsplan til MUS
report-title-summary = Opsummering
report-lead-profile = Vælg, hvad der skal med. Du ser siderne, som de bliver, før du gemmer dem.
report-lead-plan = Det, du vil tale med din leder om, på papir. Vælg, hvad der skal med, og se siderne, før du gemmer dem.
report-lead-summary = Det, I så, talte om og aftalte, på papir til jer begge. Vælg sammen, hvad der skal med, og se siderne, før I gemmer dem.
report-link = Gem som PDF
report-link-plan = Udviklingsplan til MUS (PDF)
report-link-summary = Opsummering (PDF)
report-link-summary-of = Opsummering af samtalen med { $name } fra { $day }
report-demo = Du ser eksempeldata lige nu, så det er dem, der kommer i filen. Forlad eksempeldata først, hvis det er dine egne, du vil have med.

report-parts = Det skal med
report-always-profile = Placeringerne på de tre kompetenceområder er altid med.
report-always-plan = Der er altid plads til to underskrifter, din og din leders.
report-always-summary = Punkter, I har strøget, står ikke under dagsordenen, og det, der hører til andre samtaler, kommer ikke med.
report-part-pictures = Billederne
report-part-pictures-about = Alle punkter i et hjul og i rækker.
report-part-items = Punkterne
report-part-items-about = Hvert punkt med den sætning, du valgte.
report-part-examples = Dine eksempler
report-part-examples-about = De kan handle om borgere. Læs dem igennem, før du giver dem videre.
report-part-prompts = Til eftertanke
report-part-prompts-about = Spørgsmålene og det, du skrev til dig selv.
report-part-focus = Det, du har i fokus
report-part-focus-about = De punkter, du har valgt at arbejde med.
report-part-agreements = Dine aftaler
report-part-agreements-about = Dem, der gælder, og hvad der kom ud af de andre.
report-part-change = Udviklingen
report-part-change-about = Hvad der er anderledes siden refleksionen før, og hvor sikkert det er.
report-part-frame = Rammeaftalen
report-part-frame-about = Den, der gjaldt, da I talte sammen.
report-part-agenda = Dagsordenen
report-part-agenda-about = Punkterne og det, I har skrevet til dem. Læs det igennem, før I giver det videre.
report-part-strengths = Fælles styrker
report-part-strengths-about = Det, I begge ser som en styrke, med begges svar.
report-part-differences = Det, I ser forskelligt på
report-part-differences-about = De punkter, I har talt om, med begges svar ved siden af hinanden.
report-part-observation = Ekstra øjne
report-part-observation-about = Spørgsmålet og det, der blev set. Læs det igennem, før I giver det videre.
report-part-agreed = Aftalerne
report-part-agreed-about = Hvem der holder dem, og hvornår I ser på dem igen.
report-part-closing = Det, I sagde til sidst
report-part-closing-about = Begges svar på de tre spørgsmål.
report-part-signatures = Plads til underskrifter
report-part-signatures-about = En plads til hver af jer.

report-readable = Du vælger selv, hvor filen skal ligge. Den er ikke låst: Den, der får den, kan læse den.
report-readable-both = I vælger selv, hvor filen skal ligge. Den er ikke låst: Den, der får den, kan læse den.
report-save = Gem som PDF
report-saved = { $file } er gemt.

report-pages = Siderne
report-pages-about = Siderne er vist som billeder her. I filen kan teksten læses højt og søges igennem.
report-making = Siderne bliver lavet …
report-page = Side { $page } af { $pages }
report-page-count =
    { $count ->
        [one] 1 side
       *[other] { $count } sider
    }

report-empty-title = Her kommer din udviklingsplan til at stå
report-empty = Når du har afsluttet en refleksion, kan du samle dit fokus, dine aftaler og din udvikling på papir til samtalen med din leder.
report-empty-begin = Gå til I dag

report-form-title = Skemaet på papir
report-form-about = Vil du hellere svare med en kuglepen, kan du skrive skemaet ud: to sider for hvert kompetenceområde. Bagefter kan du skrive svarene ind fra tastaturet på få minutter.
report-form-save = Gem skemaet som PDF: { $instrument }
