start-lead = A quiet place to look at how you work with citizens who are on their way towards a job.
start-why-title = Your part matters a great deal
start-why = Evaluation researchers agree that the personal adviser is decisive for whether a programme succeeds. The freer the adviser is, the better the help can fit the individual. That is why it is worth looking at what you do.
start-source = Source: “What works for whom”, as rendered in Leif Tøfting Kongsgaard’s talk “Beskæftigelsesfaglighed i praksis”, Væksthuset.
start-first-title = Begin your first reflection
start-again-title = Look at your professionalism again
start-how = You answer { $items } items, one at a time. It takes about half an hour. You can take one domain at a time, take a break at any time and go on where you left off.
start-how-any = You answer { $items } items, one at a time. You can take a break at any time and go on where you left off.
start-instruments = What do you want to look at?
start-begin = Begin
start-one-domain = Take one domain at a time
start-one-domain-takes = { $items } items, about { $minutes } min
start-draft-domains = Take one domain at a time
start-draft-title = You have a reflection under way
start-draft = You have answered { $answered } of { $items } items. You began this reflection on { $date }.
start-draft-at-hand = You go on with { $domain }, about { $minutes } min.
start-looking-back-title = You have a look back under way
start-looking-back = You are looking back at the reflection from { $date }.
start-go-on = Go on
start-begin-another = Begin a new reflection
start-more-drafts =
    { $count ->
        [one] You have one other draft too.
       *[other] You have { $count } other drafts too.
    }
start-see-drafts = See all reflections
start-stays = Everything stays on this computer unless you copy it yourself, and nothing is sent. Others who use the computer can read it until you turn the lock on.
start-stays-locked = Everything stays on this computer unless you copy it yourself, and nothing is sent. The lock is on, so others who use the computer cannot read it.
start-backed-up = There are no reflections here right now, but there is a backup from { $moment }.
start-backed-up-see = See your backups
start-due-title = Agreements you can look at
start-due-more = See your agreements
start-write-example = Write an example
start-see-change = See your development
start-onwards = Other things you can do here
start-year-title = Your year
start-year-last = Your latest reflection is from { $last }.
start-year-next = The next is suggested for { $next }.
start-year-due = It is time to look at your professionalism again: the next was suggested for { $next }.
start-year-never = You have chosen not to have a day suggested.
start-year-ahead = Your reflection is dated in the future, so no day is suggested for the next.
start-year-picture = The year around today
start-year-day-last = Latest reflection: { $day }
start-year-day-next = Next suggested: { $day }
start-year-day-today = Today: { $day }
start-rhythm = How often do you want to look at your professionalism?
start-rhythm-threeMonths = Every 3 months
start-rhythm-sixMonths = Every 6 months
start-rhythm-twelveMonths = Every 12 months
start-rhythm-never = No suggestion
start-rhythm-saved = Your choice is saved.
start-latest-title = Your latest profile
start-latest = From { $date }. You chose a level for { $answered } of { $items } items.
start-latest-unranked = From { $date }. You chose answers to { $answered } of { $items } items.
start-latest-stands-out = Strongest for you: { $strongest }. Most worth working on: { $worth }.
start-too-few = Too few answers
start-coverage = Answers to { $answered } of { $applicable } items
start-scale = The figure is the mean of your answers, from 1 ({ $first }) to { $highest } ({ $last }).
start-see-profile = See the whole profile
start-empty-title = Your profile will appear here
start-empty = When you have finished your first reflection, you will see a picture here of three competence domains. You will also see what you are strongest in, and what is most worth working on. Your earlier reflections are gathered under My mirror.
start-sketch = How it may look (invented):
start-empty-demo = If you want to see what it will be like, look at the reflections of an invented caseworker. They do not mix with your own.
start-demo = Look at example data
start-conversations-title = Conversations under way
start-conversation = Conversation with { $name }, begun { $day }
start-conversation-state = { $state ->
    [stuck] It cannot go on.
    [due] You have to save a file for the other one.
    [mine] It is your turn to rate.
    [awaits] Waiting for a file from the other one.
    [subject] The one it is about is rating.
    [handOver] Ready for the other one to rate.
    [other] The other one is rating.
    [ready] Both have rated.
    [seen] You have seen both ratings.
   *[revealed] Both ratings were shown.
}
