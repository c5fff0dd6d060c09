instrument-title = Method
instrument-lead = This is what Fagspejl works out, what it leaves alone, and where your answers are kept.

instrument-measured = How it is measured
instrument-levels-title = Five levels, each with its sentence
instrument-levels = Each item has five behavioural anchors, one for each level: { $one }, { $two }, { $three }, { $four } and { $five }. You choose the sentence that is most like what you do. Scales with every step written out are more stable over time. There are five steps because people who rated separately agreed on five (0.8) but not on ten.
instrument-non-answers-title = Three non-answers
instrument-non-answers = You can also answer “{ $notMyTask }”, “{ $doNotKnow }” or “{ $ratherNotSay }”. Each of them is kept as what it is and never counts as a low level. An item that you skip is a fourth thing: it is not answered.
instrument-position-title = The position of a competence domain
instrument-position = The position is the mean of the levels you have chosen in the domain. It is shown only when you have chosen a level for at least two thirds of the items that are your task. Otherwise it says “too few answers”. In the reality link it shows both what you do and what your job leaves room for.
instrument-coverage-title = Coverage and spread
instrument-coverage = With the position stands how many of the items it rests on, and how far it is from your lowest item to your highest. Two equal positions may hide two very different pictures.
instrument-standings-title = Strongest, and most worth working on
instrument-standings = These are your own highest and lowest items, three of each at most. Where more items share a level than there is room for, none of them is named, but it says how many they are. They are held up against each other only, and not against other people’s answers.
instrument-no-total-title = Not one number for a person
instrument-no-total = There is no overall figure across the competence domains, no ranking and no mark. You get what you measure, so Fagspejl asks about what you do and not about who you are.

instrument-uncertainty = How certain is it?
instrument-uncertainty-about = Every measurement is uncertain. The standard error (SEM) is SD · √(1 − r), where SD is the standard deviation between people and r is the reliability. The smallest difference that can be told from the uncertainty is 1.96 · √2 · SEM. A smaller difference cannot be told from measurement uncertainty.
instrument-unmeasured = The instrument does not say how accurately it measures. So Fagspejl cannot say whether a difference over time is larger than the measurement uncertainty.
instrument-only-da = This instrument exists in Danish only.
instrument-only-en = This instrument exists in English only.
instrument-instrument = { $title }, version { $version }
instrument-assumption = Assumption, not tried out
instrument-pilot = From a pilot
instrument-sd = Standard deviation between people (SD), in levels
instrument-reliability = Reliability (r)
instrument-standard-error = Standard error of a competence domain (SEM), in levels
instrument-smallest-change = Smallest difference that can be told, in levels
instrument-measurement-date = Set { $day }

instrument-stored = What is stored, and where
instrument-stored-folder = Everything is in the data folder { $folder }
instrument-stored-answers = Your reflections are in one database file. An answer is saved when it says that it is saved, and not before. The wording of the instrument is stored with the first reflection that uses it. So the reflection can always be read in the words that you answered.
instrument-stored-key = The lock is not on. The file is written in an encrypted format, but with a key that is the same for everyone and is there only to notice if the file is damaged. It does not keep others out: anybody who can get to your files can read your answers.
instrument-stored-key-locked = The file is encrypted. Without your passphrase or your recovery code, nobody can read your answers.
instrument-stored-settings = Language, appearance and text size are in the file settings.json beside it.
instrument-stored-log = The program keeps a log of errors. It does not hold your answers.
instrument-stored-example = Example data is kept apart and is never mixed with your own.
instrument-stored-network = Fagspejl does not use the network: there is no account, nothing counts what you do, and it does not look for updates. Nothing is sent, and copies elsewhere are those that you put there yourself.

instrument-sources = Sources
instrument-source-talk = Leif Tøfting Kongsgaard, Væksthuset: Beskæftigelsesfaglighed i praksis. The talk that the three competence domains and the 24 items build on.
instrument-source-adviser = What works for whom, as referred in the talk: the personal adviser is decisive for whether a programme succeeds.
instrument-source-bip = BIP, Væksthusets Forskningscenter, followed cash-benefit recipients who were ready for activation: where the caseworker believed in a job, the chance of a job or education was 33% higher. After a change of caseworker, the chance of a job was 22% lower.
instrument-source-ips = IPS-25, the fidelity scale of IPS (Bond et al. 2012): six face-to-face meetings a week with employers is the figure of the scale. The first employer in the first month, and six meetings out of ten outside, are set close to its 30 days and 65% of the time. The other numbers in the sentences are a proposal and have not been tried out.
instrument-source-steps = MacKeith, Outcomes Star: people who rated separately agreed on five steps (0.8) but not on ten.
instrument-source-plans = Gollwitzer and Sheeran 2006, 94 tests: plans of the form “When …, I will …” help (d = 0.65).
instrument-source-feedback = Kluger and DeNisi 1996: more than a third of the feedback studied made things worse, most when it pointed at the person and not at the task. That is why every sentence here is about what one does.
instrument-source-others = Heidemeier and Moser 2009: one’s own rating and that of others go together only a little (r about 0.22), and one’s own is a little higher (d about 0.3). Differences are normal.
instrument-source-further = Further reading: En effektiv indsats for udsatte borgere – 10 punkter på en tjekliste, made by New Insight for KL.

instrument-program = The program
instrument-program-version = Fagspejl, version { $version }
