search-title = Search
search-words = Words that you look for
search-about = This searches your reflections, examples, agreements and answers to prompts.
search-found =
    { $count ->
        [0] Nothing found.
        [one] One found.
       *[other] { $count } found.
    }
search-some = The first { $shown } are shown.
search-list = Found
search-reflection = Reflection
search-example = Example
search-agreement = Agreement
search-prompt = Food for thought
search-draft = Draft, begun { $day }
search-due = Look at it { $day }
