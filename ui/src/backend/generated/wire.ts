// Made by `cargo xtask types` from the Rust types. Do not edit.

export type About = "myself" | "person";

export type Accuracy = { 
/**
 * What the instrument declares.
 */
measurement: Measurement, 
/**
 * Standard error of measurement of a domain, in points.
 */
standardError: number, 
/**
 * Smallest detectable change of a domain, in points.
 */
smallestDetectableChange: number, };

export type ActionKind = "draftDeleted" | "answerGiven" | "answerCleared" | "promptAnswered" | "promptPassed" | "exampleAdded" | "exampleChanged" | "exampleDeleted" | "focusChosen" | "agreementMade" | "agreementMoved" | "rhythmChosen" | "personAdded" | "personRenamed" | "personDeleted" | "conversationBegun" | "conversationEnded" | "conversationDeleted" | "groupLearningKept" | "groupLearningDeleted" | "agendaChanged" | "agendaTemplateSaved" | "agendaTemplateDeleted" | "frameAgreed" | "cardTaken" | "sharedFolderChosen" | "sharedFolderLeft";

export type AddExample = { 
/**
 * The item at which its form was opened, if at one.
 */
openedAt?: ItemRef, 
/**
 * The day it happened.
 */
day: DayInput, 
/**
 * What happened.
 */
starr: Starr, 
/**
 * The items it shows.
 */
items: Array<ItemRef>, 
/**
 * The forms of knowledge it rests on.
 */
forms: Array<KnowledgeForm>, };

export type AddPerson = { 
/**
 * What they are called.
 */
name: string, 
/**
 * Who they are to the person.
 */
relation: Relation, };

export type Agenda = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * The two who talk.
 */
talkers: Talkers, 
/**
 * How many minutes the conversation is to take.
 */
minutes: number, 
/**
 * How many minutes the points take together that are not struck.
 */
planned: number, 
/**
 * Whether it has ended: nothing is changed any more.
 */
ended: boolean, 
/**
 * The points, in their order.
 */
points: Array<AgendaPointView>, 
/**
 * The agreements that were made in the conversation, in the order made.
 */
agreements: Array<AgreementView>, 
/**
 * What both said of it at its end.
 */
closing: Closing, 
/**
 * The day on which the two talk again.
 */
next: string | null, };

export type AgendaChange = { "kind": "add", 
/**
 * What it is about.
 */
text: string, 
/**
 * How many minutes it is to take.
 */
minutes: number, } | { "kind": "move", 
/**
 * Which point.
 */
number: number, 
/**
 * Where it is to stand.
 */
place: number, } | { "kind": "minutes", 
/**
 * Which point.
 */
number: number, 
/**
 * How many minutes.
 */
minutes: number, } | { "kind": "state", 
/**
 * Which point.
 */
number: number, 
/**
 * Where it has come to.
 */
state: PointState, } | { "kind": "note", 
/**
 * Which point.
 */
number: number, 
/**
 * The note; blank where there is to be none.
 */
note: string, };

export type AgendaPointView = { 
/**
 * Tells it apart from the others; it stays when the order changes.
 */
number: number, 
/**
 * What it is about.
 */
topic: Topic, 
/**
 * The item or the question that it is about, in words, where it is about one.
 */
title: Text | null, 
/**
 * The agreement that it is about, where it is about one that is still there.
 */
agreement: AgreementView | null, 
/**
 * What was seen in the observation that it is about, where it is about one that is still there.
 */
observation: ObservationView | null, 
/**
 * Whether it was not reached in the conversation before.
 */
carriedOver: boolean, 
/**
 * How many minutes it is to take.
 */
minutes: number, 
/**
 * Where it has come to.
 */
state: PointState, 
/**
 * What the two have noted.
 */
note: string, };

export type AgendaTemplateId = string;

export type AgendaTemplateOf = { 
/**
 * Which.
 */
id: AgendaTemplateId, };

export type AgendaTemplateView = { 
/**
 * Its id.
 */
id: AgendaTemplateId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * What it holds, in its order.
 */
points: Array<TemplatePoint>, };

export type AgreeInConversation = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * Who of the two keeps it.
 */
owner: PersonId, 
/**
 * What is agreed.
 */
plan: PlanInput, 
/**
 * The item that it serves.
 */
item: ItemId | null, };

export type AgreeOnFrame = { 
/**
 * The other person.
 */
id: PersonId, 
/**
 * What it says.
 */
text: FrameText, 
/**
 * When the two look at it again.
 */
review: DayInput, 
/**
 * Who accepts it.
 */
acceptedBy: Array<PersonId>, };

export type Agreement = { 
/**
 * Its id.
 */
id: AgreementId, 
/**
 * Whose it is to keep.
 */
owner: PersonId, 
/**
 * The conversation in which it was made; none where one made it with oneself.
 */
conversation: ConversationId | null, 
/**
 * The item that it serves.
 */
item: ItemRef | null, 
/**
 * How it was made.
 */
first: AgreementEntry, 
/**
 * What happened to it after that, the earliest first.
 */
later: Array<AgreementEntry>, };

export type AgreementEntry = { 
/**
 * When.
 */
at: ShownMoment, 
/**
 * What it became.
 */
state: AgreementState, 
/**
 * What was agreed from then on.
 */
plan: Plan, 
/**
 * What came of it until then; none where it was made.
 */
outcome: string | null, };

export type AgreementId = string;

export type AgreementInput = { 
/**
 * What is agreed.
 */
plan: PlanInput, 
/**
 * The item that it serves.
 */
item: ItemRef | null, };

export type AgreementMade = { 
/**
 * Its id.
 */
id: AgreementId, 
/**
 * The write.
 */
saved: Saved, };

export type AgreementState = "open" | "done" | "changed" | "dropped";

export type AgreementStepKind = "done" | "change" | "drop" | "resume";

export type AgreementView = { 
/**
 * The agreement.
 */
agreement: Agreement, 
/**
 * Its latest step.
 */
latest: AgreementEntry, 
/**
 * The item that it serves, in words.
 */
item: NamedItem | null, 
/**
 * How its day lies to today.
 */
due: Due, };

export type Agreements = { 
/**
 * Those in force, the earliest day first.
 */
live: Array<AgreementView>, 
/**
 * Those done or dropped, the latest closed first.
 */
closed: Array<AgreementView>, 
/**
 * Every item that an agreement can serve.
 */
items: Array<NamedItem>, 
/**
 * The items in focus after the latest finished reflection.
 */
focus: Array<ItemRef>, };

export type Answer = { "kind": "value", 
/**
 * Which.
 */
value: Value, } | { "kind": "nonAnswer", 
/**
 * Which.
 */
reason: NonAnswer, };

export type AnswerChoice = { "kind": "value", 
/**
 * Its number, from 1.
 */
value: number, } | { "kind": "nonAnswer", 
/**
 * Which.
 */
reason: NonAnswer, };

export type AnswerPrompt = { 
/**
 * In which reflection.
 */
id: AssessmentId, 
/**
 * The prompt's place among those of the instrument, from 0.
 */
prompt: number, 
/**
 * What is written.
 */
text: string, };

export type AnswerSaved = { 
/**
 * The write.
 */
saved: Saved, 
/**
 * Progress of every domain after it.
 */
progress: Array<DomainProgress>, 
/**
 * About how many minutes what is not answered takes.
 */
minutesLeft: number, };

export type Answers = { [key in ItemId]: { [key in FacetId]: GivenAnswer } };

export type AskedPrompt = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * The prompt's place among those of the instrument, from 0.
 */
prompt: number, };

export type AssessmentId = string;

export type Backup = { 
/**
 * The name of its file.
 */
name: string, 
/**
 * When it was made.
 */
at: ShownMoment, 
/**
 * Why.
 */
reason: BackupReason, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * What it holds; none where it does not open.
 */
holds: ContentCounts | null, 
/**
 * Whether it opens only with the passphrase of its day.
 */
locked: boolean, 
/**
 * Whether it opens and was not made by Fagspejl.
 */
foreign: boolean, 
/**
 * Whether it has no lock, where there is one today.
 */
unlocked: boolean, };

export type BackupOf = { 
/**
 * Its name, as the list has it.
 */
name: string, };

export type BackupReason = "daily" | "upgrade" | "import" | "restore" | "asked";

export type BackupTrouble = "noRoom" | "notAllowed" | "noFolder" | "other";

export type Backups = { 
/**
 * Their folder, for reading: the home folder is written `~`.
 */
folder: string, 
/**
 * The newest first.
 */
backups: Array<Backup>, 
/**
 * When the latest was made by itself that can be brought back (UTC); none where there is none.
 */
latestDaily: ShownMoment | null, 
/**
 * Why none can be made by itself now; none where one can.
 */
trouble: BackupTrouble | null, };

export type BeforehandView = { 
/**
 * Whether that is oneself.
 */
mine: boolean, 
/**
 * In their words; empty where nothing is written.
 */
words: string, 
/**
 * Examples.
 */
examples: Array<SharedExample>, };

export type BeginConversation = { 
/**
 * Whom one talks with.
 */
person: PersonId, 
/**
 * Whose work it is about.
 */
about: About, 
/**
 * By which instrument both rate.
 */
instrument: InstrumentId, 
/**
 * The items that they rate.
 */
items: Array<ItemId>, 
/**
 * What is to be looked at, where the other one goes along to a talk with a citizen.
 */
question: string | null, 
/**
 * How many minutes it is to take.
 */
minutes: number, 
/**
 * Whether each of the two rates on their own computer.
 */
twoComputers: boolean, };

export type BeginReflection = { 
/**
 * With which instrument.
 */
instrument: InstrumentId, };

export type Begun = { 
/**
 * Its id.
 */
id: AssessmentId, };

export type CalendarEntry = { "kind": "nextConversation", 
/**
 * The one that has ended.
 */
id: ConversationId, } | { "kind": "agreement", 
/**
 * Which.
 */
id: AgreementId, } | { "kind": "frameReview", 
/**
 * The other person.
 */
person: PersonId, } | { "kind": "nextReflection" };

export type CalendarOf = { 
/**
 * Which.
 */
entry: CalendarEntry, };

export type CardFault = "unknown" | "cut" | "miscopied" | "newer" | "name" | "weakKeys" | "forged" | "noCode" | "pictureUnread";

export type CardHolder = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * What they are called here.
 */
name: string, 
/**
 * Whether they have given a card.
 */
card: boolean, };

export type CardNameFault = "blank" | "tooLong" | "turns";

export type CardText = { 
/**
 * The text.
 */
text: string, };

export type Change = { 
/**
 * The earlier one.
 */
earlier: ReflectionSummary, 
/**
 * The later one.
 */
later: ReflectionSummary, 
/**
 * What a difference is judged by; none where nothing is known of the accuracy.
 */
accuracy: Accuracy | null, 
/**
 * By domain.
 */
domains: Array<DomainChange>, 
/**
 * By item, the farthest apart first.
 */
items: Array<ItemChange>, 
/**
 * The prompts that were answered at least once.
 */
prompts: Array<PromptChange>, 
/**
 * What can be done about looking back at the earlier one.
 */
lookBack: LookBack, 
/**
 * The look back at the earlier one, if there is one.
 */
hindsight: HindsightChange | null, };

export type ChangeAgenda = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * What is changed.
 */
change: AgendaChange, };

export type ChangeExample = { 
/**
 * Which.
 */
id: ExampleId, 
/**
 * What it says from now on.
 */
written: ExampleInput, };

export type ChangeOf = { 
/**
 * The two; their order does not matter.
 */
between: [AssessmentId, AssessmentId], };

export type ChangePassphrase = { 
/**
 * The one in force.
 */
current: string, 
/**
 * The new one.
 */
new: string, };

export type ChangeView = { 
/**
 * What differs between its ends.
 */
change: Change, 
/**
 * How many reflections are finished from the one to the other, both of them counted.
 */
finished: number, 
/**
 * Every domain over that time. Where there are very many reflections, some of them.
 */
trends: Array<DomainTrend>, };

