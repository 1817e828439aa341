import type { Language } from "@jobcoach/core";

interface ExplanationTexts {
  readonly question: (title: string) => string;
  readonly municipality: string;
  readonly cohort: string;
  readonly leadMeans: (place: string, cohort: string, result: string) => string;
  readonly inMode: (name: string, mode: string) => string;
  readonly lead: (place: string, cohort: string, n: string, figure: string) => string;
  readonly notShown: (place: string, cohort: string, why: string) => string;
  readonly noWhole: string;
  readonly flow: string;
  readonly received: string;
  readonly receivedOf: string;
  readonly denominator: string;
  readonly exclusions: string;
  readonly exclusionsOf: string;
  readonly window: string;
  readonly windowOf: (halfYears: string) => string;
  readonly counted: string;
  readonly countedOf: (n: string) => string;
  readonly split: string;
  readonly unknowns: string;
  readonly result: string;
  readonly resultOf: (yes: string, n: string, figure: string, range: string) => string;
  readonly numerator: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly noOrUnknown: string;
  readonly leftOut: string;
  readonly notTold: string;
  readonly measuredStart: string;
  readonly measuredLater: string;
  readonly measuredTwice: string;
  readonly meansResult: (start: string, later: string) => string;
  readonly startResult: (start: string) => string;
  readonly chartTitle: (title: string) => string;
  readonly chartKey: string;
  readonly chartKeyShare: string;
  readonly tableCaption: (title: string) => string;
  readonly step: string;
  readonly count: string;
  readonly part: string;
  readonly wholeNumber: string;
  readonly whyNot: string;
  readonly whyNotText: string;
  readonly ownFigures: string;
  readonly sources: string;
  readonly sourcesOf: (count: string) => string;
  readonly sourcesMany: string;
  readonly sourcesCaption: string;
  readonly hiddenCaption: string;
  readonly observedUntil: string;
  readonly halfYears: string;
  readonly hidden: string;
  readonly hiddenOf: (minimum: string) => string;
  readonly hiddenNone: string;
  readonly hiddenWhat: string;
  readonly hiddenCount: string;
  readonly version: string;
  readonly versionOf: (id: string, version: string) => string;
  readonly source: string;
  readonly definition: string;
  readonly compare: string;
  readonly machine: string;
}

