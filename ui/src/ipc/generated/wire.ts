// Made by `cargo xtask types` from the Rust types. Do not edit.

export type Anchors = { 
/**
 * Danish.
 */
da: [string, string, string, string, string], 
/**
 * English.
 */
en: [string, string, string, string, string], };

export type Answer = { "kind": "level", 
/**
 * Which.
 */
level: Level, } | { "kind": "nonAnswer", 
/**
 * Which.
 */
reason: NonAnswer, };

export type AnswerChoice = { "kind": "level", 
/**
 * Its number.
 */
level: number, } | { "kind": "nonAnswer", 
/**
 * Which.
 */
reason: NonAnswer, };

export type AnswerSaved = { 
/**
 * The write.
 */
saved: Saved, 
/**
 * Progress of every domain after it.
 */
progress: Array<DomainProgress>, };

export type AssessmentId = string;

export type BeginReflection = { 
/**
 * With which instrument.
 */
instrument: InstrumentId, };

export type Begun = { 
/**
 * Its id.
 */
id: AssessmentId, 
/**
 * The write.
 */
saved: Saved, };

export type Changed = { "kind": "assessment", 
/**
 * Which.
 */
id: AssessmentId, } | { "kind": "reflections" };

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

export type DomainId = string;

export type DomainPosition = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Mean of the answered levels, 1 to 5; none where fewer than two thirds of the applicable
 * items are answered (`measurement.md`, "Domain position").
 */
position: number | null, 
/**
 * Items answered with a level.
 */
answered: number, 
/**
 * All items but those that are not the person's task.
 */
applicable: number, 
/**
 * Lowest and highest answered level.
 */
spread: Spread | null, };

export type DomainProgress = { 
/**
 * The domain.
 */
domain: DomainId, 
/**
 * Items with an answer; a non-answer is one.
 */
answered: number, 
/**
 * All items of the domain.
 */
items: number, };

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
path: string, } | { "code": "instrumentUnknown" } | { "code": "levelUnknown", 
/**
 * The number.
 */
level: number, } | { "code": "reflectionFinished" } | { "code": "reflectionNotFinished" } | { "code": "reflectionUnknown" } | { "code": "itemUnknown" } | { "code": "nothingAnswered" } | { "code": "nothingToUndo" } | { "code": "settingsNotKept" } | { "code": "unexpected" };

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
 * What was chosen.
 */
answer: AnswerChoice, };

export type GivenAnswer = { 
/**
 * What was answered.
 */
answer: Answer, 
/**
 * When (UTC).
 */
at: string, };

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
 * Title.
 */
title: Text, 
/**
 * What it is, for the person who is about to answer.
 */
about: Text, 
/**
 * What is known of its accuracy.
 */
measurement: Measurement, 
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
 * How many items it has.
 */
items: number, 
/**
 * The titles of its domains.
 */
domains: Array<Text>, };

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
why: Text, 
/**
 * What works.
 */
works: Text, 
/**
 * What does not.
 */
fails: Text, 
/**
 * The sentence of each level.
 */
anchors: Anchors, };

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

export type LabelAnchor = "start" | "middle" | "end";

export type LabelStyle = "heading" | "body" | "caption";

export type Language = "da" | "en";

export type Level = 1 | 2 | 3 | 4 | 5;

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
 * Its level.
 */
level: Level, 
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
ink: Ink, } | { "kind": "label", 
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
 * Standard deviation between people, in levels.
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
 * Its declared accuracy.
 */
measurement: Measurement, 
/**
 * Standard error of measurement of a domain, in levels.
 */
standardError: number, 
/**
 * Smallest detectable change of a domain, in levels.
 */
smallestDetectableChange: number, };

export type NonAnswer = "notMyTask" | "doNotKnow" | "ratherNotSay";

export type Overview = { 
/**
 * The instrument that a new reflection uses.
 */
instrument: InstrumentSummary, 
/**
 * Reflections that are not finished, the latest begun first.
 */
drafts: Array<ReflectionLine>, 
/**
 * The latest finished reflection and what it shows.
 */
latest: ProfileView | null, 
/**
 * The latest finished reflections, newest first, a few of them.
 */
earlier: Array<ReflectionLine>, 
/**
 * How many finished reflections there are in all.
 */
finishedCount: number, 
/**
 * What is shown is example data.
 */
example: boolean, };

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

