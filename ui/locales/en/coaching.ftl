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
coaching-delete-note = If you delete the person, your ground rules, the conversations with them and all that was answered in them are deleted.
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
coaching-minutes-each =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
coaching-begun = The conversation is begun.
coaching-kind = What do you want to rate?
coaching-kind-work = The work as it is at present
coaching-kind-observation = One talk with a citizen (extra eyes)
coaching-kind-observation-about = One of you has the talk with the citizen, and the other one goes along and notices what is done. After it you both rate that very talk. Choose the items and the question before the talk with the citizen.
coaching-observed-question = What should the other one look at?
coaching-observed-question-hint = Write one question. For instance: Do I leave room when the citizen hesitates?
coaching-observed-items = Choose from 1 to { $most } items
coaching-observed-looked-at = The question
coaching-observed-one-talk = Think only of the one talk that you were both in.
coaching-observe-as = Write what you saw, { $rater }
coaching-observe-title = What you saw, { $observer }
coaching-observe-lead = Write what was done and said, so that { $subject } can recognise it. { $subject } reads it only when you have both rated. Write nothing that the citizen could be known by.
coaching-observe-hint = What was done? Leave it empty if you saw nothing.
coaching-observe-on = Go on to rate
coaching-seen-by = { $observer } saw
coaching-observation-line = Extra eyes on a talk.
coaching-practice-title = Seen by others
coaching-practice-line = { $observer }, { $day }
coaching-conversation-deleted = The conversation is deleted.
coaching-delete-conversation = Delete the conversation with { $name } of { $day }

coaching-frame = Ground rules
coaching-frame-with = Ground rules with { $name }
coaching-frame-title = Your ground rules
coaching-frame-lead = Read the proposal together, and change it until it suits you both.
coaching-frame-lead-kept = This is what { $one } and { $two } have agreed about their conversations.
coaching-frame-purpose = What do you want the conversations for?
coaching-frame-rhythm = How often do you talk?
coaching-frame-confidential = What stays between you, and what does not?
coaching-frame-readers = Who else can read anything?
coaching-frame-ending = How do you end it?
coaching-frame-purpose-proposed = We want to understand the work better and help each other get better at it. The conversations are no appraisal, and they are not used to measure anybody.
coaching-frame-rhythm-proposed = We talk every other month for about half an hour. We find a day for the next conversation before we end.
coaching-frame-confidential-proposed = What we say and write stays between us. Each of us may tell others what we ourselves have agreed to do. If somebody is in danger, or the law requires it, we pass it on, and we tell each other first. We write nothing by which a citizen can be known.
coaching-frame-readers-proposed = What we both have rated and agreed on is kept in Fagspejl on this computer. It is sent nowhere by itself. Whoever uses Fagspejl here can read it and take it out, and the other can always ask to see it. Neither of us keeps notes about the other that the other may not read.
coaching-frame-ending-proposed = Either of us can stop at any time, without giving a reason. If one of us asks for it, we delete the conversations on this computer.
coaching-frame-review = When do you look at them again?
coaching-frame-accept = Do you both say yes?
coaching-frame-accept-note = Each of you sets your own mark. If you change anything after that, you say yes again.
coaching-frame-yes = { $name } says yes
coaching-frame-keep = Keep the ground rules
coaching-frame-kept = The ground rules are kept.
coaching-frame-renew = Make a new version
coaching-frame-show = Show those that hold
coaching-frame-accepted = Version { $version }, to which you both said yes on { $day }.
coaching-frame-review-line = You look at them again on { $day }.
coaching-frame-earlier = Version { $version } from { $day }
coaching-frame-due = You wanted to look at your ground rules again on { $day }.

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
coaching-break-off-about = Then neither rating is shown, not later either. What was answered stays on this computer until the conversation or the person is deleted under Conversations.
coaching-break-off-go = Stop the conversation
coaching-subject-title = { $subject } rates first
coaching-subject-lead = { $subject } answers alone, closes the answers and then gives the computer to { $other }. Neither of you sees the other’s answers before you are both done.
coaching-handOver-title = Now { $other } rates
coaching-handOver-lead = The answers of { $subject } are closed until you have both rated. { $other }, you now rate the same work without seeing them.
coaching-handOver-observes = The answers of { $subject } are closed until you have both rated. { $other }, now write what you saw, and rate the same talk.
coaching-other-title = { $other } is rating
coaching-other-lead = The answers of { $subject } are closed until { $other } is done too.
coaching-ready-title = Both of you have rated
coaching-ready-lead = Sit down at the screen together, { $subject } and { $other }. When you choose “Show both”, you see both ratings, and it cannot be undone.
coaching-ready-go = Show both
coaching-word-title = Would you like to close your half with a word, { $rater }?
coaching-word-about = Your half is what you answer and write. If you choose a word, it has to be written each time somebody wants to see or change your half, until you have chosen “Show both”. With the word you can also change your answers after you have closed them. Fagspejl does not keep the word and cannot find it again: if you forget it, you have to rate anew. The word works only here in Fagspejl. It does not lock the files on the computer.
coaching-word-hint = It does not matter whether the letters are large or small.
coaching-word-set = Use the word, and continue as { $rater }
coaching-word-asked = Your word, { $rater }
coaching-word-closed = { $rater } has closed their half with a word.
coaching-word-open = Continue as { $rater }
coaching-word-again = Would you like to change your answers, { $rater }?
coaching-word-again-about = Write your word, and you can change your answers and close them again. The other one waits meanwhile.
coaching-word-again-go = Change my answers
coaching-word-forgotten = Have you forgotten your word, { $rater }?
coaching-word-forgotten-about = The word cannot be found again. You can delete your half and rate anew. What you have answered and written in it is deleted without anybody seeing it, and that cannot be undone.
coaching-word-give-up = Delete the half of { $rater }
coaching-word-given-up = The half is deleted.
coaching-ended-title = The conversation has ended
coaching-ended-lead = { $subject } and { $other } stopped before the ratings were shown. So they are not shown. What was answered can be deleted under Conversations.

