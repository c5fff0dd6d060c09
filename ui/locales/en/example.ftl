example-title = Examples
example-lead = Something you have done, told in your own words. An example can stand behind an answer, and you can bring it along when you talk with a colleague.
example-write = Write an example

example-empty-title = Your examples will appear here
example-empty = An example is one particular time: what it was about, and what you did. Two sentences are enough to begin with. Once it is written, it appears here and at the items that it shows something about.

example-search = Search your examples
example-words = Words
example-item = Item
example-item-any = All items
example-domain = Competence domain
example-domain-any = All domains
example-form = Form of knowledge
example-form-any = All forms of knowledge
example-found =
    { $total ->
        [one] { $found } of { $total } example
       *[other] { $found } of { $total } examples
    }
example-first = You see the { $shown } newest. Search if you want to find an older one.
example-none-found-title = No examples match
example-none-found = Try fewer words, or the whole list.
example-clear = Clear the search
example-list = Examples, the newest first
example-row-forms = Rests on: { $forms }
example-delete-label = Delete the example from { $day }: { $opening }
example-deleted = The example from { $day } is deleted.
example-saved = The example is saved.

example-new = New example
example-one = Example from { $day }
example-of-item = New example of “{ $item }”
example-unnamed = Write without names, and without anything else a citizen could be recognised by.
example-part-situation = Situation
example-hint-situation = Where were you, and what was it about?
example-part-action = Action
example-hint-action = What did you do?
example-part-task = Task
example-hint-task = What had to be solved?
example-part-result = Result
example-hint-result = What came of it?
example-part-reflection = Reflection
example-hint-reflection = What do you take with you?
example-ahead = The date is in the future. The clock was probably ahead when you wrote the example. Correct the date to the day it happened.
example-day = When did it happen?
example-items = Items that it shows something about
example-items-none = None chosen yet
example-items-find = Find an item
example-items-none-found = No items match what you have written.
example-rest = Task, result, reflection and forms of knowledge
example-rest-waits = The rest can wait: task, result, reflection and forms of knowledge
example-save = Save the example
example-saving = Saving …
example-cancel = Cancel

# At an item, in the reflection and in the profile.
example-add = Add an example
example-count =
    { $count ->
        [one] 1 example
       *[other] { $count } examples
    }
example-of = Examples of “{ $item }”
example-without = without an example
example-without-about = An example of what it looks like when you do it can appear here.
example-brief = { $day }: { $opening }
example-beyond =
    { $count ->
        [one] And one more example under Examples.
       *[other] And { $count } more examples under Examples.
    }

# The picture of the forms of knowledge in the profile.
example-forms = What your examples rest on
example-forms-most = You lean most on { $most }.
example-forms-most-and-none = You lean most on { $most }. You do not lean at all on { $none }.
example-forms-untold = Your examples do not say yet what they rest on. Open one of them, and tick the forms of knowledge that fit.
example-forms-count =
    { $count ->
        [one] The picture shows 1 example. An example can rest on several forms of knowledge.
       *[other] The picture shows { $count } examples. An example can rest on several forms of knowledge.
    }
example-forms-label = How many examples rest on each form of knowledge
example-forms-mark =
    { $count ->
        [one] { $form }: 1 example
       *[other] { $form }: { $count } examples
    }
example-forms-as-table = Show forms of knowledge as a table
example-forms-as-picture = Show forms of knowledge as a picture
example-forms-column-form = Form of knowledge
example-forms-column-count = Examples
example-forms-empty = Once an example is written, you can see here which forms of knowledge you lean on, and which you do not use at all.

example-people-title = Can a citizen be recognised here?
example-people-cprNumber = “{ $words }” looks like a CPR number.
example-people-nameAndBirthDate = “{ $words }” looks like a name and a date of birth.
example-people-why = The text is not saved yet. Take the name or the number out, and you can show it to others with an easy mind.
example-people-mend = Change the text
example-people-keep = Save anyway