export type Changed = { "kind": "assessment", 
/**
 * Which.
 */
id: AssessmentId, } | { "kind": "reflections" } | { "kind": "examples" } | { "kind": "agreements" } | { "kind": "focus" } | { "kind": "rhythm" } | { "kind": "people" } | { "kind": "conversations" } | { "kind": "groupLearnings" } | { "kind": "agendaTemplates" };

export type ChoosableDomain = { 
/**
 * Its title.
 */
title: Text, 
/**
 * Its items.
 */
items: Array<ChoosableItem>, };

export type ChoosableInstrument = { 
/**
 * Which.
 */
id: InstrumentId, 
/**
 * Its title.
 */
title: Text, 
/**
 * Its domains.
 */
domains: Array<ChoosableDomain>, };

export type ChoosableItem = { 
/**
 * Which.
 */
id: ItemId, 
/**
 * Its title.
 */
title: Text, 
/**
 * Whether it is proposed, since it is in focus.
 */
proposed: boolean, };

export type ChooseFocus = { 
/**
 * After which reflection.
 */
id: AssessmentId, 
/**
 * The items, in the order chosen.
 */
items: Array<ItemId>, };

export type ChooseRhythm = { 
/**
 * How often.
 */
rhythm: Rhythm, };

export type ClosedHalf = { 
/**
 * Whose it is.
 */
rater: Talker, 
/**
 * Whether it was handed over.
 */
finished: boolean, };

export type Closing = { 
/**
 * What the one says whom it is about.
 */
subject: ClosingAnswers, 
/**
 * What the other one says.
 */
other: ClosingAnswers, };

export type ClosingAnswers = { 
/**
 * Whether it was useful.
 */
useful: Extent | null, 
/**
 * Whether one was heard.
 */
heard: Extent | null, 
/**
 * What the two should do differently next time; empty where nothing is said.
 */
differently: string, };

export type ContentCounts = { 
/**
 * Finished reflections, looks back among them.
 */
finished: number, 
/**
 * Drafts.
 */
drafts: number, 
/**
 * Examples.
 */
examples: number, 
/**
 * Agreements.
 */
agreements: number, 
/**
 * Conversations with others.
 */
conversations: number, };

export type ConversationAbout = { 
/**
 * Whose.
 */
about: About, };

export type ConversationBegun = { 
/**
 * Its id.
 */
id: ConversationId, 
/**
 * The write.
 */
saved: Saved, };

export type ConversationChoices = { 
/**
 * The instruments, the core instrument first.
 */
instruments: Array<ChoosableInstrument>, 
/**
 * How many minutes it can be set to take.
 */
minutes: Array<number>, 
/**
 * How many it is set to take until another is chosen: the middle of them.
 */
usualMinutes: number, 
/**
 * How few items, where it is not the whole instrument.
 */
least: number, 
/**
 * How many items, where it is not the whole instrument.
 */
most: number, 
/**
 * How many items are observed in one talk at most.
 */
mostObserved: number, };

export type ConversationFileSaved = { 
/**
 * The file.
 */
exported: Exported, 
/**
 * The write.
 */
saved: Saved, };

export type ConversationFileTaken = { 
/**
 * Its conversation.
 */
id: ConversationId, 
/**
 * The write.
 */
saved: Saved, };

export type ConversationFiles = { 
/**
 * What one has to send now, or has sent last and may send again.
 */
outgoing: OutgoingFile | null, 
/**
 * What keeps the conversation from going on.
 */
trouble: FilesTrouble | null, 
/**
 * The folder that is shared with the other one, by which the files can go.
 */
folder: string | null, };

export type ConversationId = string;

export type ConversationOf = { 
/**
 * Which.
 */
id: ConversationId, };

export type ConversationSummary = { 
/**
 * Its id.
 */
id: ConversationId, 
/**
 * Whose work it is about.
 */
about: About, 
/**
 * Title of its instrument.
 */
instrumentTitle: Text, 
/**
 * What is looked at, where the other one went along to a talk with a citizen.
 */
question: string | null, 
/**
 * How many items both rate.
 */
items: number, 
/**
 * Whether that is the whole instrument.
 */
whole: boolean, 
/**
 * How many minutes it is to take.
 */
minutes: number, 
/**
 * When it was begun.
 */
begun: ShownMoment, 
/**
 * Whose turn it is.
 */
turn: Turn, 
/**
 * When it ended.
 */
ended: ShownMoment | null, 
/**
 * The day on which the two talk again, where it says so.
 */
next: string | null, 
/**
 * Whether each of the two rates on their own computer.
 */
twoComputers: boolean, 
/**
 * How it stands with its files, on two computers and where that has to be said.
 */
filesState: FilesState | null, 
/**
 * What the two programs have given each other, the earliest first; nothing on one computer.
 */
exchanged: Array<ExchangedFile>, };

export type ConversationUnderWay = { 
/**
 * What the other one is called.
 */
name: string, 
/**
 * Its line.
 */
conversation: ConversationSummary, };

export type ConversationView = { 
/**
 * The two who talk.
 */
talkers: Talkers, 
/**
 * The files that go and come, where each of the two rates on their own computer.
 */
files: ConversationFiles | null, 
/**
 * What was shown beforehand, on two computers.
 */
shared: BeforehandView | null, 
/**
 * The examples that can be shown beforehand, where the invitation is to be made.
 */
shareable: Array<ShareableExample>, 
/**
 * The halves that a word keeps closed, in the order in which they are rated.
 */
closed: Array<ClosedHalf>, 
/**
 * Whether the one whose turn it is can close their half with a word.
 */
maySetWord: boolean, 
/**
 * The titles of what both rate, in the order of the instrument.
 */
titles: Array<Text>, 
/**
 * The places of their domains in the whole instrument, from 0: by these a domain has its mark.
 */
domainPlaces: Array<number>, 
/**
 * Its id.
 */
id: ConversationId, 
/**
 * Whose work it is about.
 */
about: About, 
/**
 * Title of its instrument.
 */
instrumentTitle: Text, 
/**
 * What is looked at, where the other one went along to a talk with a citizen.
 */
question: string | null, 
/**
 * How many items both rate.
 */
items: number, 
/**
 * Whether that is the whole instrument.
 */
whole: boolean, 
/**
 * How many minutes it is to take.
 */
minutes: number, 
/**
 * When it was begun.
 */
begun: ShownMoment, 
/**
 * Whose turn it is.
 */
turn: Turn, 
/**
 * When it ended.
 */
ended: ShownMoment | null, 
/**
 * The day on which the two talk again, where it says so.
 */
next: string | null, 
/**
 * Whether each of the two rates on their own computer.
 */
twoComputers: boolean, 
/**
 * How it stands with its files, on two computers and where that has to be said.
 */
filesState: FilesState | null, 
/**
 * What the two programs have given each other, the earliest first; nothing on one computer.
 */
exchanged: Array<ExchangedFile>, };

export type Conversations = { 
/**
 * The person whose store it is; none before it knows anybody.
 */
myself: Myself | null, 
/**
 * The others, by their names.
 */
people: Array<PersonConversations>, 
/**
 * Whether one has a card, by which two programs know each other.
 */
ownCard: boolean, };

export type DataFolderState = { 
/**
 * The folder, for reading: the home folder is written `~`.
 */
folder: string, 
/**
 * What is risky about it; none where nothing is known to be.
 */
risk: StorageRisk | null, };

export type DayInput = { 
/**
 * The year, such as 2026.
 */
year: number, 
/**
 * The month, 1 to 12.
 */
month: number, 
/**
 * The day of the month, from 1.
 */
day: number, };

export type Direction = "up" | "down";

export type Domain = { 
/**
 * Its name within the instrument.
 */
id: DomainId, 
/**
 * Title.
 */
title: Text, 
/**
 * What it is about.
 */
about: Text, 
/**
 * Its items, in the order asked.
 */
items: Array<Item>, };

export type DomainAtHand = { 
/**
 * Which.
 */
domain: DomainId, 
/**
 * Its title.
 */
title: Text, 
/**
 * About how many minutes what is not answered of it takes.
 */
minutesLeft: number, };

export type DomainChange = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Its title.
 */
title: Text, 
/**
 * Its place among the domains, from 0; one that was only asked earlier follows those of the later
 * instrument.
 */
domainIndex: number, 
/**
 * The facet, whose scale is ranked.
 */
facet: FacetId, 
/**
 * What the facet asks; none where an item asks only one thing.
 */
facetTitle: Text | null, 
/**
 * Mean of the compared values then, in points.
 */
earlier: number | null, 
/**
 * Mean of the compared values later, in points.
 */
later: number | null, 
/**
 * Later minus earlier, in points.
 */
difference: number | null, 
/**
 * Whether that is larger than the uncertainty.
 */
verdict: Verdict, 
/**
 * Which way it went; none where that cannot be said with certainty.
 */
direction: Direction | null, 
/**
 * Items answered with a value both times, with the same wording.
 */
compared: number, 
/**
 * Items of the domain that cannot be compared because of their wording.
 */
broken: number, };

export type DomainCounts = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Every point of the scale, in its order.
 */
points: Array<PointCount>, 
/**
 * Items for which one was chosen.
 */
answered: number, 
/**
 * All items but those that are not the person's task.
 */
applicable: number, };

export type DomainId = string;

export type DomainPosition = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Mean of the answered values, in points of the scale; none where fewer than two thirds of the applicable
 * items are answered (`docs/measurement.md`, "Domain position").
 */
position: number | null, 
/**
 * Items answered with a value.
 */
answered: number, 
/**
 * All items but those that are not the person's task.
 */
applicable: number, 
/**
 * Lowest and highest answered value.
 */
spread: Spread | null, };

export type DomainProgress = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Items that are answered; a non-answer is an answer.
 */
answered: number, 
/**
 * All items of the domain.
 */
items: number, 
/**
 * About how many minutes what is not answered takes.
 */
minutesLeft: number, };

export type DomainRef = { 
/**
 * The instrument.
 */
instrument: InstrumentId, 
/**
 * The domain.
 */
domain: DomainId, };

export type DomainSummary = { 
/**
 * Its name within the instrument.
 */
id: DomainId, 
/**
 * Title.
 */
title: Text, 
/**
 * How many items it has.
 */
items: number, 
/**
 * About how many minutes it takes.
 */
minutes: number, };

export type DomainTrend = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Its title, as it reads in the latest reflection.
 */
title: Text, 
/**
 * Its place in the instrument, from 0.
 */
index: number, 
/**
 * The facet whose positions they are.
 */
facet: FacetId, 
/**
 * What the facet asks; none where an item asks only one thing.
 */
facetTitle: Text | null, 
/**
 * The scale of the positions, with the sentences of the first item.
 */
scale: Scale, 
/**
 * Half of the smallest detectable change, in points, to each side of a position: two positions
 * whose bands do not touch differ by more than the uncertainty. None where nothing is known of it.
 */
band: number | null, 
/**
 * The reflections, the earliest first.
 */
points: Array<TrendPoint>, };

export type Due = "overdue" | "soon" | "later";

export type EndConversation = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * What both say of it.
 */
closing: Closing, 
/**
 * The day on which the two talk again.
 */
next: DayInput | null, };

export type Erase = { "kind": "reflection", 
/**
 * Which.
 */
id: AssessmentId, } | { "kind": "example", 
/**
 * Which.
 */
id: ExampleId, } | { "kind": "person", 
/**
 * Which.
 */
id: PersonId, } | { "kind": "everything" };

export type EraseNow = { 
/**
 * What.
 */
what: Erase, 
/**
 * From the backups and the files set aside as well.
 */
fromBackups: boolean, };

