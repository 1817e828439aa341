import type { Language } from "@jobcoach/core";

interface MatchTexts {
  readonly lead: (before: string) => readonly [string, string];
  readonly noLead: (status: string) => string;
  readonly aspects: string;
  readonly aspectsTitle: string;
  readonly aspectsIntro: string;
  readonly key: string;
  readonly fromTo: string;
  readonly good: string;
  readonly aspect: string;
  readonly people: string;
  readonly aspectsCaption: string;
  readonly row: (name: string, parts: string, n: string) => string;
  readonly part: (name: string, share: string) => string;
  readonly or: string;
  readonly notApart: string;
  readonly shownAs: (name: string) => string;
  readonly marks: string;
  readonly marksTitle: string;
  readonly fitName: string;
  readonly supportName: string;
  readonly mean: string;
  readonly meanTitle: string;
  readonly meanName: string;
  readonly open: string;
  readonly openIntro: string;
  readonly openTitle: string;
  readonly employer: string;
  readonly colleagues: string;
  readonly reactionsTitle: string;
  readonly reactionsIntro: string;
}

export const matchTexts: Readonly<Record<Language, MatchTexts>> = {
  nl: {
    lead: (aspect) => [
      `Bij \u201c${aspect}\u201d noemt de jobcoach de match bij `,
      " van de mensen goed of uitstekend.",
    ],
    noLead: (status) => `Voor deze keuze is er geen antwoord: ${status}.`,
    aspects: "De match per onderdeel",
    aspectsTitle: "Oordeel van de jobcoach over de match, per onderdeel",
    aspectsIntro:
      "Mentale werkbelasting staat bovenaan. Dan volgen de onderdelen waar het oordeel het minst vaak goed of uitstekend is. Welke onderdelen worden beoordeeld, koos dit project: de lijst van het onderzoek van 2020 is niet openbaar.",
    key: "Van links naar rechts: slecht, matig, goed, uitstekend.",
    fromTo: "Slecht \u2192 uitstekend",
    good: "Goed of uitstekend",
    aspect: "Onderdeel",
    people: "Mensen",
    aspectsCaption: "Oordeel van de jobcoach",
    row: (name, parts, n) => `${name}: ${parts} (${n} mensen).`,
    part: (name, share) => `${name} ${share}`,
    or: " of ",
    notApart: "niet apart te tonen",
    shownAs: (name) => `samen: ${name}`,
    marks: "Passen werk en begeleiding?",
    marksTitle: "Cijfers van werknemers, van 1 tot 10",
    fitName: "Het werk past",
    supportName: "Begeleiding past",
    mean: "Wordt de match beter?",
    meanTitle: "Gemiddelde van de onderdelen, van 1 (slecht) tot 4 (uitstekend)",
    meanName: "Gemiddelde match",
    open: "Open zijn op het werk",
    openIntro: "Vertellen over een kwetsbaarheid is een eigen keuze. Meer is hier niet beter.",
    openTitle: "Wie het op het werk vertelde",
    employer: "Werkgever",
    colleagues: "Collega's",
    reactionsTitle: "Hoe anderen reageerden: cijfers van wie het vertelde",
    reactionsIntro: "Alleen wie het vertelde, geeft een cijfer voor de reactie.",
  },
  en: {
    lead: (aspect) => [`For \u201c${aspect}\u201d the job coach calls the match good or excellent for `, " of people."],
    noLead: (status) => `For this choice there is no answer: ${status}.`,
    aspects: "The match by aspect",
    aspectsTitle: "How the job coach rates the match, by aspect",
    aspectsIntro:
      "Mental workload stands first. Then come the aspects that are least often rated good or excellent. Which aspects are rated was chosen by this project: the list of the 2020 study is not public.",
    key: "From left to right: bad, fair, good, excellent.",
    fromTo: "Bad \u2192 excellent",
    good: "Good or excellent",
    aspect: "Aspect",
    people: "People",
    aspectsCaption: "Rating by the job coach",
    row: (name, parts, n) => `${name}: ${parts} (${n} people).`,
    part: (name, share) => `${name} ${share}`,
    or: " or ",
    notApart: "cannot be shown apart",
    shownAs: (name) => `together: ${name}`,
    marks: "Do work and support fit?",
    marksTitle: "Marks by employees, from 1 to 10",
    fitName: "The work fits",
    supportName: "The support fits",
    mean: "Does the match improve?",
    meanTitle: "Mean of the aspects, from 1 (bad) to 4 (excellent)",
    meanName: "Mean match",
    open: "Being open at work",
    openIntro: "Telling others about a vulnerability is a personal choice. More is not better here.",
    openTitle: "Who told others at work",
    employer: "Employer",
    colleagues: "Colleagues",
    reactionsTitle: "How others reacted: marks by those who told",
    reactionsIntro: "Only those who told others rate the reaction.",
  },
};
