# What is wrong and what to do, for every error code in wire.ts.

error-storeNewer = Your reflections were saved by a newer version of Fagspejl.
error-storeNewer-advice = Install the newest version of Fagspejl and try again. The file has version { $found }, and this program can read up to version { $known }.

error-storeForeign = There is another file in the place where Fagspejl keeps your reflections.
error-storeForeign-advice = Press “Restore” beside one of your backups. The other file is then set aside and not deleted. You can also move it out of the data folder yourself and try again. If you had a lock, it may be the file with its key, fagspejl.keys, that is missing: put it back and try again.

error-storeDamaged = The file with your reflections is damaged and cannot be read.
error-storeDamaged-advice = Press “Save what can be read”, or “Restore” beside one of your backups. The damaged file is set aside and not deleted. If you do not see the buttons, close the window and open Fagspejl anew.

error-storeReadOnly = Fagspejl is not allowed to write in the data folder.
error-storeReadOnly-advice = Give your user permission to write in the folder, or ask your IT department. Then try again.

error-storeFull = There is no room on the disk.
error-storeFull-advice = What is shown as saved is saved. Make room by deleting something you do not need. Then try again.

error-storeInUse = Another program is using the file with your reflections right now.
error-storeInUse-advice = Close other Fagspejl windows and wait a moment. Then try again.

error-storeUnreachable = Fagspejl cannot get to the data folder.
error-storeUnreachable-advice = Check that the drive is connected and that the folder exists. Then try again.

error-ownFileLinkBroken = The link { $file } in the data folder leads nowhere.
error-ownFileLinkBroken-advice = If what it points to is on a drive, connect it and try again. Fagspejl does not start over somewhere else. Nothing has been changed.

error-ownFileHardLinked = The file { $file } in the data folder has several names on the disk.
error-ownFileHardLinked-advice = Under the other names an old version could be read, also when you lock or erase. Delete the other names, or put a copy in the place of the file, and try again. If in doubt, ask your IT department. Nothing has been changed.

error-ownFileNotRegular = In the place of { $file } in the data folder there is something else.
error-ownFileNotRegular-advice = It is a folder, a device or the like. Move it out of the data folder, put the right file back if you have it, and try again. Nothing has been changed.

error-ownFileLogLeft = What you wrote last lies in another place than the rest.
error-ownFileLogLeft-advice = It is in { $file } in the data folder, but the file itself was moved, and there is a link now. Move { $file } to the folder to which the link leads, and try again. Nothing has been changed.

error-ownFileNotReached = Fagspejl cannot get to { $file } in the data folder.
error-ownFileNotReached-advice = If the backups are on a drive, check that it is connected and that you may read and write there. Nothing has been changed.

error-instrumentBroken = The instrument in { $file } cannot be read. The fault is at { $path }.
error-instrumentBroken-advice = Install Fagspejl again. Your reflections are kept apart and are not touched.

error-instrumentUnknown = The instrument is not in this version of Fagspejl.
error-instrumentUnknown-advice = Go to Today and begin from there.

error-valueUnknown = There is no answer number { $value } here.
error-valueUnknown-advice = The answer is not saved. Choose one of the answers on the page.

error-reflectionFinished = The reflection is finished and cannot be changed.
error-reflectionFinished-advice = You can read it under Earlier reflections, and you can begin a new one.

error-reflectionNotFinished = The reflection is not finished yet, so there is no profile.
error-reflectionNotFinished-advice = Complete the reflection, and the profile will be here.

error-reflectionUnknown = The reflection is no longer there.
error-reflectionUnknown-advice = It may have been deleted. Go to Earlier reflections and choose another.

error-itemUnknown = The item is not in this reflection.
error-itemUnknown-advice = Go to your answers and choose an item from there.

error-nothingAnswered = You have not answered any item yet.
error-nothingAnswered-advice = Answer at least one item before you finish.

error-nothingToUndo = There is nothing to undo.
error-nothingToUndo-advice = It may have been undone already. Look on the page where it stood.

error-nothingToRedo = There is nothing to redo.
error-nothingToRedo-advice = It may have been redone already. Look on the page where it stood.

