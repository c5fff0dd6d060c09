undo-redo = Gør igen
undo-undone = Fortrudt: { $step }.
undo-undone-item = Fortrudt: { $step }, »{ $item }«.
undo-redone = Gjort igen: { $step }.
undo-redone-item = Gjort igen: { $step }, »{ $item }«.

# Det, der er gjort, for hver StepKind i wire.ts.
undo-draftDeleted = sletning af en kladde
undo-answerGiven = dit svar
undo-answerCleared = rydning af dit svar
undo-promptAnswered = dit svar til eftertanke
undo-promptPassed = sletning af dit svar til eftertanke
undo-exampleAdded = et nyt eksempel
undo-exampleChanged = en rettelse i et eksempel
undo-exampleDeleted = sletning af et eksempel
undo-focusChosen = dit valg af fokus
undo-agreementMade = en ny aftale
undo-agreementMoved = et nyt trin i en aftale
undo-rhythmChosen = dit valg af rytme
undo-personAdded = en ny person
undo-personRenamed = et nyt navn
undo-personDeleted = sletning af en person
undo-conversationBegun = en ny samtale
undo-conversationEnded = afslutning af en samtale
undo-agendaChanged = en ændring af dagsordenen
undo-frameAgreed = en rammeaftale
undo-cardTaken = et nyt kort
