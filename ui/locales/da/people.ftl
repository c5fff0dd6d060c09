people-title = Står der en borger her, som kan kendes?
people-cprNumber = »{ $words }« ligner et CPR-nummer.
people-nameAndBirthDate = »{ $words }« ligner et navn og en fødselsdato.
people-why = Teksten er ikke gemt endnu. Den siger det samme uden, og så kan du roligt vise den til andre.
people-mend = Ret teksten
people-keep = Gem alligevel