coaching-finish-title = Close your answers
coaching-finish-first = Once you have closed your answers, they cannot be changed, unless you have chosen a word for your half. Then give the computer to { $waits }. The answers are not shown before you have both rated and choose to see them together.
coaching-finish-second = Once you have closed your answers, they cannot be changed, unless you have chosen a word for your half. Then you have both rated. Fetch { $waits }, and see your ratings together.
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
coaching-readers-before = Before both of you have rated and chosen “Show both”, the program shows neither of you the other’s answers or what the other one has written.
coaching-readers-after = Afterwards, whoever uses Fagspejl on this computer can read both ratings and what was seen. They lie with the other data in Fagspejl.
coaching-readers-frame = Your ground rules can always be read by whoever uses Fagspejl on this computer.
coaching-readers-sent = Fagspejl sends it nowhere.

coaching-see-agenda = See the agenda and how you ended
coaching-to-agenda = Go to the agenda
coaching-agenda-title = Your agenda
coaching-agenda-lead = It is a proposal, made of what you both answered. Change it until it suits you.
coaching-agenda-time = The points are set to { $planned } of { $minutes } minutes.
coaching-agenda-one = Show one point at a time
coaching-agenda-all = Show the whole agenda
coaching-agenda-before = The point before
coaching-agenda-next = The next point
coaching-agenda-keys = Go from point to point with Page Down and Page Up. Esc shows the whole agenda.
coaching-agenda-back = See both ratings
coaching-topic-agreement = An agreement that is no longer there
coaching-topic-strength = A shared strength
coaching-topic-difference = An item you see differently
coaching-topic-observation = An observation that is no longer there
coaching-topic-seen = Extra eyes: { $question }
coaching-topic-prompt = A question
coaching-topic-wellbeing = Well-being and workload
coaching-topic-own = A point of your own
coaching-point-agreement = An earlier agreement.
coaching-point-strength = You both see it as a strength.
coaching-point-difference = You see it differently.
coaching-point-observation = What one of you saw in a talk with a citizen.
coaching-point-prompt = A question of the instrument.
coaching-point-wellbeing = Can be struck.
coaching-point-own = A point of your own.
coaching-point-carried = You did not reach it last time.
coaching-point-minutes =
    { $minutes ->
        [one] One minute.
       *[other] { $minutes } minutes.
    }
