examples-title = Examples
examples-lead = Something you have done, told in your own words. An example can stand behind an answer, and you can bring it along when you talk with a colleague.
examples-write = Write an example

examples-empty-title = Your examples will stand here
examples-empty = An example is one particular time: what it was about, and what you did. Two sentences are enough to begin with. Once it is written, it stands here and at the items that it shows something about.

examples-search = Search your examples
examples-words = Words
examples-item = Item
examples-item-any = All items
examples-domain = Competence domain
examples-domain-any = All domains
examples-form = Form of knowledge
examples-form-any = All forms of knowledge
examples-found =
    { $total ->
        [one] { $found } of { $total } example
       *[other] { $found } of { $total } examples
    }
examples-first = You see the { $shown } newest. Search if you want to find an older one.
examples-none-found-title = No examples match
examples-none-found = Try fewer words, or the whole list.
examples-clear = Clear the search
examples-list = Examples, the newest first
examples-row-forms = Rests on: { $forms }
examples-delete = Delete
examples-delete-label = Delete the example from { $day }: { $opening }
examples-deleted = The example from { $day } is deleted.
examples-saved = The example is saved.

examples-new = New example
examples-one = Example from { $day }
examples-of-item = New example of “{ $item }”
examples-resumed = You were writing here. It is not saved yet.
examples-unnamed = Write without names, and without anything else a citizen could be known by.
examples-part-situation = Situation
examples-hint-situation = Where were you, and what was it about?
examples-part-action = Action
examples-hint-action = What did you do?
examples-part-task = Task
examples-hint-task = What had to be solved?
examples-part-result = Result
examples-hint-result = What came of it?
examples-part-reflection = Reflection
examples-hint-reflection = What do you take with you?
examples-day = When did it happen?
examples-items = Items that it shows something about
examples-items-none = None chosen yet
examples-items-find = Find an item
examples-items-none-found = No items match what you have written.
examples-rest = Task, result, reflection and forms of knowledge
examples-rest-waits = The rest can wait: task, result, reflection and forms of knowledge
examples-save = Save the example
examples-saving = Saving …
examples-cancel = Cancel
examples-delete-this = Delete the example

# At an item, in the reflection and in the profile.
examples-add = Add an example
examples-count =
    { $count ->
        [one] 1 example
       *[other] { $count } examples
    }
examples-of = Examples of “{ $item }”
examples-without = without an example
examples-without-about = An example of what it looks like when you do it can stand here.
examples-brief = { $day }: { $opening }
examples-beyond =
    { $count ->
        [one] And one more example under Examples.
       *[other] And { $count } more examples under Examples.
    }

# The picture of the forms of knowledge in the profile.
examples-forms = What your examples rest on
examples-forms-most = You lean most on { $most }.
examples-forms-most-and-none = You lean most on { $most }. You do not lean at all on { $none }.
examples-forms-untold = Your examples do not say yet what they rest on. Open one of them, and tick the forms of knowledge that fit.
examples-forms-count =
    { $count ->
        [one] The picture shows 1 example. An example can rest on several forms of knowledge.
       *[other] The picture shows { $count } examples. An example can rest on several forms of knowledge.
    }
examples-forms-label = How many examples rest on each form of knowledge
examples-forms-mark =
    { $count ->
        [one] { $form }: 1 example
       *[other] { $form }: { $count } examples
    }
examples-forms-as-table = Show forms of knowledge as a table
examples-forms-as-picture = Show forms of knowledge as a picture
examples-forms-column-form = Form of knowledge
examples-forms-column-count = Examples
examples-forms-empty = Once an example is written, you can see here which forms of knowledge you lean on, and which you do not use at all.