export const explanationTexts: Readonly<Record<Language, ExplanationTexts>> = {
  nl: {
    question: (title) => `Hoe komt \u2018${title}\u2019 tot stand?`,
    municipality: "Welke gemeente?",
    cohort: "Wanneer gestart?",
    lead: (place, cohort, n, figure) => `${place}, ${cohort}: uit ${n} getelde trajecten komt ${figure}.`,
    leadMeans: (place, cohort, result) => `${place}, ${cohort}. ${result}`,
    inMode: (name, mode) => `${name} (${mode})`,
    notShown: (place, cohort, why) => `${place}, ${cohort}: dit cijfer is niet getoond, ${why}.`,
    noWhole: "Bij deze keuze staat geen cijfer als geheel in de uitgave. Hieronder staat hoe er wordt geteld.",
    flow: "Van ontvangen tot geteld",
    received: "Ontvangen",
    receivedOf: "Alle trajecten die gemeenten leverden. Hoeveel dat er zijn, staat niet in de uitgave.",
    denominator: "Van wie tellen we?",
    exclusions: "Wie telt niet mee?",
    exclusionsOf: "Hoeveel dat er zijn, staat niet in de uitgave.",
    window: "Op welk moment?",
    windowOf: (halfYears) => `Geteld zijn trajecten die startten in de ${halfYears}; die zijn lang genoeg gevolgd.`,
    counted: "Geteld",
    countedOf: (n) => `Dan blijven ${n} trajecten over.`,
    split: "Ja, nee of niet bekend",
    unknowns: "Wat als we het niet weten?",
    result: "Het cijfer",
    resultOf: (yes, n, figure, range) => `${yes} van ${n} is ${figure}. Door toeval kan het ${range} liggen.`,
    numerator: "Wat tellen we?",
    yes: "Ja",
    no: "Nee",
    unknown: "Niet bekend",
    noOrUnknown: "Nee of niet bekend",
    leftOut: "Telt niet mee",
    notTold: "staat niet in de uitgave",
    measuredStart: "Gemeten bij het begin",
    measuredLater: "Gemeten na een half jaar",
    measuredTwice: "Twee keer gemeten",
    meansResult: (start, later) => `Gemiddeld ${start} bij het begin en ${later} na een half jaar.`,
    startResult: (start) => `Gemiddeld ${start} bij het begin.`,
    chartTitle: (title) => `${title}: van ontvangen tot geteld`,
    chartKey: "Elke balk is een aantal trajecten.",
    chartKeyShare: "De balken van ja, nee en niet bekend vormen samen de getelde trajecten.",
    tableCaption: (title) => `${title}: de stappen met hun aantallen`,
    step: "Stap",
    count: "Trajecten",
    part: "Deel van geteld",
    wholeNumber: "alles",
    whyNot: "Waarom staan niet alle stappen erbij?",
    whyNotText:
      "Hoeveel trajecten zijn ontvangen en hoeveel afvielen, wordt niet gepubliceerd: uit het verschil tussen zulke aantallen zijn kleine groepen mensen af te leiden. Een gemeente ziet van haar eigen cijfers wel elke stap, na inloggen.",
    ownFigures: "Eigen cijfers (na inloggen)",
    sources: "Welke leveringen zitten erin?",
    sourcesOf: (count) => `Gegevens van ${count} gemeenten.`,
    sourcesMany: "Het zijn er te veel om hier te noemen; ze staan bij de gemeenten.",
    sourcesCaption: "Gemeenten in dit cijfer, hoe ver hun gegevens lopen en welke halfjaren meetellen",
    hiddenCaption: "Wat er in plaats van een getal staat, en hoe vaak",
    observedUntil: "Gegevens tot en met",
    halfYears: "Gestart in",
    hidden: "Wat is er niet getoond?",
    hiddenOf: (minimum) =>
      `Cijfers over minder dan ${minimum} personen worden niet getoond, en ook geen getallen waaruit die zijn af te leiden.`,
    hiddenNone: "Op deze plek is niets weggelaten.",
    hiddenWhat: "Wat er staat",
    hiddenCount: "Hoe vaak",
    version: "Definitie",
    versionOf: (id, version) => `${id}, versie ${version}`,
    source: "Bron",
    definition: "De definitie, met formule en eerdere versies",
    compare: "Vergelijk gemeenten",
    machine: "Deze uitleg als gegevens (JSON)",
  },
  en: {
    question: (title) => `How does \u2018${title}\u2019 come about?`,
    municipality: "Which municipality?",
    cohort: "Started when?",
    lead: (place, cohort, n, figure) => `${place}, ${cohort}: ${n} counted trajectories give ${figure}.`,
    leadMeans: (place, cohort, result) => `${place}, ${cohort}. ${result}`,
    inMode: (name, mode) => `${name} (${mode})`,
    notShown: (place, cohort, why) => `${place}, ${cohort}: this figure is not shown, ${why}.`,
    noWhole: "For this choice the release holds no figure as a whole. Below is how it is counted.",
    flow: "From received to counted",
    received: "Received",
    receivedOf: "All trajectories that municipalities delivered. How many there are is not in the release.",
    denominator: "Out of whom do we count?",
    exclusions: "Who is left out?",
    exclusionsOf: "How many there are is not in the release.",
    window: "At what moment?",
    windowOf: (halfYears) =>
      `The counted trajectories started in the ${halfYears}; they have been followed long enough.`,
    counted: "Counted",
    countedOf: (n) => `Then ${n} trajectories are left.`,
    split: "Yes, no or not known",
    unknowns: "What if we do not know?",
    result: "The figure",
    resultOf: (yes, n, figure, range) => `${yes} out of ${n} is ${figure}. By chance it may lie ${range}.`,
    numerator: "What do we count?",
    yes: "Yes",
    no: "No",
    unknown: "Not known",
    noOrUnknown: "No or not known",
    leftOut: "Left out",
    notTold: "not in the release",
    measuredStart: "Measured at the start",
    measuredLater: "After half a year",
    measuredTwice: "Measured twice",
    meansResult: (start, later) => `On average ${start} at the start and ${later} after half a year.`,
    startResult: (start) => `On average ${start} at the start.`,
    chartTitle: (title) => `${title}: from received to counted`,
    chartKey: "Each bar is a number of trajectories.",
    chartKeyShare: "Yes, no and not known together are the counted trajectories.",
    tableCaption: (title) => `${title}: the steps with their numbers`,
    step: "Step",
    count: "Trajectories",
    part: "Part of counted",
    wholeNumber: "all",
    whyNot: "Why do some steps have no number?",
    whyNotText:
      "How many trajectories were received and how many fell out is not published: small groups of people could be worked out from the difference of such numbers. A municipality sees every step of its own figures, after logging in.",
    ownFigures: "Own figures (after logging in)",
    sources: "Which deliveries are in it?",
    sourcesOf: (count) => `Data of ${count} municipalities.`,
    sourcesMany: "There are too many to name here; they are with the municipalities.",
    sourcesCaption: "Municipalities in this figure, how far their data reach and which half-years count",
    hiddenCaption: "What is shown instead of a number, and how often",
    observedUntil: "Data up to and including",
    halfYears: "Started in",
    hidden: "What is not shown?",
    hiddenOf: (minimum) =>
      `Figures about fewer than ${minimum} persons are not shown, nor numbers from which those could be worked out.`,
    hiddenNone: "Here nothing was left out.",
    hiddenWhat: "What it says",
    hiddenCount: "How often",
    version: "Definition",
    versionOf: (id, version) => `${id}, version ${version}`,
    source: "Source",
    definition: "The definition, with formula and earlier versions",
    compare: "Compare municipalities",
    machine: "This explanation as data (JSON)",
  },
};
