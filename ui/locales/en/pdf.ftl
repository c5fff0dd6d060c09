pdf-title-profile = The profile as a PDF
pdf-title-plan = Development plan for the yearly review
pdf-lead-profile = Choose what goes in. You see the pages as they will be before you save them.
pdf-lead-plan = What you want to talk to your manager about, on paper. Choose what goes in, and see the pages before you save them.
pdf-link = Save as PDF
pdf-link-plan = Development plan for the yearly review (PDF)
pdf-example = You are looking at example data right now, so that is what goes into the file. Leave the example data first if you want your own.

pdf-parts = What goes in
pdf-always-profile = The positions in the three competence domains are always in.
pdf-always-plan = There is always room for two signatures, yours and your manager's.
pdf-part-pictures = The pictures
pdf-part-pictures-about = All items in a wheel and in rows.
pdf-part-items = The items
pdf-part-items-about = Every item with the sentence that you chose.
pdf-part-examples = Your examples
pdf-part-examples-about = They may be about citizens. Read them through before you pass them on.
pdf-part-prompts = Food for thought
pdf-part-prompts-about = The questions and what you wrote to yourself.
pdf-part-focus = What you have in focus
pdf-part-focus-about = The items that you have chosen to work on.
pdf-part-agreements = Your agreements
pdf-part-agreements-about = Those in force, and what came of the others.
pdf-part-change = The change
pdf-part-change-about = What differs since the reflection before, and how certain that is.

pdf-readable = You choose where the file goes. It is not locked: anybody who gets it can read it.
pdf-save = Save as PDF
pdf-saved = { $file } is saved.

pdf-pages = The pages
pdf-pages-about = The pages are shown as pictures here. In the file the text can be read aloud and searched.
pdf-making = The pages are being made …
pdf-page = Page { $page } of { $pages }
pdf-page-count =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }

pdf-empty-title = This is where your development plan will be
pdf-empty = When you have finished a reflection, you can gather your focus, your agreements and your change on paper for the talk with your manager.
pdf-empty-begin = Go to Start
