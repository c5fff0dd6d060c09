profile-title = Your profile
profile-finished = Finished { $day } at { $clock }. The reflection can be read but not changed. Instrument: { $instrument }, version { $version }.

# The overview in sentences, before the picture.
profile-answered = You have chosen a level for { $answered } of { $items } items.
profile-answered-unranked = You have chosen answers to { $answered } of { $items } items.
profile-strongest = Strongest for you now: { $items }.
profile-worth-working-on = Most worth working on: { $items }.
profile-shared-highest = Strongest for you now: { $items } that share “{ $level }”.
profile-shared-lowest = Most worth working on: { $items } that share “{ $level }”.
profile-shared-next = After that, { $items } share “{ $level }”.
profile-shared-items =
    { $count ->
        [2] two items
        [3] three items
        [4] four items
        [5] five items
        [6] six items
        [7] seven items
        [8] eight items
        [9] nine items
        [10] ten items
        [11] eleven items
        [12] twelve items
       *[other] { $count } items
    }
profile-no-levels = You have not chosen a sentence for any item, so there is no picture. That is an answer too, and may be worth talking about with a colleague.
profile-one-level = Answer more items, and you can see what stands out.
profile-all-equal = You have chosen the same level for all of them, so none stands out.
profile-quoted = “{ $text }”

profile-actions = What you can do with the profile
profile-copy = Copy picture
profile-copied = The picture is copied. Paste it where you want it with Ctrl+V.
profile-not-copied = The picture was not copied, as the clipboard does not take it. Save the profile as a PDF instead.
profile-for-two = Show for two
profile-for-two-title = The profile of { $day }
profile-for-two-focus = In focus, with the sentence of the next level
profile-ways = Show as
profile-way-radar = Radar
profile-way-rows = Item by item
profile-way-table = Table
profile-way-pictures = Pictures
profile-reading = How to read the picture
profile-radar-label = Radar with { $answered } of { $items } items
profile-radar-about = Each item has its own line out from the centre. The further out the mark, the higher the level. An item without a level is grey, and the line breaks there.
profile-dot-plot-label = Your answers in rows
profile-dot-plot-about = Each item has its own row. The large mark shows where the competence domain stands, and the bar shows the spread from the lowest to the highest item. The number on the right shows how many items you chose a level for, out of those that are your task.
profile-dot-plot-too-few = { $domain } has too few answers
profile-mark = { $item }: { $level }
profile-position-mark = { $domain }: { $position }
profile-table = All items with your answer
profile-column-item = Item
profile-column-answer = Your answer
profile-column-domain = Competence domain

profile-domain-says = { $domain } is at { $position }, { $words }.
profile-domain-position = { $position }, { $words }
profile-position-at = the same as “{ $level }”
profile-position-between = between “{ $lower }” and “{ $upper }”
profile-too-few = Too few answers
profile-too-few-about = The position is shown when you have chosen a level for at least two thirds of the items that are your task.
profile-coverage = Answers to { $answered } of { $applicable } items
profile-counts = Your answers
profile-counts-about = Here you see how many items you gave each answer. No answer is better or worse than another.
profile-counted =
    { $items ->
        [one] one item
       *[other] { $items } items
    }
profile-spread = Spread: from “{ $lowest }” to “{ $highest }”
profile-spread-none = All items have the level “{ $level }”
profile-domains-about =
    { $domains ->
        [1] The figure is the mean of your answers on a scale from 1 to { $highest }.
        [3] The figure is the mean of your levels on a scale from 1 to { $highest }. There is no figure for all three together.
       *[other] The figure is the mean of your answers on a scale from 1 to { $highest }. There is no figure for all of them together.
    }

profile-strengths = Strongest for you now

profile-focus-about = You can put up to { $most } items in focus, and you can always choose again.
profile-focus-worth = Most worth working on, and in focus
profile-focus-choose = Choose what to work on
profile-focus-set = Put in focus
profile-focus-set-on = Put in focus: { $item }
profile-focus-saved = Your focus is saved.
profile-focus-unsaved = The choice was not saved. You see what is in force.
profile-focus-write = Write an agreement
profile-focus-write-on = Write an agreement on “{ $item }”
profile-focus-agreements = See your agreements

profile-items = The items
profile-items-first = What is most worth working on comes first. Look at the sentence of the next level: what would it take?
profile-others =
    { $items ->
        [one] one other item
       *[other] { $items } other items
    }
profile-now = Now
profile-next = Next
profile-more = All five sentences and your examples
profile-more-on = All five sentences and your examples: { $item }
profile-more-any = All answers and your examples
profile-more-on-any = All answers and your examples: { $item }
profile-anchors = The five levels of { $item }
profile-points = The answers you could choose for { $item }
profile-chosen = Your answer

profile-prompts = Food for thought
profile-prompts-about = We all say this kind of thing. Afterwards we can ask ourselves a little more.
profile-prompt-defensive = When you hear yourself say
profile-prompt-offensive = then ask
profile-prompt-answer = You wrote

profile-compare = Compare
profile-method = How it is measured