export type Erased = { 
/**
 * The write.
 */
saved: Saved, 
/**
 * How many backups may still hold some of it.
 */
backupsLeft: number, 
/**
 * How many files that were set aside may still hold some of it.
 */
setAsideLeft: number, };

export type ErasurePreview = { 
/**
 * What goes.
 */
goes: ContentCounts, 
/**
 * How many backups hold some of it.
 */
backups: number, 
/**
 * How many backups cannot be looked into, so that they may hold some of it.
 */
closedBackups: number, 
/**
 * How many files that were set aside may hold some of it.
 */
setAside: number, };

export type ErrorCode = { "code": "storeNewer", 
/**
 * Version of the store.
 */
found: number, 
/**
 * Newest version that this program knows.
 */
known: number, } | { "code": "storeForeign" } | { "code": "storeDamaged" } | { "code": "storeReadOnly" } | { "code": "storeFull" } | { "code": "storeInUse" } | { "code": "storeUnreachable" } | { "code": "instrumentBroken", 
/**
 * Its file.
 */
file: string, 
/**
 * The place in it.
 */
path: string, } | { "code": "instrumentUnknown" } | { "code": "valueUnknown", 
/**
 * The number.
 */
value: number, } | { "code": "reflectionFinished" } | { "code": "reflectionNotFinished" } | { "code": "reflectionUnknown" } | { "code": "itemUnknown" } | { "code": "nothingAnswered" } | { "code": "nothingToUndo" } | { "code": "nothingToRedo" } | { "code": "storeNotDamaged" } | { "code": "backupUnknown" } | { "code": "backupDamaged" } | { "code": "backupForeign" } | { "code": "backupUnfinished" } | { "code": "backupLocked" } | { "code": "setAsideUnknown" } | { "code": "storeLocked" } | { "code": "passphraseWrong" } | { "code": "recoveryCodeWrong" } | { "code": "lockPaused", 
/**
 * How long still, in seconds.
 */
seconds: number, } | { "code": "passphraseTooShort", 
/**
 * How many it must have.
 */
least: number, } | { "code": "passphraseTooEasy", 
/**
 * What makes it so.
 */
weakness: PassphraseWeakness, } | { "code": "keysUnreadable" } | { "code": "keysMissing" } | { "code": "lockMissing" } | { "code": "wrongLockState" } | { "code": "dayUnknown" } | { "code": "dayAhead" } | { "code": "textTooLong", 
/**
 * How many characters it may have.
 */
longest: number, } | { "code": "exampleBlank" } | { "code": "exampleUnknown" } | { "code": "agreementBlank" } | { "code": "agreementOutcomeMissing" } | { "code": "agreementClosed" } | { "code": "agreementLive" } | { "code": "agreementUnknown" } | { "code": "personNameBlank" } | { "code": "personNameTooLong", 
/**
 * How many characters it may have.
 */
longest: number, } | { "code": "personIsMyself" } | { "code": "personUnknown" } | { "code": "conversationItemCount", 
/**
 * How many must be chosen, where it is not all of them.
 */
least: number, 
/**
 * The most that may be chosen.
 */
most: number, } | { "code": "observedItemCount", 
/**
 * The most that may be.
 */
most: number, } | { "code": "observationWithoutQuestion" } | { "code": "observationOnTwoComputers" } | { "code": "nothingSeen" } | { "code": "groupLearningBlank" } | { "code": "groupLearningUnknown" } | { "code": "agendaTemplateNameBlank" } | { "code": "agendaTemplateNameTooLong", 
/**
 * How many characters it may have.
 */
longest: number, } | { "code": "agendaTemplateNameTaken" } | { "code": "agendaTemplateUnknown" } | { "code": "conversationUnknown" } | { "code": "conversationRated" } | { "code": "conversationNotRated" } | { "code": "conversationRevealed" } | { "code": "conversationNotRevealed" } | { "code": "conversationEnded" } | { "code": "halfWordTooShort", 
/**
 * How many it must have.
 */
least: number, } | { "code": "halfWordWrong" } | { "code": "halfClosed" } | { "code": "conversationNextIsOver" } | { "code": "conversationWithoutFrame" } | { "code": "cardNeedsLock" } | { "code": "cardMissing" } | { "code": "cardName", 
/**
 * Why.
 */
fault: CardNameFault, } | { "code": "cardReplaced" } | { "code": "cardIsOwn" } | { "code": "cardOfAnother" } | { "code": "cardKeysChanged" } | { "code": "cardInDemo" } | { "code": "cardUnread", 
/**
 * What is wrong with it.
 */
fault: CardFault, } | { "code": "ratingNotWhole" } | { "code": "fileSenderUnknown" } | { "code": "fileConversationUnknown" } | { "code": "fileInstrumentDiffers" } | { "code": "fileFrameNotAccepted" } | { "code": "sealedUnread", 
/**
 * What is wrong with it.
 */
fault: SealFault, } | { "code": "fileRefused", 
/**
 * Why.
 */
fault: ThreadFault, } | { "code": "frameBlank" } | { "code": "frameNotAccepted" } | { "code": "frameReviewNotAhead" } | { "code": "agendaPointBlank" } | { "code": "focusTooMany", 
/**
 * How many may be.
 */
most: number, } | { "code": "promptUnknown" } | { "code": "hindsightTooEarly" } | { "code": "hindsightExists" } | { "code": "reflectionIsHindsight" } | { "code": "instrumentsDiffer" } | { "code": "sameReflection" } | { "code": "exportNotWritten" } | { "code": "exportFolderMissing" } | { "code": "exportNotPermitted" } | { "code": "exportPathTooLong" } | { "code": "exportLinkBroken" } | { "code": "exportHardLinked" } | { "code": "exportNotRegular" } | { "code": "exportNoRoom" } | { "code": "exportInDataFolder" } | { "code": "folderMissing" } | { "code": "folderNotPermitted" } | { "code": "folderNoRoom" } | { "code": "folderNotAnswering" } | { "code": "folderIsOwn" } | { "code": "folderNotUsable" } | { "code": "foundFileUnknown" } | { "code": "ownFileLinkBroken", 
/**
 * The name of the link.
 */
file: string, } | { "code": "ownFileHardLinked", 
/**
 * Its name.
 */
file: string, } | { "code": "ownFileNotRegular", 
/**
 * Its name.
 */
file: string, } | { "code": "ownFileLogLeft", 
/**
 * The name of the log.
 */
file: string, } | { "code": "ownFileNotReached", 
/**
 * Its name.
 */
file: string, } | { "code": "importUnreadable", 
/**
 * The place in it; `.` for the whole.
 */
place: string, } | { "code": "importTooLarge" } | { "code": "fileKindUnknown" } | { "code": "fileIsOption" } | { "code": "fileNotRegular" } | { "code": "fileMissing" } | { "code": "fileNotPermitted" } | { "code": "filePathTooLong" } | { "code": "fileLinkBroken" } | { "code": "fileHardLinked" } | { "code": "fileIsStore" } | { "code": "fileNotRead" } | { "code": "tooManyFiles" } | { "code": "receivedUnknown" } | { "code": "madeFileGone" } | { "code": "fileNotOpened" } | { "code": "importNewer", 
/**
 * Version of the file.
 */
found: number, 
/**
 * Newest version that this program knows.
 */
known: number, } | { "code": "cancelled" } | { "code": "settingsNotKept" } | { "code": "unexpected" };

export type Evidence = { 
/**
 * Examples by item; an item without any is not here.
 */
items: { [key in ItemId]: ItemExamples }, 
/**
 * Items with a high answer (the two highest levels) and no example, in the instrument's order.
 */
without: Array<ItemId>, 
/**
 * How many examples there are.
 */
examples: number, 
/**
 * All ten forms in their order, with how many of these examples rest on each.
 */
forms: Array<FormCount>, };

export type Example = { 
/**
 * Its id.
 */
id: ExampleId, 
/**
 * What is written.
 */
content: ExampleContent, 
/**
 * When it was added.
 */
added: ShownMoment, 
/**
 * When it was last changed.
 */
changed: ShownMoment, };

export type ExampleAdded = { 
/**
 * Its id.
 */
id: ExampleId, 
/**
 * The write.
 */
saved: Saved, };

export type ExampleBrief = { 
/**
 * Its id.
 */
id: ExampleId, 
/**
 * The day it happened.
 */
day: string, 
/**
 * How it begins.
 */
opening: string, };

export type ExampleContent = { 
/**
 * The day it happened.
 */
day: string, 
/**
 * What happened.
 */
starr: Starr, 
/**
 * The items it shows.
 */
items: Array<ItemRef>, 
/**
 * The forms of knowledge it rests on.
 */
forms: Array<KnowledgeForm>, };

export type ExampleId = string;

export type ExampleInput = { 
/**
 * The day it happened.
 */
day: DayInput, 
/**
 * What happened.
 */
starr: Starr, 
/**
 * The items it shows.
 */
items: Array<ItemRef>, 
/**
 * The forms of knowledge it rests on.
 */
forms: Array<KnowledgeForm>, };

export type ExampleLog = { 
/**
 * Those found, the latest day first; the first of them, where there are many.
 */
examples: Array<Example>, 
/**
 * Those of them whose day is ahead, which cannot have happened: the clock was wrong.
 */
ahead: Array<ExampleId>, 
/**
 * How many are found in all.
 */
found: number, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Every item that an example can show.
 */
items: Array<NamedItem>, };

export type ExampleOf = { 
/**
 * Which.
 */
id: ExampleId, };

export type ExampleSearch = { 
/**
 * Words, or beginnings of words, that all occur in any of the parts.
 */
words: string, 
/**
 * An item that it shows.
 */
item: ItemRef | null, 
/**
 * A domain of whose items it shows one.
 */
domain: DomainRef | null, 
/**
 * A form of knowledge that it rests on.
 */
form: KnowledgeForm | null, 
/**
 * What the mirror is narrowed to: it shows an item of the instrument, and happened in the time.
 */
within: MirrorChoice, };

export type ExampleView = { 
/**
 * The example.
 */
example: Example, 
/**
 * Its day is ahead.
 */
ahead: boolean, 
/**
 * Every item that an example can show.
 */
items: Array<NamedItem>, };

export type ExchangedFile = { 
/**
 * What it holds.
 */
kind: SentKind, 
/**
 * Whether one has given it.
 */
mine: boolean, 
/**
 * When it was made, or came.
 */
at: ShownMoment, };

export type ExportAs = { 
/**
 * In which form.
 */
format: ExportFormat, };

export type ExportFormat = "json" | "csv" | "xlsx";

export type Exported = { 
/**
 * Its name, without the folder.
 */
file: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Names it until another file is made, or it is locked.
 */
made: MadeFileId, 
/**
 * Whether another program shows what is in it.
 */
opens: boolean, };

export type Extent = "yes" | "partly" | "no";

export type Facet = { 
/**
 * Its name, the same for every item of an instrument.
 */
id: FacetId, 
/**
 * What it asks; none where an item asks only one thing.
 */
title: Text | null, 
/**
 * What can be chosen.
 */
scale: Scale, };

export type FacetAnswer = { 
/**
 * The answer, if one was given.
 */
answer: Answer | null, 
/**
 * Whether the value that was chosen is one of the five degrees that the program has words for.
 */
degrees: boolean, 
/**
 * The sentence of the point that was chosen, as it read then.
 */
sentence: Text | null, };

export type FacetChange = { 
/**
 * The facet.
 */
facet: FacetId, 
/**
 * What it asks; none where an item asks only one thing.
 */
title: Text | null, 
/**
 * What was answered then.
 */
earlier: FacetAnswer, 
/**
 * What was answered later.
 */
later: FacetAnswer, 
/**
 * Whether a value was chosen both times that means the same both times, and which it was differs;
 * none where that cannot be said.
 */
differs: boolean | null, 
/**
 * How many points lie between the two; none where they cannot be compared, or are not ranked.
 */
distance: number | null, };

export type FacetId = string;

export type FacetOf = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * The item.
 */