coaching-point-is-reached = You have talked about it.
coaching-point-is-struck = Struck.
coaching-opens-agreement = What came of the agreement?
coaching-opens-strength = When do you see the strength, and how can it be used more?
coaching-opens-difference = What has each of you seen, since you answered as you did?
coaching-opens-observation = What do you want to build on, and what could be tried in another way?
coaching-opens-prompt = What do you think about it?
coaching-opens-wellbeing = How is it to be at work these days? What weighs on you, and what gives you strength?
coaching-opens-own = What would you like to come to?
coaching-point-note = What we want to remember
coaching-point-changes = Change the point { $title }
coaching-point-reach = We have talked about it
coaching-point-strike = Strike the point
coaching-point-reopen = Take the point up again
coaching-point-up = Move up
coaching-point-down = Move down
coaching-point-own-asked = What else do you want to talk about?
coaching-point-own-time = Time
coaching-point-add = Add the point
coaching-point-added = The point is added.
coaching-template-save-title = Save as my template
coaching-template-about = A template remembers the order, the times and your own points, so that they can be used in another conversation. It does not remember who you are, what you have answered or what you have noted.
coaching-template-name = Name of the template
coaching-template-save = Save the template
coaching-template-replace = Replace it
coaching-template-saved = The template is saved.
coaching-template-use-title = Use a template
coaching-template-use-about = The points get the order and the times of the template. What you have talked about, struck or noted stays as it is.
coaching-template-use = Use it
coaching-template-use-of = Use the template { $name }
coaching-template-used = The agenda follows the template.
coaching-template-delete-of = Delete the template { $name }
coaching-template-deleted = The template is deleted.
coaching-template-point =
    { $minutes ->
        [one] { $topic }, 1 minute
       *[other] { $topic }, { $minutes } minutes
    }
coaching-template-struck = { $topic }, struck
coaching-template-carriedOver = What you did not reach last time
coaching-template-agreement = Agreements from before
coaching-template-strength = Shared strengths
coaching-template-difference = Points that you see differently
coaching-template-observation = What was seen with extra eyes
coaching-template-prompt = A question from the instrument
coaching-template-wellbeing = Well-being and workload
coaching-questions-title = Questions you can use
coaching-grow-title = Four steps
coaching-grow-goal = Goal
coaching-grow-goal-asks = What would you like to get out of it?
coaching-grow-reality = Reality
coaching-grow-reality-asks = What happens now, and what have you tried?
coaching-grow-options = Options
coaching-grow-options-asks = What else could you do?
coaching-grow-will = Will
coaching-grow-will-asks = What will you do, and when?
coaching-team-title = When one listens and thinks aloud afterwards
coaching-team-heard = What did you notice while you listened?
coaching-team-curious = What made you curious?
coaching-team-stays = What do you take with you?
coaching-agreed-title = What you agree on
coaching-agree-owner = Whose agreement is it?
coaching-agree-save = Save the agreement
coaching-agreed = The agreement is saved.
coaching-agreed-line = { $keeper } keeps it. You look at it again on { $day }.
coaching-agreed-day = When do you look at it again?
coaching-agreed-item = Which item does the agreement help?
coaching-agreed-keeper = { $keeper } keeps it.
coaching-point-time = Time for { $title }
coaching-clock = { $gone } of { $minutes } minutes have passed.
coaching-clock-start = Start the clock
coaching-clock-stop = Stop the clock

coaching-to-closing = Bring it to an end
coaching-closing-title = Bring it to an end
coaching-closing-lead = Answer each for yourself, and read each other’s answers afterwards. You can leave a question empty.
coaching-closing-agreed = What you have agreed
coaching-closing-none = You have made no agreements in this conversation.
coaching-closing-half = You have begun an agreement that is not saved. It goes when you end the conversation.
coaching-closing-back = Back to the agenda
coaching-next = When do you talk again?
coaching-next-hint = Leave the day empty if you do not know it yet.
coaching-next-line = You talk again { $day }.
coaching-closing-of = { $rater } answers
coaching-useful = Was the conversation useful?
coaching-heard = Were you heard?
coaching-differently = What should we do differently next time?
coaching-extent-yes = Yes
coaching-extent-partly = Partly
coaching-extent-no = No
coaching-closing-said = What you said at the end
coaching-closing-useful-line = Useful: { $extent }.
coaching-closing-heard-line = Was heard: { $extent }.

