# What is being written and is not saved.
draft-resumed = You were writing here on { $day } at { $clock }. It is not saved yet.
draft-discard = Discard
draft-discarded = It is discarded.
draft-bring-back = Restore it
draft-not-kept = What you are writing here is not on the disk yet.

draft-writing = What you are in the middle of writing
draft-newExample = You are in the middle of an example.
draft-example = You are in the middle of changing an example.
draft-newAgreement = You are in the middle of an agreement.
draft-agreementStep = You are in the middle of writing about an agreement.
draft-prompt = You are in the middle of some food for thought.
draft-go-on = Go on writing
draft-agendaNote = You are in the middle of a note in a conversation.
draft-frame = You are in the middle of ground rules.
draft-conversationAgreement = You are in the middle of an agreement in a conversation.
draft-closing = You are ending a conversation.
draft-groupLearning = You are writing what a group has learned.