item: ItemId, 
/**
 * The facet.
 */
facet: FacetId, };

export type FacetProfile = { 
/**
 * The facet.
 */
facet: FacetId, 
/**
 * What it asks; none where an item asks only one thing.
 */
title: Text | null, 
/**
 * Its scale, with the sentences of the first item.
 */
scale: Scale, 
/**
 * Where the domains stand; none where the scale is not ranked.
 */
positions: Positions | null, 
/**
 * How often each point was chosen, by domain in the instrument's order; empty where the scale is
 * ranked.
 */
counts: Array<DomainCounts>, };

export type FileInFolder = { 
/**
 * Its number in this run of the program.
 */
number: number, 
/**
 * Who has sent it.
 */
from: CardHolder, 
/**
 * What it holds.
 */
kind: SentKind, 
/**
 * The conversation that it belongs to, or would begin.
 */
conversation: ConversationId, };

export type FileOwner = { 
/**
 * What they are called, where the file says so.
 */
name: string | null, 
/**
 * When they began.
 */
since: ShownMoment, };

export type FilesState = "due" | "stuck";

export type FilesTrouble = "noCard" | "forked" | "cardReplaced" | "endedByOther" | "waiting";

export type FindWords = { 
/**
 * What is typed.
 */
words: string, 
/**
 * In which texts.
 */
texts: Array<string>, };

export type FinishedReflection = { 
/**
 * Which.
 */
id: AssessmentId, 
/**
 * When it was finished.
 */
at: ShownMoment, };

export type Focus = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * Its instrument.
 */
instrument: InstrumentId, 
/**
 * The items in focus, in the order chosen.
 */
items: Array<ItemId>, 
/**
 * Most items that may be chosen.
 */
most: number, 
/**
 * The agreements in force that serve any item of the instrument, the earliest day first.
 */
agreements: Array<AgreementView>, };

export type FolderNews = { 
/**
 * Files that can be taken in, each shown before it is.
 */
found: Array<FileInFolder>, 
/**
 * The folders that were not looked into.
 */
unreached: Array<UnreachedFolder>, };

export type FolderTrouble = "missing" | "notPermitted" | "notAnswering" | "notRead";

export type FormContent = { "kind": "example", 
/**
 * The day it happened.
 */
day: TypedDay, 
/**
 * What happened.
 */
starr: Starr, 
/**
 * The items it shows.
 */
items: Array<ItemRef>, 
/**
 * The forms of knowledge it rests on.
 */
forms: Array<KnowledgeForm>, } | { "kind": "newAgreement", 
/**
 * "When …".
 */
situation: string, 
/**
 * "… I …".
 */
action: string, 
/**
 * When to look at it again.
 */
day: TypedDay, 
/**
 * The item that it serves.
 */
item: ItemRef | null, } | { "kind": "agreementStep", 
/**
 * Which step is being written.
 */
step: AgreementStepKind, 
/**
 * What came of it.
 */
outcome: string, 
/**
 * The new "When …".
 */
situation: string, 
/**
 * The new "… I …".
 */
action: string, 
/**
 * The new day.
 */
day: TypedDay, } | { "kind": "conversationAgreement", 
/**
 * Who of the two keeps it.
 */
owner: PersonId | null, 
/**
 * "When …".
 */
situation: string, 
/**
 * "… I …".
 */
action: string, 
/**
 * When to look at it again.
 */
day: TypedDay, 
/**
 * The item that it serves.
 */
item: ItemId | null, } | { "kind": "agendaNote", 
/**
 * The note.
 */
note: string, } | { "kind": "closing", 
/**
 * What both say of it.
 */
closing: Closing, 
/**
 * When the two talk again.
 */
day: TypedDay, } | { "kind": "frame", 
/**
 * What it says.
 */
text: FrameText, 
/**
 * When to look at it again.
 */
day: TypedDay, } | { "kind": "groupLearning", 
/**
 * What it has learned.
 */
text: string, } | { "kind": "prompt", 
/**
 * The answer.
 */
text: string, };

export type FormCount = { 
/**
 * The form.
 */
form: KnowledgeForm, 
/**
 * How many examples.
 */
count: number, };

export type FormDraft = { 
/**
 * In which form.
 */
form: FormRef, 
/**
 * What stands in it.
 */
content: FormContent, 
/**
 * When it was written.
 */
at: ShownMoment, };

export type FormOf = { 
/**
 * Of which.
 */
instrument: InstrumentId, 
/**
 * Its language.
 */
language: Language, };

export type FormRef = { "kind": "newExample", 
/**
 * The item at which it was opened, if at one.
 */
item: ItemRef | null, } | { "kind": "example", 
/**
 * Which.
 */
id: ExampleId, } | { "kind": "newAgreement" } | { "kind": "agreementStep", 
/**
 * Which agreement.
 */
id: AgreementId, } | { "kind": "prompt", 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * The prompt's place among those of the instrument, from 0.
 */
prompt: number, } | { "kind": "agendaNote", 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * The point's number.
 */
point: number, } | { "kind": "conversationAgreement", 
/**
 * The conversation.
 */
id: ConversationId, } | { "kind": "closing", 
/**
 * The conversation.
 */
id: ConversationId, } | { "kind": "groupLearning" } | { "kind": "frame", 
/**
 * The other person.
 */
id: PersonId, };

export type Found = { "kind": "reflection", 
/**
 * The reflection.
 */
reflection: ReflectionSummary, } | { "kind": "example", 
/**
 * Which.
 */
id: ExampleId, 
/**
 * The day it happened.
 */
day: string, 
/**
 * The beginning of the part that has the words.
 */
opening: string, } | { "kind": "agreement", 
/**
 * Which.
 */
id: AgreementId, 
/**
 * The situation of its latest plan.
 */
situation: string, 
/**
 * What was agreed to be done then.
 */
action: string, 
/**
 * The day on which to look at what came of it.
 */
due: string, } | { "kind": "prompt", 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * Its place in the instrument.
 */
prompt: number, 
/**
 * Whether the reflection is finished.
 */
finished: boolean, 
/**
 * When it was written.
 */
at: ShownMoment, 
/**
 * What was asked.
 */
question: Text, 
/**
 * How the answer begins.
 */
opening: string, };

export type FoundFileOf = { 
/**
 * Which.
 */
number: number, };

export type FrameText = { 
/**
 * What the conversations are for.
 */
purpose: string, 
/**
 * How often they talk.
 */
rhythm: string, 
/**
 * What is confidential, and what is not.
 */
confidential: string, 
/**
 * Who else can read anything.
 */
readers: string, 
/**
 * How either of them ends it.
 */
ending: string, };

export type FrameView = { 
/**
 * Its number, from 1.
 */
version: number, 
/**
 * What it says.
 */
text: FrameText, 
/**
 * When the two look at it again.
 */
review: string, 
/**
 * Whether that day has come.
 */
due: boolean, 
/**
 * When both had accepted it.
 */
accepted: ShownMoment, };

export type Frames = { 
/**
 * What stands; none before they have agreed on anything.
 */
latest: FrameView | null, 
/**
 * What stood before, the latest first.
 */
earlier: Array<FrameView>, };

export type GiveAnswer = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * The item.
 */
item: ItemId, 
/**
 * The facet of it.
 */
facet: FacetId, 
/**
 * What was chosen.
 */
answer: AnswerChoice, };

export type GivenAnswer = { 
/**
 * What was answered.
 */
answer: Answer, 
/**
 * When.
 */
at: ShownMoment, };

export type GroupLearningId = string;

export type GroupLearningOf = { 
/**
 * Which.
 */
id: GroupLearningId, };

export type GroupLearningView = { 
/**
 * Its id.
 */
id: GroupLearningId, 
/**
 * When it was kept.
 */
held: ShownMoment, 
/**
 * In the words of the group.
 */
text: string, };

export type GroupSparrings = { 
/**
 * The lengths that it can be set to, each with its steps.
 */
plans: Array<SparringPlan>, 
/**
 * The length that it is set to until another is chosen: the middle of them.
 */
usualMinutes: number, 
/**
 * What was kept, the latest first.
 */
learnings: Array<GroupLearningView>, };

export type HalfOf = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * Whose half.
 */
rater: PersonId, };

export type HalfWord = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * Whose half.
 */
rater: PersonId, 
/**
 * As it was typed.
 */
word: string, };

export type Hindsight = { 
/**
 * What can be done about looking back.
 */
lookBack: LookBack, 
/**
 * From the first rating (earlier) to the look back (later), by domain; none until it is finished.
 */
fromFirst: Array<DomainChange>, };

export type HindsightChange = { 
/**
 * The look back.
 */
id: AssessmentId, 
/**
 * From the first rating (earlier) to the look back (later), by domain.
 */
fromFirst: Array<DomainChange>, 
/**
 * The same by item.
 */
items: Array<ItemChange>, 
/**
 * From the look back (earlier) to the later reflection (later), by domain.
 */
toLater: Array<DomainChange>, };

export type Import = { "kind": "backup", 
/**
 * What is known of it.
 */
backup: Backup, } | { "kind": "takenIn", 
/**
 * What came in.
 */
imported: Imported, } | { "kind": "ofAnother", 
/**
 * Whose it is.
 */
owner: FileOwner, 
/**
 * How much it holds.
 */
counts: ContentCounts, };

export type Imported = { 
/**
 * The write.
 */
saved: Saved, 
/**
 * What was not there.
 */
added: ContentCounts, 
/**
 * What was there already.
 */
already: ContentCounts, 
/**
 * What was there with other content, so that it now stands beside it.
 */
keptBoth: ContentCounts, 
/**
 * Choices (a focus, the rhythm) that differ: those that were there stand.
 */
keptOwn: number, };

export type Ink = "grid" | "text" | "muted" | "domain1" | "domain2" | "domain3";

export type Instrument = { 
/**
 * Its name across versions.
 */
id: InstrumentId, 
/**
 * Its version, `major.minor.patch`.
 */
version: string, 
/**
 * What kind it is of.
 */
kind: string, 
/**
 * The languages that it is written in. Where it is only one, every text is in that one, whichever
 * is asked for.
 */
languages: Array<Language>, 
/**
 * Title.
 */
title: Text, 
/**
 * What it is, for the person who is about to answer.
 */
about: Text, 
/**
 * What is known of its accuracy; none where nothing is, and no difference is judged then.
 */
measurement: Measurement | null, 
/**
 * Its competence domains, in the order shown.
 */
domains: Array<Domain>, 
/**
 * Its reflection prompts, in the order shown.
 */
prompts: Array<Prompt>, };

export type InstrumentId = string;

export type InstrumentSummary = { 
/**
 * Its id.
 */
id: InstrumentId, 
/**
 * Its version.
 */
version: string, 
/**
 * Title.
 */
title: Text, 
/**
 * What it is.
 */
about: Text, 
/**
 * The languages that it is written in.
 */
languages: Array<Language>, 
/**
 * How many items it has.
 */
items: number, 
/**
 * About how many minutes it takes.
 */
minutes: number, 
/**
 * Its domains, in the order asked.
 */
domains: Array<DomainSummary>, };

export type Item = { 
/**
 * Its name within the instrument, the same in all versions.
 */
id: ItemId, 
/**
 * Rises when the wording changes; only equal wordings are compared over time.
 */
wording: number, 
/**
 * Title, short enough for a label.
 */
title: Text, 
/**
 * Why it matters.
 */
why: Text | null, 
/**
 * What works.
 */
works: Text | null, 
/**
 * What does not.
 */
fails: Text | null, 
/**
 * What it is answered by, in the order asked; at least one.
 */
facets: Array<Facet>, };

export type ItemChange = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * Its title, as it read later if it was asked later.
 */
title: Text, 
/**
 * Its domain.
 */
domain: DomainId, 
/**
 * The domain's place in its instrument, from 0.
 */
domainIndex: number, 
/**
 * Whether its wording is the same.
 */
