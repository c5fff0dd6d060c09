people-title = Can a citizen be known from this?
people-cprNumber = “{ $words }” looks like a CPR number.
people-nameAndBirthDate = “{ $words }” looks like a name and a date of birth.
people-why = The text is not saved yet. It says the same without, and then you can show it to others with an easy mind.
people-mend = Change the text
people-keep = Save anyway