error-storeNotDamaged = The file with your reflections is not damaged.
error-storeNotDamaged-advice = Nothing has been changed. Press “Try again”, and Fagspejl opens it.

error-backupUnknown = The backup is no longer there.
error-backupUnknown-advice = It may have been replaced by a newer one. Look at the list of backups and choose another.

error-backupDamaged = The backup is damaged and cannot be used.
error-backupDamaged-advice = Nothing has been changed. Choose another backup from the list.

error-backupForeign = The file is not a backup from Fagspejl.
error-backupForeign-advice = It looks like one, but was made or changed by another program. Nothing was taken from it. Choose another backup.

error-backupUnfinished = The backup is not written to its end.
error-backupUnfinished-advice = Beside it lies a file that ends in -wal, with what was written last. Close the program that made it, or make the copy again, and try once more.

error-backupLocked = The backup is locked with another passphrase.
error-backupLocked-advice = Write the passphrase that was in force when the backup was made, or the recovery code.

error-setAsideUnknown = The file is no longer there.
error-setAsideUnknown-advice = It may have been removed already. Look at the list of files set aside.

error-storeLocked = Fagspejl is locked.
error-storeLocked-advice = Write your passphrase to unlock it.

error-passphraseWrong = The passphrase does not fit.
error-passphraseWrong-advice = Look at capital and small letters, and try again.

error-recoveryCodeWrong = The recovery code does not fit.
error-recoveryCodeWrong-advice = Hold it against the paper, four characters at a time. Spaces and small letters do not matter.

error-lockPaused = There have been several tries that did not fit.
error-lockPaused-advice = { $seconds ->
    [one] Wait a second before you try again.
   *[other] Wait { $seconds } seconds before you try again.
}

error-passphraseTooShort = The passphrase is too short.
error-passphraseTooShort-advice = It must have at least { $least } characters. Four words that do not belong together are easy to remember and hard to guess.
error-passphraseTooEasy = The passphrase is too easy to guess.
error-passphraseTooEasy-advice = { $weakness ->
    [repeats] The same comes again and again.
    [row] Its characters stand in a row that others know.
    [date] Years and dates are among the first things that others try.
    [usual] It is a word or a name that many choose.
   *[few] It has too few words that others cannot work out.
} Use the six words that we suggest, or four words that do not belong together.

error-keysUnreadable = The file with the key of your lock cannot be read.
error-keysUnreadable-advice = Press “Restore” beside one of your backups. It has its own key and opens with the passphrase of its day. What is there now is set aside and not deleted.

error-keysMissing = The file with the key of your lock is missing.
error-keysMissing-advice = Without it, what you have written cannot be opened, not even with the passphrase. If you have the file fagspejl.keys somewhere else, put it back into the data folder and press “Try again”. Otherwise press “Restore” at one of your backups. What is there now is set aside and not deleted.

error-lockMissing = Your reflections have been locked, and now the lock is missing.
error-lockMissing-advice = If you have not turned it off yourself, your files may have been deleted or exchanged, perhaps by others. Restore a backup, and its lock comes with it. Or close the window, open Fagspejl again, and choose to continue without a lock.

error-wrongLockState = The lock is on or off already, or a step was skipped.
error-wrongLockState-advice = Go to Lock again and start over. Nothing has been changed.

error-dayUnknown = There is no such day.
error-dayUnknown-advice = Write a day, a month and a year of four digits, such as 3 11 2026.

error-dayAhead = That day has not come yet.
error-dayAhead-advice = An example is something that has happened. Write the day on which it did.

error-textTooLong = The text is too long.
error-textTooLong-advice = Each text can have { $longest } characters. Make it shorter, or split it in two. What you have written is still here.

error-exampleBlank = It does not say what happened.
error-exampleBlank-advice = Write a few words about the situation or about what you did. The rest can wait.

error-exampleUnknown = The example is no longer there.
error-exampleUnknown-advice = It may have been deleted. Undo the deletion, or go to the list of examples.

error-personNameBlank = There is no name.
error-personNameBlank-advice = Write what you call the person. Fagspejl sends it nowhere.

error-personNameTooLong = The name is too long.
error-personNameTooLong-advice = A name can have { $longest } characters. Make it shorter.

