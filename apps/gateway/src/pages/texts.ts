import type { Language } from "@jobcoach/core";

/** What the pages say around the figures; the figures' own words come with their definitions. */
export interface Texts {
  readonly noRelease: string;
  readonly noReleaseNext: string;
  readonly all: string;
  /** As short as `all` can be. */
  readonly together: string;
  readonly known: (lower: string, upper: string) => string;
  readonly counted: (n: string, municipalities: string) => string;
  readonly notKnown: (n: string, share: string, upper: string) => string;
  readonly notFinalYet: string;
  readonly perMunicipality: string;
  readonly chartKey: string;
  readonly chartKeyUnknown: string;
  readonly chartTable: string;
  readonly chartLine: (name: string, share: string, lower: string, upper: string, n: string) => string;
  readonly tableCaption: string;
  readonly numbers: string;
  readonly municipality: string;
  readonly trajectories: string;
  readonly inWork: string;
  readonly interval: string;
  readonly notInWork: string;
  readonly unknown: string;
  readonly noOrUnknown: (n: string) => string;
  readonly atMost: string;
  readonly uncertainty: string;
  readonly uncertaintyOf: string;
  readonly start: string;
  readonly followUp: string;
  readonly change: string;
  readonly changeOf: string;
  readonly meansSentence: (unit: string, start: string, followUp: string, n: string) => string;
  readonly startSentence: (unit: string, start: string, n: string) => string;
  readonly hoursMode: (mode: string) => string;
  readonly hoursApart: string;
  readonly units: Readonly<Record<string, string>>;
  readonly how: string;
  readonly questions: readonly { readonly key: DefinitionPart; readonly question: string }[];
  readonly cohorts: string;
  readonly cohortsOf: (list: string) => string;
  readonly observedUntil: string;
  readonly observedCaption: string;
  readonly version: string;
  readonly source: string;
  readonly reference: string;
  readonly otherDefinition: (title: string, version: string) => string;
  readonly releaseLine: (number: string, date: string) => string;
  readonly protection: (minimum: string) => string;
  readonly data: string;
  readonly and: string;
}

type DefinitionPart = "numerator" | "denominator" | "window" | "exclusions" | "unknowns";

const nl: Texts = {
  noRelease: "Er is nog geen uitgave met cijfers.",
  noReleaseNext:
    "Zodra gemeenten hebben aangeleverd en er een uitgave is gemaakt, staat hier hoeveel mensen na 26 weken nog aan het werk zijn.",
  all: "Alle gemeenten samen",
  together: "Samen",
  known: (lower, upper) => `Rekening houdend met toeval: tussen ${lower} en ${upper} van de 100.`,
  counted: (n, municipalities) => `Geteld zijn ${n} trajecten in ${municipalities}.`,
  notKnown: (n, share, upper) =>
    `Van ${n} trajecten (${share}) is het niet bekend. Die tellen hier als niet aangetoond; zijn ze allemaal nog aan het werk, dan is het ${upper}.`,
  notFinalYet: "De trajecten zijn nog te kort gevolgd om hier een antwoord te geven.",
  perMunicipality: "Aan het werk na 26 weken, per gemeente",
  chartKey: "Punt en balk: het deel dat zeker nog werkt, en waar dat door toeval tussen kan liggen (95 %).",
  chartKeyUnknown: "Dunne lijn: zo ver kan het oplopen als iedereen van wie het niet bekend is, nog werkt.",
  chartTable: "Dezelfde getallen staan in de tabel eronder.",
  chartLine: (name, share, lower, upper, n) =>
    `${name}: ${share}, tussen ${lower} en ${upper} van de 100 (${n} trajecten).`,
  tableCaption: "Aan het werk na 26 weken, alle definitieve halfjaren samen",
  numbers: "De getallen",
  municipality: "Gemeente",
  trajectories: "Trajecten",
  inWork: "Aan het werk",
  interval: "95 %-interval",
  notInWork: "Niet aan het werk",
  unknown: "Niet bekend",
  noOrUnknown: (n) => `${n} niet of niet bekend`,
  atMost: "Hoogstens",
  uncertainty: "Hoe zeker is het?",
  uncertaintyOf:
    "Bij kleine aantallen speelt toeval mee. Het 95 %-interval (Wilson) zegt waar het deel dan tussen kan liggen. Verschillen tussen gemeenten die binnen elkaars interval vallen, kunnen toeval zijn.",
  start: "Begin",
  followUp: "Na een half jaar",
  change: "Veran\u00addering",
  changeOf: "De verandering gaat over wie twee keer is gemeten.",
  meansSentence: (unit, start, followUp, n) =>
    `Bij het begin gemiddeld ${start} ${unit}, na een half jaar ${followUp} (${n} trajecten bij het begin).`,
  startSentence: (unit, start, n) => `Bij het begin gemiddeld ${start} ${unit} (${n} trajecten).`,
  hoursMode: (mode) =>
    mode === "logged"
      ? "uren per contact bijgehouden"
      : mode === "reported"
        ? "uren opgegeven door de coach"
        : "geen uren bekend",
  hoursApart:
    "Uren die per contact zijn bijgehouden en uren die de coach opgeeft, zijn niet te vergelijken en staan apart.",
  units: { "hours-per-month": "uur per maand", mark: "(rapportcijfer)", "work-values": "van de 7 waarden" },
  how: "Hoe is dit berekend?",
  questions: [
    { key: "numerator", question: "Wat tellen we?" },
    { key: "denominator", question: "Van wie?" },
    { key: "window", question: "Op welk moment?" },
    { key: "exclusions", question: "Wie telt niet mee?" },
    { key: "unknowns", question: "Wat als we het niet weten?" },
  ],
  cohorts: "Welke halfjaren?",
  cohortsOf: (list) => `Trajecten die zijn gestart in de ${list}. Nieuwere halfjaren zijn nog te kort gevolgd.`,
  observedUntil: "Gegevens tot en met",
  observedCaption: "Tot wanneer de leveringen van elke gemeente lopen",
  version: "Versie van de definitie",
  source: "Bron",
  reference: "Ter vergelijking, geen norm",
  otherDefinition: (title, version) => `${title}: de definitie (versie ${version})`,
  releaseLine: (number, date) => `Uitgave ${number}, gemaakt op ${date}. Een uitgave verandert niet meer.`,
  protection: (minimum) =>
    `Om mensen te beschermen tonen we geen cijfers over minder dan ${minimum} personen, en ook geen getallen waaruit die zijn af te leiden.`,
  data: "Deze cijfers als gegevens (JSON)",
  and: "en",
};

