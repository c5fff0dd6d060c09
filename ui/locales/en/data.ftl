data-title = Your data
data-lead = What you write in Fagspejl is yours. Here you can keep it safe from accidents and take it with you.
data-link-about = Here are your backups, and from here you can take your data with you.
data-link = Go to your data

data-backups-title = Backups
data-backups-newest = The newest is from { $moment }. It holds { $holds }.
data-backups-newest-readable = The newest that can be read is from { $moment }. It holds { $holds }.
data-backups-unreadable = None of them can be read. Make a new one now.
data-backups-locked = They are locked with another passphrase than the one you have now.
data-backups-none = This is where your backups will be. If something goes wrong, you can bring everything back from one of them.
data-backups-example = The backups are of your own data and not of the example data. Leave the example data if you want to bring one back.
data-backups-list = The newest backups
data-backups-older =
    { $count ->
        [one] See the older backup
       *[other] See the { $count } older backups
    }
data-backups-how = Fagspejl makes one itself before the first change of each day, and clears up among the older ones. Those that you make yourself stay until you remove them.
data-backups-folder = They are in the folder { $folder } on your own machine. If the disk fails, they go with it.

data-back-up = Make a backup now
data-backing-up = Making a backup …
data-backed-up = The backup is made.

data-elsewhere-about = So keep a backup somewhere else too now and then, for instance on a USB drive. If the lock is not on, anybody who gets the file can read it.
data-back-up-to = Make a backup somewhere else …
data-choose-backup = Bring a backup back from a file …
data-chosen = The backup is from { $moment }.

data-moment = { $day } at { $clock }
data-backup-about = { $reason }. { $size }.
data-backup-holds = It holds { $holds }.
data-backup-unreadable = It cannot be read, so it cannot be brought back.
data-backup-locked = It is locked with the passphrase that you had then.
data-size-kB = { $size } kB
data-size-MB = { $size } MB

# Why it was made, for every BackupReason in wire.ts.
data-reason-daily = Before the first change of the day
data-reason-upgrade = Before a new version of Fagspejl
data-reason-import = Before data was brought in
data-reason-restore = Before another one was brought back
data-reason-asked = Made by you

# What it holds, for every part of Holds in wire.ts.
data-holds-finished =
    { $count ->
        [one] 1 finished reflection
       *[other] { $count } finished reflections
    }
data-holds-drafts =
    { $count ->
        [one] 1 draft
       *[other] { $count } drafts
    }
data-holds-examples =
    { $count ->
        [one] 1 example
       *[other] { $count } examples
    }
data-holds-agreements =
    { $count ->
        [one] 1 agreement
       *[other] { $count } agreements
    }
data-holds-nothing = no reflections, examples or agreements

data-restore = Bring it back
data-restore-label = Bring it back from { $moment }
data-restore-replaces = Everything will then be as it was on { $moment }.
data-restore-backed-up = What you have now is first saved as a backup, so that you can return to it.
data-restore-set-aside = The file that cannot be opened is set aside and not deleted.
data-restore-yes = Yes, bring it back
data-restore-no = Leave it
data-restoring = Bringing it back …
data-restore-passphrase = The passphrase of that day
data-restore-passphrase-hint = The backup is locked with the passphrase that you had when it was made. The recovery code of that day works too.
data-remove = Remove for good
data-remove-label = Remove for good: { $what }
data-remove-backup-label = Remove for good: the backup from { $moment }
data-remove-backup = The backup is deleted, and that cannot be undone. What is in the program now is not touched.
data-remove-yes = Remove it for good
data-remove-no = Keep it
data-removing = Removing …
data-removed-backup = The backup from { $moment } has been removed.
data-restored = The backup from { $moment } has been brought back.

data-export-title = Take your data with you
data-export-about = You choose where the file goes. It is not locked: anybody who gets the file can read it.
data-export-example = You are looking at example data right now, so that is what goes out. Leave the example data first if you want your own.
data-export-xlsx = Spreadsheet (XLSX)
data-export-xlsx-about = Everything in one workbook with a sheet for each kind. Opens in Excel and LibreOffice.
data-export-csv = Table (CSV)
data-export-csv-about = Your answers as a table of plain text, if you want to work on them elsewhere.
data-export-json = Everything (JSON)
data-export-json-about = All that you have written. Fagspejl can bring it in again, and other programs can read it.
data-exported = { $file } is saved.

data-import-title = Bring data in
data-import-about = If you have saved everything as JSON, for instance on another machine, you can bring it in here. What is missing is added, and nothing that you have is overwritten. A backup is made first.
data-import-example = You are looking at example data right now. Leave it first, and the file comes in among your own.
data-import-becomes = What is in the file becomes your own data. It will be among your own reflections, examples and agreements as if you had written it here.
data-import-others = A colleague's file does not belong here. It would be mixed with what is yours, and you could not tell afterwards whose is whose.
data-import-yes = Yes, choose the file …
data-import-no = Leave it
data-import = Bring data in from a file
data-importing = Waiting for the file …
data-imported-nothing = There was nothing new in the file.
data-imported-added = Added: { $holds }.
data-imported-both = Differed, so that both are here now: { $holds }.
data-imported-already = Was here already: { $holds }.
data-imported-own =
    { $count ->
        [one] One choice of focus or of how often you want to look at your professionalism was another in the file. Your own still stands.
       *[other] { $count } choices of focus or of how often you want to look at your professionalism were others in the file. Your own still stand.
    }

data-place-title = This is where your data is
data-place-folder = All that you write in Fagspejl is in the folder { $folder }
data-place-synchronised = Your data is in a folder that { $by } copies to another place.
data-place-synchronised-advice = Others may be able to read it, and { $by } may put an old version back on top of the new one. Take the folder out of what is copied, or ask your IT department to help.
data-place-network = Your data is on a network drive.
data-place-network-advice = Others with access to the drive may be able to read it, and if the connection breaks while you write, the last of it may be lost. Ask your IT department to put the folder on the computer itself.
data-place-copies = Until then, make a backup somewhere else now and then.
data-place-what-to-do = See what you can do
data-place-hide = Hide

data-aside-title = Files set aside
data-aside-about = They could not be opened and were kept, so that nothing was lost. They may still hold some of what you have written. If you miss nothing, you can remove them.
data-aside-unread = Fagspejl cannot see whether there are files set aside.
data-aside-final = The file is deleted, and that cannot be undone.
data-aside-removed = { $file } is removed.