error-personIsMyself = You cannot be deleted from your own data.
error-personIsMyself-advice = If you want to erase everything, you can do so under Settings, Your data.

error-personUnknown = The person is no longer there.
error-personUnknown-advice = They may have been deleted. Undo the deletion, or choose another.

error-conversationItemCount = There are too few or too many items.
error-conversationItemCount-advice = Choose all items, or choose { $least } to { $most } items.

error-conversationUnknown = The conversation is no longer there.
error-conversationUnknown-advice = It may have been undone, or the person may have been deleted. Look in the list of conversations.

error-conversationRated = You have both rated in this conversation.
error-conversationRated-advice = The answers cannot be changed now. Show them to both of you, or begin a new conversation.

error-conversationNotRated = You have not both rated yet.
error-conversationNotRated-advice = The answers are shown once you have both finished. Until then neither of you sees the other’s.

error-conversationRevealed = You have both seen both ratings already.
error-conversationRevealed-advice = Open the conversation to see them again.

error-conversationNotRevealed = The ratings have not been shown yet.
error-conversationNotRevealed-advice = When you have both rated, you can choose to show them to both of you.

error-conversationEnded = The conversation has ended.
error-conversationEnded-advice = Begin a new conversation if you want to talk on.
error-conversationNextIsOver = The day of your next conversation is over.
error-conversationNextIsOver-advice = Choose today or a day to come, or leave it empty.
error-observedItemCount = You can choose 1 to { $most } items for one talk.
error-observedItemCount-advice = Choose the items that matter most this time.
error-observationWithoutQuestion = It does not say what the other one should look at.
error-observationWithoutQuestion-advice = Write one question.
error-observationOnTwoComputers = You can only use extra eyes where you both rate on this computer.
error-observationOnTwoComputers-advice = Choose “On this computer, one after the other”, or talk about the work as it is at present.
error-nothingSeen = Nothing is written of what you saw.
error-nothingSeen-advice = Write what was done at one item at least.
error-groupLearningBlank = It does not say what you have learned.
error-groupLearningBlank-advice = Write it in your own words, or end without keeping anything.
error-groupLearningUnknown = What you wanted to delete is no longer there.
error-groupLearningUnknown-advice = The list under Conversations shows what you have kept.
error-agendaTemplateNameBlank = The template has no name.
error-agendaTemplateNameBlank-advice = Write a name that you will know it by next time.
error-agendaTemplateNameTooLong = The name of the template is too long.
error-agendaTemplateNameTooLong-advice = It can have { $longest } characters. Make it shorter.
error-agendaTemplateNameTaken = There is a template of that name already.
error-agendaTemplateNameTaken-advice = Replace it with the agenda here, or write another name.
error-agendaTemplateUnknown = The template is no longer there.
error-agendaTemplateUnknown-advice = Choose another in the list.
error-halfWordTooShort = The word is too short.
error-halfWordTooShort-advice = It must have at least { $least } characters.
error-halfWordWrong = That is not the word that closes the half.
error-halfWordWrong-advice = Try again. If the word is forgotten, the half can be deleted and rated anew.
error-halfClosed = That half is closed with a word.
error-halfClosed-advice = Press “Close”, and write the word on the page of the conversation.
error-agendaPointBlank = It does not say what the point is about.
error-agendaPointBlank-advice = Write a few words on what you want to talk about.
error-conversationWithoutFrame = You have no ground rules yet.
error-conversationWithoutFrame-advice = Go to Conversations, and make them together under Ground rules before you begin.
error-frameBlank = Something in the ground rules is empty.
error-frameBlank-advice = Write something in every field, even if it is only a few words.
error-frameNotAccepted = Not both of you have said yes.
error-frameNotAccepted-advice = The ground rules are kept once both of you have set your mark.
error-frameReviewNotAhead = That day is not after today.
error-frameReviewNotAhead-advice = Choose a day that is to come.

error-agreementBlank = The agreement lacks one of its two parts.
error-agreementBlank-advice = Write both when it applies and what you do then.

error-agreementOutcomeMissing = It does not say what came of the agreement.
error-agreementOutcomeMissing-advice = Put it in your own words. One sentence is enough.

error-agreementClosed = The agreement is closed.
error-agreementClosed-advice = Take it up again if you want to go on with it.