wording: WordingChange, 
/**
 * What was answered, by facet in the order asked.
 */
facets: Array<FacetChange>, 
/**
 * How many points lie between the two answers to the facet that moved farthest; none where they
 * cannot be compared, or where no facet is ranked.
 */
distance: number | null, };

export type ItemExamples = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The latest of them, newest first.
 */
latest: Array<ExampleBrief>, };

export type ItemId = string;

export type ItemOf = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * The item.
 */
item: ItemId, };

export type ItemRef = { 
/**
 * The instrument.
 */
instrument: InstrumentId, 
/**
 * The item.
 */
item: ItemId, };

export type JobOf = { 
/**
 * The number that the page has given it.
 */
id: number, };

export type KeepGroupLearning = { 
/**
 * In their words.
 */
text: string, };

export type KeyRepair = "lost" | "changed" | "earlier";

export type KnowledgeForm = "userAssessment" | "expertAssessment" | "goodPractice" | "registerStudy" | "caseStudy" | "quasiExperiment" | "metaDesign" | "processEvaluation" | "randomisedTrial" | "crossSection";

export type LabelAnchor = "start" | "middle" | "end";

export type LabelStyle = "heading" | "body" | "caption";

export type Language = "da" | "en";

export type LockAfter = "two" | "five" | "fifteen" | "sixty";

export type LockState = { 
/**
 * Whether the lock is on.
 */
on: boolean, 
/**
 * How many backups are still without it; none where it is off.
 */
openBackups: number, 
/**
 * How many backups have another one: they open with the passphrase and the recovery code of their
 * day; none where it is off.
 */
otherBackups: number, 
/**
 * How many files that were set aside are still without it; none where it is off.
 */
openSetAside: number, 
/**
 * Whether the file with its key is gone or unreadable, so that the keys in the backups are tried.
 */
keysLost: boolean, 
/**
 * What was done to that file when the lock was opened; none where it was as it should be.
 */
repaired: KeyRepair | null, };

export type LookBack = { "kind": "from", 
/**
 * When it may begin.
 */
at: ShownMoment, } | { "kind": "possible" } | { "kind": "begun", 
/**
 * The draft.
 */
id: AssessmentId, } | { "kind": "finished", 
/**
 * The look back.
 */
id: AssessmentId, 
/**
 * When it was finished.
 */
at: ShownMoment, };

export type LooksBack = { 
/**
 * Which.
 */
id: AssessmentId, 
/**
 * When it was finished.
 */
at: ShownMoment, };

export type LostRows = { 
/**
 * The table.
 */
table: string, 
/**
 * How many; none where it cannot be told.
 */
rows: number | null, };

export type MadeFileId = number;

export type MadeFileOf = { 
/**
 * Which.
 */
id: MadeFileId, };

export type MakeCard = { 
/**
 * The name on it.
 */
name: string, };

export type Mark = { "kind": "path", 
/**
 * At least two.
 */
points: Array<Point>, 
/**
 * Whether the last is joined to the first.
 */
closed: boolean, 
/**
 * How it is drawn.
 */
stroke: Stroke, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "ring", 
/**
 * Its centre.
 */
center: Point, 
/**
 * Radius in units.
 */
radius: number, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "answer", 
/**
 * The item.
 */
item: ItemId, 
/**
 * What was chosen.
 */
value: Value, 
/**
 * The shape of its domain.
 */
shape: Shape, 
/**
 * Its centre.
 */
at: Point, 
/**
 * Distance from the centre to the edge, in units.
 */
size: number, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "position", 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * The shape of the domain.
 */
shape: Shape, 
/**
 * Its centre.
 */
at: Point, 
/**
 * Distance from the centre to the edge, in units.
 */
size: number, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "moment", 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * When it was finished.
 */
finished: ShownMoment, 
/**
 * Where the domain stands, 1 to 5.
 */
position: number, 
/**
 * It is rated again in hindsight, and drawn hollow.
 */
hindsight: boolean, 
/**
 * The shape of the domain.
 */
shape: Shape, 
/**
 * Its centre.
 */
at: Point, 
/**
 * Distance from the centre to the edge, in units.
 */
size: number, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "form", 
/**
 * The form.
 */
form: KnowledgeForm, 
/**
 * How many.
 */
count: number, 
/**
 * Where the bar begins, on its middle.
 */
from: Point, 
/**
 * Where it ends.
 */
to: Point, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "wheelDay", 
/**
 * Which.
 */
day: WheelDay, 
/**
 * Its centre.
 */
at: Point, 
/**
 * Distance from the centre to the edge, in units.
 */
size: number, 
/**
 * In which ink.
 */
ink: Ink, } | { "kind": "label", 
/**
 * The item of which they are said, where they stand in the place of its mark.
 */
of?: ItemId, 
/**
 * What is said.
 */
words: Words, 
/**
 * Base line of the first line.
 */
at: Point, 
/**
 * Which end stands at `at`.
 */
anchor: LabelAnchor, 
/**
 * Which of the text styles.
 */
style: LabelStyle, 
/**
 * In which ink.
 */
ink: Ink, };

export type Measurement = { 
/**
 * Standard deviation between people, in points of the scale.
 */
sd: number, 
/**
 * Reliability, 0 to 1 (exclusive).
 */
reliability: number, 
/**
 * Where the two come from.
 */
status: MeasurementStatus, 
/**
 * The source in words.
 */
source: Text, 
/**
 * Date of the source, `YYYY-MM-DD`.
 */
date: string, };

export type MeasurementStatus = "assumption" | "pilot";

export type Menu = { 
/**
 * Whether there is somebody whom the person talks with.
 */
conversations: boolean, };

export type Method = { 
/**
 * Version of the program.
 */
programVersion: string, 
/**
 * The data folder, for reading: the home folder is written `~`.
 */
dataFolder: string, 
/**
 * Every instrument of the program.
 */
instruments: Array<MethodInstrument>, };

export type MethodInstrument = { 
/**
 * The instrument in a few words.
 */
summary: InstrumentSummary, 
/**
 * Its accuracy; none where nothing is known of it.
 */
accuracy: Accuracy | null, };

export type Mirror = { 
/**
 * The instruments of which a reflection is finished, that of the latest first.
 */
instruments: Array<MirrorInstrument>, 
/**
 * The one of the pictures; none where nothing is finished.
 */
instrument: InstrumentId | null, 
/**
 * Its finished reflections, the latest first.
 */
reflections: Array<FinishedReflection>, 
/**
 * The latest of them whose day is not ahead, where there is one.
 */
latest: AssessmentId | null, 
/**
 * The one whose profile is shown.
 */
shown: AssessmentId | null, 
/**
 * The two that are compared, the earlier first; none where there are not two.
 */
pair: [AssessmentId, AssessmentId] | null, 
/**
 * The finished reflections of the choice; none where nothing is narrowed.
 */
within: Array<AssessmentId> | null, };

export type MirrorChoice = { 
/**
 * The instrument.
 */
instrument: InstrumentId | null, 
/**
 * The finished reflection from whose day on.
 */
from: AssessmentId | null, 
/**
 * The finished reflection until whose day.
 */
to: AssessmentId | null, };

export type MirrorInstrument = { 
/**
 * Which.
 */
id: InstrumentId, 
/**
 * Its title, as it reads in the latest reflection.
 */
title: Text, };

export type MirrorOf = { 
/**
 * What it is narrowed to.
 */
choice: MirrorChoice, 
/**
 * Whether two reflections are compared: without a choice, of an instrument that has two.
 */
compared: boolean, };

export type MoveAgreement = { 
/**
 * Which.
 */
id: AgreementId, 
/**
 * Where to.
 */
step: TransitionInput, 
/**
 * What came of it.
 */
outcome: string, };

export type Myself = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * What they are called; none where they have not said it.
 */
name: string | null, };

export type NamedItem = { 
/**
 * The item.
 */
item: ItemRef, 
/**
 * Its title.
 */
title: Text, 
/**
 * Its domain.
 */
domain: DomainId, 
/**
 * The domain's title.
 */
domainTitle: Text, 
/**
 * The domain's place in its instrument, from 0.
 */
domainIndex: number, };

export type NewHalfWord = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * As it was typed.
 */
word: string, };

export type NonAnswer = "notMyTask" | "doNotKnow" | "ratherNotSay";

export type ObservationForm = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * The two who talk.
 */
talkers: Talkers, 
/**
 * What is looked at.
 */
question: string, 
/**
 * What is written of each item, in the order of the instrument.
 */
items: Array<ObservedItem>, };

export type ObservationView = { 
/**
 * What was looked at.
 */
question: string, 
/**
 * What was seen, in the order of the items.
 */
items: Array<ObservedItem>, };

export type Observed = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * What was seen; empty where nothing was written.
 */
text: string, };

export type ObservedItem = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * Its title.
 */
title: Text, 
/**
 * What was seen; empty where nothing is written.
 */
text: string, };

export type ObservedPractice = { 
/**
 * The conversation about it.
 */
conversation: ConversationId, 
/**
 * Who saw it.
 */
observer: Talker, 
/**
 * When both saw it.
 */
at: ShownMoment, 
/**
 * What was looked at.
 */
question: string, 
/**
 * What was seen.
 */
text: string, };

export type OutgoingFile = { 
/**
 * What it holds.
 */
kind: SentKind, 
/**
 * Whether it was made before.
 */
made: boolean, };

export type Overview = { 
/**
 * The instruments that a reflection can be begun with, the core instrument first.
 */
instruments: Array<InstrumentSummary>, 
/**
 * Reflections that are not finished, the latest begun first.
 */
drafts: Array<ReflectionSummary>, 
/**
 * The domain at which the first of them goes on; none where all of it is answered.
 */
atHand: DomainAtHand | null, 
/**
 * The latest finished reflection and what it shows.
 */
latest: ProfileView | null, 
/**
 * How many finished reflections there are in all.
 */
finishedCount: number, 
/**
 * The agreements in force whose day is near or has passed, the earliest first.
 */
due: Array<AgreementView>, 
/**
 * The conversations that have not ended, or in which one owes the other one a file, the latest begun first.
 */
conversations: Array<ConversationUnderWay>, 
/**
 * How many agreements are in force in all.
 */
liveAgreements: number, 
/**
 * The year around today.
 */
wheel: Wheel, 
/**
 * The places of the menu, so that it need not be asked for at the start.
 */
menu: Menu, 
/**
 * What is shown is example data.
 */
example: boolean, 
/**
 * Why no backup can be made by itself now; none where one can.
 */
backupTrouble: BackupTrouble | null, 
/**
 * The name of a log that was set aside since it belonged to another file than the one that lies in the
 * store's place; none where that was not so in this run of the program.
 */
logAside: string | null, };

export type OwnCard = { "kind": "noLock" } | { "kind": "none", 
/**
 * What the person is called, where they have said so.
 */
name: string | null, } | { "kind": "made", 
/**
 * The name on it.
 */
name: string, 
/**
 * As a text.
 */
text: string, 
/**
 * How many squares its picture has on each side.
 */
side: number, 
/**
 * Its dark squares, each of the length 1, as the path of a vector picture.
 */
path: string, };

export type Passphrase = { 
/**
 * As it was typed.
 */
passphrase: string, };

export type PassphraseWeakness = "repeats" | "row" | "date" | "usual" | "few";

export type PendingFile = { "kind": "nothing" } | { "kind": "locked" } | { "kind": "file", 
/**
 * Which.
 */
id: ReceivedId, 
/**
 * Its name, without the folder.
 */
name: string, 
/**
 * Whether it lay in a folder that is shared with somebody; there its name says nothing.
 */
shared: boolean, };

export type PersonAdded = { 
/**
 * Their id.
 */
id: PersonId, 
/**
 * The write.
 */
saved: Saved, };

export type PersonConversations = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * What they are called.
 */
name: string, 
/**
 * Who they are to the person.
 */
