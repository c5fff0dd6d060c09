# What it holds, for every part of Holds in wire.ts.
counts-finished =
    { $count ->
        [one] 1 finished reflection
       *[other] { $count } finished reflections
    }
counts-drafts =
    { $count ->
        [one] 1 draft
       *[other] { $count } drafts
    }
counts-examples =
    { $count ->
        [one] 1 example
       *[other] { $count } examples
    }
counts-agreements =
    { $count ->
        [one] 1 agreement
       *[other] { $count } agreements
    }
counts-conversations =
    { $count ->
        [one] 1 conversation
       *[other] { $count } conversations
    }
counts-nothing = no reflections, examples, agreements or conversations