error-agreementLive = The agreement is already in force.
error-agreementLive-advice = There is no need to take it up again. You find it among the agreements in force.

error-agreementUnknown = The agreement is no longer there.
error-agreementUnknown-advice = It may have been undone. Look at the list of agreements.

error-focusTooMany = You have chosen too many items.
error-focusTooMany-advice = You can have { $most } items in focus at a time. Take one out before you choose another.

error-promptUnknown = The food for thought is not part of this reflection.
error-promptUnknown-advice = Go to your answers and choose it from there.

error-hindsightTooEarly = It is too early to look back at that reflection.
error-hindsightTooEarly-advice = Wait until at least a month has passed since you finished it. Then you see it with fresh eyes.

error-hindsightExists = You have already looked back at that reflection.
error-hindsightExists-advice = It stands beside the first rating under Development.

error-reflectionIsHindsight = It is itself a look back.
error-reflectionIsHindsight-advice = Choose the reflection that it looks back at.

error-instrumentsDiffer = The two reflections use different instruments.
error-instrumentsDiffer-advice = Choose two reflections with the same instrument.

error-sameReflection = You have chosen the same reflection twice.
error-sameReflection-advice = Choose another one as one of the two.

error-exportNotWritten = The file was not written.
error-exportNotWritten-advice = Try again, or choose another folder. What was there before is as it was.

error-exportFolderMissing = The folder to save in does not exist.
error-exportFolderMissing-advice = Choose a folder that exists. If it is on a drive, check that the drive is connected. Nothing was written.

error-exportNotPermitted = You are not allowed to save there.
error-exportNotPermitted-advice = Choose a folder in which you may write, such as your documents. What was there before is as it was.

error-exportPathTooLong = The name that you want to give the file is too long.
error-exportPathTooLong-advice = Give the file a shorter name, or choose a folder that lies fewer folders down. Nothing was written.

error-exportLinkBroken = You want to save through a link that leads nowhere.
error-exportLinkBroken-advice = Choose another name or another folder. If what it points to is on a drive, check that the drive is connected. Nothing was written.

error-exportHardLinked = The file that you want to replace has several names on the disk.
error-exportHardLinked-advice = Under the other names the old file would stay. Choose another name. What was there before is as it was.

error-exportNotRegular = There is something there that is not a file.
error-exportNotRegular-advice = It is a folder, a device or the like, and Fagspejl does not write over it. Choose another name.

error-exportNoRoom = There is no room for the file there.
error-exportNoRoom-advice = Make room, or choose another drive. What was there before is as it was.

error-exportInDataFolder = That is where Fagspejl keeps its own data.
error-exportInDataFolder-advice = Choose another folder, so that the file does not get in the way of what you have written. Nothing was written.

error-importUnreadable = The file cannot be read in.
error-importUnreadable-advice = It is not a file from Fagspejl, or it was changed afterwards. Nothing of yours was changed. Choose the file that you saved from Fagspejl, or save a new one.

error-importTooLarge = The file is too large to be read in.
error-importTooLarge-advice = No file from Fagspejl is that large. Nothing was changed. Choose the file that you saved from Fagspejl.

error-importNewer = The file was made by a newer version of Fagspejl.
error-importNewer-advice = It is version { $found }, and this program reads up to { $known }. Nothing was changed. Install the newer version of Fagspejl and try again.

error-fileKindUnknown = Fagspejl does not know this kind of file.
error-fileKindUnknown-advice = It was not saved from Fagspejl, or it is broken. Nothing was changed. If it is a backup, go to Your data and restore from it there.

error-fileIsOption = That is not a file.
error-fileIsOption-advice = Fagspejl was asked to open something that begins with a hyphen. Nothing was changed. Open the file from the folder that it is in.

error-fileNotRegular = That is not an ordinary file.
error-fileNotRegular-advice = It is a folder, a link, a device or the like. Nothing was changed. Choose or open the file itself.

error-fileMissing = The file does not exist.
error-fileMissing-advice = It may have been moved, renamed or deleted. Nothing was changed. See where it is, and choose it again.

error-fileNotPermitted = You are not allowed to read the file.
error-fileNotPermitted-advice = Nothing was changed. Ask whoever owns the file, or get a copy that you may read.