relation: Relation, 
/**
 * Whether they have given a card.
 */
card: boolean, 
/**
 * Where the folder is on this computer that is shared with them, where one is chosen.
 */
folder: string | null, 
/**
 * What the two have agreed about their conversations, as it stands; none before the first.
 */
frame: FrameView | null, 
/**
 * The conversations with them, the latest begun first.
 */
conversations: Array<ConversationSummary>, };

export type PersonId = string;

export type PersonOf = { 
/**
 * Who.
 */
id: PersonId, };

export type PersonalDataFound = { 
/**
 * Which of the texts it stands in, from 0.
 */
text: number, 
/**
 * What it is.
 */
sign: PersonalDataKind, 
/**
 * The words that look like it, at most 80 characters of them.
 */
words: string, };

export type PersonalDataKind = "cprNumber" | "nameAndBirthDate";

export type Picture = { 
/**
 * Width in units.
 */
width: number, 
/**
 * Height in units.
 */
height: number, 
/**
 * The marks, those in front last.
 */
marks: Array<Mark>, };

export type Plan = { 
/**
 * "When …": the situation.
 */
situation: string, 
/**
 * "… I …": what I do then.
 */
action: string, 
/**
 * The day on which to look at what came of it.
 */
due: string, };

export type PlanInput = { 
/**
 * "When …".
 */
situation: string, 
/**
 * "… I …".
 */
action: string, 
/**
 * When to look at it again.
 */
due: DayInput, };

export type Point = { 
/**
 * To the right.
 */
x: number, 
/**
 * Downwards.
 */
y: number, };

export type PointCount = { 
/**
 * The point.
 */
value: Value, 
/**
 * How many items.
 */
items: number, };

export type PointState = "open" | "reached" | "struck";

export type Positions = { 
/**
 * Every domain, in the instrument's order.
 */
domains: Array<DomainPosition>, 
/**
 * What stands highest, above the person's own lowest.
 */
strengths: Standings, 
/**
 * What stands lowest, below the person's own highest.
 */
development: Standings, 
/**
 * What focus is chosen among first.
 */
toChooseAmong: Array<ItemId>, };

export type Profile = { 
/**
 * By facet, in the instrument's order.
 */
facets: Array<FacetProfile>, 
/**
 * Items that a value was chosen for in every facet.
 */
answered: number, 
/**
 * All items.
 */
items: number, };

export type ProfilePicture = "radar" | "dotPlot";

export type ProfilePictureOf = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * Which.
 */
picture: ProfilePicture, 
/**
 * The language.
 */
language: Language, };

export type ProfilePictures = { 
/**
 * The facet, whose scale is ranked.
 */
facet: FacetId, 
/**
 * The items around a centre.
 */
radar: Picture, 
/**
 * The items in rows, with the position and spread of each domain.
 */
dotPlot: Picture, };

export type ProfilePicturesOf = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * The language of the labels.
 */
language: Language, 
/**
 * How wide they may be, in units of a picture; none is as wide as they use.
 */
room: number | null, };

export type ProfileView = { 
/**
 * The assessment.
 */
reflection: ReflectionSummary, 
/**
 * The instrument as it read then.
 */
instrument: Instrument, 
/**
 * The answers.
 */
answers: Answers, 
/**
 * The prompts that are answered, by their place in the instrument.
 */
promptAnswers: { [key in number]: PromptAnswer }, 
/**
 * What they show.
 */
profile: Profile, 
/**
 * The point above the one that was chosen, by item and facet, where there is one.
 */
next: { [key in ItemId]: { [key in FacetId]: Value } }, };

export type Progress = { 
/**
 * What it is doing.
 */
stage: Stage, 
/**
 * How many parts of that are done.
 */
done: number, 
/**
 * How many parts there are; 0 where nobody knows.
 */
total: number, };

export type Prompt = { 
/**
 * What one hears oneself say.
 */
defensive: Text, 
/**
 * What one may ask instead.
 */
offensive: Text, 
/**
 * The domain it belongs to; none: the whole instrument.
 */
domain: DomainId | null, };

export type PromptAnswer = { 
/**
 * What is written.
 */
text: string, 
/**
 * When.
 */
at: ShownMoment, };

export type PromptChange = { 
/**
 * The prompt.
 */
prompt: Prompt, 
/**
 * What was written then.
 */
earlier: string | null, 
/**
 * What was written later.
 */
later: string | null, };

export type ReceivedAgreement = { 
/**
 * Whether one keeps it oneself.
 */
mine: boolean, 
/**
 * What is agreed.
 */
plan: Plan, };

export type ReceivedCard = { 
/**
 * The name on it.
 */
name: string, 
/**
 * As a text.
 */
text: string, 
/**
 * Whether it is one's own.
 */
own: boolean, 
/**
 * Who has this card already.
 */
known: CardHolder | null, 
/**
 * Those who are called so and have a card with other keys.
 */
otherKeys: Array<CardHolder>, 
/**
 * Those whose card it may be.
 */
people: Array<CardHolder>, 
/**
 * Whose it most likely is: who is called so.
 */
proposed: PersonId | null, };

export type ReceivedConversationFile = { 
/**
 * What it holds.
 */
kind: SentKind, 
/**
 * Who has sent it.
 */
from: CardHolder, 
/**
 * The titles of what both rate.
 */
titles: Array<Text>, 
/**
 * How many minutes the conversation is to take.
 */
minutes: number, 
/**
 * Whether it was taken in before.
 */
again: boolean, 
/**
 * Whether one that it follows has not come yet.
 */
waits: boolean, 
/**
 * What the two are to agree on, where one has not accepted it yet.
 */
frame: ReceivedFrame | null, 
/**
 * What is shown beforehand.
 */
shared: BeforehandView | null, 
/**
 * What came of the conversation, where both were shown.
 */
record: ReceivedRecord | null, };

export type ReceivedFile = { "kind": "archive", 
/**
 * Whose it is, where that is another person than the store's: it is taken in only where they
 * say that it is their own data.
 */
ofAnother: FileOwner | null, 
/**
 * How much it holds.
 */
counts: ContentCounts, 
/**
 * When the oldest and the newest of it were written; none where it holds nothing.
 */
period: [ShownMoment, ShownMoment] | null, } | { "kind": "card", 
/**
 * Whose.
 */
card: ReceivedCard, } | { "kind": "conversation", 
/**
 * What it holds.
 */
file: ReceivedConversationFile, };

export type ReceivedFrame = { 
/**
 * What it says.
 */
text: FrameText, 
/**
 * When the two look at it again.
 */
review: string, };

export type ReceivedId = number;

export type ReceivedOf = { 
/**
 * Which.
 */
id: ReceivedId, };

export type ReceivedRecord = { 
/**
 * Whether one has ended it oneself, so that what stands here stays.
 */
endedHere: boolean, 
/**
 * What happened to earlier agreements that one does not know of yet.
 */
moved: Array<AgreementEntry>, 
/**
 * What was agreed in it.
 */
agreements: Array<ReceivedAgreement>, 
/**
 * How many points the agenda has.
 */
points: number, 
/**
 * To how many of them something is noted.
 */
notes: number, 
/**
 * The day on which the two talk again.
 */
next: string | null, };

export type Recovery = { 
/**
 * The name of the file that was set aside, in the data folder.
 */
setAside: string, 
/**
 * What could be read and stands in the new store.
 */
saved: ContentCounts, 
/**
 * How many rows could not be read, by table.
 */
lost: Array<LostRows>, };

export type RecoveryCode = { 
/**
 * In groups, as it is printed and typed back.
 */
code: string, };

export type Reflection = { 
/**
 * Its id.
 */
id: AssessmentId, 
/**
 * The instrument as it read when it was begun.
 */
instrument: Instrument, 
/**
 * When it was begun.
 */
started: ShownMoment, 
/**
 * When it was finished; none for a draft.
 */
finished: ShownMoment | null, 
/**
 * The answers given so far.
 */
answers: Answers, 
/**
 * The item at which to go on.
 */
currentItem: ItemId | null, 
/**
 * Progress of every domain.
 */
progress: Array<DomainProgress>, 
/**
 * About how many minutes what is not answered takes.
 */
minutesLeft: number, 
/**
 * The prompt that follows each domain.
 */
askedPrompts: Array<AskedPrompt>, 
/**
 * The prompts that are answered, by their place in the instrument.
 */
promptAnswers: { [key in number]: PromptAnswer }, 
/**
 * The reflection that it looks back at, if it is a hindsight rating.
 */
looksBack: LooksBack | null, 
/**
 * The conversation that it is given in; none where it is a reflection.
 */
conversation: ConversationId | null, };

export type ReflectionOf = { 
/**
 * Which.
 */
id: AssessmentId, };

export type ReflectionSummary = { 
/**
 * Its id.
 */
id: AssessmentId, 
/**
 * Title of its instrument.
 */
instrumentTitle: Text, 
/**
 * Version of its instrument.
 */
instrumentVersion: string, 
/**
 * When it was begun.
 */
started: ShownMoment, 
/**
 * When it was finished; none for a draft.
 */
finished: ShownMoment | null, 
/**
 * Items that are answered; a non-answer is an answer.
 */
answered: number, 
/**
 * All items.
 */
items: number, 
/**
 * When the reflection was finished that this one looks back at (UTC), if it is a hindsight
 * rating.
 */
looksBackAt: ShownMoment | null, };

export type Relation = "myself" | "supervisor" | "employee" | "colleague" | "other";

export type RememberRoute = { 
/**
 * In the page's own words: names of screens and ids, and nothing that a person wrote.
 */
route: string, };

export type RenamePerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * What they are called from now on.
 */
name: string, };

export type Report = { "kind": "profile", 
/**
 * Which.
 */
id: AssessmentId, 
/**
 * The radar and the dot plot.
 */
pictures: boolean, 
/**
 * Every item with the anchor that was chosen.
 */
items: boolean, 
/**
 * The examples.
 */
examples: boolean, 
/**
 * The prompts and what was written.
 */
prompts: boolean, } | { "kind": "plan", 
/**
 * After which finished reflection.
 */
id: AssessmentId, 
/**
 * What is in focus.
 */
focus: boolean, 
/**
 * The agreements that are in force, and what came of the others.
 */
agreements: boolean, 
/**
 * What changed since the reflection before, with its uncertainty.
 */
change: boolean, } | { "kind": "summary", 
/**
 * Of which conversation.
 */
id: ConversationId, 
/**
 * What the two had agreed about their conversations when they talked.
 */
frame: boolean, 
/**
 * What they touched on, with what they noted.
 */
agenda: boolean, 
/**
 * What both see as a strength.
 */
strengths: boolean, 
/**
 * What they see differently and have talked about.
 */
differences: boolean, 
/**
 * What the other one saw who went along to a talk with a citizen.
 */
observation: boolean, 
/**
 * What they agreed on.
 */
agreed: boolean, 
/**
 * What both said at the end.
 */
closing: boolean, 
/**
 * Room for both to sign.
 */
signatures: boolean, };

export type ReportOf = { 
/**
 * Which, and what goes into it.
 */
report: Report, 
/**
 * Its language.
 */
language: Language, };

export type ReportPages = { 
/**
 * Each page as a picture: PNG in base64.
 */
pages: Array<string>, };

export type RestoreBackup = { 
/**
 * Which.
 */
from: RestoreFrom, 
/**
 * The passphrase of its day, where it opens only with that.
 */
passphrase: string | null, };

export type RestoreFrom = { "kind": "listed", 
/**
 * The name of its file, as the list of backups has it.
 */
name: string, } | { "kind": "chosen" };

export type Revealed = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * The two who talk.
 */
talkers: Talkers, 
/**
 * What both rated, as it read when the conversation was begun: only the chosen items are in it.
 */
instrument: Instrument, 
/**
 * The places of its domains in the whole instrument, from 0: by these a domain has its mark.
 */
