backup-list-title = Backups
backup-list-newest = The newest is from { $moment }. It holds { $holds }.
backup-list-newest-readable = The newest that can be read is from { $moment }. It holds { $holds }.
backup-list-unreadable = None of them can be read. Make a new one now.
backup-list-locked = They are locked with another passphrase than the one you have now.
backup-list-none = Your backups will appear here. If something goes wrong, you can restore everything from one of them.
backup-list-demo = The backups are of your own data and not of the example data. Leave the example data if you want to restore from one.
backup-list-newest-label = The newest backups
backup-list-older =
    { $count ->
        [one] See the older backup
       *[other] See the { $count } older backups
    }
backup-list-latest-daily = The latest one that Fagspejl has made itself is from { $moment }.
backup-list-no-daily = Fagspejl has not made one itself yet.
backup-list-how = Fagspejl makes at most one a day, before you change something, and clears up among the older ones. Those that you make yourself stay until you remove them.
backup-list-folder = They are in the folder { $folder }. If the disk fails, they go with it.

backup-make = Make a backup now
backup-making = Making a backup …
backup-made = The backup is made.

backup-trouble = Fagspejl cannot make backups right now. { $why } What you write is saved all the same.
# Why, for each BackupTrouble in wire.ts.
backup-trouble-noRoom = There is no room on the disk. Make a little room, and Fagspejl makes one the next time you change something.
backup-trouble-notAllowed = Fagspejl may not write in the folder of the backups.
backup-trouble-noFolder = The folder of the backups cannot be found. It may be on a drive that is not plugged in.
backup-trouble-other = The one that Fagspejl tried to make was not whole.
backup-trouble-see = See your backups
backup-log-aside = The file with your reflections has been replaced since Fagspejl was last open. Here you see the one that is there now. What was written last in the old one is set aside in { $file }.
backup-log-aside-see = See files set aside

backup-elsewhere-about = So keep a backup somewhere else too now and then, for instance on a USB drive. If the lock is not on, anybody who gets the file can read it.
backup-make-elsewhere = Make a backup somewhere else …
backup-choose = Restore from a file …
backup-chosen = The backup is from { $moment }.

backup-moment = { $day } at { $clock }
backup-about = { $reason }. { $size }.
backup-holds = It holds { $holds }.
backup-unreadable = It cannot be read, so it cannot be restored.
backup-foreign = It was not made by Fagspejl, so it cannot be restored.
backup-unlocked = It has no lock. If you did not put it here yourself, remove it.
backup-locked = It is locked with the passphrase that you had then.
backup-size-kB = { $size } kB
backup-size-MB = { $size } MB

# Why it was made, for every BackupReason in wire.ts.
backup-reason-daily = Before the first change of the day
backup-reason-upgrade = Before a new version of Fagspejl
backup-reason-import = Before data was read in
backup-reason-restore = Before another one was restored
backup-reason-asked = Made by you

backup-restore = Restore
backup-restore-label = Restore from { $moment }
backup-restore-replaces = Everything will then be as it was on { $moment }.
backup-restore-backed-up = What you have now is first saved as a backup, so that you can return to it.
backup-restore-set-aside = The file that cannot be opened is set aside and not deleted.
backup-restore-yes = Yes, restore it
backup-restore-no = Cancel
backup-restoring = Restoring …
backup-restore-passphrase = The passphrase of that day
backup-restore-passphrase-hint = The backup is locked with the passphrase that you had when it was made. The recovery code of that day works too.
backup-remove = Remove for good
backup-remove-label = Remove for good: { $what }
backup-remove-backup-label = Remove for good: the backup from { $moment }
backup-remove-backup = The backup is deleted, and that cannot be undone. What is in the program now is not touched.
backup-remove-yes = Remove it for good
backup-remove-no = Keep it
backup-removing = Removing …
backup-removed-backup = The backup from { $moment } has been removed.
backup-restored = The backup from { $moment } has been restored.

