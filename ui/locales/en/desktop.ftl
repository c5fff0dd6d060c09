# Where the program is started once more, and the one that runs does not answer. The window is the system's.
desktop-not-answering-title = Fagspejl is not responding
desktop-not-answering = Fagspejl is already open but is not responding right now. Wait a little and try again. If that does not help, log out of the computer and in again. What you have saved is still there.
desktop-not-answering-close = Close

# Above the dialogs of the system.
desktop-save-export = Save your data
desktop-save-pdf = Save as PDF
desktop-save-calendar = Save for your calendar
desktop-save-card = Save your card
desktop-save-conversation = Save the conversation file
desktop-open-conversation = Open a card or a conversation file
desktop-calendar-conversation = Conversation
desktop-calendar-agreement = Agreement
desktop-calendar-reflection = Reflection
desktop-save-backup = Save a backup
desktop-share-folder = Choose your shared folder
desktop-open-backup = Choose a backup
desktop-open-data = Choose a file with your data
