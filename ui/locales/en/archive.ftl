archive-export-title = Take your data with you
archive-export-about = You choose where the file goes. It is not locked: anybody who gets the file can read it.
archive-export-demo = You are looking at example data right now, so that is what goes into the file. Leave the example data first if you want your own.
archive-export-xlsx = Spreadsheet (XLSX)
archive-export-xlsx-about = Everything in one workbook with a sheet for each kind. Opens in Excel and LibreOffice.
archive-export-csv = Table (CSV)
archive-export-csv-about = Your answers as a table of plain text, if you want to work on them elsewhere.
archive-export-json = Everything (JSON)
archive-export-json-about = All that you have written, in a file that Fagspejl opens with a double click. If other programs are to read it, let its name end in .json.
archive-exported = { $file } is saved.
archive-into-calendar = Put in calendar
archive-into-calendar-of = Put in calendar: { $what }
archive-calendar-saved = { $file } is saved. Open the file to put the day into your calendar. Others cannot see what it is about.
archive-made-open = Open
archive-made-show = Show in folder

archive-import-title = Read data in
archive-import-about = If you have saved everything in a file, for instance on another computer, you can read it in here. What is missing is added, and nothing that you have is overwritten; a backup is made first. If you have a backup somewhere else, you can choose that here instead: you are asked before it takes the place of what you have. Fagspejl sees by itself what the file is.
archive-import-is-backup = The file is a backup.
archive-import-is-export = The file is data saved from Fagspejl.
archive-import-demo = You are looking at example data right now. Leave it first, and the file comes in among your own.
archive-import-becomes = What is in the file becomes your own data. It will be among your own reflections, examples and agreements as if you had written it here.
archive-import-others = A colleague’s file does not belong here. It would be mixed with what is yours, and afterwards you could not tell what is your own.
archive-import-yes = Yes, choose the file …
archive-import-no = Cancel
archive-import = Read data in from a file
archive-importing = Waiting for the file …
archive-foreign-question = Are these your own data?
archive-foreign-named = The file is from { $name }, who began on { $day }. That is not the one who writes here.
archive-foreign-nameless = The file is from somebody who began on { $day }. That is not the one who writes here.
archive-foreign-holds = The file holds { $holds }.
archive-foreign-consequence = If it is yourself, for instance from another computer, all of it comes in among your own. If it is somebody else’s, nothing is read in.
archive-foreign-yes = Yes, they are my own
archive-foreign-no = No, they are somebody else’s
archive-foreign-left = The file is not read in. Nothing has changed.
archive-imported-nothing = There was nothing new in the file.
archive-imported-added = Added: { $holds }.
archive-imported-both = Differed, so you have both now: { $holds }.
archive-imported-already = Was here already: { $holds }.
archive-imported-own =
    { $count ->
        [one] The file had another choice of focus or rhythm. Your own still stands.
       *[other] The file had { $count } other choices of focus or rhythm. Your own still stand.
    }

archive-received-title = You have opened { $name }
archive-received-shared = From your shared folder
archive-received-text = What you have pasted
archive-received-archive = It is data saved from Fagspejl: { $holds }.
archive-received-day = All of it is from { $day }.
archive-received-days = The oldest of it is from { $oldest }, and the newest is from { $newest }.
archive-received-keeps = Nothing that you have is overwritten, and a backup is made first.
archive-received-yes = Yes, read it in
archive-received-close = Close
archive-received-locked = You have opened a file. It is shown when you have unlocked.
