lock-title = Lock
lock-lead = With a lock, what you have written is encrypted, and nobody can read it without your passphrase or your recovery code.
lock-link-about-on = Fagspejl is locked with your passphrase, and Ctrl+L locks it at once. Here you can change it, choose when the window locks itself, and turn the lock off.
lock-link-about-off = Others who use your computer can open Fagspejl today. With a lock they have to know your passphrase.
lock-link = Go to Lock

# While it is locked
lock-locked-title = Fagspejl is locked
lock-locked-lead = Write your passphrase to go on where you left off.
lock-passphrase = Passphrase
lock-open = Unlock
lock-opening = Unlocking …
lock-forgotten = I have forgotten my passphrase
lock-remembered = I remember my passphrase
lock-forgotten-title = Unlock with the recovery code
lock-forgotten-about = Find the paper with your recovery code. When the code fits, you choose a new passphrase, and the forgotten one opens nothing any more. The code on the paper stays in force.
lock-open-with-code = Unlock and change the passphrase
lock-both-lost = If you have neither the passphrase nor the code, nobody can open what you have written, and nor can we.
lock-wait-seconds = You can try again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.
lock-wait-minutes = You can try again in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
lock-wait-both = You can try again in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} and { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.
lock-wait-over = You can try again now.
lock-see = Show
lock-hide = Hide
lock-see-label = Show { $label }
lock-hide-label = Hide { $label }

# Where the file with the key is not as it should be
lock-keys-lost = The file with the key of the lock is missing or cannot be read. Write your passphrase all the same, and Fagspejl tries it on the keys in your backups.
lock-keys-lost-restore = Restore a backup instead
lock-repaired-lost = The file with the key of the lock was missing or could not be read. Fagspejl has written it again. Your passphrase and your recovery code still hold.
lock-repaired-changed = The file with the key of the lock had been changed. Fagspejl has put it right. Your passphrase and your recovery code still hold.
lock-repaired-earlier = The file with the key of the lock was an old one, and Fagspejl has put it right. Next time, the passphrase that you chose last holds, and not the one that you have just written.
lock-repaired-hide = Hide

# Where the lock is missing
lock-missing-title = The lock is missing
lock-missing-why = If you have not turned it off yourself, your files may have been deleted or exchanged, perhaps by others. If you have them somewhere else, put them back into the data folder and open Fagspejl again. You can also restore a backup here, and its lock comes with it.
lock-missing-untouched = Fagspejl has not opened or changed anything yet. Choose what you want.
lock-missing-without-title = Or continue without a lock
lock-missing-without-about = Fagspejl then shows what is in the data folder now, or begins afresh if there is nothing. The backups stay where they are, and you can turn on a new lock under Settings.
lock-missing-without = Continue without a lock …
lock-missing-without-sure = Do you want to continue without a lock?
lock-missing-without-means = Everybody who uses your computer can read what you write from now on. What you see may have been put there by others. You are not asked again.
lock-missing-without-yes = Yes, continue without a lock
lock-missing-without-no = No, go back

# A new passphrase
lock-suggested = Six Danish words that chance has chosen. Write them down until you know them by heart.
lock-suggested-use = Use the six words
lock-suggested-others = Show six other words
lock-new = New passphrase
lock-new-hint = At least 12 characters, and not to be guessed.
lock-again = New passphrase again
lock-again-differs = The two are not the same. Write the same in both places.

# Turning it on
lock-turn-on-title = Turn the lock on
lock-turn-on-about = Your reflections, examples and agreements are encrypted, and so are your backups. You write your passphrase each time you open Fagspejl.
lock-no-way-around = You also get a recovery code on paper. If you lose both the passphrase and the code, there is no way in, and we have none either. What you have written is lost then.
lock-next = Go on
lock-back = Back
lock-code-title = Your recovery code
lock-code-about = Copy the code by hand, or save it and print it. Put it where others do not find it, and not beside the computer. It is not shown again.
lock-code = Recovery code
lock-code-hint = Eight groups of four characters. Capital and small letters and spaces do not matter.
lock-code-save = Save as PDF for printing
lock-code-saved = { $file } is saved. Print it, and then delete the file.
lock-code-kept = I have the code on paper
lock-typed-title = Write the code from the paper
lock-on-typed = Then you know that it was copied rightly. The lock is turned on only when the code fits.
lock-see-code = Show the code again
lock-on-confirm = Turn the lock on
lock-turning = One moment. Everything is being encrypted anew …
lock-turned-on = The lock is on.

# While the lock is on
lock-on-title = The lock is on
lock-on-about = Press Ctrl+L when you leave the computer. The window is emptied, and you go on where you left off.
lock-now = Lock now
lock-button = Lock
lock-open-backups = { $count ->
    [one] One backup has no lock, so others can read it. You can remove it for good under Your data.
   *[other] { $count } backups have no lock, so others can read them. You can remove them for good under Your data.
}
lock-other-backups = { $count ->
    [one] One backup does not open with your passphrase, but with an earlier or another one. Whoever knows that one can read the backup. You can remove it for good under Your data.
   *[other] { $count } backups do not open with your passphrase, but with an earlier or another one. Whoever knows that one can read the backups. You can remove them for good under Your data.
}
lock-open-set-aside = { $count ->
    [one] One file that was set aside is not locked. You can remove it for good under Your data.
   *[other] { $count } files that were set aside are not locked. You can remove them for good under Your data.
}
lock-after = The window locks itself when you have not touched it for
lock-after-two = 2 minutes
lock-after-five = 5 minutes
lock-after-fifteen = 15 minutes
lock-after-sixty = 1 hour

lock-change-title = Change the passphrase
lock-change-about = You also get a new recovery code. The old passphrase and the old code then open neither Fagspejl nor the backups under Your data. Copies that lie elsewhere, and files that were set aside, still open with what they had.
lock-change-open = Change it now
lock-current = Present passphrase
lock-checking = One moment …
lock-change-typed = Then you know that it was copied rightly. When the code fits, your new passphrase and the new code are in force. You can throw the old code away.
lock-change-confirm = Change the passphrase
lock-changed = Your new passphrase and your new recovery code are in force.

lock-paper-title = I have lost the paper
lock-paper-about = You get a new recovery code and keep your passphrase. The old code then opens neither Fagspejl nor the backups under Your data. Copies that lie elsewhere, and files that were set aside, still open with the old code.
lock-paper-open = Get a new code
lock-paper-passphrase = Your passphrase
lock-paper-typed = Then you know that it was copied rightly. When the code fits, it is in force instead of the old one. If the old paper turns up, you can throw it away.
lock-paper-confirm = Use the new code
lock-paper-changed = Your new recovery code is in force.

lock-off-title = Turn the lock off
lock-off-about = Then everybody who uses your computer can open what you have written.
lock-off-card = If you have a card for conversations on two computers, it goes with the lock, also in the backups. Conversations that are under way on two computers cannot go on then.
lock-off-open = Turn it off
lock-turn-off = Turn the lock off
lock-turned-off = The lock is off.
lock-is-off = Fagspejl has no lock yet. You can turn one on under Settings.
