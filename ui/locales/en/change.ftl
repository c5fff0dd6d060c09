change-title = Development
change-lead = See two of your reflections side by side, and see which differences are large enough to rely on.
change-lead-unmeasured = See two of your reflections side by side.

change-empty-title = Your development will appear here
change-empty-none = When you have finished two reflections, they appear here side by side. Then you see what you chose both times, and whether the difference is large enough to rely on.
change-empty-one = You have finished one reflection. When you have finished another in some months, they appear here side by side. Then you see what you chose both times, and whether the difference is large enough to rely on.

change-ahead = The clock was ahead when you finished one of the two, so it is dated in the future. They may have been made in the opposite order.

change-domains = From { $earlier } to { $later }
change-summary =
    { $beyond ->
        [0] None of the domains has a difference larger than the measurement uncertainty.
        [one] One of { $domains } competence domains has a difference larger than the measurement uncertainty.
       *[other] { $beyond } of { $domains } competence domains have a difference larger than the measurement uncertainty.
    }
change-summary-too-few = There are too few shared answers to say anything about the differences.
change-summary-unmeasured = The instrument does not say how accurately it measures. So the differences cannot be judged.
change-summary-unranked = From { $earlier } to { $later }: the answers in this instrument have no order, so there are no differences to measure. Here you see your answers side by side.
change-assumption = The measurement uncertainty is an assumption, not tried out.
change-pilot = The measurement uncertainty comes from a pilot.
change-open-calculation = See how it is worked out

change-moved-up = { $domain } has risen from { $earlier } to { $later }.
change-moved-down = { $domain } has fallen from { $earlier } to { $later }.
change-moved-within = { $domain }: no certain difference.
change-moved-tooFew = { $domain }: too few shared answers.
change-moved-unmeasured = { $domain }: from { $earlier } to { $later }.
change-sure-up = That is more than the measurement uncertainty.
change-sure-down = That is more than the measurement uncertainty.
change-sure-within = From { $earlier } to { $later }. That is not more than the measurement uncertainty.
change-sure-same = { $later } both times.
change-sure-tooFew = So there is no difference to measure.
change-sure-unmeasured = The difference cannot be judged.
change-domain-facet = { $domain }, { $facet }
change-compared =
    { $count ->
        [0] No items have a level both times.
        [one] One item has a level both times and counts in the figures.
       *[other] { $count } items have a level both times and count in the figures.
    }
change-compared-too-few =
    { $count ->
        [0] No items have a level both times.
        [one] Only one item has a level both times. It takes two thirds.
       *[other] Only { $count } items have a level both times. It takes two thirds.
    }
change-broken =
    { $count ->
        [one] One item has a new wording or was only asked once. It does not count.
       *[other] { $count } items have a new wording or were only asked once. They do not count.
    }

change-trends = Over time
change-trends-band = The band is half the measurement uncertainty to each side. When two bands do not touch, the difference is larger than the measurement uncertainty.
change-trends-hindsight = A hollow mark is the time seen in hindsight.
change-trends-all = Your { $all } reflections from { $earlier } to { $later }.
change-trends-some = { $shown } of your { $all } reflections from { $earlier } to { $later }.
change-as-table = Show as a table
change-as-picture = Show as a picture
change-trend-label = { $domain } over time
change-trend-facet = Over time: { $facet }
change-moment = { $domain }, { $day }: { $position }
change-moment-hindsight = { $domain }, { $day }, seen in hindsight: { $position }
change-wording-break = New wording
change-table-day = Reflection
change-table-position = Position
change-table-coverage = Answers
change-table-hindsight = In hindsight
change-table-answers = { $answered } of { $applicable }
change-too-few = too few answers
change-not-looked-back = not seen in hindsight

change-hindsight = In hindsight
change-hindsight-from = From { $from } you can look back at { $day } and rate the time again, from what you know by then.
change-hindsight-what = You can rate the time around { $day } again, from what you know today. Your first answers are hidden meanwhile, and they are never replaced.
change-hindsight-begin = Look back at { $day }
change-hindsight-begun = You are in the middle of looking back at { $day }. Your first answers are hidden meanwhile.
change-hindsight-go-on = Go on
change-hindsight-finished = On { $at } you looked back at { $day } and rated the time again.
change-hindsight-sharper = When a time looks lower in hindsight, it is often because one has come to see more sharply.
change-hindsight-inflates = Hindsight easily makes a difference look larger than it is. That is why it always stands beside your first answers and never alone.
change-hindsight-first-beyond = The difference between your first answers and hindsight is larger than the measurement uncertainty.
change-hindsight-first-within = The difference between your first answers and hindsight cannot be told from measurement uncertainty.
change-hindsight-first-tooFew = Your first answers and hindsight have too few shared answers.
change-hindsight-first-unmeasured = The difference between your first answers and hindsight cannot be judged, as the instrument does not say how accurately it measures.
change-hindsight-later-beyond = The difference between hindsight and { $later } is larger than the measurement uncertainty.
change-hindsight-later-within = The difference between hindsight and { $later } cannot be told from measurement uncertainty.
change-hindsight-later-tooFew = Hindsight and { $later } have too few shared answers.
change-hindsight-later-unmeasured = The difference between hindsight and { $later } cannot be judged, as the instrument does not say how accurately it measures.
change-hindsight-day = { $day }, in hindsight
change-hindsight-items = Hindsight item by item

change-items = Item by item
change-items-about = Here are the sentences you chose. One item is too little to calculate with, so the figures above are for whole domains.
change-items-about-unranked = Here are the answers you chose.
change-items-none = No items have two different levels.
change-items-none-unranked = No items have two different answers.
change-items-same-unranked =
    { $count ->
        [one] One item without a difference
       *[other] { $count } items without a difference
    }
change-items-same =
    { $count ->
        [one] One item without a difference or without two levels
       *[other] { $count } items without a difference or without two levels
    }
change-items-same-about = You chose the same sentence both times, or you did not choose a level both times.
change-items-apart = Cannot be compared
change-items-apart-about = An item with a new wording asks about something slightly different. So the sentences stand here without being held up against each other.
change-wording-changed = The wording is new.
change-wording-onlyEarlier = The item was only asked on { $earlier }.
change-wording-onlyLater = The item was only asked on { $later }.
change-unanswered = not answered
change-not-asked = not asked

change-prompts = Food for thought
change-prompts-about = These are your own words from both times. Fagspejl sends them nowhere.
change-prompt-defensive = When you hear yourself say
change-prompt-offensive = then ask
change-quoted = “{ $text }”
change-prompt-empty = You wrote nothing.

change-calculation = How it is worked out
change-calculation-error = Every measurement is uncertain. The standard error (SEM) is the standard deviation between people (SD) times the square root of 1 minus the reliability (r).
change-calculation-smallest = The smallest difference that can be told from the uncertainty (SDC) is 1.96 times the square root of 2 times the standard error. Only a difference larger than that is called larger than the measurement uncertainty.
change-calculation-means = The figures are means of the levels of the items that have a level both times and the same wording. So they may differ a little from the positions in your profiles and in the pictures over time.
change-method = Read more about the method
