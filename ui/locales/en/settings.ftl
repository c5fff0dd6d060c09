settings-title = Settings
settings-lead = Each choice takes effect at once and is remembered for next time.

settings-language = Language
# The languages stand in their own language, so that one can find the way back.
settings-language-da = Dansk
settings-language-en = English
# Where the language is asked for it is not known: both stand there.
settings-language-ask = Vælg sprog · Choose a language
settings-language-later-da = Du kan altid skifte under Indstillinger.
settings-language-later-en = You can always change it in Settings.

settings-theme = Appearance
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-highContrast = High contrast

settings-textSize = Text size
settings-textSize-normal = Normal (100%)
settings-textSize-large = Large (125%)
settings-textSize-larger = Larger (150%)
settings-textSize-largest = Largest (200%)

settings-keeping = Saving …
settings-kept = Your choice is saved.

settings-unreadable = Your saved settings could not be read.
settings-unreadable-advice = Fagspejl is using the usual settings. Choose again here, and your choices will be remembered anew.

settings-data-title = Your data
settings-data-lead = What you write in Fagspejl is yours. Here you can keep it safe from accidents and take it with you.
settings-data-link-about = Here are your backups, and from here you can take your data with you.
settings-data-link = Go to your data
