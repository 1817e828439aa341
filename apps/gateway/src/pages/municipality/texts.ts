import type { Language } from "@jobcoach/core";
import type { ChangeCause } from "./figure-changes.ts";

interface MunicipalityTexts {
  readonly question: (name: string) => string;
  readonly whole: (figure: string) => string;
  readonly leadNotShown: (title: string, name: string, why: string) => string;
  readonly notShown: (name: string, why: string) => string;
  readonly noFigure: string;
  readonly wholeNotShown: (why: string) => string;
  readonly chance: (range: string) => string;
  readonly between: (range: string, n: string) => string;
  readonly wholeOf: (figure: string, range: string, n: string) => string;
  readonly pooled: (title: string) => string;
  readonly pooledKeyShare: string;
  readonly pooledKeyMeans: (unit: string) => string;
  readonly trend: (title: string) => string;
  readonly trendStart: (title: string) => string;
  readonly trendKey: (name: string) => string;
  readonly gaps: (halfYears: string, why: string) => string;
  readonly halfYear: string;
  readonly older: string;
  readonly tableOf: (title: string, name: string) => string;
  readonly changedCaption: string;
  readonly followUpColumn: string;
  readonly startColumn: string;
  readonly compare: string;
  readonly definition: string;
  readonly explanation: string;
  readonly quality: string;
  readonly observed: (until: string, made: string) => string;
  readonly unknown: (share: string, n: string) => string;
  readonly unknownApart: string;
  readonly unknownHidden: (why: string) => string;
  readonly grade: (grade: string) => string;
  readonly reasons: string;
  readonly ungraded: string;
  readonly toQuality: string;
  readonly changes: string;
  readonly first: string;
  readonly none: (number: string) => string;
  readonly some: (number: string, date: string) => string;
  readonly figure: string;
  readonly was: string;
  readonly is: string;
  readonly because: string;
  readonly causes: Readonly<Record<ChangeCause, string>>;
  readonly nothing: string;
  readonly more: (count: number, shown: string) => string;
  readonly allChanges: string;
}

