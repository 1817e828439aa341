import type { Language } from "@jobcoach/core";

interface QualityTexts {
  readonly question: string;
  readonly lead: (count: string, share: string) => string;
  readonly leadSilent: (count: string, why: string) => string;
  readonly leadNotApart: (count: string) => string;
  readonly notApart: string;
  readonly region: string;
  readonly allRegions: string;
  readonly tooMany: (count: string) => string;
  readonly now: string;
  readonly nowCaption: string;
  readonly municipality: string;
  readonly observed: string;
  readonly days: (count: string) => string;
  readonly final: string;
  readonly noneFinal: string;
  readonly unknown: string;
  readonly answered: string;
  readonly per100: (count: string) => string;
  readonly grade: string;
  readonly ungraded: string;
  readonly overTime: string;
  readonly overTimeOf: string;
  readonly unknownCaption: string;
  readonly answeredCaption: string;
  readonly noRow: string;
  readonly words: string;
  readonly meanings: readonly { readonly term: string; readonly text: string }[];
  readonly missing: string;
  readonly missingOf: readonly string[];
  readonly ownFigures: string;
  readonly definition: string;
}

export const qualityTexts: Readonly<Record<Language, QualityTexts>> = {
  nl: {
    question: "Hoe goed zijn de gegevens?",
    lead: (count, share) =>
      `Van de ${count} gemeenten samen is van ${share} van de trajecten de uitkomst na 26 weken niet bekend.`,
    leadSilent: (count, why) =>
      `Van de ${count} gemeenten samen tonen we niet van hoeveel trajecten de uitkomst niet bekend is: ${why}.`,
    leadNotApart: (count) =>
      `Van de ${count} gemeenten samen staat niet apart in de uitgave van hoeveel trajecten de uitkomst niet bekend is.`,
    notApart: "niet apart getoond",
    region: "Welke regio?",
    allRegions: "Alle regio\u2019s",
    tooMany: (count) => `Het gaat om ${count} gemeenten. Kies een regio om ze te zien.`,
    now: "Nu",
    nowCaption: "Per gemeente, alle definitieve halfjaren samen",
    municipality: "Gemeente",
    observed: "Gegevens tot en met",
    days: (count) => `${count} ${count === "1" ? "dag" : "dagen"} vóór de uitgave`,
    final: "Definitief tot en met",
    noneFinal: "nog niets definitief",
    unknown: "Niet bekend",
    answered: "Vragenlijst bij het begin",
    per100: (count) => `${count} per 100`,
    grade: "Te vergelijken?",
    ungraded: "niet beoordeeld",
    overTime: "Per half jaar",
    overTimeOf: "Naar het half jaar waarin mensen startten. Hoe langer de balk, hoe groter het deel.",
    unknownCaption: "Van welk deel van de getelde trajecten niet bekend is of iemand nog aan het werk is",
    answeredCaption: "Ingevulde vragenlijsten bij het begin, per 100 getelde trajecten",
    noRow: "niemand geteld",
    words: "Wat betekenen de kolommen?",
    meanings: [
      {
        term: "Gegevens tot en met",
        text: "De laatste dag waarover de levering iets zegt. Hoe dichter bij de uitgave, hoe nieuwer de cijfers.",
      },
      {
        term: "Definitief tot en met",
        text: "Het laatste half jaar waarvan iedereen lang genoeg is gevolgd. Nieuwere halfjaren tellen nog niet mee.",
      },
      {
        term: "Niet bekend",
        text: "Het deel van de getelde trajecten waarvan niet bekend is of iemand na 26 weken nog aan het werk is.",
      },
      {
        term: "Vragenlijst bij het begin",
        text: "Hoeveel mensen bij het begin de vragen over werkwaarden volledig invulden, per 100 getelde trajecten. Wie bij de meting niet werkte, telt bij de vragenlijst niet mee.",
      },
      {
        term: "Te vergelijken?",
        text: "De letter bij \u2018Aan het werk na 26 weken\u2019: van A (goed te vergelijken) tot D (niet te vergelijken). De redenen staan bij Vergelijken.",
      },
    ],
    missing: "Wat staat hier niet?",
    missingOf: [
      "Hoeveel regels van een levering fout waren of zijn afgekeurd. Dat gaat over het werk van een gemeente en over kleine aantallen mensen; de gemeente ziet het zelf bij haar leveringen.",
      "Hoeveel trajecten zijn ontvangen en hoeveel niet meetellen. Uit zulke aantallen zijn kleine groepen mensen af te leiden.",
      "Of een gemeente alle mensen levert die zij begeleidt. Dat is uit de cijfers niet te zien.",
    ],
    ownFigures: "Eigen cijfers (na inloggen)",
    definition: "Hoe wij tellen",
  },
  en: {
    question: "How good are the data?",
    lead: (count, share) =>
      `For the ${count} municipalities together the outcome after 26 weeks is not known for ${share} of the trajectories.`,
    leadSilent: (count, why) =>
      `For the ${count} municipalities together it is not shown for how many trajectories the outcome is not known: ${why}.`,
    leadNotApart: (count) =>
      `For the ${count} municipalities together the release does not show separately for how many trajectories the outcome is not known.`,
    notApart: "not shown apart",
    region: "Which region?",
    allRegions: "All regions",
    tooMany: (count) => `These are ${count} municipalities. Choose a region to see them.`,
    now: "Now",
    nowCaption: "By municipality, all final half-years together",
    municipality: "Municipality",
    observed: "Data up to and including",
    days: (count) => `${count} ${count === "1" ? "day" : "days"} before the release`,
    final: "Final up to and including",
    noneFinal: "nothing final yet",
    unknown: "Not known",
    answered: "Questionnaire at the start",
    per100: (count) => `${count} per 100`,
    grade: "Comparable?",
    ungraded: "not graded",
    overTime: "By half-year",
    overTimeOf: "By the half-year in which people started. The longer the bar, the larger the part.",
    unknownCaption: "For which part of the counted trajectories it is not known whether somebody is still in work",
    answeredCaption: "Questionnaires filled in at the start, per 100 counted trajectories",
    noRow: "nobody counted",
    words: "What do the columns mean?",
    meanings: [
      {
        term: "Data up to and including",
        text: "The last day that the delivery covers. The closer to the release, the newer the figures.",
      },
      {
        term: "Final up to and including",
        text: "The last half-year for which everybody has been followed long enough. Newer half-years do not count yet.",
      },
      {
        term: "Not known",
        text: "The part of the counted trajectories for which it is not known whether somebody is in work after 26 weeks.",
      },
      {
        term: "Questionnaire at the start",
        text: "How many people answered all questions on work values at the start, per 100 counted trajectories. People who were not in work when it was measured do not count for the questionnaire.",
      },
      {
        term: "Comparable?",
        text: "The letter of \u2018In work after 26 weeks\u2019: from A (well comparable) to D (not comparable). The reasons are under Compare.",
      },
    ],
    missing: "What is not here?",
    missingOf: [
      "How many lines of a delivery were wrong or refused. That is about the work of a municipality and about small numbers of people; the municipality itself sees it with its deliveries.",
      "How many trajectories were received and how many do not count. Small groups of people could be worked out from such numbers.",
      "Whether a municipality delivers everybody whom it coaches. That cannot be seen from the figures.",
    ],
    ownFigures: "Own figures (after logging in)",
    definition: "How we count",
  },
};