export type Point = { 
/**
 * To the right.
 */
x: number, 
/**
 * Downwards.
 */
y: number, };

export type Profile = { 
/**
 * Every domain, in the instrument's order.
 */
domains: Array<DomainPosition>, 
/**
 * The person's own highest items, highest first. Empty where all levels are equal.
 */
strengths: Array<Standing>, 
/**
 * How many further items stand at the level of the last strength.
 */
strengthsBeyond: number, 
/**
 * The person's own lowest items, lowest first. Empty where all levels are equal.
 */
development: Array<Standing>, 
/**
 * How many further items stand at the level of the last of these.
 */
developmentBeyond: number, 
/**
 * Items answered with a level.
 */
answered: number, 
/**
 * All items.
 */
items: number, };

export type ProfilePictures = { 
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
language: Language, };

export type ProfileView = { 
/**
 * The assessment.
 */
reflection: ReflectionLine, 
/**
 * The instrument as it read then.
 */
instrument: Instrument, 
/**
 * The answers.
 */
answers: { [key in ItemId]: GivenAnswer }, 
/**
 * What they show.
 */
profile: Profile, };

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
 * When it was begun (UTC).
 */
started: string, 
/**
 * When it was finished (UTC); none for a draft.
 */
finished: string | null, 
/**
 * The answers given so far.
 */
answers: { [key in ItemId]: GivenAnswer }, 
/**
 * The item at which to go on.
 */
place: ItemId | null, 
/**
 * Progress of every domain.
 */
progress: Array<DomainProgress>, };

export type ReflectionLine = { 
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
 * When it was begun (UTC).
 */
started: string, 
/**
 * When it was finished (UTC); none for a draft.
 */
finished: string | null, 
/**
 * Items with an answer; a non-answer is one.
 */
answered: number, 
/**
 * All items.
 */
items: number, };

export type ReflectionOf = { 
/**
 * Which.
 */
id: AssessmentId, };

export type Saved = { 
/**
 * The time of the write (UTC).
 */
at: string, 
/**
 * What looks different now.
 */
changed: Array<Changed>, };

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
textSize: TextSize, };

export type SettingsState = { 
/**
 * The settings in force.
 */
settings: Settings, 
/**
 * The kept settings could not be read, so these are the usual ones.
 */
unreadable: boolean, };

export type Shape = "circle" | "square" | "triangle";

export type Spread = { 
/**
 * Lowest answered level.
 */
lowest: Level, 
/**
 * Highest answered level.
 */
highest: Level, };

export type Standing = { 
/**
 * The item.
 */
item: ItemId, 
/**
 * Its level.
 */
level: Level, };

export type Stroke = "fine" | "strong" | "band" | "area";

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

export type Theme = "system" | "light" | "dark" | "highContrast";

export type Words = { "kind": "lines", 
/**
 * The lines.
 */
lines: Array<string>, } | { "kind": "message", 
/**
 * The id.
 */
id: string, };

export interface Commands {
  overview: { request: null; answer: Overview };
  look_at_example: { request: null; answer: Overview };
  leave_example: { request: null; answer: Overview };
  reflections: { request: null; answer: Array<ReflectionLine> };
  begin_reflection: { request: BeginReflection; answer: Begun };
  reflection: { request: ReflectionOf; answer: Reflection };
  give_answer: { request: GiveAnswer; answer: AnswerSaved };
  clear_answer: { request: ItemOf; answer: AnswerSaved };
  remember_place: { request: ItemOf; answer: Saved };
  finish_reflection: { request: ReflectionOf; answer: Saved };
  delete_draft: { request: ReflectionOf; answer: Saved };
  undo: { request: null; answer: Saved };
  profile: { request: ReflectionOf; answer: ProfileView };
  profile_pictures: { request: ProfilePicturesOf; answer: ProfilePictures };
  method: { request: null; answer: Method };
  settings: { request: null; answer: SettingsState };
  change_settings: { request: Settings; answer: SettingsState };
}
