instrument-title = Metode
instrument-lead = Her står, hvad Fagspejl regner ud, hvad det lader være med at regne ud, og hvor dine svar ligger.

instrument-measured = Sådan måles der
instrument-levels-title = Fem grader med hver sin sætning
instrument-levels = Hvert punkt har fem adfærdsbeskrivelser, én for hver grad: { $one }, { $two }, { $three }, { $four } og { $five }. Du vælger den sætning, der ligner det, du gør. Skalaer, hvor hvert trin er skrevet helt ud, holder sig mere stabile over tid. Fem trin er valgt, fordi folk, der vurderede hver for sig, blev enige om fem (0,8), men ikke om ti.
instrument-non-answers-title = Tre ikke-svar
instrument-non-answers = Du kan også svare »{ $notMyTask }«, »{ $doNotKnow }« eller »{ $ratherNotSay }«. Hvert af dem bliver gemt som det, det er, og tæller aldrig som en lav grad. Et punkt, du springer over, er noget fjerde: Det er ikke besvaret.
instrument-position-title = Kompetenceområdets placering
instrument-position = Placeringen er gennemsnittet af de grader, du har valgt i området. Den bliver kun vist, når du har valgt en grad på mindst to tredjedele af de punkter, der er din opgave. Ellers står der »for få svar«. I virkelighedslinket viser den både, hvad du gør, og hvad dit job giver plads til.
instrument-coverage-title = Dækning og spredning
instrument-coverage = Sammen med placeringen står der, hvor mange af punkterne den hviler på, og hvor langt der er fra dit laveste til dit højeste punkt. To ens placeringer kan dække over to meget forskellige billeder.
instrument-standings-title = Stærkest, og mest værd at arbejde med
instrument-standings = Det er dine egne højeste og laveste punkter, højst tre af hver. Deler flere punkter en grad, end der er plads til, er ingen af dem nævnt, men der står, hvor mange de er. De er kun holdt op mod hinanden og ikke mod andre folks svar.
instrument-no-total-title = Ikke ét tal for et menneske
instrument-no-total = Der er ikke noget samlet tal på tværs af kompetenceområderne, ingen rangliste og ingen karakter. Man får det, man måler på, så Fagspejl spørger til det, du gør, og ikke til, hvem du er.

instrument-uncertainty = Hvor sikkert er det?
instrument-uncertainty-about = Enhver måling er usikker. Målefejlen (SEM) er SD · √(1 − r), hvor SD er spredningen mellem mennesker, og r er pålideligheden. Den mindste forskel, der kan skelnes fra usikkerheden, er 1,96 · √2 · SEM. Er en forskel mindre, kan den ikke skelnes fra måleusikkerhed.
instrument-unmeasured = Redskabet siger ikke, hvor nøjagtigt det måler. Derfor kan Fagspejl ikke sige, om en forskel over tid er større end måleusikkerheden.
instrument-only-da = Dette redskab findes kun på dansk.
instrument-only-en = Dette redskab findes kun på engelsk.
instrument-instrument = { $title }, version { $version }
instrument-assumption = Antagelse, ikke afprøvet
instrument-pilot = Fra et pilotforløb
instrument-sd = Spredning mellem mennesker (SD), i grader
instrument-reliability = Pålidelighed (r)
instrument-standard-error = Målefejl for et kompetenceområde (SEM), i grader
instrument-smallest-change = Mindste forskel, der kan skelnes, i grader
instrument-measurement-date = Sat { $day }

instrument-stored = Hvad der bliver gemt, og hvor
instrument-stored-folder = Alt ligger i datamappen { $folder }
instrument-stored-answers = Dine refleksioner ligger i én databasefil. Et svar er gemt, når der står, at det er gemt, og ikke før. Redskabets ordlyd bliver gemt sammen med den første refleksion, der bruger det. Derfor kan den altid læses med de ord, du svarede på.
instrument-stored-key = Låsen er ikke slået til. Filen er skrevet i et krypteret format, men med en nøgle, der er ens for alle, og som kun skal opdage, hvis filen bliver beskadiget. Den holder ikke andre ude: Den, der kan komme til dine filer, kan læse dine svar.
instrument-stored-key-locked = Filen er krypteret. Uden din adgangssætning eller din gendannelseskode kan ingen læse dine svar.
instrument-stored-settings = Sprog, udseende og tekststørrelse ligger i filen settings.json ved siden af.
instrument-stored-log = Programmet skriver en log om fejl. Den rummer ikke dine svar.
instrument-stored-example = Eksempeldata bliver holdt for sig og blandes aldrig med dine egne.
instrument-stored-network = Fagspejl bruger ikke netværket: Der er ingen konto, ingen måling af, hvad du gør, og ingen søgning efter opdateringer. Intet bliver sendt, og kopier andre steder er dem, du selv lægger dér.

instrument-sources = Kilder
instrument-source-talk = Leif Tøfting Kongsgaard, Væksthuset: Beskæftigelsesfaglighed i praksis. Oplægget, som de tre kompetenceområder og de 24 punkter bygger på.
instrument-source-adviser = What works for whom, refereret i oplægget: Den personlige rådgiver er altafgørende for, om en indsats lykkes.
instrument-source-bip = BIP, Væksthusets Forskningscenter, fulgte aktivitetsparate kontanthjælpsmodtagere: Troede sagsbehandleren på job, var chancen for job eller uddannelse 33 % større. Efter et skift af sagsbehandler var jobchancen 22 % mindre.
instrument-source-ips = IPS-25, fidelitetsskalaen for IPS (Bond m.fl. 2012): Seks møder om ugen ansigt til ansigt med arbejdsgivere er skalaens tal. Den første arbejdsgiver i den første måned og seks samtaler ude af ti er lagt tæt på dens 30 dage og 65 % af tiden. De andre tal i sætningerne er et bud og ikke afprøvet.
instrument-source-steps = MacKeith, Outcomes Star: Folk, der vurderede hver for sig, blev enige om fem trin (0,8), men ikke om ti.
instrument-source-plans = Gollwitzer og Sheeran 2006, 94 forsøg: Planer af formen »Når …, så gør jeg …« hjælper (d = 0,65).
instrument-source-feedback = Kluger og DeNisi 1996: Mere end en tredjedel af de undersøgte former for feedback gjorde det værre, mest når de pegede på personen og ikke på opgaven. Derfor handler alle sætninger her om det, man gør.
instrument-source-others = Heidemeier og Moser 2009: Ens egen og andres vurdering følges kun lidt ad (r omkring 0,22), og ens egen ligger lidt højere (d omkring 0,3). Forskelle er almindelige.
instrument-source-further = Læs videre: En effektiv indsats for udsatte borgere – 10 punkter på en tjekliste, udarbejdet af New Insight for KL.

instrument-program = Programmet
instrument-program-version = Fagspejl, version { $version }
