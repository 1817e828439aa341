import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";

interface OwnTexts {
  readonly title: (municipality: string) => string;
  readonly choose: string;
  readonly chooseLead: string;
  readonly noMunicipality: string;
  readonly notForPublication: string;
  readonly notForPublicationWhy: string;
  readonly until: (date: string) => string;
  readonly none: string;
  readonly toDeliver: string;
  readonly noFinal: string;
  readonly known: (lower: string, upper: string, n: string) => string;
  readonly open: (count: number, unknown: string, upper: string) => string;
  readonly halfYear: string;
  readonly provisional: string;
  readonly together: string;
  readonly whole: (release: string) => string;
  readonly wholeShort: string;
  readonly noRelease: string;
  readonly comparison: (release: string) => string;
  readonly trajectories: string;
  readonly share: string;
  readonly interval: string;
  readonly no: string;
  readonly unknown: string;
  readonly atMost: string;
  readonly baseline: string;
  readonly followUp: string;
  readonly change: string;
  readonly noOrUnknown: (n: string) => string;
  readonly overTime: string;
  readonly perHalfYear: (title: string) => string;
  readonly chartKey: string;
  readonly chartKeyMeans: (unit: string) => string;
  readonly chartKeyGrey: string;
  readonly notMeasured: string;
  readonly chartLine: (share: string) => string;
  readonly more: (title: string) => string;
  readonly others: string;
  readonly figure: string;
  readonly now: string;
  readonly back: (municipality: string) => string;
  readonly flow: string;
  readonly flowText: (received: string, counted: string) => string;
  readonly flowShare: string;
  readonly allReceived: string;
  readonly nobody: string;
  readonly flowCaption: (cohort: string) => string;
  readonly step: string;
  readonly number: string;
  readonly left: string;
  readonly reasons: string;
  readonly received: string;
  readonly cohort: string;
  readonly answer: string;
  readonly answers: string;
  readonly severalAnswers: string;
  readonly question: string;
  readonly weeks: string;
  readonly afterWeeks: (weeks: string) => string;
  readonly atRisk: string;
  readonly variable: string;
  readonly estimate: string;
  readonly association: string;
  readonly nobodyFollowed: string;
  readonly nobodyAnswered: string;
  readonly how: string;
  readonly definition: string;
  readonly csv: string;
  readonly xlsx: string;
}

