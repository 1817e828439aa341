import type { Language } from "@jobcoach/core";
import type { Grade } from "@jobcoach/outcomes";

interface CompareTexts {
  readonly question: (title: string) => string;
  readonly aboutChange: string;
  readonly indicator: string;
  readonly cohort: string;
  readonly region: string;
  readonly allRegions: string;
  readonly perMunicipality: string;
  readonly perMunicipalityOf: (title: string) => string;
  readonly changeOf: (title: string) => string;
  readonly levelsOf: (title: string) => string;
  readonly key: string;
  readonly keyUnknown: string;
  readonly keyShrunken: string;
  readonly keyApart: string;
  readonly keyChange: (unit: string) => string;
  readonly keyLevels: (unit: string) => string;
  readonly keyMode: string;
  readonly together: (figure: string) => string;
  readonly chooseRegion: (municipalities: string) => string;
  readonly numbers: string;
  readonly municipality: string;
  readonly trajectories: string;
  readonly share: string;
  readonly unknown: string;
  readonly atMost: string;
  readonly shrunken: string;
  readonly expected: string;
  readonly grade: string;
  readonly notGraded: string;
  readonly notGradedYet: string;
  readonly noShrunken: string;
  readonly noExpected: string;
  readonly notShownApart: string;
  readonly unknownAtMost: (n: string) => string;
  readonly start: string;
  readonly followUp: string;
  readonly change: string;
  readonly funnel: string;
  readonly funnelTitle: (title: string, outside: number) => string;
  readonly funnelKey: (target: string, axis: string) => string;
  readonly funnelAxis: (from: string, to: string) => string;
  readonly funnelSquares: string;
  readonly funnelPoint: (name: string, share: string, n: string) => string;
  readonly funnelWithin: string;
  readonly overdispersed: (phi: string) => string;
  readonly notOverdispersed: string;
  readonly noFunnel: (fewest: string) => string;
  readonly pairs: string;
  readonly pairsOf: string;
  readonly pair: string;
  readonly difference: string;
  readonly verdict: string;
  readonly smallest: string;
  readonly noSmallest: string;
  readonly verdicts: Readonly<Record<"different" | "fits-chance" | "too-much-unknown" | "not-comparable", string>>;
  readonly fitsUsual: string;
  readonly besideOthers: string;
  readonly besideOthersOf: string;
  readonly besideOthersDifferent: string;
  readonly points: string;
  readonly comparability: string;
  readonly wholeGrade: (grade: string) => string;
  readonly gradesOfEach: (counts: string) => string;
  readonly soManyOf: (count: string, grade: string) => string;
  readonly grades: string;
  readonly gradeNames: Readonly<Record<Grade, string>>;
  readonly noReasons: string;
  readonly allOfThem: string;
  readonly soMany: (municipalities: string) => string;
  readonly how: string;
  readonly howIntervals: string;
  readonly howPairs: string;
  readonly howBesideOthers: string;
  readonly howUnknown: string;
  readonly howOnly: string;
  readonly definition: (title: string) => string;
  readonly explanation: string;
  readonly noFigures: string;
}

