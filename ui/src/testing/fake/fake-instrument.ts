import type {
  Accuracy,
  Anchors,
  Domain,
  Instrument,
  InstrumentSummary,
  Item,
  Text,
} from "../../backend/generated/wire";

// A small questionnaire for the tests of the page: two domains of three items.

function text(da: string, en: string): Text {
  return { da, en };
}

function anchorsOf(da: string, en: string): Anchors {
  const five = (sentence: string): Anchors["da"] => [
    `${sentence} 1.`,
    `${sentence} 2.`,
    `${sentence} 3.`,
    `${sentence} 4.`,
    `${sentence} 5.`,
  ];
  return { da: five(da), en: five(en) };
}

function item(id: string, da: string, en: string): Item {
  return {
    id,
    wording: 1,
    title: text(da, en),
    why: text(`Derfor ${da}.`, `Why ${en}.`),
    works: text(`Det virker: ${da}.`, `Works: ${en}.`),
    fails: text(`Det virker ikke: ${da}.`, `Fails: ${en}.`),
    anchors: anchorsOf(`Jeg gør ${da}`, `I do ${en}`),
  };
}

const domains: Domain[] = [
  {
    id: "meeting",
    title: text("Mødet", "The meeting"),
    about: text("Om mødet med borgeren.", "About the meeting with the citizen."),
    items: [
      item("listening", "Lytning", "Listening"),
      item("asking", "Spørgsmål", "Questions"),
      item("hope", "Håb", "Hope"),
    ],
  },
  {
    id: "outside",
    title: text("Virkeligheden", "Reality"),
    about: text("Om kontakten til arbejdspladser.", "About contact with workplaces."),
    items: [
      item("visits", "Besøg", "Visits"),
      item("tasks", "Opgaver", "Tasks"),
      item("places", "Steder", "Places"),
    ],
  },
];

export const fakeInstrument: Instrument = {
  id: "small",
  version: "1.0.0",
  title: text("Lille redskab", "Small instrument"),
  about: text("Seks punkter til prøve.", "Six items for trial."),
  measurement: {
    sd: 0.6,
    reliability: 0.8,
    status: "assumption",
    source: text("Et skøn.", "An estimate."),
    date: "2026-11-24",
  },
  domains,
  prompts: [
    {
      defensive: text("Alt er jo relativt.", "It is all relative."),
      offensive: text("Hvad er det relativt til?", "Relative to what?"),
      domain: null,
    },
    {
      defensive: text("Sådan har vi altid gjort.", "We have always done it."),
      offensive: text("Hvornår så I efter?", "When did you look?"),
      domain: "outside",
    },
  ],
};

export const fakeAccuracy: Accuracy = {
  measurement: fakeInstrument.measurement,
  standardError: 0.268,
  smallestDetectableChange: 0.744,
};

export const fakeItems: Item[] = domains.flatMap((domain) => domain.items);

export const fakeSummary: InstrumentSummary = {
  id: fakeInstrument.id,
  version: fakeInstrument.version,
  title: fakeInstrument.title,
  about: fakeInstrument.about,
  items: fakeItems.length,
  domains: domains.map((domain) => domain.title),
};
