erasure-delete = Delete
erasure-all = Erase everything for good
erasure-reflection-label = Delete the reflection from { $day }
erasure-example-label = Delete the example from { $day }

erasure-goes = This is erased for good: { $holds }.
# What goes with it, for every Erase in wire.ts.
erasure-with-reflection = Answers, food for thought and choice of focus go with it, and so does a look back at it. Your examples and agreements stay.
erasure-with-example = It also disappears from the items that it showed. Your answers stay as they were.
erasure-with-person = What the person has answered and what you have answered about them goes with it. What you have answered about yourself stays.
erasure-with-everything = Everything that you have written in Fagspejl, and your card for conversations on two computers, goes with it. Your settings stay.
erasure-final = It cannot be undone.

erasure-in-backups =
    { $count ->
        [one] Some of it is also in 1 backup.
       *[other] Some of it is also in { $count } backups.
    }
erasure-in-closed =
    { $count ->
        [one] Fagspejl cannot read 1 backup. It may hold some of it.
       *[other] Fagspejl cannot read { $count } backups. They may hold some of it.
    }
erasure-in-set-aside =
    { $count ->
        [one] 1 file that was set aside may hold some of it.
       *[other] { $count } files that were set aside may hold some of it.
    }
erasure-remains = What Fagspejl cannot read is not changed. Under Your data you can remove backups, and files that were set aside.
erasure-from-backups = Erase it from the backups too
erasure-from-all = Erase the backups and the files set aside too
erasure-from-backups-about = If it stays there, it can be restored, and is not gone for good. Copies that you have put elsewhere are yours to delete.

erasure-word = ERASE
erasure-type = Type { $word } to go on
erasure-typed-wrong = It says something else. Type { $word } if you want to erase everything.

erasure-yes = Erase for good
erasure-no = Keep it
erasure-under-way = Erasing …
erasure-erased = Erased for good: { $holds }.
erasure-erased-left = Erased for good: { $holds }. Some of it may still be in { $left }. See Your data.
# Where some of it may still be: “2 backups and 1 file that was set aside”.
erasure-left-backups =
    { $count ->
        [one] 1 backup
       *[other] { $count } backups
    }
erasure-left-set-aside =
    { $count ->
        [one] 1 file that was set aside
       *[other] { $count } files that were set aside
    }

erasure-undoable = If you delete it so that it can be undone, you can undo that until you close Fagspejl, and a backup may still hold it.
erasure-undoable-yes = Delete so that it can be undone

erasure-data-title = Erase everything
erasure-data-about = You can erase all that you have written in Fagspejl, and begin again or stop. Take your data out first if you want it somewhere else.
erasure-data-demo = You are looking at example data right now. Leave it first if you want to erase your own data.
