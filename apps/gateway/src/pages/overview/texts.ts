import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";

interface OverviewTexts {
  readonly question: string;
  readonly noRelease: string;
  readonly noReleaseNext: string;
  readonly notShown: (why: string) => string;
  readonly notThere: string;
  readonly between: (lower: string, upper: string) => string;
  readonly counted: (n: string, municipalities: string) => string;
  readonly municipalities: (count: string) => string;
  readonly notKnown: (n: string, share: string, upper: string) => string;
  readonly notApart: string;
  readonly overTime: string;
  readonly keyTrend: string;
  readonly gaps: (halfYears: string, why: string) => string;
  readonly atStart: (figure: string, unit: string, range: string, n: string) => string;
  readonly later: (figure: string, range: string, n: string) => string;
  readonly laterHidden: (why: string) => string;
  readonly hoursApart: string;
  readonly start: string;
  readonly followUp: string;
  readonly inMode: (moment: string, mode: string) => string;
  readonly modes: Readonly<Record<"logged" | "reported", string>>;
  readonly keyMeans: (unit: string) => string;
  readonly keyBoth: string;
  readonly numbers: string;
  readonly more: string;
  readonly links: Readonly<Record<"tenure" | "values" | "coaching" | "compare", string>>;
  readonly halfYear: string;
  readonly share: string;
  readonly n: string;
  readonly tableOf: (title: string) => string;
  readonly moment: string;
  readonly mean: string;
  readonly participants: string;
  readonly takePart: (count: string, from: string, to: string) => string;
  readonly takePartAlike: (count: string, until: string) => string;
  readonly participantsCaption: string;
  readonly municipality: string;
  readonly observedUntil: string;
  readonly unknown: string;
  readonly notToldApart: string;
  readonly tooMany: string;
  readonly allMunicipalities: string;
  readonly how: string;
  readonly howText: string;
  readonly definition: (title: string) => string;
  readonly explanation: (title: string) => string;
}

