# Det, der er ved at blive skrevet og ikke er gemt.
draft-resumed = Du var i gang med at skrive her { $day } kl. { $clock }. Det er ikke gemt endnu.
draft-discard = Kassér
draft-discarded = Det er kasseret.
draft-bring-back = Gendan det
draft-not-kept = Det, du skriver her, er ikke på disken endnu.

draft-writing = Det, du er i gang med at skrive
draft-newExample = Du er i gang med et eksempel.
draft-example = Du er i gang med at rette et eksempel.
draft-newAgreement = Du er i gang med en aftale.
draft-agreementStep = Du er i gang med at skrive om en aftale.
draft-prompt = Du er i gang med et svar til eftertanke.
draft-go-on = Skriv videre
draft-agendaNote = Du er i gang med et notat i en samtale.
draft-frame = Du er i gang med en rammeaftale.
draft-conversationAgreement = Du er i gang med en aftale i en samtale.
draft-closing = Du er i gang med at slutte en samtale af.
draft-groupLearning = Du er i gang med at skrive, hvad en gruppe har lært.
