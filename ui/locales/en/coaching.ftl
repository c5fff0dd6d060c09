coaching-here = A conversation on this computer
coaching-here-about = Two people can rate the same work, each on their own, and see both ratings afterwards. Neither sees the other’s answers before both are done.
coaching-here-go = Go to conversations

coaching-title = Conversations
coaching-lead = Those you talk with about your work or theirs, and the conversations you have had.
coaching-empty-title = Those you talk with will appear here
coaching-empty = It may be your supervisor, an employee or a colleague. You rate the same work, each on your own, on this computer, and then see both ratings together.
coaching-add = Add a person
coaching-added = The person is added.
coaching-name = Name
coaching-name-hint = What you call the person. Nothing else is kept about them.
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
coaching-begin = Begin a conversation
coaching-begin-with = Begin a conversation with { $name }
coaching-conversation-line = { $title }, { $day }
coaching-about-myself-line = About your work.
coaching-about-person-line = About the work of { $name }.
coaching-whole-line = The whole form.
coaching-items-line =
    { $items ->
        [one] One item.
       *[other] { $items } items.
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
coaching-instrument = Which form?
coaching-extent = How much of it?
coaching-extent-whole = The whole form
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
coaching-owner = The owner of the mirror
coaching-subject-title = First: { $subject }
coaching-subject-lead = { $subject } rates alone and then hands the computer to { $other }. Neither sees the other’s answers before both of you are done.
coaching-subject-go = Begin: { $subject }
coaching-handOver-title = Now it is time for { $other } to sit here
coaching-handOver-lead = The answers of { $subject } are closed. They cannot be seen or changed before both of you have rated.
coaching-handOver-go = Begin: { $other }
coaching-other-title = { $other } is rating
coaching-other-lead = The answers of { $subject } are closed until { $other } is done too.
coaching-other-go = Go on: { $other }
coaching-ready-title = Both of you have rated
coaching-ready-lead = Sit down at the screen together, { $subject } and { $other }. Once you have seen both ratings, it cannot be taken back.
coaching-ready-go = Show both
coaching-ended-title = The conversation has ended
coaching-ended-lead = { $subject } and { $other } ended it before the ratings were shown. So they are not shown.

coaching-finish-title = Hand over the computer
coaching-finish-frozen = When you hand over, your answers are closed. They cannot be changed, and they are first shown when both of you have rated.
coaching-finish = Close my answers

coaching-revealed-title = Your two ratings
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
coaching-readers-before = Before both of you have rated and chosen “Show both”, the program shows neither of you the other’s answers.
coaching-readers-after = Afterwards, whoever uses Fagspejl on this computer can read both ratings. They lie with the other data in Fagspejl.
coaching-readers-sent = Fagspejl sends it nowhere.
