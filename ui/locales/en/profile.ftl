profile-title = Your profile
profile-finished = Finished { $day } at { $clock }. Instrument: { $instrument }, version { $version }.
profile-frozen = The reflection is finished. It can be read but not changed.

# The overview in sentences, before the picture.
profile-answered = You have chosen a level for { $answered } of { $items } items.
profile-answered-unranked = You have chosen answers to { $answered } of { $items } items.
profile-strongest = Strongest for you now: { $items }.
profile-worth-working-on = Most worth working on: { $items }.
profile-no-levels = You have not chosen a sentence for any item, so there is no picture. That is an answer too, and may be worth talking about with a colleague.
profile-one-level = Answer more items, and you can see what stands out.
profile-all-equal = You have chosen the same level for all of them, so none stands out.
profile-quoted = “{ $text }”

profile-picture = The picture
profile-as-table = Show as a table
profile-as-picture = Show as a picture
profile-radar = Radar
profile-radar-label = Radar with { $answered } of { $items } items
profile-radar-about = Each item has its own line out from the centre. The further out the mark, the higher the level. An item without a level is grey, and the line breaks there.
profile-radar-ends = Furthest out: { $highest }. Closest to the centre: { $lowest }.
profile-dot-plot = Item by item
profile-dot-plot-label = Your answers in rows
profile-dot-plot-about = Each item has its own row. The large mark shows where the competence domain stands, and the bar shows the spread from the lowest to the highest item. The number on the right shows how many items you chose a level for, out of those that are your task.
profile-dot-plot-says = { $positions }.
profile-dot-plot-at = { $domain } is at { $position }
profile-dot-plot-too-few = { $domain } has too few answers
profile-mark = { $item }: { $level }
profile-position-mark = { $domain }: { $position }
profile-table = All items with your answer
profile-column-item = Item
profile-column-answer = Your answer
profile-column-domain = Competence domain

profile-domains =
    { $domains ->
        [1] The competence domain
        [3] The three competence domains
       *[other] The competence domains
    }
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
profile-strengths-about = These are your own highest items. You are not compared with others.
profile-development = Most worth working on
profile-development-about = These are your own lowest items. Look at the sentence of the next level: what would it take?
profile-beyond =
    { $count ->
        [one] And one other item at the same level.
       *[other] And { $count } other items at the same level.
    }

profile-focus = In focus
profile-focus-about = Choose what you want to work on in the time to come. You can have up to { $most } items in focus, and you can always choose again.
profile-focus-worth = Choose among what is most worth working on
profile-focus-any = Choose an item
profile-focus-others = Choose among the other items
profile-focus-saved = Your focus is saved.
profile-focus-unsaved = The choice was not saved. You see what is in force.
profile-focus-none = You have nothing in focus yet.
profile-focus-chosen = Your items in focus
profile-focus-no-agreements = No agreements yet.
profile-focus-write = Write an agreement
profile-focus-write-on = Write an agreement on “{ $item }”
profile-focus-agreements = See your agreements

profile-items = All items
profile-items-about = Open an item to see the five sentences and the one you chose.
profile-items-about-any = Open an item to see what you could choose and what you chose.
profile-anchors = The five levels of { $item }
profile-points = The answers you could choose for { $item }
profile-chosen = Your answer

profile-prompts = Food for thought
profile-prompts-about = We all say this kind of thing. Afterwards we can ask ourselves a little more.
profile-prompt-defensive = When you hear yourself say
profile-prompt-offensive = then ask
profile-prompt-answer = You wrote

profile-onwards = Onwards from here
profile-compare = Compare with another reflection
profile-back = See earlier reflections
profile-method = How it is measured
