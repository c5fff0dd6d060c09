reflection-progress = How far you have come
reflection-far = { $answered } of { $items }
reflection-place =
    { $minutes ->
        [0] item { $item } of { $items }
       *[other] item { $item } of { $items } · about { $minutes } min left
    }
reflection-place-prompt =
    { $minutes ->
        [0] after item { $item } of { $items }
       *[other] after item { $item } of { $items } · about { $minutes } min left
    }
reflection-where = { $domain }, item { $item } of { $items }
reflection-looks-back = You are looking back at { $day }. Answer as you see that time today. Your first answers are hidden meanwhile.
reflection-domain-about = About the domain
reflection-works-and-fails = What works, and what does not
reflection-works = What works
reflection-fails = What does not
reflection-question = Which is most like what you do now?
reflection-question-then = Which is most like what you did then?
reflection-nonanswers = Can you not answer this item?
reflection-clear = Clear the answer
reflection-choose-first = Choose a sentence, or press “Skip”.
reflection-write-first = Write your answer, or press “Skip”.
reflection-saving = Saving …
reflection-saved = Saved at { $time }
reflection-unsaved = The answer to “{ $item }” was not saved. You see the answer that is saved.
reflection-unsaved-text = Your answer to the food for thought was not saved, but it is still here. Try again.
reflection-prompt-title = Food for thought
reflection-prompt-where = After { $domain }
reflection-prompt-defensive = When you hear yourself say
reflection-prompt-offensive = then ask
reflection-prompt-quoted = “{ $text }”
reflection-prompt-answer = What do you answer yourself?
reflection-prompt-private = You write it to yourself, and Fagspejl sends it nowhere. You can also skip it.
reflection-back = Back
reflection-next = Next
reflection-skip = Skip
reflection-to-check = Go to your answers
reflection-keys = Shortcuts
reflection-keys-title = Keyboard shortcuts
reflection-keys-choose = 1 to { $points }
reflection-keys-choose-does =
    { $points ->
        [5] Choose one of the five sentences
       *[other] Choose one of the answers
    }
reflection-keys-arrows = Up and down arrow
reflection-keys-arrows-does = Choose the answer above or below
reflection-keys-space = Space
reflection-keys-space-does = Choose the answer you are at
reflection-keys-enter = Enter
reflection-keys-enter-does = Go on to the next item when you have answered
reflection-keys-backspace = Backspace
reflection-keys-backspace-does = Go to the item before
reflection-keys-alt-left = Alt + left arrow
reflection-keys-alt-left-does = Go back to where you were before
reflection-keys-ctrl-enter = Ctrl + Enter
reflection-keys-ctrl-enter-does = Go on from an answer to food for thought
reflection-keys-undo = Ctrl + Z
reflection-keys-undo-does = Undo the latest step. In a text field it only undoes what you type
reflection-keys-redo = Ctrl + Shift + Z
reflection-keys-redo-does = Redo what was undone
reflection-keys-lock = Ctrl + L
reflection-keys-lock-does = Lock Fagspejl, if you have turned the lock on
reflection-keys-question = ?
reflection-keys-question-does = Show the shortcuts
reflection-keys-use = Use keyboard shortcuts. If you turn them off, they are back the next time you open Fagspejl.
reflection-keys-close = Close

reflection-check-title = Your answers
reflection-check-lead = Look through your answers and change any you want. You began this reflection on { $date }.
reflection-check-missing =
    { $missing ->
        [0] All { $items } items have an answer
        [one] One of { $items } items has no answer
       *[other] { $missing } of { $items } items have no answer
    }
reflection-check-missing-advice = You need not answer everything. If you want to, go to the item here:
reflection-check-far = { $answered } of { $items } items
reflection-check-next-domain = Go on with { $domain } · about { $minutes } min
reflection-check-rest =
    { $answered ->
        [0] Answer the domain · about { $minutes } min
       *[other] Answer the rest · about { $minutes } min
    }
reflection-check-rest-of = { $rest }: { $domain }
reflection-check-unanswered = Not answered
reflection-check-change = Change
reflection-check-change-item = Change { $item }
reflection-check-prompts-title = Food for thought
reflection-check-prompts-about = What you write here is to yourself.
reflection-check-prompt-passed = Skipped
reflection-check-prompt-change = Change what you wrote on: { $question }
reflection-check-prompt-write = Write
reflection-check-prompt-write-on = Write on: { $question }
reflection-check-finish-title = Finish the reflection
reflection-check-finish-frozen = When you finish, you see your profile. Afterwards the reflection can be read but not changed.
reflection-check-finish-looks-back = When you finish, you see it beside your first answers. Both can be read but not changed, and one does not replace the other.
reflection-check-finish-missing =
    { $missing ->
        [one] The item you have not answered stays unanswered. It does not count as a low answer.
       *[other] The { $missing } items you have not answered stay unanswered. They do not count as low answers.
    }
reflection-check-finish = Finish the reflection

reflection-earlier-title = Earlier reflections
reflection-earlier-lead = All your reflections are here, the newest first. A finished reflection can be read but not changed.
reflection-earlier-list = All reflections
reflection-earlier-some = Showing { $shown } of { $all }. Drafts are always shown.

reflection-earlier-finished = Finished { $day }
reflection-earlier-draft = Draft, begun { $day } at { $clock }
reflection-earlier-draft-looks-back = Draft that looks back at { $at }, begun { $day } at { $clock }
reflection-earlier-instrument = { $title }, version { $version }
reflection-earlier-answered = { $answered } of { $items } items answered

reflection-earlier-delete-label = Delete the draft, begun { $day } at { $clock }
reflection-earlier-deleted = The draft, begun { $day }, is deleted.

reflection-earlier-empty-title = There is nothing here yet
reflection-earlier-empty = When you have begun a reflection, it is kept here. You can open it again, go on from where you left off, and read it once it is finished.
reflection-earlier-begin = Begin a reflection