coaching-sparring-title = Sparring in the group
coaching-sparring-about = Think together about a case in five steps. The case is told and not written down. Only what you agree that you have learned is kept.
coaching-sparring-go = Hold a sparring
coaching-sparring-lead = You think together about a case from your work. Each step has its time and its task.
coaching-sparring-kept = Tell the case so that nobody can recognise the citizen. Fagspejl keeps nothing of it. At the end you write what you have learned.
coaching-sparring-begin = Begin
coaching-sparring-stop = Stop the sparring
coaching-sparring-place = Step { $at } of { $of }
coaching-sparring-no-advice = No advice yet.
coaching-sparring-keys = Go from step to step with Page Down and Page Up. Esc closes.
coaching-step-before = Previous step
coaching-step-next = Next step
coaching-step-presentation = Tell
coaching-step-presentation-about = The one whose case it is tells of it. The others listen.
coaching-step-presentation-asks = What happened, what did you do, and what do you want help to think about?
coaching-step-clarifying = Ask to understand
coaching-step-clarifying-about = The others ask questions, so that they understand the case.
coaching-step-clarifying-asks = Ask only what you do not know the answer to. Keep suggestions for later.
coaching-step-affirming = Say what works
coaching-step-affirming-about = The others say what they think was done well.
coaching-step-affirming-asks = What did you hear that your colleague did and that is worth doing again?
coaching-step-reflecting = Think aloud together
coaching-step-reflecting-about = The others talk with each other about the case. The one whose case it is listens.
coaching-step-reflecting-asks = What else could there be in it, and what could one try? Say “perhaps” and “it made me think of”.
coaching-step-summingUp = Sum up
coaching-step-summingUp-about = The one whose case it is says what made an impression. Then you say what you have all learned.
coaching-step-summingUp-asks = What do you take with you? What will the rest of us do too?
coaching-learned-asked = What have we learned?
coaching-learned-hint = Write what you agree on. Write nothing about the case, or anything a citizen could be known by.
coaching-learned-begun = You were writing this
coaching-learned-keep = Keep what we have learned
coaching-learned-none = End without keeping anything
coaching-learned = What you have learned is kept.
coaching-learnings-title = What we have learned
coaching-learning-delete = Delete what we learned on { $day }
coaching-learning-deleted = It is deleted.
coaching-readers-case = Fagspejl keeps nothing of the case, neither during the sparring nor after it.
coaching-readers-learned = What you keep at the end can be read by whoever uses Fagspejl on this computer.
coaching-apart-title = A conversation on two computers
coaching-apart-about = If you each have Fagspejl, you can rate on your own computers and send each other files that only the receiver can open.
coaching-apart-go = Cards and files
coaching-apart-lead = You give each other your cards once. Then your two programs know each other, and only the receiver can open what you send.
coaching-card-own = Your card
coaching-card-demo = You are looking at example data. Go back to your own data to get a card.
coaching-card-no-lock = A secret key belongs to the card, and it has to lie behind a lock. Turn on the lock first, and you can get a card.
coaching-card-none = You have no card yet. It is made of your name and a key that others can lock files to you with. Nothing else is on it.
coaching-card-name = The name on the card
coaching-card-name-stays = What others know you as. It cannot be changed on the card later.
coaching-card-make = Make my card
coaching-card-says = The card is from { $name }. Give it to those you want to talk with on two computers, by mail or at a meeting.
coaching-card-picture = The card from { $name } as a QR picture
coaching-card-save = Save the card as a file
coaching-card-save-picture = Save as a picture
coaching-card-copy = Copy as text
coaching-card-copied = The card is copied. Paste it into a mail.
coaching-card-not-copied = The card was not copied, as the clipboard does not take it. Save it as a file instead.
coaching-card-saved = The card is saved in { $file }. Give it to the one you want to talk with.
coaching-card-as-text = The card as a text
coaching-card-words-own = Read your six words aloud to the one who gets the card, on the phone for instance. Then you both know that nobody has swapped the card on its way.
coaching-card-words-theirs = Have { $name } read their six words aloud, on the phone for instance. If the words are not these, do not save the card.
coaching-card-theirs = From others
coaching-card-theirs-about = Open a card or a conversation file that you were given. You see what it is before you accept it.
coaching-open-file = Open a file
coaching-open-from = Open the file from { $name }
coaching-card-put = Or paste a card as a text
coaching-card-put-hint = The text begins with FAGSPEJLKORT.
coaching-card-see = See the card
coaching-card-from = This is a card from { $name }.
coaching-card-is-own = This is your own card. Give it to the one you want to talk with.
coaching-card-known = You have this card already, with { $name }.
coaching-card-whose = Whose card is it?
coaching-card-new = Somebody I have not added yet
coaching-card-other-keys = { $name } has another card with you.
coaching-card-other-keys-about = It may be somebody who has started afresh with Fagspejl. It may also be somebody who pretends to be the one you know. Conversations that are under way on two computers cannot go on with the new card.
coaching-card-heard = I have heard { $name } read the six words myself
coaching-card-take = Save the card here
coaching-card-taken = You now have the card from { $name }. Give { $name } yours, if you have not already.
coaching-exchanged = What you have given each other (conversation begun { $day })
coaching-exchanged-mine = { $day }: { $kind ->
    [invitation] You made the invitation. No answers are in it.
    [rating] You made the file with your answers.
    [opening] You made the file with your answers and what shows that they are those you closed first.
    [record] You made the file with what came of the conversation.
   *[end] You made the file that says that you have stopped.
}
coaching-exchanged-theirs = { $day }: { $kind ->
    [invitation] You got the invitation. No answers are in it.
    [rating] You got the file with the answers of the other one.
    [opening] You got the file with the answers of the other one and what shows that they are those that were closed first.
    [record] You got the file with what came of the conversation.
   *[end] You got the file that says that the other one has stopped.
}
coaching-card-given = Has given you their card.
coaching-computers = Where do you rate?
coaching-computers-one = On this computer, one after the other
coaching-computers-two = Each on our own computer, with files to and from { $name }
coaching-turn-mine = It is your turn to rate.
coaching-turn-send = You have to save a file for the other one.
coaching-turn-stuck = It cannot go on.
coaching-turn-seen = You have seen both ratings.
coaching-turn-awaits = Waiting for a file from the other one.
coaching-apart-subject-title = { $subject } rates first
coaching-apart-subject-lead = Answer, and close your answers. Then you can save the file that invites { $other }. None of your answers are in it.
coaching-apart-other-title = Now { $other } rates
coaching-apart-other-lead = { $subject } has rated and closed their answers. They are not on this computer yet. You rate the same work without seeing them.
coaching-apart-awaits-title = Your answers are closed
coaching-apart-awaits-lead = { $subject } and { $other } send each other three files before you see both ratings. Neither of you can read the other’s answers before you have both closed yours.
coaching-apart-ready-title = You have both rated
coaching-apart-ready-lead = When you choose “Show both”, you see both ratings here, and it cannot be undone.
coaching-apart-ended-title = The conversation has ended
coaching-apart-ended-lead = { $subject } and { $other } stopped before the ratings were shown. So they are not shown. The answers are deleted when you delete the conversation under Conversations.
coaching-apart-break-off-about = Then neither rating is shown, not later either. Afterwards you can save a file that tells the other one that you have stopped. What you have sent stays with them until it is deleted there.
coaching-finish-apart = When you have closed your answers, they cannot be changed. They can be sent when every item is answered. “Don’t know” is an answer too.
coaching-file-send = Now { $name } needs a file
coaching-file-sent = The file to { $name }
coaching-file-holds-invitation = The file says which items you rate and how long you have. It has your ground rules, a seal on your answers, and what you share beforehand. None of the answers are in it.
coaching-file-holds-rating = Your answers to the items are in the file.
coaching-file-holds-opening = Your answers to the items are in the file, and what shows that they are those you closed first.
coaching-file-holds-record = The file has the agenda with the notes, the agreements, and what you both said at the end.
coaching-file-holds-end = The file says that you have stopped, and asks { $name } to delete what you have sent.
coaching-file-sealed = Only { $name } can open it. You choose yourself how to send it.
coaching-file-save = Save the file
coaching-file-save-again = Save the file again
coaching-beforehand-words = What may { $name } read beforehand?
coaching-beforehand-hint = You can leave it empty. Write nothing that a citizen could be known by.
coaching-beforehand-examples = Examples you want to share
coaching-beforehand-from = { $name } shares this beforehand
coaching-beforehand-mine = You have shared this beforehand
coaching-frame-received = { $name } has said yes to this. If you do not agree, talk with { $name } about it before you accept the file.
coaching-frame-yes-mine = I say yes to the ground rules
coaching-file-saved = Saved in { $file }. Send it to the other one.
coaching-file-await = Then a file comes from { $name }
coaching-file-await-about = Open it here when you have got it.
coaching-begin-anew = Begin a new conversation
coaching-to-people = Go to Conversations
coaching-file-trouble-noCard = The conversation cannot go on at this computer, as your card is another than the one it began with. Begin a new conversation.
coaching-file-trouble-forked = { $name } or you have two versions of the same conversation, perhaps because data was copied to another computer. It cannot go on. Begin a new conversation.
coaching-file-trouble-cardReplaced = { $name } has given you a new card since the conversation began. So nothing more is sent to the old card. Begin a new conversation.
coaching-file-trouble-waiting = A file from { $name } has come that builds on a file that is not here. If it is one that { $name } has sent, ask for it again. Otherwise begin a new conversation.
coaching-file-trouble-endedByOther = { $name } has stopped, and asks you to delete what you were given. You do that by deleting the conversation under Conversations.
coaching-file-brings-invitation =
    { $items ->
        [one] { $name } invites you to rate one item of their work. The conversation takes { $minutes } minutes.
       *[other] { $name } invites you to rate { $items } items of their work. The conversation takes { $minutes } minutes.
    }
