agreement-title = Agreements
agreement-lead = What you have agreed with yourself to try. Fagspejl sends it nowhere.
agreement-before-title = First: your agreements
agreement-before-lead = Look at what you have agreed with yourself before you begin. You can close an agreement, change it or leave it as it is.
agreement-begin = Begin the reflection
agreement-not-now = Cancel

agreement-sentence = When { $situation }, I do this: { $action }
agreement-due-overdue = The date has passed: { $day }
agreement-due-soon = The date is near: { $day }
agreement-due-later = Look at it again on { $day }
agreement-serves = Belongs to “{ $item }”

agreement-empty-title = Your agreements will appear here
agreement-empty = An agreement is one definite thing you will do the next time one definite thing happens. Such as: “When a citizen says no to a work placement, I do this: I ask what it would take to try a single day.” That makes it easier to do what you want to do. You choose yourself when to look at it again.
agreement-write = Write an agreement

agreement-new-title = A new agreement
agreement-situation = When …
agreement-situation-hint = A situation that you will know when it comes. Such as: a citizen says no to a work placement
agreement-action = … I do this:
agreement-action-hint = What you do. Such as: I ask what it would take to try a single day.
agreement-day = When will you look at it again?
agreement-day-suggestions = Suggestions for a day
agreement-in-two-weeks = In 2 weeks
agreement-in-one-month = In 1 month
agreement-in-three-months = In 3 months
agreement-item = Which item does it belong to?
agreement-item-none = No particular item
agreement-item-focus = In focus
agreement-save = Save the agreement
agreement-close = Close
agreement-close-hint = What you have written stays here until you save it or close the program.
agreement-made = The agreement is saved.

agreement-live = Agreements in force
agreement-live-none = No agreements are in force right now.
agreement-closed =
    { $count ->
        [one] One agreement that is closed
       *[other] { $count } agreements that are closed
    }

agreement-moves = What has happened to it?
agreement-move-done = It is kept
agreement-move-change = Change it
agreement-move-drop = Let it rest
agreement-move-resume = Take it up again
agreement-outcome-done = What came of it?
agreement-outcome-change = What has come of it so far?
agreement-outcome-drop = What came of it, and why do you let it rest?
agreement-outcome-resume = Why do you take it up again?
agreement-outcome-hint = One sentence is enough. It stays in the history of the agreement.
agreement-keep-done = Save as kept
agreement-keep-change = Save the new agreement
agreement-keep-drop = Let the agreement rest
agreement-keep-resume = Take the agreement up again
agreement-moved-done = The agreement is saved as kept.
agreement-moved-change = The new agreement is saved.
agreement-moved-drop = The agreement is laid aside.
agreement-moved-resume = The agreement is in force again.

agreement-history = History
agreement-state-made = Made
agreement-state-done = Kept
agreement-state-changed = Changed
agreement-state-dropped = Laid aside
agreement-state-open = Taken up again
agreement-ahead = The clock was ahead when you wrote this: it is dated { $day }. If the day in the agreement is not right, you can change it.
agreement-ahead-closed = The clock was ahead when you wrote this: it is dated { $day }.
agreement-entry = { $state } { $day }
agreement-entry-due = Look at it again on { $day }
