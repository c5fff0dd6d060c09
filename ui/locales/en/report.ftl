report-title-profile = The profile as a PDF
report-title-plan = Development plan for the yearly review
report-title-summary = Summary
report-lead-profile = Choose what goes in. You see the pages as they will be before you save them.
report-lead-plan = What you want to talk to your manager about, on paper. Choose what goes in, and see the pages before you save them.
report-lead-summary = What you saw, talked about and agreed, on paper for both of you. Choose together what goes in, and see the pages before you save them.
report-link = Save as PDF
report-link-plan = Development plan for the yearly review (PDF)
report-link-summary = Summary (PDF)
report-link-summary-of = Summary of the conversation with { $name } from { $day }
report-demo = You are looking at example data right now, so that is what goes into the file. Leave the example data first if you want your own.

report-parts = What goes in
report-always-profile = The positions in the three competence domains are always in.
report-always-plan = There is always room for two signatures, yours and your manager’s.
report-always-summary = Points that you have struck are not under the agenda, and what belongs to other conversations does not go in.
report-part-pictures = The pictures
report-part-pictures-about = All items in a wheel and in rows.
report-part-items = The items
report-part-items-about = Every item with the sentence that you chose.
report-part-examples = Your examples
report-part-examples-about = They may be about citizens. Read them through before you pass them on.
report-part-prompts = Food for thought
report-part-prompts-about = The questions and what you wrote to yourself.
report-part-focus = What you have in focus
report-part-focus-about = The items that you have chosen to work on.
report-part-agreements = Your agreements
report-part-agreements-about = Those in force, and what came of the others.
report-part-change = The development
report-part-change-about = What differs since the reflection before, and how certain that is.
report-part-frame = The ground rules
report-part-frame-about = Those in force when you talked.
report-part-agenda = The agenda
report-part-agenda-about = The points and what you have written to them. Read it through before you pass it on.
report-part-strengths = Shared strengths
report-part-strengths-about = What you both see as a strength, with both answers.
report-part-differences = What you see differently
report-part-differences-about = The items you have talked about, with both answers beside each other.
report-part-observation = Extra eyes
report-part-observation-about = The question and what was seen. Read it through before you pass it on.
report-part-agreed = The agreements
report-part-agreed-about = Who keeps them, and when you look at them again.
report-part-closing = What you said at the end
report-part-closing-about = What you both answered to the three questions.
report-part-signatures = Room for signatures
report-part-signatures-about = One for each of you.

report-readable = You choose where the file goes. It is not locked: anybody who gets it can read it.
report-readable-both = You choose where the file goes. It is not locked: anybody who gets it can read it.
report-save = Save as PDF
report-saved = { $file } is saved.

report-pages = The pages
report-pages-about = The pages are shown as pictures here. In the file the text can be read aloud and searched.
report-making = The pages are being made …
report-page = Page { $page } of { $pages }
report-page-count =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }

report-empty-title = Your development plan will appear here
report-empty = When you have finished a reflection, you can gather your focus, your agreements and your development on paper for the talk with your manager.
report-empty-begin = Go to Today

report-form-title = The form on paper
report-form-about = If you would rather answer with a pen, you can print the form: two pages for each competence domain. Afterwards you can enter the answers from the keyboard in a few minutes.
report-form-save = Save the form as PDF: { $instrument }
