level-1 = i meget lille grad
level-2 = i mindre grad
level-3 = i nogen grad
level-4 = i høj grad
level-5 = i meget høj grad
nonanswer-notMyTask = ikke min opgave
nonanswer-doNotKnow = ved ikke
nonanswer-ratherNotSay = ønsker ikke at svare
