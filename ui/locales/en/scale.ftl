level-1 = to a very low degree
level-2 = to a small degree
level-3 = to some degree
level-4 = to a high degree
level-5 = to a very high degree
nonanswer-notMyTask = not my task
nonanswer-doNotKnow = do not know
nonanswer-ratherNotSay = rather not say
