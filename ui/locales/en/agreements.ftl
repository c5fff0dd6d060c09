agreements-title = Agreements
agreements-lead = What you have agreed with yourself to try. Nobody else sees it.
agreements-before-title = First: your agreements
agreements-before-lead = Look at what you have agreed with yourself before you begin. You can close an agreement, change it or leave it as it is.
agreements-begin = Begin the reflection
agreements-not-now = Go back

agreements-sentence = When { $situation }, I do this: { $action }
agreements-due-overdue = The day has passed: { $day }
agreements-due-soon = The day is near: { $day }
agreements-due-later = Look at it again on { $day }
agreements-serves = Belongs to “{ $item }”

agreements-empty-title = Your agreements will stand here
agreements-empty = An agreement is one definite thing you will do the next time one definite thing happens: “When a citizen says no to a work placement, I do this: I ask what it would take to try a single day.” Agreements like that make it easier to do what you want to do. You choose yourself when to look at it again.
agreements-write = Write an agreement

agreements-new-title = A new agreement
agreements-situation = When …
agreements-situation-hint = A situation that you will know when it comes. Such as: a citizen says no to a work placement
agreements-action = … I do this:
agreements-action-hint = What you do. Such as: I ask what it would take to try a single day.
agreements-day = When will you look at it again?
agreements-day-suggestions = Suggestions for a day
agreements-in-two-weeks = In 2 weeks
agreements-in-one-month = In 1 month
agreements-in-three-months = In 3 months
agreements-item = Which item does it belong to?
agreements-item-none = No particular item
agreements-item-focus = In focus
agreements-save = Save the agreement
agreements-close = Close
agreements-close-hint = What you have written stays here until you save it or close the program.
agreements-made = The agreement is saved.

agreements-live = Agreements in force
agreements-live-none = No agreements are in force right now.
agreements-closed =
    { $count ->
        [one] One agreement that is closed
       *[other] { $count } agreements that are closed
    }

agreements-moves = What has happened to it?
agreements-move-done = It is kept
agreements-move-change = Change it
agreements-move-drop = Let it rest
agreements-move-resume = Take it up again
agreements-word-done = What came of it?
agreements-word-change = What has come of it so far?
agreements-word-drop = What came of it, and why do you let it rest?
agreements-word-resume = Why do you take it up again?
agreements-word-hint = One sentence is enough. It stays in the history of the agreement.
agreements-keep-done = Save that it is kept
agreements-keep-change = Save the new agreement
agreements-keep-drop = Let the agreement rest
agreements-keep-resume = Take the agreement up again
agreements-moved-done = The agreement is saved as kept.
agreements-moved-change = The new agreement is saved.
agreements-moved-drop = The agreement is laid aside.
agreements-moved-resume = The agreement is in force again.

agreements-history = History
agreements-state-made = Made
agreements-state-done = Kept
agreements-state-changed = Changed
agreements-state-dropped = Laid aside
agreements-state-open = Taken up again
agreements-entry = { $state } { $day }
agreements-entry-due = Look at it again on { $day }