export const ownTexts: Readonly<Record<Language, OwnTexts>> = {
  nl: {
    title: (municipality) => `De eigen cijfers van ${municipality}`,
    choose: "Van welke gemeente wil je de eigen cijfers zien?",
    chooseLead: "Eigen cijfers zijn de cijfers van dit moment, alleen voor de gemeente zelf.",
    noMunicipality: "Er is nog geen gemeente met eigen cijfers. Lever eerst gegevens aan.",
    notForPublication: "Niet om te publiceren",
    notForPublicationWhy:
      "Deze cijfers zijn niet beschermd: kleine aantallen zijn te zien. Ze zijn alleen voor de gemeente zelf. Wat gepubliceerd mag worden, staat in een uitgave.",
    until: (date) => `De leveringen lopen tot en met ${date}.`,
    none: "Er zijn nog geen eigen cijfers. Ze komen er zodra een levering is aangenomen.",
    toDeliver: "Controleer een bestand en verstuur het",
    noFinal: "Nog geen halfjaar is lang genoeg gevolgd om hier een cijfer over te geven.",
    known: (lower, upper, n) =>
      `Rekening houdend met toeval: ${lineTexts.nl.outOfHundred(lower, upper)} (${n} trajecten).`,
    open: (count, unknown, upper) =>
      count === 1
        ? `Van één traject is het niet bekend. Zou het daarbij zo zijn, dan is het ${upper}.`
        : `Van ${unknown} trajecten is het niet bekend. Zou het bij al die trajecten zo zijn, dan is het ${upper}.`,
    halfYear: "Gestart in",
    provisional: "voorlopig",
    together: "Definitieve halfjaren samen",
    whole: (release) => `Alle gemeenten samen (uitgave\u00a0${release})`,
    wholeShort: "Alle gemeenten",
    noRelease: "Er is nog geen uitgave om mee te vergelijken.",
    comparison: (release) =>
      `Ernaast staat wat in uitgave ${release} over alle gemeenten samen is gepubliceerd. Dat is om te vergelijken en geen norm: gemeenten verschillen in wie zij begeleiden en hoe zij registreren.`,
    trajectories: "Trajecten",
    share: "Aandeel",
    interval: "95 %-interval",
    no: "Nee",
    unknown: "Niet bekend",
    atMost: "Hoogstens",
    baseline: "Begin",
    followUp: "Na een half jaar",
    change: "Verandering",
    noOrUnknown: (n) => `${n} niet of niet bekend`,
    overTime: "Door de tijd",
    perHalfYear: (title) => `${title}, per halfjaar`,
    chartKey:
      "Punt en balk: het deel dat zeker is, en waar dat door toeval tussen kan liggen (95 %). Dunne lijn: hoe ver het kan reiken door wat niet bekend is.",
    chartKeyMeans: (unit) =>
      `Dicht punt: na een half jaar. Open punt: bij het begin. Balk en lijn: 95\u00a0%-interval. Eenheid: ${unit}.`,
    chartKeyGrey: "Grijs: voorlopig.",
    notMeasured: "na een half jaar nog niet gemeten",
    chartLine: (share) => `alle gemeenten ${share}`,
    more: (title) => `Meer over: ${title.toLowerCase()}`,
    others: "Alle cijfers",
    figure: "Cijfer",
    now: "Definitieve halfjaren samen",
    back: (municipality) => `Terug naar alle eigen cijfers van ${municipality}`,
    flow: "Hoe kwam dit cijfer tot stand?",
    flowText: (received, counted) =>
      `Van de ${received} trajecten die zijn ontvangen, zijn er ${counted} geteld. De tabel zegt waar de andere bleven.`,
    flowShare:
      "Wie niet bekend is, staat in het aandeel als niet aangetoond: samen met wie is geteld zijn dat alle trajecten van het cijfer.",
    allReceived: "alles wat is aangeleverd",
    nobody: "niemand",
    flowCaption: (cohort) => `Van ontvangen naar geteld: ${cohort}`,
    step: "Stap",
    number: "Aantal",
    left: "Blijft over",
    reasons: "Waarom",
    received: "ontvangen",
    cohort: "Halfjaar",
    answer: "Antwoord",
    answers: "De antwoorden",
    severalAnswers: "Iemand kan meer dan één antwoord hebben: samen is het meer dan 100\u00a0%.",
    question: "Vraag",
    weeks: "Na",
    afterWeeks: (weeks) => `${weeks} weken`,
    atRisk: "Nog gevolgd",
    variable: "Wat samengaat",
    estimate: "Samenhang",
    association:
      "Een samenhang zegt wat samengaat bij deze mensen. Het zegt niet wat de oorzaak is. Het getal is hoeveel hoger de uitkomst is waar dit één hoger is.",
    nobodyFollowed: "niemand zo lang gevolgd",
    nobodyAnswered: "Nog niemand heeft hier antwoord op gegeven.",
    how: "Hoe is dit berekend?",
    definition: "De definitie",
    csv: "Eigen cijfers opslaan (CSV)",
    xlsx: "Eigen cijfers opslaan (Excel)",
  },
  en: {
    title: (municipality) => `Own figures of ${municipality}`,
    choose: "Which municipality's own figures do you want to see?",
    chooseLead: "Own figures are the figures as they are now, for the municipality itself only.",
    noMunicipality: "There is no municipality with own figures yet. Deliver data first.",
    notForPublication: "Not for publication",
    notForPublicationWhy:
      "These figures are not protected: small numbers can be seen. They are for the municipality itself only. What may be published is in a release.",
    until: (date) => `The deliveries reach up to and including ${date}.`,
    none: "There are no own figures yet. They come as soon as a delivery is accepted.",
    toDeliver: "Check a file and send it",
    noFinal: "No half-year has been followed long enough to give a figure about this.",
    known: (lower, upper, n) => `Allowing for chance: ${lineTexts.en.outOfHundred(lower, upper)} (${n} trajectories).`,
    open: (count, unknown, upper) =>
      count === 1
        ? `For one trajectory it is not known. If it were so for that one, it would be ${upper}.`
        : `For ${unknown} trajectories it is not known. If it were so for all of them, it would be ${upper}.`,
    halfYear: "Started in",
    provisional: "provisional",
    together: "Final half-years together",
    whole: (release) => `All municipalities together (release ${release})`,
    wholeShort: "All municipalities",
    noRelease: "There is no release to compare with yet.",
    comparison: (release) =>
      `Beside it is what release ${release} published for all municipalities together. That is for comparison and not a standard: municipalities differ in whom they coach and how they record.`,
    trajectories: "Trajectories",
    share: "Share",
    interval: "95% interval",
    no: "No",
    unknown: "Not known",
    atMost: "At most",
    baseline: "Start",
    followUp: "After half a year",
    change: "Change",
    noOrUnknown: (n) => `${n} not or not known`,
    overTime: "Over time",
    perHalfYear: (title) => `${title}, by half-year`,
    chartKey:
      "Dot and bar: the share that is certain, and the range it may lie in by chance (95%). Thin line: how far it may rise because of what is not known.",
    chartKeyMeans: (unit) =>
      `Filled dot: after half a year. Open dot: at the start. Bar and line: 95% interval. Unit: ${unit}.`,
    chartKeyGrey: "Grey: provisional.",
    notMeasured: "not measured after half a year yet",
    chartLine: (share) => `all municipalities ${share}`,
    more: (title) => `More about: ${title.toLowerCase()}`,
    others: "All figures",
    figure: "Figure",
    now: "Final half-years together",
    back: (municipality) => `Back to all own figures of ${municipality}`,
    flow: "How did this figure come about?",
    flowText: (received, counted) =>
      `Of the ${received} trajectories that were received, ${counted} were counted. The table says where the others went.`,
    flowShare:
      "Trajectories whose outcome is not known stay in the share, but not as a yes. Together with those counted they are all trajectories of the figure.",
    allReceived: "all that was delivered",
    nobody: "nobody",
    flowCaption: (cohort) => `From received to counted: ${cohort}`,
    step: "Step",
    number: "Number",
    left: "Left",
    reasons: "Why",
    received: "received",
    cohort: "Half-year",
    answer: "Answer",
    answers: "The answers",
    severalAnswers: "One person may have several answers: together they are more than 100%.",
    question: "Question",
    weeks: "After",
    afterWeeks: (weeks) => `${weeks} weeks`,
    atRisk: "Still followed",
    variable: "What goes together",
    estimate: "Association",
    association:
      "An association says what goes together in these people. It does not say what the cause is. The number is how much higher the outcome is where this is one higher.",
    nobodyFollowed: "nobody followed that long",
    nobodyAnswered: "Nobody has answered this yet.",
    how: "How is this calculated?",
    definition: "The definition",
    csv: "Save own figures (CSV)",
    xlsx: "Save own figures (Excel)",
  },
};
