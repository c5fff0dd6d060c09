settings-title = Indstillinger
settings-lead = Hvert valg gælder med det samme og bliver husket til næste gang.

settings-language = Sprog
# Sprogene står på deres eget sprog, så man kan finde hjem igen.
settings-language-da = Dansk
settings-language-en = English
# Spørges der om sproget, kendes det ikke: begge står der.
settings-language-ask = Vælg sprog · Choose a language
settings-language-later-da = Du kan altid skifte under Indstillinger.
settings-language-later-en = You can always change it in Settings.

settings-theme = Udseende
settings-theme-system = Som systemet
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-theme-highContrast = Høj kontrast

settings-textSize = Tekststørrelse
settings-textSize-normal = Normal (100 %)
settings-textSize-large = Stor (125 %)
settings-textSize-larger = Større (150 %)
settings-textSize-largest = Størst (200 %)

settings-keeping = Gemmer …
settings-kept = Dit valg er gemt.

settings-unreadable = Dine gemte indstillinger kunne ikke læses.
settings-unreadable-advice = Fagspejl bruger de almindelige indstillinger. Vælg igen her, så bliver dine valg husket på ny.

settings-data-title = Dine data
settings-data-lead = Det, du skriver i Fagspejl, er dit. Her kan du sikre det mod uheld og tage det med dig.
settings-data-link-about = Her er dine sikkerhedskopier, og herfra kan du tage dine data med dig.
settings-data-link = Gå til dine data