domainPlaces: Array<number>, 
/**
 * Both answers to each facet: agreed strengths first, then the largest distances, then what both see
 * alike, then what one of them did not rate.
 */
answers: Array<RevealedAnswer>, 
/**
 * What was looked at, where the other one went along to a talk with a citizen.
 */
question: string | null, 
/**
 * What they saw then, in the order of the items.
 */
observed: Array<Observed>, };

export type RevealedAnswer = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * The facet.
 */
facet: FacetId, 
/**
 * What the person whom it is about answered; none where they did not.
 */
subject: Answer | null, 
/**
 * What the other one answered; none where they did not.
 */
other: Answer | null, 
/**
 * How the two stand to each other.
 */
view: SharedView, };

export type Rhythm = "threeMonths" | "sixMonths" | "twelveMonths" | "never";

export type SaveAgendaTemplate = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * What the template is to be called.
 */
name: string, 
/**
 * Whether it takes the place of one of this name.
 */
replace: boolean, };

export type SaveCard = { 
/**
 * As a picture, and not as a file.
 */
picture: boolean, };

export type SaveConversationFile = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * What an invitation shows beforehand, in one's own words; blank where nothing.
 */
words: string, 
/**
 * The examples that it shows.
 */
examples: Array<ExampleId>, };

export type Saved = { 
/**
 * The time of the write.
 */
at: ShownMoment, 
/**
 * What looks different now.
 */
changed: Array<Changed>, };

export type Scale = { 
/**
 * Whether a later point is more than an earlier one. Only then is there a mean, a distance, a
 * highest and a lowest.
 */
ranked: boolean, 
/**
 * Whether the points are the five degrees that the program has words for, from *to a very low
 * degree* to *to a very high degree*; the sentence of a point stands beside its word then.
 */
degrees: boolean, 
/**
 * The sentences of the points, that of value 1 (the lowest, where they are ranked) first.
 */
points: Array<Text>, };

export type SealFault = "unknown" | "tooLarge" | "cut" | "newer" | "otherwise" | "anotherReceiver" | "damaged" | "forged" | "kindUnknown" | "unreadable";

export type SearchFor = { 
/**
 * Words, or parts of words, that are all in what is found.
 */
words: string, 
/**
 * The language in which days are written.
 */
language: Language, };

export type SearchResult = { 
/**
 * Reflections, examples, agreements and prompts, each the latest first; the first of each, where
 * there are many.
 */
found: Array<Found>, 
/**
 * How many are found in all.
 */
count: number, };

export type SentKind = "invitation" | "rating" | "opening" | "record" | "end";

export type SetAside = { 
/**
 * Its name in the data folder.
 */
name: string, 
/**
 * Its size in bytes, with its log.
 */
bytes: number, };

export type SetAsideOf = { 
/**
 * Its name, as the list has it.
 */
name: string, };

export type SetFullScreen = { 
/**
 * Whether it fills the screen.
 */
on: boolean, };

export type Settings = { 
/**
 * Language of the window.
 */
language: Language, 
/**
 * Theme of the window.
 */
theme: Theme, 
/**
 * Size of the text.
 */
textSize: TextSize, 
/**
 * When the window locks itself, where there is a lock.
 */
lockAfter: LockAfter, };

export type SettingsState = { 
/**
 * The settings in force.
 */
settings: Settings, 
/**
 * The kept settings could not be read, so these are the usual ones.
 */
unreadable: boolean, 
/**
 * Nobody has chosen a language, and the computer's is none of the program's: it is asked for.
 */
asksLanguage: boolean, };

export type Shape = "circle" | "square" | "triangle";

export type ShareableExample = { 
/**
 * All that it says: it goes out whole.
 */
starr: Starr, 
/**
 * Its id.
 */
id: ExampleId, 
/**
 * The day it happened.
 */
day: string, 
/**
 * How it begins.
 */
opening: string, };

export type SharedExample = { 
/**
 * The day it happened.
 */
day: string, 
/**
 * What happened.
 */
starr: Starr, };

export type SharedValue = { 
/**
 * The value.
 */
value: Value, 
/**
 * All items that stand at it, in the instrument's order.
 */
items: Array<ItemId>, };

export type SharedView = { "kind": "agreedStrength" } | { "kind": "distance", 
/**
 * How many points lie between them, from 1.
 */
points: number, } | { "kind": "different" } | { "kind": "same" } | { "kind": "notBoth" };

export type ShownMoment = { 
/**
 * The day.
 */
day: string, 
/**
 * The time of day: "14:05".
 */
time: string, 
/**
 * How far the clock went ahead of UTC, "+02:00", where it showed this time twice that day.
 */
offset: string | null, 
/**
 * Its day is after today: the clock went ahead when it was noted.
 */
ahead: boolean, };

export type SparringPlan = { 
/**
 * How many minutes it takes.
 */
minutes: number, 
/**
 * Its steps, in their order.
 */
steps: Array<StepMinutes>, };

export type SparringStep = "presentation" | "clarifying" | "affirming" | "reflecting" | "summingUp";

export type Spread = { 
/**
 * Lowest answered value.
 */
lowest: Value, 
/**
 * Highest answered value.
 */
highest: Value, };

export type Stage = "read" | "layOut" | "make" | "choose" | "copy" | "check" | "erase" | "rekey" | "write";

export type Standing = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * Its value.
 */
value: Value, };

export type Standings = { 
/**
 * The items at it, the farthest out first: all that share a value, or none of them.
 */
named: Array<Standing>, 
/**
 * The value that comes next, where more items share it than there is room for.
 */
shared: SharedValue | null, };

export type Starr = { 
/**
 * Where and when: what was it about?
 */
situation: string, 
/**
 * What had to be done?
 */
task: string, 
/**
 * What did I do?
 */
action: string, 
/**
 * What came of it?
 */
result: string, 
/**
 * What do I take with me?
 */
reflection: string, };

export type StepMinutes = { 
/**
 * The step.
 */
step: SparringStep, 
/**
 * How many minutes it is to take.
 */
minutes: number, 
/**
 * Whether one may say in it what one would do.
 */
mayAdvise: boolean, };

export type StorageRisk = { "kind": "synchronised", 
/**
 * The name of that program, such as `OneDrive`.
 */
by: string, } | { "kind": "network" };

export type Stroke = "fine" | "strong" | "band" | "area";

export type SuggestedDays = { 
/**
 * The day that the person's calendar shows.
 */
today: string, 
/**
 * In two weeks.
 */
inTwoWeeks: string, 
/**
 * In a month.
 */
inOneMonth: string, 
/**
 * In two months.
 */
inTwoMonths: string, 
/**
 * In three months.
 */
inThreeMonths: string, 
/**
 * In half a year.
 */
inSixMonths: string, };

export type SuggestedPassphrase = { 
/**
 * Its words, with a space between two.
 */
passphrase: string, };

export type TakeCard = { 
/**
 * Which.
 */
id: ReceivedId, 
/**
 * Whose it is; none where it is somebody new.
 */
person: PersonId | null, 
/**
 * Who somebody new is to the person.
 */
relation: Relation, 
/**
 * Those of whom the person was shown that they have a card with other keys, and takes it all the same.
 */
despiteKeysOf: Array<PersonId>, };

export type TakeConversationFile = { 
/**
 * Which.
 */
id: ReceivedId, 
/**
 * Whether one accepts the frame that an invitation goes by.
 */
acceptsFrame: boolean, };

export type Talker = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Whether it is the person whose store it is.
 */
myself: boolean, 
/**
 * What they are called; none where one has not said what one is called.
 */
name: string | null, };

export type Talkers = { 
/**
 * The one whom it is about.
 */
subject: Talker, 
/**
 * The other one.
 */
other: Talker, };

export type TemplatePoint = { 
/**
 * What it is about.
 */
topic: TemplateTopic, 
/**
 * How many minutes each point of it is to take.
 */
minutes: number, 
/**
 * Whether the points of it are struck.
 */
struck: boolean, };

export type TemplateTopic = { "kind": "carriedOver" } | { "kind": "agreement" } | { "kind": "strength" } | { "kind": "difference" } | { "kind": "observation" } | { "kind": "prompt" } | { "kind": "wellbeing" } | { "kind": "own", 
/**
 * In one's own words.
 */
text: string, };

export type Text = { 
/**
 * Danish.
 */
da: string, 
/**
 * English.
 */
en: string, };

export type TextSize = "normal" | "large" | "larger" | "largest";

export type TextsInput = { 
/**
 * The texts.
 */
texts: Array<string>, };

export type Theme = "system" | "light" | "dark" | "highContrast";

export type ThreadFault = "anotherConversation" | "anotherKey" | "anotherSender" | "anotherReceiver" | "earlierEpoch" | "forked" | "misplaced" | "answersDiffer" | "commitment" | "afterEnd" | "tooLate" | "replaced" | "tooMany";

export type Topic = { "kind": "agreement", 
/**
 * The agreement.
 */
agreement: AgreementId, } | { "kind": "strength", 
/**
 * The item.
 */
item: ItemId, } | { "kind": "difference", 
/**
 * The item.
 */
item: ItemId, } | { "kind": "observation", 
/**
 * The conversation about it.
 */
conversation: ConversationId, } | { "kind": "prompt", 
/**
 * Its place in the instrument, from 0.
 */
prompt: number, } | { "kind": "wellbeing" } | { "kind": "own", 
/**
 * In their words.
 */
text: string, };

export type TransitionInput = { "kind": "done" } | { "kind": "change", 
/**
 * The new plan.
 */
plan: PlanInput, } | { "kind": "drop" } | { "kind": "resume", 
/**
 * The new day.
 */
due: DayInput, };

export type TrendPicture = { 
/**
 * The facet.
 */
facet: FacetId, 
/**
 * Its picture where there is room: the domains beside each other, the words of the scale once.
 */
wide: Picture, 
/**
 * Its picture where there is less: the domains below each other, the months once.
 */
narrow: Picture, };

export type TrendPicturesOf = { 
/**
 * The two; their order does not matter.
 */
between: [AssessmentId, AssessmentId], 
/**
 * The language of the labels.
 */
language: Language, };

export type TrendPoint = { 
/**
 * The reflection.
 */
id: AssessmentId, 
/**
 * When it was finished.
 */
at: ShownMoment, 
/**
 * Where the domain stood.
 */
position: DomainPosition, 
/**
 * Where it stands in the look back at that time, if there is one.
 */
hindsight: DomainPosition | null, 
/**
 * Whether all items read as in the reflection before, so that a line may join the two.
 */
joined: boolean, };

export type Turn = { "kind": "subject" } | { "kind": "handOver" } | { "kind": "other" } | { "kind": "awaits" } | { "kind": "ready" } | { "kind": "revealed", 
/**
 * Since when (UTC).
 */
at: ShownMoment, } | { "kind": "ended" };

export type TwoTexts = { 
/**
 * One of them.
 */
one: string, 
/**
 * The other.
 */
other: string, };

export type TypedCode = { 
/**
 * As it was typed.
 */
code: string, };

export type TypedDay = { 
/**
 * The day of the month.
 */
day: string, 
/**
 * The month.
 */
month: string, 
/**
 * The year.
 */
year: string, };

export type Undone = { 
/**
 * The write.
 */
saved: Saved, 
/**
 * What it took back or did again.
 */
step: UserAction, };

export type UnlockWithCode = { 
/**
 * The code as it was typed.
 */
code: string, 
/**
 * The new passphrase.
 */
passphrase: string, };

export type UnreachedFolder = { 
/**
 * With whom it is shared.
 */
person: PersonId, 
/**
 * What they are called here.
 */
name: string, 
/**
 * Why.
 */
trouble: FolderTrouble, };

export type UseAgendaTemplate = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * Which template.
 */
template: AgendaTemplateId, };