backup-data-folder-title = This is where your data is
backup-data-folder-path = All that you write in Fagspejl is in the folder { $folder }
backup-storage-risk-synchronised = Your data is in a folder that { $by } copies to another place.
backup-storage-risk-synchronised-advice = Others may be able to read it, and { $by } may put an old version back on top of the new one. Take the folder out of what is copied, or ask your IT department to help.
backup-storage-risk-network = Your data is on a network drive.
backup-storage-risk-network-advice = Others with access to the drive may be able to read it, and if the connection breaks while you write, the last of it may be lost. Ask your IT department to put the folder on the computer itself.
backup-storage-risk-copies = Until then, make a backup somewhere else now and then.
backup-storage-risk-what-to-do = See what you can do
backup-storage-risk-hide = Hide

backup-set-aside-title = Files set aside
backup-set-aside-about = They could not be opened or belonged to another file, and were kept, so that nothing was lost. They may still hold some of what you have written. If you miss nothing, you can remove them.
backup-set-aside-unread = Fagspejl cannot see whether there are files set aside.
backup-set-aside-final = The file is deleted, and that cannot be undone.
backup-set-aside-removed = { $file } is removed.

backup-unopened-title = Fagspejl cannot open your reflections
backup-unopened-untouched = Fagspejl has not changed anything. What was in the data folder is still there.
backup-unopened-folder = The data folder is { $folder }
backup-unopened-try-again = Try again
backup-unopened-still = They could not be opened this time either.
backup-unopened-demo-title = In the meantime
backup-unopened-demo-about = You can see what Fagspejl looks like with example data. It is never mixed with your own.
backup-unopened-demo = Look at example data
backup-unopened-backups-about = You can restore your reflections as they were at one of these times.
backup-unopened-backups-none = There is no backup in the data folder.
backup-unopened-backups-unread = The backups cannot be read right now either.
backup-rescue-title = What can be read can be saved
backup-rescue-about = Fagspejl reads through the file and writes all that can be read into a new one. The damaged file is set aside and never deleted. Afterwards you see what came along and what did not.
backup-rescue = Save what can be read
backup-rescuing = Reading through the file …
backup-rescued-title = The file has been read through
backup-rescue-saved-title = This is saved
backup-rescue-saved = Your new file holds { $holds }.
backup-rescue-lost-title = This could not be read
backup-rescue-lost-nothing = Nothing. Everything could be read.
# What could not be read, and how many: “Answers: 3”.
backup-rescue-lost-rows = { $what }: { $rows }
backup-rescue-lost-some = { $what }: it cannot be told how many
backup-rescue-lost-backup = If something important is missing, see whether it is in a backup. You find them in Settings under Your data.
backup-rescue-set-aside = The damaged file is still in the data folder. It is called { $file }
backup-rescue-go-on = Go on
# What is in each table of the database.
backup-rescue-table-instruments = Instruments
backup-rescue-table-people = People
backup-rescue-table-frames = Ground rules
backup-rescue-table-conversations = Conversations
backup-rescue-table-conversation_items = Items in conversations
backup-rescue-table-agenda_points = Points of agendas
backup-rescue-table-threads = Conversations on two computers
backup-rescue-table-thread_files = Files of conversations on two computers
backup-rescue-table-identity = Your card
backup-rescue-table-closings = Answers at the end of conversations
backup-rescue-table-observed_practice = What was seen in talks
backup-rescue-table-group_learnings = What groups have learned
backup-rescue-table-agenda_templates = Agenda templates
backup-rescue-table-agenda_template_points = Points of templates
backup-rescue-table-half_words = Words that close halves
backup-rescue-table-shared_folders = Shared folders
backup-rescue-table-assessments = Reflections
backup-rescue-table-answers = Answers
backup-rescue-table-prompt_answers = Answers to food for thought
backup-rescue-table-examples = Examples
backup-rescue-table-example_items = Items in examples
backup-rescue-table-example_forms = Forms of knowledge in examples
backup-rescue-table-focus = Items in focus
backup-rescue-table-agreements = Agreements
backup-rescue-table-agreement_entries = Steps of agreements
backup-rescue-table-rhythms = Choices of rhythm
backup-rescue-table-drafts = What you were in the middle of writing
backup-rescue-table-other = Other