const en: Texts = {
  noRelease: "There is no release with figures yet.",
  noReleaseNext:
    "As soon as municipalities have delivered and a release has been made, this page says how many people are still in work after 26 weeks.",
  all: "All municipalities together",
  together: "Together",
  known: (lower, upper) => `Allowing for chance: between ${lower} and ${upper} in 100.`,
  counted: (n, municipalities) => `Counted are ${n} trajectories in ${municipalities}.`,
  notKnown: (n, share, upper) =>
    `Of ${n} trajectories (${share}) it is not known. Here they count as not shown; if all of them are still in work, it is ${upper}.`,
  notFinalYet: "The trajectories have not been followed long enough to answer this.",
  perMunicipality: "In work after 26 weeks, by municipality",
  chartKey: "Dot and bar: the share known to be in work, and between what it may lie by chance (95%).",
  chartKeyUnknown: "Thin line: how far it may reach if everybody of whom it is not known is still in work.",
  chartTable: "The same numbers are in the table below.",
  chartLine: (name, share, lower, upper, n) =>
    `${name}: ${share}, between ${lower} and ${upper} in 100 (${n} trajectories).`,
  tableCaption: "In work after 26 weeks, all final half-years together",
  numbers: "The numbers",
  municipality: "Municipality",
  trajectories: "Trajectories",
  inWork: "In work",
  interval: "95% interval",
  notInWork: "Not in work",
  unknown: "Not known",
  noOrUnknown: (n) => `${n} not or not known`,
  atMost: "At most",
  uncertainty: "How certain is it?",
  uncertaintyOf:
    "With small numbers chance plays a part. The 95% interval (Wilson) says between what the share may lie. Differences between municipalities that fall within each other's interval may be chance.",
  start: "Start",
  followUp: "After half a year",
  change: "Change",
  changeOf: "The change is of those measured twice.",
  meansSentence: (unit, start, followUp, n) =>
    `At the start ${start} ${unit} on average, after half a year ${followUp} (${n} trajectories at the start).`,
  startSentence: (unit, start, n) => `At the start ${start} ${unit} on average (${n} trajectories).`,
  hoursMode: (mode) =>
    mode === "logged"
      ? "hours logged per contact"
      : mode === "reported"
        ? "hours stated by the coach"
        : "no hours known",
  hoursApart: "Hours logged per contact and hours stated by the coach cannot be compared and stand apart.",
  units: { "hours-per-month": "hours a month", mark: "(mark out of ten)", "work-values": "of the 7 values" },
  how: "How is this calculated?",
  questions: [
    { key: "numerator", question: "What do we count?" },
    { key: "denominator", question: "Out of whom?" },
    { key: "window", question: "At what moment?" },
    { key: "exclusions", question: "Who is left out?" },
    { key: "unknowns", question: "What if we do not know?" },
  ],
  cohorts: "Which half-years?",
  cohortsOf: (list) => `Trajectories that started in the ${list}. Newer half-years have not been followed long enough.`,
  observedUntil: "Data up to and including",
  observedCaption: "How far the deliveries of each municipality reach",
  version: "Version of the definition",
  source: "Source",
  reference: "For comparison, no benchmark",
  otherDefinition: (title, version) => `${title}: the definition (version ${version})`,
  releaseLine: (number, date) => `Release ${number}, made on ${date}. A release changes no more.`,
  protection: (minimum) =>
    `To protect people we show no figures about fewer than ${minimum} persons, nor numbers from which those could be worked out.`,
  data: "These figures as data (JSON)",
  and: "and",
};

export const textsIn: Readonly<Record<Language, Texts>> = { nl, en };