error-filePathTooLong = The name of the file is too long.
error-filePathTooLong-advice = Give the file a shorter name, or put it in a folder that lies fewer folders down. Nothing was changed.

error-fileLinkBroken = The file is a link that leads nowhere.
error-fileLinkBroken-advice = Choose the file itself. If it is on a drive, check that the drive is connected. Nothing was changed.

error-fileHardLinked = The file has several names on the disk.
error-fileHardLinked-advice = It may be changed under one of the others while it is read. Make a copy of the file, and choose the copy. Nothing was changed.

error-fileIsStore = That is the file in which Fagspejl itself saves.
error-fileIsStore-advice = It is in use, and neither a backup nor a file that can be read in. Choose another file. Nothing was changed.

error-fileNotRead = The file cannot be read.
error-fileNotRead-advice = If it is on a drive, that may have been taken out or be broken. Nothing was changed. Try again, or choose a copy.

error-tooManyFiles = Too many files were opened at once.
error-tooManyFiles-advice = Finish with the others, and then open this one again. Nothing was changed.

error-receivedUnknown = The file no longer waits.
error-receivedUnknown-advice = It was read in or closed. Open it again if you want to see it.
error-madeFileGone = The file no longer lies where it was saved.
error-madeFileGone-advice = It has been moved or deleted, or another has been made since. Save it again if you want to see it from here.
error-fileNotOpened = The file was not opened.
error-fileNotOpened-advice = The computer has no program that shows it. The file is saved; you can find it in the folder that you chose.

error-settingsNotKept = The setting was not saved.
error-settingsNotKept-advice = Your earlier choice still stands. Check that there is room on the disk and that you may write in the data folder. Then try again.

error-unexpected = There was an error that Fagspejl does not know.
error-unexpected-advice = What is shown as saved is saved. Try again. If that does not help, close the window and open Fagspejl anew.

error-cancelled = Stopped. Everything is as it was.
error-cancelled-advice = You can begin again whenever you like.

error-cardNeedsLock = A card can be made once the lock is on.
error-cardNeedsLock-advice = A secret key belongs to the card, and without a lock others can read it. Turn on the lock in Settings, and try again.

error-cardMissing = You do not have the card that is needed here.
error-cardMissing-advice = Make your card under Conversations, “Cards and files”, and give it to the sender. If it is another card than before, begin a new conversation.

error-cardName = { $fault ->
    [blank] The card has no name yet.
    [tooLong] The name is too long for a card.
   *[turns] The name has a sign that is not seen but changes what stands beside it.
}
error-cardName-advice = { $fault ->
    [blank] Write the name by which others know you.
    [tooLong] Make it shorter.
   *[turns] Write the name again with letters instead of pasting it.
}

error-cardReplaced = The other one has given you a new card since the conversation began.
error-cardReplaced-advice = Nothing more is sent to the old card. Begin a new conversation. Nothing was changed.

error-cardIsOwn = This is your own card.
error-cardIsOwn-advice = Give it to the one you want to talk with, and ask for theirs.

error-cardOfAnother = The card belongs to somebody else whom you have added.
error-cardOfAnother-advice = Choose that person, or ask for the right card. Nothing was changed.

error-cardKeysChanged = The card is another than the one you have from before.
error-cardKeysChanged-advice = Call, and hear the six words. If they are right, tick that you have heard them, and save the card. Nothing was changed.

error-cardInDemo = You are looking at example data.
error-cardInDemo-advice = Go back to your own data, and open the file again.

error-cardUnread = { $fault ->
    [unknown] This is no card from Fagspejl.
    [cut] A part of the card is missing.
    [miscopied] The card was not copied rightly.
    [newer] The card was made by a newer version of Fagspejl.
    [weakKeys] The key of the card is not safe.
    [forged] Somebody has changed the card.
    [noCode] There is no card in the picture.
    [pictureUnread] The picture cannot be read.
   *[name] The name on the card cannot be read.
}
error-cardUnread-advice = Ask for the card again, preferably as the file that Fagspejl saves. Nothing was taken in.

