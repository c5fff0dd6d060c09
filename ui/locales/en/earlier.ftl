earlier-title = Earlier reflections
earlier-lead = All your reflections are here, the newest first. A finished reflection stays as you gave it.
earlier-list = All reflections

earlier-finished = Finished { $day }
earlier-draft = Draft, begun { $day } at { $clock }
earlier-draft-looks-back = Draft that looks back at { $at }, begun { $day } at { $clock }
earlier-instrument = { $title }, version { $version }
earlier-answered = { $answered } of { $items } items answered

earlier-delete = Delete the draft
earlier-delete-label = Delete the draft, begun { $day } at { $clock }
earlier-deleted = The draft, begun { $day }, is deleted.

earlier-empty-title = There is nothing here yet
earlier-empty = When you have begun a reflection, it is kept here. You can open it again, go on from where you left off, and read it once it is finished.
earlier-begin = Begin a reflection
