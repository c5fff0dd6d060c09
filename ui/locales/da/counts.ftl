# Hvad den rummer, for hver del af Holds i wire.ts.
counts-finished =
    { $count ->
        [one] 1 afsluttet refleksion
       *[other] { $count } afsluttede refleksioner
    }
counts-drafts =
    { $count ->
        [one] 1 kladde
       *[other] { $count } kladder
    }
counts-examples =
    { $count ->
        [one] 1 eksempel
       *[other] { $count } eksempler
    }
counts-agreements =
    { $count ->
        [one] 1 aftale
       *[other] { $count } aftaler
    }
counts-conversations =
    { $count ->
        [one] 1 samtale
       *[other] { $count } samtaler
    }
counts-nothing = ingen refleksioner, eksempler, aftaler eller samtaler