error-ratingNotWhole = There are items that you have not answered.
error-ratingNotWhole-advice = What is sent cannot be changed. Answer every item first. “Don’t know” and “I would rather not answer” are answers too.

error-fileSenderUnknown = The file is from somebody whose card you do not have.
error-fileSenderUnknown-advice = Ask the sender for their card, save it here, and open the file again. Nothing was taken in.

error-fileConversationUnknown = The file belongs to a conversation that has not begun here.
error-fileConversationUnknown-advice = Open the file that invites you first. If you do not have it, ask for it again. Nothing was taken in.

error-fileInstrumentDiffers = The conversation uses another version of the instrument than your Fagspejl.
error-fileInstrumentDiffers-advice = Both install the newest version of Fagspejl, and begin a new conversation. Nothing was taken in.
error-fileFrameNotAccepted = You have not said yes to the ground rules.
error-fileFrameNotAccepted-advice = Read them, and tick that you say yes. If you do not agree, talk with the sender about it first. Nothing was taken in.

error-sealedUnread = { $fault ->
    [tooLarge] The file is larger than a conversation file can be.
    [cut] The file is not whole yet.
    [newer] The file was made by a newer version of Fagspejl.
    [otherwise] The file is not locked to one person.
    [anotherReceiver] The file is locked to somebody else than you.
    [damaged] The file is damaged.
    [forged] The signature is not of the sender that stands in the file.
    [kindUnknown] The file is of a kind that your Fagspejl does not know.
   *[unreadable] The file cannot be read.
}
error-sealedUnread-advice = { $fault ->
    [cut] Wait until all of it is fetched, and open it again. Nothing was taken in.
    [newer] Install the newest version of Fagspejl, and open it again. Nothing was taken in.
    [kindUnknown] Install the newest version of Fagspejl, and open it again. Nothing was taken in.
    [anotherReceiver] If you have a new card, give it to the sender. Nothing was taken in.
   *[damaged] Ask for the file again. Nothing was taken in.
}

error-fileRefused = { $fault ->
    [anotherConversation] The file belongs to another conversation.
    [anotherKey] The file is signed with another key, under a name that you know.
    [anotherSender] The file is from somebody who is not in the conversation.
    [anotherReceiver] The file is for somebody who is not in the conversation.
    [earlierEpoch] The file is from before the sender restored their data.
    [forked] The sender has made two files in the same place.
    [misplaced] The file does not fit into the conversation.
    [answersDiffer] The file does not answer the items that you chose.
    [commitment] The answers are not those that were closed first.
    [afterEnd] The sender had stopped before.
    [tooLate] You have accepted another file of the same kind already.
    [replaced] The file answers an invitation that was withdrawn.
   *[tooMany] The sender has sent more files than a conversation has.
}
error-fileRefused-advice = { $fault ->
    [anotherKey] Call, and hear the six words, before you do more. If the sender has a new card, save it here and begin a new conversation. Nothing was taken in.
   *[misplaced] Talk with the sender about it, and begin a new conversation if you have to. Nothing was taken in.
}

error-folderMissing = The folder cannot be found.
error-folderMissing-advice = If it is on a drive, see whether that is connected. If the folder was moved, choose it again under Conversations. You can also save the file elsewhere and send it yourself.

error-folderNotPermitted = You may not write in the folder.
error-folderNotPermitted-advice = Ask whoever owns the folder to let you write in it, or choose another under Conversations. You can also save the file elsewhere and send it yourself.

error-folderNoRoom = There is no room in the folder.
error-folderNoRoom-advice = Make room on the drive, and try again. You can also save the file elsewhere and send it yourself.

error-folderNotAnswering = The folder does not answer just now.
error-folderNotAnswering-advice = See whether the drive is connected, and try again in a moment. You can also save the file elsewhere and send it yourself.

error-folderIsOwn = Fagspejl’s own data lie in the folder.
error-folderIsOwn-advice = They must not be shared with others. Choose a folder that is for your files alone. Nothing was changed.

error-folderNotUsable = The folder cannot be used.
error-folderNotUsable-advice = Choose another folder under Conversations, or save the file elsewhere and send it yourself.

error-foundFileUnknown = The file is not found any more.
error-foundFileUnknown-advice = Wait a moment. If it is still in the folder, it is shown again.