export type UserAction = { 
/**
 * What was done.
 */
kind: ActionKind, 
/**
 * The item that it was done to, if one.
 */
item: Text | null, 
/**
 * What looks different when it is undone or redone.
 */
changed: Array<Changed>, };

export type Value = number;

export type Verdict = "tooFew" | "unmeasured" | "within" | "beyond";

export type Wheel = { 
/**
 * What day it is.
 */
today: string, 
/**
 * The day of the latest finished reflection; none that is ahead.
 */
last: string | null, 
/**
 * The day on which the next one is suggested.
 */
next: string | null, 
/**
 * That day is today or has passed.
 */
due: boolean, 
/**
 * How often one is suggested.
 */
rhythm: Rhythm, };

export type WheelDay = "last" | "next" | "today";

export type WordingChange = "same" | "changed" | "onlyEarlier" | "onlyLater";

export type Words = { "kind": "lines", 
/**
 * The lines.
 */
lines: Array<string>, } | { "kind": "message", 
/**
 * The id.
 */
id: string, } | { "kind": "form", 
/**
 * The form.
 */
form: KnowledgeForm, } | { "kind": "month", 
/**
 * The month, 1 to 12.
 */
month: number, 
/**
 * The year, where it is said.
 */
year: number | null, };

export type WriteObserved = { 
/**
 * Which conversation.
 */
id: ConversationId, 
/**
 * What was seen.
 */
observed: Observed, };

export type Writing = { 
/**
 * In which.
 */
form: FormRef, 
/**
 * What stands there; none where it is as it was when it was opened, or was discarded.
 */
content: FormContent | null, 
/**
 * Rises with every one that is sent: two that are under way at once may overtake each other, and
 * the later one holds.
 */
number: number, };

export interface Commands {
  overview: { request: null; answer: Overview };
  remember_route: { request: RememberRoute; answer: null };
  remembered_route: { request: null; answer: string | null };
  days: { request: null; answer: SuggestedDays };
  open_demo: { request: null; answer: Overview };
  leave_demo: { request: null; answer: Overview };
  reflections: { request: null; answer: Array<ReflectionSummary> };
  begin_reflection: { request: BeginReflection; answer: Begun };
  reflection: { request: ReflectionOf; answer: Reflection };
  give_answer: { request: GiveAnswer; answer: AnswerSaved };
  clear_answer: { request: FacetOf; answer: AnswerSaved };
  remember_last_item: { request: ItemOf; answer: Saved };
  finish_reflection: { request: ReflectionOf; answer: Saved };
  delete_draft: { request: ReflectionOf; answer: Saved };
  answer_prompt: { request: AnswerPrompt; answer: Saved };
  undo: { request: null; answer: Undone };
  redo: { request: null; answer: Undone };
  examples: { request: ExampleSearch; answer: ExampleLog };
  example: { request: ExampleOf; answer: ExampleView };
  add_example: { request: AddExample; answer: ExampleAdded };
  change_example: { request: ChangeExample; answer: Saved };
  delete_example: { request: ExampleOf; answer: Saved };
  find_personal_data: { request: TextsInput; answer: Array<PersonalDataFound> };
  find_words: { request: FindWords; answer: Array<number> };
  is_same_text: { request: TwoTexts; answer: boolean };
  evidence: { request: ReflectionOf; answer: Evidence };
  forms_picture: { request: ReflectionOf; answer: Picture };
  form_drafts: { request: null; answer: Array<FormDraft> };
  keep_form_draft: { request: Writing; answer: Saved };
  change: { request: ChangeOf; answer: ChangeView };
  hindsight: { request: ReflectionOf; answer: Hindsight };
  begin_hindsight: { request: ReflectionOf; answer: Begun };
  trend_pictures: { request: TrendPicturesOf; answer: Array<TrendPicture> };
  focus: { request: ReflectionOf; answer: Focus };
  choose_focus: { request: ChooseFocus; answer: Saved };
  agreements: { request: null; answer: Agreements };
  make_agreement: { request: AgreementInput; answer: AgreementMade };
  move_agreement: { request: MoveAgreement; answer: Saved };
  choose_rhythm: { request: ChooseRhythm; answer: Saved };
  wheel_picture: { request: null; answer: Picture };
  menu: { request: null; answer: Menu };
  conversations: { request: null; answer: Conversations };
  add_person: { request: AddPerson; answer: PersonAdded };
  rename_person: { request: RenamePerson; answer: Saved };
  delete_person: { request: PersonOf; answer: Saved };
  frame: { request: PersonOf; answer: Frames };
  agree_on_frame: { request: AgreeOnFrame; answer: Saved };
  conversation_choices: { request: ConversationAbout; answer: ConversationChoices };
  begin_conversation: { request: BeginConversation; answer: ConversationBegun };
  conversation: { request: ConversationOf; answer: ConversationView };
  begin_rating: { request: ConversationOf; answer: Begun };
  set_half_word: { request: NewHalfWord; answer: Saved };
  open_half: { request: HalfWord; answer: Saved };
  cover_half: { request: null; answer: null };
  give_up_half: { request: HalfOf; answer: Saved };
  reveal: { request: ConversationOf; answer: Saved };
  revealed: { request: ConversationOf; answer: Revealed };
  observation: { request: ConversationOf; answer: ObservationForm };
  write_observed: { request: WriteObserved; answer: Saved };
  observed_practice: { request: ReflectionOf; answer: { [key in ItemId]: Array<ObservedPractice> } };
  delete_conversation: { request: ConversationOf; answer: Saved };
  break_off_conversation: { request: ConversationOf; answer: Saved };
  end_conversation: { request: EndConversation; answer: Saved };
  agenda: { request: ConversationOf; answer: Agenda };
  change_agenda: { request: ChangeAgenda; answer: Saved };
  agenda_templates: { request: null; answer: Array<AgendaTemplateView> };
  save_agenda_template: { request: SaveAgendaTemplate; answer: Saved };
  use_agenda_template: { request: UseAgendaTemplate; answer: Saved };
  delete_agenda_template: { request: AgendaTemplateOf; answer: Saved };
  agree_in_conversation: { request: AgreeInConversation; answer: AgreementMade };
  group_sparrings: { request: null; answer: GroupSparrings };
  keep_group_learning: { request: KeepGroupLearning; answer: Saved };
  delete_group_learning: { request: GroupLearningOf; answer: Saved };
  own_card: { request: null; answer: OwnCard };
  make_card: { request: MakeCard; answer: Saved };
  save_card: { request: SaveCard; answer: Exported | null };
  card_words: { request: CardText; answer: string };
  take_card: { request: TakeCard; answer: PersonAdded };
  choose_shared_folder: { request: PersonOf; answer: Saved | null };
  leave_shared_folder: { request: PersonOf; answer: Saved };
  put_conversation_file: { request: SaveConversationFile; answer: Saved };
  look_in_folders: { request: null; answer: FolderNews };
  open_found_file: { request: FoundFileOf; answer: PendingFile };
  save_conversation_file: { request: SaveConversationFile; answer: ConversationFileSaved | null };
  take_conversation_file: { request: TakeConversationFile; answer: ConversationFileTaken };
  mirror: { request: MirrorOf; answer: Mirror };
  profile: { request: ReflectionOf; answer: ProfileView };
  profile_pictures: { request: ProfilePicturesOf; answer: Array<ProfilePictures> };
  search: { request: SearchFor; answer: SearchResult };
  method: { request: null; answer: Method };
  export: { request: ExportAs; answer: Exported | null };
  save_calendar: { request: CalendarOf; answer: Exported | null };
  import: { request: null; answer: Import | null };
  accept_import: { request: null; answer: Imported };
  decline_import: { request: null; answer: null };
  pending_file: { request: null; answer: PendingFile };
  inspect_received: { request: ReceivedOf; answer: ReceivedFile };
  import_received: { request: ReceivedOf; answer: Imported };
  choose_received: { request: null; answer: PendingFile | null };
  receive_text: { request: CardText; answer: PendingFile };
  dismiss_received: { request: ReceivedOf; answer: PendingFile };
  open_made_file: { request: MadeFileOf; answer: null };
  show_made_file: { request: MadeFileOf; answer: null };
  backups: { request: null; answer: Backups };
  back_up: { request: null; answer: Backup };
  back_up_to: { request: null; answer: Exported | null };
  choose_backup: { request: null; answer: Backup | null };
  restore_backup: { request: RestoreBackup; answer: Overview };
  remove_backup: { request: BackupOf; answer: Backups };
  recover: { request: null; answer: Recovery };
  check_store: { request: null; answer: null };
  data_folder: { request: null; answer: DataFolderState };
  set_aside_files: { request: null; answer: Array<SetAside> };
  remove_set_aside: { request: SetAsideOf; answer: Array<SetAside> };
  preview_erasure: { request: Erase; answer: ErasurePreview };
  erase: { request: EraseNow; answer: Erased };
  report_pages: { request: ReportOf; answer: ReportPages };
  profile_picture: { request: ProfilePictureOf; answer: ReportPages };
  save_report: { request: ReportOf; answer: Exported | null };
  save_form: { request: FormOf; answer: Exported | null };
  lock_state: { request: null; answer: LockState };
  suggest_passphrase: { request: null; answer: SuggestedPassphrase };
  propose_lock: { request: Passphrase; answer: RecoveryCode };
  propose_passphrase: { request: ChangePassphrase; answer: RecoveryCode };
  propose_recovery_code: { request: Passphrase; answer: RecoveryCode };
  save_recovery_code: { request: null; answer: Exported | null };
  confirm_recovery_code: { request: TypedCode; answer: LockState };
  turn_off_lock: { request: Passphrase; answer: LockState };
  lock_now: { request: null; answer: null };
  note_activity: { request: null; answer: null };
  unlock: { request: Passphrase; answer: Overview };
  unlock_with_code: { request: UnlockWithCode; answer: Overview };
  continue_without_lock: { request: null; answer: Overview };
  cancel_job: { request: JobOf; answer: null };
  is_full_screen: { request: null; answer: boolean };
  set_full_screen: { request: SetFullScreen; answer: null };
  settings: { request: null; answer: SettingsState };
  change_settings: { request: Settings; answer: SettingsState };
}

/** The commands that change the store, or what can be undone, without asking the person. */
export const writes: readonly (keyof Commands)[] = [
  "open_demo",
  "leave_demo",
  "give_answer",
  "clear_answer",
  "remember_last_item",
  "finish_reflection",
  "delete_draft",
  "answer_prompt",
  "undo",
  "redo",
  "add_example",
  "change_example",
  "delete_example",
  "keep_form_draft",
  "choose_focus",
  "make_agreement",
  "move_agreement",
  "choose_rhythm",
  "add_person",
  "rename_person",
  "delete_person",
  "agree_on_frame",
  "begin_conversation",
  "begin_rating",
  "set_half_word",
  "open_half",
  "cover_half",
  "give_up_half",
  "reveal",
  "write_observed",
  "delete_conversation",
  "break_off_conversation",
  "end_conversation",
  "change_agenda",
  "save_agenda_template",
  "use_agenda_template",
  "delete_agenda_template",
  "agree_in_conversation",
  "keep_group_learning",
  "delete_group_learning",
  "make_card",
  "take_card",
  "leave_shared_folder",
  "put_conversation_file",
  "take_conversation_file",
  "accept_import",
  "import_received",
  "restore_backup",
  "recover",
  "erase",
  "confirm_recovery_code",
  "turn_off_lock",
  "unlock",
  "unlock_with_code",
  "continue_without_lock",
];

/** The commands that tell how far they are and can be stopped. */
export const jobs = [
  "card_words",
  "put_conversation_file",
  "look_in_folders",
  "export",
  "import",
  "back_up",
  "back_up_to",
  "choose_backup",
  "restore_backup",
  "recover",
  "erase",
  "report_pages",
  "profile_picture",
  "save_report",
  "save_form",
  "confirm_recovery_code",
  "turn_off_lock",
  "unlock_with_code",
] as const;
