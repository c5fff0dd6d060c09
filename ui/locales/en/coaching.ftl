coaching-here = A conversation on this computer
coaching-here-about = Two people can rate the same work, each on their own, and see both ratings afterwards. Neither sees the other’s answers before both are done.
coaching-here-go = Go to conversations

coaching-title = Conversations
coaching-lead = Here are those you talk with about your work or theirs, and the conversations you have had.
coaching-empty-title = Those you talk with will appear here
coaching-empty = It may be your supervisor, an employee or a colleague. You rate the same work, each on your own, on this computer, and then see both ratings together.
coaching-add = Add a person
coaching-added = The person is added.
coaching-name = Name
coaching-name-hint = What you call the person. You both read it when you talk. Nothing else is kept about them.
coaching-name-both-read = You both read it when you talk.
coaching-relation = Who are they to you?
coaching-relation-supervisor = Supervisor
coaching-relation-employee = Employee
coaching-relation-colleague = Colleague
coaching-relation-other = Somebody else
coaching-save = Save
coaching-cancel = Cancel
coaching-rename = Change the name
coaching-renamed = The name is changed.
coaching-delete = Delete
coaching-delete-of = Delete { $name }
coaching-rename-of = Change the name { $name }
coaching-delete-note = If you delete the person, the conversations with them and all that was answered in them are deleted.
coaching-deleted = The person and the conversations are deleted.
coaching-none-yet = You have had no conversations yet.
coaching-own-name = Your name
coaching-own-unnamed = Those you talk with read no name for you yet.
coaching-own-named = Those you talk with read your name: { $name }.
coaching-own-write = Write your name
coaching-own-change = Change your name
coaching-own-asked = What are you called?
coaching-begin = Begin a conversation
coaching-begin-with = Begin a conversation with { $name }
coaching-conversation-line = { $title }, { $day }
coaching-about-myself-line = About your work.
coaching-about-person-line = About the work of { $name }.
coaching-whole-line = All items.
coaching-items-line =
    { $items ->
        [one] One item.
       *[other] { $items } items.
    }
coaching-items-shown =
    { $items ->
        [one] See the one item
       *[other] See the { $items } items
    }
coaching-turn-subject = The one it is about is rating.
coaching-turn-handOver = Ready for the other one to rate.
coaching-turn-other = The other one is rating.
coaching-turn-ready = Both have rated.
coaching-turn-revealed = You have seen both ratings.
coaching-turn-ended = Ended, and the ratings were not shown.

coaching-new-title = A conversation with { $name }
coaching-new-lead = Choose together what you will rate.
coaching-about = Whose work is the conversation about?
coaching-about-myself = My work
coaching-about-person = The work of { $name }
coaching-instrument = Which instrument?
coaching-extent = How much of it?
coaching-extent-whole = All items
coaching-extent-some = From { $least } to { $most } items
coaching-items-chosen =
    { $items ->
        [one] One item is chosen.
       *[other] { $items } items are chosen.
    }
coaching-in-focus = In focus
coaching-minutes = How much time do you have?
coaching-minutes-each = { $minutes } minutes
coaching-begun = The conversation is begun.

coaching-task = Conversation
coaching-owner = The one who has Fagspejl here
coaching-rate-as = Rate as { $rater }
coaching-rates-own = { $rater } rates their own work
coaching-rates-other = { $rater } rates the work of { $subject }
coaching-question = What is most like what { $subject } does now?
coaching-as-said-by = The sentences say “I”. Read them as if { $subject } said them.
coaching-not-their-task = not a task for { $subject }
coaching-check-lead = Look through your answers, { $rater }, and change those you want.
coaching-close-leads = “Close” leads to Conversations and the rest of Fagspejl on this computer.
coaching-break-off = Do you want to stop here?
coaching-break-off-about = Then neither rating is shown, not later either. What was answered stays on this computer until the person is deleted under Conversations.
coaching-break-off-go = Stop the conversation
coaching-subject-title = { $subject } rates first
coaching-subject-lead = { $subject } answers alone, closes the answers and then gives the computer to { $other }. Neither of you sees the other’s answers before you are both done.
coaching-handOver-title = Now { $other } rates
coaching-handOver-lead = The answers of { $subject } are closed until you have both rated. { $other }, you now rate the same work without seeing them.
coaching-other-title = { $other } is rating
coaching-other-lead = The answers of { $subject } are closed until { $other } is done too.
coaching-ready-title = Both of you have rated
coaching-ready-lead = Sit down at the screen together, { $subject } and { $other }. When you choose “Show both”, you see both ratings, and it cannot be undone.
coaching-ready-go = Show both
coaching-ended-title = The conversation has ended
coaching-ended-lead = { $subject } and { $other } stopped before the ratings were shown. So they are not shown. What was answered is deleted together with the person under Conversations.

coaching-finish-title = Close your answers
coaching-finish-first = Once you have closed your answers, they cannot be changed. Then give the computer to { $waits }. The answers are not shown before you have both rated and choose to see them together.
coaching-finish-second = Once you have closed your answers, they cannot be changed. Then you have both rated. Fetch { $waits }, and see your ratings together.
coaching-finish = Close my answers

coaching-revealed-title = Your two ratings
coaching-both = { $one } and { $two }
coaching-revealed-lead = It is common for two people to see the same work differently. People often rate themselves a little higher than others do. Neither of you is more right than the other.
coaching-revealed-keys = Go from item to item with arrow down and arrow up. Esc closes.
coaching-part-agreed = You both see this as a strength
coaching-part-apart = Here you see it differently
coaching-part-alike = Here you see it alike
coaching-part-notBoth = You have not both rated this
coaching-points =
    { $points ->
        [one] One step between
       *[other] { $points } steps between
    }
coaching-end = End the conversation
coaching-ended = The conversation has ended.
coaching-revealed-ended = The conversation has ended. You can still read both ratings.

coaching-readers = Who can read this?
coaching-close = Close
coaching-readers-before = Before both of you have rated and chosen “Show both”, the program shows neither of you the other’s answers.
coaching-readers-after = Afterwards, whoever uses Fagspejl on this computer can read both ratings. They lie with the other data in Fagspejl.
coaching-readers-sent = Fagspejl sends it nowhere.