export const compareTexts: Readonly<Record<Language, CompareTexts>> = {
  nl: {
    question: (title) => `Verschillen gemeenten in \u2018${title}\u2019?`,
    aboutChange: "Dit gaat over de verandering in een half jaar, niet over hoe hoog het cijfer is.",
    indicator: "Welk cijfer?",
    cohort: "Wanneer gestart?",
    region: "Welke regio?",
    allRegions: "Alle regio\u2019s",
    perMunicipality: "Per gemeente",
    perMunicipalityOf: (title) => `${title}, per gemeente op naam`,
    changeOf: (title) => `${title}: verandering in een half jaar`,
    levelsOf: (title) => `${title}: bij het begin en na een half jaar`,
    key: "Punt en balk: het aandeel, en waar het door toeval tussen kan liggen (95\u00a0%).",
    keyUnknown: "Dunne lijn: zo ver kan het oplopen door wat niet bekend is.",
    keyShrunken: "Open punt: voorzichtige schatting, die kleine aantallen naar het geheel trekt.",
    keyApart: "Grijs: niet te vergelijken.",
    keyChange: (unit) => `Verschil tussen begin en een half jaar later van wie twee keer is gemeten. Eenheid: ${unit}.`,
    keyLevels: (unit) =>
      `Dicht punt: na een half jaar. Open punt: bij het begin. Balk en lijn: 95\u00a0%-interval. Eenheid: ${unit}.`,
    keyMode: "*\u00a0Uren opgegeven door de coach; bij de andere per contact bijgehouden.",
    together: (figure) => `Samen ${figure}`,
    chooseRegion: (municipalities) =>
      `Het gaat om ${municipalities} gemeenten. Kies een regio om ze naast elkaar te zien. Zonder regio staan in de tabel alleen de gemeenten die opvallen; in het bestand staan ze allemaal.`,
    numbers: "De getallen",
    municipality: "Gemeente",
    trajectories: "Trajecten",
    share: "Aandeel",
    unknown: "Niet bekend",
    atMost: "Hoogstens",
    shrunken: "Voorzichtige schatting",
    expected: "Verwacht bij dezelfde mensen",
    grade: "Te vergelijken?",
    notGraded: "niet vergeleken",
    notGradedYet: "niet beoordeeld",
    noShrunken: "niet te schatten",
    noExpected: "niet getoond",
    notShownApart: "niet apart getoond",
    unknownAtMost: (n) => `hoogstens ${n}`,
    start: "Begin",
    followUp: "Na een half jaar",
    change: "Verandering",
    funnel: "Valt een gemeente op?",
    funnelTitle: (title, outside) =>
      outside === 0
        ? `${title}: geen gemeente valt buiten de grenzen van 99,8\u00a0%`
        : outside === 1
          ? `${title}: 1 gemeente valt buiten de grenzen van 99,8\u00a0%`
          : `${title}: ${outside} gemeenten vallen buiten de grenzen van 99,8\u00a0%`,
    funnelKey: (target, axis) =>
      `Elk punt is een gemeente. Hoe meer trajecten, hoe kleiner de rol van toeval. De getoonde gemeenten samen: ${target}. Binnen de lijnen past een gemeente bij toeval; buiten de buitenste lijnen vrijwel zeker niet. Wie niet bekend is, telt hier als nee. Waardoor een gemeente opvalt, zegt de grafiek niet. ${axis}`,
    funnelAxis: (from, to) => `De hoogte loopt van ${from} tot ${to}.`,
    funnelSquares: "Een vierkant ligt buiten de buitenste lijnen. De naam staat erbij als er plaats is.",
    funnelPoint: (name, share, n) => `${name}: ${share} (${n} trajecten), buiten de grenzen van 99,8\u00a0%.`,
    funnelWithin: "De andere gemeenten liggen binnen de grenzen van 99,8\u00a0%.",
    overdispersed: (phi) =>
      `Gemeenten verschillen meer dan alleen door toeval (overdispersie ${phi}; 1 zou toeval zijn). De grenzen zijn daarom ruimer getekend.`,
    notOverdispersed:
      "Op uitschieters na liggen gemeenten niet verder uiteen dan past bij toeval (geen overdispersie).",
    noFunnel: (fewest) =>
      `Van minder dan ${fewest} gemeenten is niet te zeggen hoe zij rond het geheel horen te liggen. Daarom staat hier geen trechtergrafiek en geen voorzichtige schatting.`,
    pairs: "Twee aan twee",
    pairsOf: "Het verschil is dat van de eerste min de tweede gemeente. Het oordeel geldt voor alle paren samen.",
    pair: "Gemeenten",
    difference: "Verschil",
    verdict: "Wat mag je zeggen?",
    smallest: "Te zien vanaf",
    noSmallest: "geen verschil te zien",
    verdicts: {
      different: "groter dan past bij toeval",
      "fits-chance": "past bij toeval",
      "too-much-unknown": "te veel niet bekend",
      "not-comparable": "niet te vergelijken",
    },
    fitsUsual: "niet groter dan gewoon is",
    besideOthers: "Naast alle andere samen",
    besideOthersOf:
      "Er zijn te veel gemeenten voor paren. Daarom staat elke gemeente naast alle andere samen. Bij het oordeel is meegeteld dat het om zoveel gemeenten gaat.",
    besideOthersDifferent:
      "Er zijn te veel gemeenten voor paren. Daarom is elke gemeente vergeleken met alle andere samen. Hier staan die waarvan het verschil groter is dan past bij toeval; kies een regio om elke gemeente te zien.",
    points: "procentpunt",
    comparability: "Hoe goed zijn deze cijfers te vergelijken?",
    wholeGrade: (grade) => `Alle gemeenten samen: ${grade}.`,
    gradesOfEach: (counts) => `Van de getoonde gemeenten hebben er ${counts}.`,
    soManyOf: (count, grade) => `${count} een ${grade}`,
    grades: "De letters lopen van A (goed te vergelijken) tot D (niet te vergelijken).",
    gradeNames: {
      A: "A, goed te vergelijken",
      B: "B, kleine verschillen in registratie",
      C: "C, een verschil kan door registratie komen",
      D: "D, niet te vergelijken",
    },
    noReasons: "Er is niets gezien dat vergelijken in de weg staat.",
    allOfThem: "alle getoonde gemeenten",
    soMany: (municipalities) => `${municipalities} gemeenten`,
    how: "Hoe is dit berekend?",
    howIntervals:
      "Intervallen van aandelen zijn die van Wilson (95\u00a0%), van verschillen die van Newcombe, van gemiddelden die van Student.",
    howPairs: "Alle paren worden samen getoetst (Holm).",
    howBesideOthers: "Elke gemeente is getoetst naast alle andere samen (Benjamini en Hochberg).",
    howUnknown: "Wie niet bekend is, telt daarbij tegen het verschil.",
    howOnly: "Er wordt alleen gerekend met cijfers die in de uitgave staan.",
    definition: (title) => `Definitie van \u2018${title}\u2019`,
    explanation: "Van ontvangen tot geteld: uitleg bij dit cijfer",
    noFigures: "Van deze keuze staan geen cijfers in de uitgave. Kies een ander cijfer of een ander halfjaar.",
  },
  en: {
    question: (title) => `Do municipalities differ in \u2018${title}\u2019?`,
    aboutChange: "This is about the change in half a year, not about how high the figure is.",
    indicator: "Which figure?",
    cohort: "Started when?",
    region: "Which region?",
    allRegions: "All regions",
    perMunicipality: "By municipality",
    perMunicipalityOf: (title) => `${title}, by municipality in order of name`,
    changeOf: (title) => `${title}: change in half a year`,
    levelsOf: (title) => `${title}: at the start and after half a year`,
    key: "Dot and bar: the share, and the range it may lie in by chance (95%).",
    keyUnknown: "Thin line: how far it may rise because of what is not known.",
    keyShrunken: "Open dot: cautious estimate, which pulls small numbers towards the whole.",
    keyApart: "Grey: cannot be compared.",
    keyChange: (unit) => `Difference between the start and half a year later of those measured twice. Unit: ${unit}.`,
    keyLevels: (unit) =>
      `Full dot: after half a year. Open dot: at the start. Bar and line: 95% interval. Unit: ${unit}.`,
    keyMode: "*\u00a0Hours stated by the coach; those of the others are logged per contact.",
    together: (figure) => `Together ${figure}`,
    chooseRegion: (municipalities) =>
      `These are ${municipalities} municipalities. Choose a region to see them side by side. Without one the table has only the municipalities that stand out; the file has them all.`,
    numbers: "The numbers",
    municipality: "Municipality",
    trajectories: "Trajectories",
    share: "Share",
    unknown: "Not known",
    atMost: "At most",
    shrunken: "Cautious estimate",
    expected: "Expected with the same people",
    grade: "Comparable?",
    notGraded: "not compared",
    notGradedYet: "not graded",
    noShrunken: "cannot be estimated",
    noExpected: "not shown",
    notShownApart: "not shown apart",
    unknownAtMost: (n) => `${n} at most`,
    start: "Start",
    followUp: "After half a year",
    change: "Change",
    funnel: "Does a municipality stand out?",
    funnelTitle: (title, outside) =>
      outside === 0
        ? `${title}: no municipality lies outside the 99.8% limits`
        : outside === 1
          ? `${title}: 1 municipality lies outside the 99.8% limits`
          : `${title}: ${outside} municipalities lie outside the 99.8% limits`,
    funnelKey: (target, axis) =>
      `Each dot is a municipality. The more trajectories, the smaller the role of chance. The municipalities shown together: ${target}. Within the lines it may be chance; beyond the outer lines almost certainly not. Whoever is not known counts as no here. The chart does not say why. ${axis}`,
    funnelAxis: (from, to) => `The height runs from ${from} to ${to}.`,
    funnelSquares: "A square lies beyond the outer lines. Its name stands beside it where there is room.",
    funnelPoint: (name, share, n) => `${name}: ${share} (${n} trajectories), outside the 99.8% limits.`,
    funnelWithin: "The other municipalities lie within the 99.8% limits.",
    overdispersed: (phi) =>
      `Municipalities differ more than by chance alone (over-dispersion ${phi}; 1 would be chance). The limits are drawn wider for that.`,
    notOverdispersed:
      "Apart from outliers, municipalities lie no further apart than chance explains (no over-dispersion).",
    noFunnel: (fewest) =>
      `With fewer than ${fewest} municipalities it cannot be said how far they should lie from the whole. So there is no funnel chart here and no cautious estimate.`,
    pairs: "Two by two",
    pairsOf:
      "The difference is the first minus the second municipality. The verdict takes all pairs together into account.",
    pair: "Municipalities",
    difference: "Difference",
    verdict: "What may be said?",
    smallest: "Visible from",
    noSmallest: "no difference to be seen",
    verdicts: {
      different: "larger than chance explains",
      "fits-chance": "may be chance",
      "too-much-unknown": "too much not known",
      "not-comparable": "cannot be compared",
    },
    fitsUsual: "not larger than is usual",
    besideOthers: "Beside all others together",
    besideOthersOf:
      "There are too many municipalities for pairs. So each stands beside all others together. The verdict takes into account that they are so many.",
    besideOthersDifferent:
      "There are too many municipalities for pairs. So each was compared with all others together. These are those of which the difference is larger than chance explains; choose a region to see every municipality.",
    points: "percentage points",
    comparability: "How well can these figures be compared?",
    wholeGrade: (grade) => `All municipalities together: ${grade}.`,
    gradesOfEach: (counts) => `Of the municipalities shown ${counts}.`,
    soManyOf: (count, grade) => `${count} ${count === "1" ? "has" : "have"} grade ${grade}`,
    grades: "The letters run from A (well comparable) to D (not comparable).",
    gradeNames: {
      A: "A, well comparable",
      B: "B, small differences in registration",
      C: "C, a difference may come from registration",
      D: "D, not comparable",
    },
    noReasons: "Nothing was seen that makes comparing difficult.",
    allOfThem: "all municipalities shown",
    soMany: (municipalities) => `${municipalities} municipalities`,
    how: "How is this calculated?",
    howIntervals: "Intervals of shares are Wilson's (95%), of differences Newcombe's, of means Student's.",
    howPairs: "All pairs are tested together (Holm).",
    howBesideOthers: "Each municipality was tested beside all others together (Benjamini and Hochberg).",
    howUnknown: "Whoever is not known counts against the difference there.",
    howOnly: "Only figures in the release are used.",
    definition: (title) => `Definition of \u2018${title}\u2019`,
    explanation: "From received to counted: explanation of this figure",
    noFigures: "The release holds no figures for this choice. Choose another figure or another half-year.",
  },
};