coaching-file-brings-rating = { $name } has rated. You see the answers when you choose “Show both” afterwards.
coaching-file-brings-opening = These are the answers from { $name }. You see them when you choose “Show both” afterwards.
coaching-file-brings-record = { $name } has ended the conversation, and gives you what came of it.
coaching-record-notes = { $notes ->
    [0] The agenda has { $points } points.
    [one] The agenda has { $points } points, and one of them has a note.
   *[other] The agenda has { $points } points, and { $notes } of them have notes.
}
coaching-record-mine = You keep it. You look at it again on { $day }.
coaching-record-moved = What happened to earlier agreements
coaching-record-ended = The conversation has ended here, and what you wrote stays. The file changes nothing. Here you can see what { $name } wrote.
coaching-record-takes = When you accept the file, the conversation has ended here with what { $name } wrote. What you noted in the agenda yourself then comes last. An agreement or an answer that you have begun and not saved is lost.
coaching-file-brings-end = { $name } has stopped, and asks you to delete what you were given.
coaching-file-again = You have accepted the file before. Doing it again changes nothing.
coaching-file-waits = The file builds on another one that is not here. You can accept it now. It counts when the other one is here.
coaching-file-take = Accept the file
coaching-file-see = Go to the conversation
coaching-folder = Shared folder
coaching-folder-with = Shared folder with { $name }
coaching-folder-is = Shared folder: { $path }
coaching-folder-about = Do you and { $name } have a folder that you can both reach? Then the files can go through it. It may be a shared drive or a folder that is synchronised. You put your file in the folder with one button, and here under Conversations you see when something from { $name } is there. You see what it is before you accept it. Each of you chooses the folder on your own computer.
coaching-folder-seen = Others who can reach the folder can see that there are files, when they came, and perhaps from whom. They cannot read them. Fagspejl deletes nothing in the folder. When you are done, you can delete the files yourselves.
coaching-folder-choose = Choose a folder
coaching-folder-choose-with = Choose a folder you share with { $name }
coaching-folder-other = Choose another folder
coaching-folder-other-with = Choose another folder you share with { $name }
coaching-folder-leave = Stop using the folder
coaching-folder-leave-with = Stop using the folder with { $name }
coaching-folder-chosen = The folder is chosen.
coaching-folder-left = The folder is no longer used. The files are still there.
coaching-folder-found = There is something from { $name }
coaching-folder-see-invitation = See the invitation from { $name }
coaching-folder-see-rating = See the file from { $name }
coaching-folder-see-opening = See the file from { $name }
coaching-folder-see-record = See the file from { $name }
coaching-folder-see-end = See the message from { $name }
coaching-folder-trouble-missing = The folder cannot be found. If it is on a drive, see whether that is connected. If the folder was moved, choose it again. You can still save and open the files yourself.
coaching-folder-trouble-notPermitted = You may not read the folder. Ask whoever owns it to let you, or choose another folder. You can still save and open the files yourself.
coaching-folder-trouble-notAnswering = The folder does not answer just now. Fagspejl tries again in a moment. You can still save and open the files yourself.
coaching-folder-trouble-notRead = The folder cannot be read. Choose another folder. You can still save and open the files yourself.
coaching-file-folder = You have a shared folder: { $path }
coaching-file-put = Put in the folder
coaching-file-put-again = Put in the folder again
coaching-file-lies = The file is in the folder. { $name } sees it in their Fagspejl when it has got there.
coaching-file-await-folder = It is shown here when it is in your shared folder. If it comes in another way, open it here.
coaching-readers-apart = If you talk on two computers, each of you has your part in your own Fagspejl. What you have sent stays with the other one.
