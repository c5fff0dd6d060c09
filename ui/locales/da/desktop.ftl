# Når programmet startes en gang til, og det, der kører, ikke svarer. Vinduet er systemets.
desktop-not-answering-title = Fagspejl svarer ikke
desktop-not-answering = Fagspejl er allerede åbent, men svarer ikke lige nu. Vent lidt, og prøv igen. Hjælper det ikke, så log af computeren og på igen. Det, du har gemt, ligger der stadig.
desktop-not-answering-close = Luk

# Øverst i systemets egne dialoger.
desktop-save-export = Gem dine data
desktop-save-pdf = Gem som PDF
desktop-save-calendar = Gem til din kalender
desktop-save-card = Gem dit kort
desktop-save-conversation = Gem samtalefilen
desktop-open-conversation = Åbn et kort eller en samtalefil
desktop-calendar-conversation = Samtale
desktop-calendar-agreement = Aftale
desktop-calendar-reflection = Refleksion
desktop-save-backup = Gem en sikkerhedskopi
desktop-share-folder = Vælg jeres fælles mappe
desktop-open-backup = Vælg en sikkerhedskopi
desktop-open-data = Vælg en fil med dine data
