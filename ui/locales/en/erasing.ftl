erasing-one = Erase for good
erasing-all = Erase everything for good
erasing-reflection-label = Erase for good: the reflection from { $day }
erasing-draft-label = Erase for good: the draft, begun { $day } at { $clock }
erasing-example-label = Erase for good: the example from { $day }

erasing-goes = This is erased for good: { $holds }.
# What goes with it, for every Erase in wire.ts.
erasing-with-reflection = Answers, food for thought and choice of focus go with it, and so does a look back at it. Your examples and agreements stay.
erasing-with-example = It also disappears from the items that it showed. Your answers stay as they were.
erasing-with-everything = Everything that you have written in Fagspejl goes with it. Your settings stay.
erasing-final = It cannot be undone.

erasing-in-backups =
    { $count ->
        [one] Some of it is also in 1 backup.
       *[other] Some of it is also in { $count } backups.
    }
erasing-in-closed =
    { $count ->
        [one] 1 backup is closed to Fagspejl. It may hold some of it.
       *[other] { $count } backups are closed to Fagspejl. They may hold some of it.
    }
erasing-in-set-aside =
    { $count ->
        [one] 1 file that was set aside may hold some of it.
       *[other] { $count } files that were set aside may hold some of it.
    }
erasing-remains = What is closed to Fagspejl is not changed. Under Your data you can remove backups, and files that were set aside.
erasing-from-backups = Erase it from the backups too
erasing-from-all = Erase the backups and the files set aside too
erasing-from-backups-about = If it stays there, it can be brought back, and is not gone for good. Copies that you have put elsewhere are yours to delete.

erasing-word = ERASE
erasing-type = Type { $word } to go on
erasing-typed-wrong = It says something else. Type { $word } if you want to erase everything.

erasing-yes = Erase for good
erasing-no = Keep it
erasing-under-way = Erasing …
erasing-erased = Erased for good: { $holds }.
erasing-erased-left = Erased for good: { $holds }. Some of it may still be in { $left }. See Your data.
# Where some of it may still be: “2 backups and 1 file that was set aside”.
erasing-left-backups =
    { $count ->
        [one] 1 backup
       *[other] { $count } backups
    }
erasing-left-set-aside =
    { $count ->
        [one] 1 file that was set aside
       *[other] { $count } files that were set aside
    }

erasing-undoable-draft = “Delete the draft” can be undone, and a backup may still hold it. “Erase for good” cannot be undone.
erasing-undoable-example = “Delete the example” can be undone, and a backup may still hold it. “Erase for good” cannot be undone.

erasing-data-title = Erase everything
erasing-data-about = You can erase all that you have written in Fagspejl, and begin again or stop. Take your data out first if you want it somewhere else.
erasing-data-example = You are looking at example data right now. Leave it first if you want to erase your own data.