export const overviewTexts: Readonly<Record<Language, OverviewTexts>> = {
  nl: {
    question: "Hoe gaat het met mensen die een jobcoach hebben?",
    noRelease: "Er is nog geen uitgave met cijfers.",
    noReleaseNext:
      "Zodra gemeenten hebben aangeleverd en er een uitgave is gemaakt, staat hier hoeveel mensen na 26 weken nog aan het werk zijn.",
    notShown: (why) => `Van alle gemeenten samen tonen we dit cijfer niet: ${why}.`,
    notThere: "Dit cijfer staat niet in de uitgave.",
    between: (lower, upper) => `Rekening houdend met toeval: ${lineTexts.nl.outOfHundred(lower, upper)}.`,
    counted: (n, municipalities) => `Geteld zijn ${n} trajecten in ${municipalities}.`,
    municipalities: (count) => `${count} gemeenten`,
    notKnown: (n, share, upper) =>
      `Van ${n} trajecten (${share}) is het niet bekend. Die tellen hier als niet aangetoond; zijn ze allemaal nog aan het werk, dan is het ${upper}.`,
    notApart: "Van hoeveel trajecten het niet bekend is, tonen we niet apart. Die tellen hier als niet aangetoond.",
    overTime: "Aan het werk na 26 weken, per half jaar waarin mensen startten",
    keyTrend:
      "Lijn en band: het aandeel van alle gemeenten samen, en waar het door toeval tussen kan liggen (95\u00a0%).",
    gaps: (halfYears, why) => `Geen cijfer over de ${halfYears}: ${why}.`,
    atStart: (figure, unit, range, n) => `Bij het begin gemiddeld ${figure} ${unit}, ${range} (${n}).`,
    later: (figure, range, n) => `Na een half jaar ${figure}, ${range} (${n}).`,
    laterHidden: (why) => `Na een half jaar: ${why}.`,
    hoursApart:
      "Uren die per contact zijn bijgehouden en uren die de coach opgeeft, staan apart: ze worden niet op dezelfde manier gemeten.",
    start: "Bij het begin",
    followUp: "Na een half jaar",
    inMode: (moment, mode) => `${mode}, ${moment.toLowerCase()}`,
    modes: { logged: "Bijgehouden", reported: "Opgegeven" },
    keyMeans: (unit) => `Gemiddelde met 95\u00a0%-interval. Eenheid: ${unit}.`,
    keyBoth: "Dicht punt: na een half jaar. Open punt: bij het begin.",
    numbers: "De getallen als tabel",
    more: "Meer over dit onderwerp",
    links: {
      tenure: "Hoe lang blijven mensen aan het werk?",
      values: "Welke waarden vinden mensen in hun werk?",
      coaching: "Hoeveel begeleiding, en waarover?",
      compare: "Vergelijk gemeenten",
    },
    halfYear: "Gestart in",
    share: "Aan het werk",
    n: "Trajecten",
    tableOf: (title) => `${title}, alle gemeenten samen`,
    moment: "Wanneer?",
    mean: "Gemiddeld",
    participants: "Welke gemeenten doen mee?",
    takePart: (count, from, to) =>
      `Er doen ${count} gemeenten mee. De gegevens lopen, per gemeente, tot een dag tussen ${from} en ${to}.`,
    takePartAlike: (count, until) => `Er doen ${count} gemeenten mee. De gegevens lopen tot en met ${until}.`,
    participantsCaption: "Hoe ver de leveringen van elke gemeente lopen, en van hoeveel de uitkomst niet bekend is",
    municipality: "Gemeente",
    observedUntil: "Gegevens tot en met",
    unknown: "Uitkomst niet bekend",
    notToldApart: "niet apart getoond",
    tooMany: "Het zijn er te veel om hier te noemen.",
    allMunicipalities: "Alle gemeenten en hun gegevens",
    how: "Hoe is dit berekend?",
    howText:
      "Alle halfjaren die definitief zijn, zijn samengenomen. Een half jaar is definitief als iedereen lang genoeg is gevolgd. Een cijfer zegt wat samengaat met jobcoaching, niet wat erdoor komt.",
    definition: (title) => `Definitie: ${title}`,
    explanation: (title) => `Uitleg bij het cijfer: ${title}`,
  },
  en: {
    question: "How do people with a job coach fare?",
    noRelease: "There is no release with figures yet.",
    noReleaseNext:
      "As soon as municipalities have delivered and a release has been made, this page says how many people stay in work.",
    notShown: (why) => `For all municipalities together this figure is not shown: ${why}.`,
    notThere: "The release does not hold this figure.",
    between: (lower, upper) => `Allowing for chance: ${lineTexts.en.outOfHundred(lower, upper)}.`,
    counted: (n, municipalities) => `${n} trajectories in ${municipalities} are counted.`,
    municipalities: (count) => `${count} municipalities`,
    notKnown: (n, share, upper) =>
      `For ${n} trajectories (${share}) it is not known. Here they do not count as in work; if all of them are still in work, it is ${upper}.`,
    notApart:
      "The number of trajectories for which this is not known is not shown separately. Here they do not count as in work.",
    overTime: "In work after 26 weeks, by the half-year in which people started",
    keyTrend: "Line and band: the share of all municipalities together, and the range it may lie in by chance (95%).",
    gaps: (halfYears, why) => `No figure for the ${halfYears}: ${why}.`,
    atStart: (figure, unit, range, n) => `At the start ${figure} ${unit} on average, ${range} (${n}).`,
    later: (figure, range, n) => `After half a year ${figure}, ${range} (${n}).`,
    laterHidden: (why) => `After half a year: ${why}.`,
    hoursApart:
      "Hours logged per contact and hours stated by the coach are kept apart: they are not measured in the same way.",
    start: "At the start",
    followUp: "After half a year",
    inMode: (moment, mode) => `${mode}, ${moment.toLowerCase()}`,
    modes: { logged: "Logged", reported: "Stated" },
    keyMeans: (unit) => `Mean with 95% interval. Unit: ${unit}.`,
    keyBoth: "Full dot: after half a year. Open dot: at the start.",
    numbers: "The numbers as a table",
    more: "More about this",
    links: {
      tenure: "How long do people stay in work?",
      values: "Which values do people find in their work?",
      coaching: "How much coaching, and about what?",
      compare: "Compare municipalities",
    },
    halfYear: "Started in",
    share: "In work",
    n: "Trajectories",
    tableOf: (title) => `${title}, all municipalities together`,
    moment: "When?",
    mean: "Mean",
    participants: "Which municipalities take part?",
    takePart: (count, from, to) =>
      `${count} municipalities take part. Depending on the municipality, the data run to a day between ${from} and ${to}.`,
    takePartAlike: (count, until) => `${count} municipalities take part. The data run up to and including ${until}.`,
    participantsCaption: "How far the deliveries of each municipality go, and for how many the outcome is not known",
    municipality: "Municipality",
    observedUntil: "Data up to and including",
    unknown: "Outcome not known",
    notToldApart: "not shown apart",
    tooMany: "There are too many to name here.",
    allMunicipalities: "All municipalities and their data",
    how: "How is this calculated?",
    howText:
      "All half-years that are final are taken together. A half-year is final when everybody has been followed long enough. A figure says what goes together with job coaching, not what job coaching causes.",
    definition: (title) => `Definition: ${title}`,
    explanation: (title) => `Explanation of the figure: ${title}`,
  },
};
