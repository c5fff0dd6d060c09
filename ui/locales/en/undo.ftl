undo-redo = Redo
undo-undone = Undone: { $step }.
undo-undone-item = Undone: { $step }, “{ $item }”.
undo-redone = Redone: { $step }.
undo-redone-item = Redone: { $step }, “{ $item }”.

# What was done, for every StepKind in wire.ts.
undo-draftDeleted = the deletion of a draft
undo-answerGiven = your answer
undo-answerCleared = the clearing of your answer
undo-promptAnswered = your answer to food for thought
undo-promptPassed = the deletion of your answer to food for thought
undo-exampleAdded = a new example
undo-exampleChanged = a correction of an example
undo-exampleDeleted = the deletion of an example
undo-focusChosen = your choice of focus
undo-agreementMade = a new agreement
undo-agreementMoved = a new step of an agreement
undo-rhythmChosen = your choice of rhythm
undo-personAdded = a new person
undo-personRenamed = a new name
undo-personDeleted = the deletion of a person
undo-conversationBegun = a new conversation
undo-conversationEnded = the end of a conversation
undo-agendaChanged = a change of the agenda
undo-frameAgreed = ground rules
undo-cardTaken = a new card
