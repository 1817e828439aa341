import type { Language } from "@jobcoach/core";

type Mode = "logged" | "reported" | "none";

interface CoachingTexts {
  readonly lead: (hours: string, mode: string, n: string) => string;
  readonly noLead: (status: string) => string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly shortModes: Readonly<Record<Mode, string>>;
  readonly apart: string;
  readonly hours: string;
  readonly hoursTitle: string;
  readonly hoursKey: string;
  readonly noDistribution: string;
  readonly perWorked: string;
  readonly perWorkedTitle: string;
  readonly perWorkedKey: string;
  readonly employee: string;
  readonly employer: string;
  readonly worked: string;
  readonly start: string;
  readonly followUp: string;
  readonly change: (value: string) => string;
  readonly pairs: (n: string) => string;
  readonly group: (name: string, start: string, followUp: string, change: string) => string;
  readonly groupStart: (name: string, start: string, words: string) => string;
  readonly who: string;
  readonly whoTitle: string;
  readonly supportedTitle: string;
  readonly atStart: string;
  readonly later: string;
  readonly colleague: string;
  readonly care: string;
  readonly relatives: string;
  readonly takesOver: string;
  readonly themes: string;
  readonly themesTitle: string;
  readonly themesKey: string;
  readonly theme: string;
  readonly noThemes: (status: string) => string;
  readonly rareThemes: string;
  readonly corePoints: (why: string) => string;
  readonly opinion: string;
  readonly opinionTitle: string;
  readonly satisfied: string;
  readonly rapport: string;
  readonly understood: string;
  readonly benefit: string;
}

