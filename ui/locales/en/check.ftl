check-title = Your answers
check-lead = Look through your answers and change any you want. You began this reflection on { $date }.
check-missing =
    { $missing ->
        [0] All { $items } items have an answer
        [one] One of { $items } items has no answer
       *[other] { $missing } of { $items } items have no answer
    }
check-missing-advice = You need not answer everything. If you want to, go to the item here:
check-far = { $answered } of { $items } items
check-unanswered = Not answered
check-change = Change
check-change-item = Change { $item }
check-prompts-title = Food for thought
check-prompts-about = What you write here is for you alone.
check-prompt-passed = Skipped
check-prompt-change = Change what you wrote on: { $question }
check-prompt-write = Write
check-prompt-write-on = Write on: { $question }
check-finish-title = Finish the reflection
check-finish-frozen = When you finish, you see your profile. The reflection is frozen: it can always be read as you gave it, and the answers cannot be changed afterwards.
check-finish-looks-back = When you finish, you see it beside your first answers. Both are frozen: they can always be read as you gave them, and one does not replace the other.
check-finish-missing =
    { $missing ->
        [one] The item you have not answered stays unanswered. It does not count as a low answer.
       *[other] The { $missing } items you have not answered stay unanswered. They do not count as low answers.
    }
check-finish = Finish the reflection