export const municipalityTexts: Readonly<Record<Language, MunicipalityTexts>> = {
  nl: {
    question: (name) => `Hoe gaat het in ${name}?`,
    whole: (figure) => `Van alle gemeenten samen is dat ${figure}.`,
    leadNotShown: (title, name, why) => `Het cijfer \u2018${title}\u2019 van ${name} tonen we niet: ${why}.`,
    notShown: (name, why) => `Van ${name} tonen we dit cijfer niet: ${why}.`,
    noFigure: "Dit cijfer staat niet in de uitgave.",
    wholeNotShown: (why) => `Van alle gemeenten samen tonen we dit cijfer niet: ${why}.`,
    chance: (range) => `Rekening houdend met toeval: ${range}.`,
    between: (range, n) => `Rekening houdend met toeval ligt dat ${range} (${n}).`,
    wholeOf: (figure, range, n) => `Van alle gemeenten samen: ${figure}, ${range} (${n}).`,
    pooled: (title) => `${title}, naast het geheel`,
    pooledKeyShare:
      "Punt en balk: het aandeel, en waar het door toeval tussen kan liggen (95\u00a0%). Dunne lijn: zo ver kan het oplopen door wat niet bekend is.",
    pooledKeyMeans: (unit) =>
      `Dicht punt: na een half jaar. Open punt: bij het begin. Balk en lijn: 95\u00a0%-interval. Eenheid: ${unit}.`,
    trend: (title) => `${title}, per half jaar waarin mensen startten`,
    trendStart: (title) => `${title} bij het begin, per half jaar waarin mensen startten`,
    trendKey: (name) => `Lijn en band: ${name} met 95\u00a0%-interval. Stippellijn: alle gemeenten samen.`,
    gaps: (halfYears, why) => `Geen cijfer over de ${halfYears}: ${why}.`,
    halfYear: "Gestart in",
    tableOf: (title, name) => `${title}: ${name} naast alle gemeenten samen`,
    changedCaption: "Cijfers die nu anders zijn",
    older: "Oudere halfjaren staan in het bestand met cijfers.",
    followUpColumn: "Na een half jaar",
    startColumn: "Bij het begin",
    compare: "Vergelijk met andere gemeenten",
    definition: "Definitie",
    explanation: "Uitleg bij dit cijfer",
    quality: "Hoe goed zijn de gegevens?",
    observed: (until, made) => `De gegevens lopen tot en met ${until}. De uitgave is gemaakt op ${made}.`,
    unknown: (share, n) =>
      `Van ${share} van de ${n} trajecten is niet bekend of iemand na 26 weken nog aan het werk is.`,
    unknownApart: "Van hoeveel trajecten niet bekend is of iemand nog aan het werk is, wordt niet apart getoond.",
    unknownHidden: (why) => `Van hoeveel trajecten de uitkomst niet bekend is, tonen we niet: ${why}.`,
    grade: (grade) => `Te vergelijken met andere gemeenten: ${grade}, op een schaal van A (goed) tot D (niet).`,
    reasons: "Dat komt hierdoor:",
    ungraded: "Hoe goed dit met andere gemeenten te vergelijken is, is niet beoordeeld.",
    toQuality: "Kwaliteit van de gegevens van alle gemeenten",
    changes: "Wat is er veranderd sinds de vorige uitgave?",
    first: "Dit is de eerste uitgave; er is nog niets om mee te vergelijken.",
    none: (number) => `De cijfers van deze gemeente zijn dezelfde als in uitgave ${number}.`,
    some: (number, date) =>
      `Vergeleken met uitgave ${number} van ${date}. De oorzaak staat erbij voor zover de uitgaven die vertellen.`,
    figure: "Cijfer",
    was: "Eerst",
    is: "Nu",
    because: "Waardoor?",
    causes: {
      new: "nieuw in deze uitgave",
      gone: "niet meer in deze uitgave",
      "now-shown": "nu genoeg personen om te tonen",
      "now-hidden": "nu te kleine aantallen",
      "now-final": "nu lang genoeg gevolgd",
      definition: "nieuwe versie van de definitie",
      "half-years": "andere halfjaren zijn definitief",
      delivery: "levering aangevuld of verbeterd",
    },
    nothing: "geen cijfer",
    more: (_count, shown) => `En nog ${shown} andere.`,
    allChanges: "Alles wat er in deze uitgave veranderde",
  },
  en: {
    question: (name) => `How are things in ${name}?`,
    whole: (figure) => `For all municipalities together it is ${figure}.`,
    leadNotShown: (title, name, why) => `The figure \u2018${title}\u2019 for ${name} is not shown: ${why}.`,
    notShown: (name, why) => `For ${name} this figure is not shown: ${why}.`,
    noFigure: "The release does not hold this figure.",
    wholeNotShown: (why) => `For all municipalities together this figure is not shown: ${why}.`,
    chance: (range) => `Allowing for chance: ${range}.`,
    between: (range, n) => `Allowing for chance, that lies ${range} (${n}).`,
    wholeOf: (figure, range, n) => `For all municipalities together: ${figure}, ${range} (${n}).`,
    pooled: (title) => `${title}, beside the whole`,
    pooledKeyShare:
      "Dot and bar: the share, and the range it may lie in by chance (95%). Thin line: how far it may rise because of what is not known.",
    pooledKeyMeans: (unit) =>
      `Full dot: after half a year. Open dot: at the start. Bar and line: 95% interval. Unit: ${unit}.`,
    trend: (title) => `${title}, by the half-year in which people started`,
    trendStart: (title) => `${title} at the start, by the half-year in which people started`,
    trendKey: (name) => `Line and band: ${name} with 95% interval. Dotted line: all municipalities together.`,
    gaps: (halfYears, why) => `No figure for the ${halfYears}: ${why}.`,
    halfYear: "Started in",
    tableOf: (title, name) => `${title}: ${name} beside all municipalities together`,
    changedCaption: "Figures that have changed",
    older: "Earlier half-years are in the file with figures.",
    followUpColumn: "After half a year",
    startColumn: "At the start",
    compare: "Compare with other municipalities",
    definition: "Definition",
    explanation: "Explanation of this figure",
    quality: "How good are the data?",
    observed: (until, made) => `The data run up to and including ${until}. The release was made on ${made}.`,
    unknown: (share, n) =>
      `For ${share} of the ${n} trajectories it is not known whether somebody is in work after 26 weeks.`,
    unknownApart:
      "The number of trajectories for which it is not known whether somebody is still in work is not shown separately.",
    unknownHidden: (why) => `The number of trajectories for which the outcome is not known is not shown: ${why}.`,
    grade: (grade) => `Comparable with other municipalities: ${grade}, on a scale from A (well) to D (not).`,
    reasons: "This is why:",
    ungraded: "How well this can be compared with other municipalities has not been graded.",
    toQuality: "Quality of the data of all municipalities",
    changes: "What changed since the previous release?",
    first: "This is the first release; there is nothing to compare it with yet.",
    none: (number) => `The figures of this municipality are the same as in release ${number}.`,
    some: (number, date) =>
      `Compared with release ${number} of ${date}. The cause is told as far as the releases tell it.`,
    figure: "Figure",
    was: "Before",
    is: "Now",
    because: "Why?",
    causes: {
      new: "new in this release",
      gone: "no longer in this release",
      "now-shown": "now enough persons to show",
      "now-hidden": "now numbers too small",
      "now-final": "now followed long enough",
      definition: "new version of the definition",
      "half-years": "other half-years are final",
      delivery: "delivery completed or corrected",
    },
    nothing: "no figure",
    more: (count, shown) => (count === 1 ? "And one other." : `And ${shown} others.`),
    allChanges: "All that changed in this release",
  },
};