export const coachingTexts: Readonly<Record<Language, CoachingTexts>> = {
  nl: {
    lead: (hours, mode, n) =>
      `Bij het begin krijgt een werknemer gemiddeld ${hours} uur begeleiding per maand (${mode}, ${n} trajecten).`,
    noLead: (status) => `Voor deze keuze is er geen antwoord: ${status}.`,
    modes: {
      logged: "uren per contact bijgehouden",
      reported: "uren opgegeven door de coach",
      none: "geen uren bekend",
    },
    shortModes: { logged: "bijgehouden", reported: "opgegeven", none: "onbekend" },
    apart:
      "Sommige gemeenten houden elk contact bij. Bij andere noemt de jobcoach een gemiddelde per maand. Dat meet niet hetzelfde. Daarom staan deze uren apart en tellen we ze nooit op.",
    hours: "Hoeveel uren, en hoe verandert dat?",
    hoursTitle: "Uren begeleiding per maand, bij het begin en na een half jaar",
    hoursKey:
      "Punt en balk: het gemiddelde, en waar dat door toeval tussen kan liggen (95\u00a0%). Begin en vervolg gaan over iedereen van wie de uren dan bekend zijn. De verandering gaat over wie twee keer is gemeten.",
    noDistribution:
      "Hoe de uren over mensen verdeeld zijn, publiceren wij niet: daarin zijn mensen met heel veel of heel weinig uren te herkennen.",
    perWorked: "Begeleiding per 100 gewerkte uren",
    perWorkedTitle: "Uren begeleiding van de werknemer per 100 gewerkte uren",
    perWorkedKey: "Dit cijfer zet de uren begeleiding van de werknemer af tegen de uren werk.",
    employee: "Voor de werknemer",
    employer: "Voor de werkgever",
    worked: "Per 100 uur werk",
    start: "begin",
    followUp: "na een half jaar",
    change: (value) => `verandering ${value}`,
    pairs: (n) => `${n} paren`,
    group: (name, start, followUp, change) =>
      `${name}: bij het begin ${start}, na een half jaar ${followUp}, ${change}.`,
    groupStart: (name, start, words) => `${name}: bij het begin ${start}, ${words}.`,
    who: "Wie doet er mee?",
    whoTitle: "Wie er meedoet, en of de werkgever de begeleiding overneemt",
    supportedTitle: "Trajecten waarin ook de werkgever begeleiding krijgt",
    atStart: "Start",
    later: "Later",
    colleague: "Een collega",
    care: "De zorg",
    relatives: "Naasten",
    takesOver: "Overgenomen",
    themes: "Waar gaat de begeleiding over?",
    themesTitle: "Thema's van de begeleiding in het eerste halfjaar",
    themesKey:
      "Eén traject kan meer thema's hebben. De delen tellen dus niet op tot 100\u00a0%. Lijn: 95\u00a0%-interval.",
    theme: "Thema",
    noThemes: (status) => `Over thema's is er voor deze keuze geen antwoord: ${status}.`,
    rareThemes:
      "Een thema dat niemand opschreef, is niet te zien: de delen zijn ondergrenzen. Thema's die te weinig voorkomen, staan er niet bij.",
    corePoints: (why) => `De vier kernpunten van goede begeleiding staan er niet bij: ${why}.`,
    opinion: "Wat vinden werknemers ervan?",
    opinionTitle: "Cijfers van werknemers over de begeleiding, van 1 tot 10",
    satisfied: "Tevreden",
    rapport: "De klik",
    understood: "Begrepen voelen",
    benefit: "Wat het oplevert",
  },
  en: {
    lead: (hours, mode, n) =>
      `At the start an employee gets ${hours} hours of coaching a month on average (${mode}, ${n} trajectories).`,
    noLead: (status) => `For this choice there is no answer: ${status}.`,
    modes: { logged: "hours logged per contact", reported: "hours stated by the coach", none: "no hours known" },
    shortModes: { logged: "logged", reported: "stated", none: "unknown" },
    apart:
      "Some municipalities log every contact. Elsewhere the job coach states an average per month. The two do not measure the same thing. So these hours are kept apart and never added up.",
    hours: "How many hours, and how does that change?",
    hoursTitle: "Hours of coaching a month, at the start and after half a year",
    hoursKey:
      "Dot and bar: the mean, and the range it may lie in by chance (95%). Start and follow-up are of all whose hours are known then. The change is of those measured twice.",
    noDistribution:
      "We do not publish how the hours are spread over people: people with very many or very few hours could be recognised.",
    perWorked: "Coaching per 100 hours worked",
    perWorkedTitle: "Hours of coaching of the employee per 100 hours worked",
    perWorkedKey: "This figure sets the hours of coaching of the employee against the hours of work.",
    employee: "For the employee",
    employer: "For the employer",
    worked: "Per 100 hours of work",
    start: "start",
    followUp: "half a year later",
    change: (value) => `change ${value}`,
    pairs: (n) => `${n} pairs`,
    group: (name, start, followUp, change) =>
      `${name}: at the start ${start}, half a year later ${followUp}, ${change}.`,
    groupStart: (name, start, words) => `${name}: at the start ${start}, ${words}.`,
    who: "Who takes part?",
    whoTitle: "Who takes part, and whether the employer takes over the coaching",
    supportedTitle: "Trajectories in which the employer also gets support",
    atStart: "Start",
    later: "Later",
    colleague: "A colleague",
    care: "Care",
    relatives: "Relatives",
    takesOver: "Taken over",
    themes: "What is the coaching about?",
    themesTitle: "Themes of the coaching in the first half-year",
    themesKey: "A trajectory may have several themes. So the shares do not add up to 100%. Line: 95% interval.",
    theme: "Theme",
    noThemes: (status) => `For this choice there is no answer about themes: ${status}.`,
    rareThemes:
      "A theme that nobody wrote down cannot be seen: the shares are lower bounds. Themes that are too rare are left out.",
    corePoints: (why) => `The four core points of good coaching are not here (${why}).`,
    opinion: "What do employees think of it?",
    opinionTitle: "Marks by employees for the coaching, from 1 to 10",
    satisfied: "Satisfied",
    rapport: "Rapport",
    understood: "Feel understood",
    benefit: "What it brings",
  },
};
