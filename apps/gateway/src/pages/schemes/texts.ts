import type { Language } from "@jobcoach/core";
import type { ParameterStatus, ParameterUnit, Scheme } from "@jobcoach/core/schemes";

interface SchemesTexts {
  readonly question: string;
  readonly lead: (scheme: string) => readonly [string, string];
  readonly noLead: (status: string) => string;
  readonly use: string;
  readonly useTitle: string;
  readonly useKey: string;
  readonly scheme: string;
  readonly rare: string;
  readonly trial: string;
  readonly trialTitle: string;
  readonly trialName: string;
  readonly law: string;
  readonly lawIntro: string;
  readonly lawCaption: string;
  readonly grantor: string;
  readonly basis: string;
  readonly grantors: Readonly<Record<Scheme["grantor"], string>>;
  readonly article: (article: string) => string;
  readonly textOf: (date: string) => string;
  readonly inForce: string;
  readonly since: (date: string) => string;
  readonly read: (date: string) => string;
  readonly until: (date: string) => string;
  readonly conditions: string;
  readonly duration: string;
  readonly noDuration: string;
  readonly amounts: string;
  readonly amountsCaption: (scheme: string) => string;
  readonly earlier: string;
  readonly earlierCaption: (scheme: string) => string;
  readonly noAmounts: string;
  readonly amount: string;
  readonly value: string;
  readonly valid: string;
  readonly source: string;
  readonly validFrom: (from: string) => string;
  readonly validUntil: (to: string) => string;
  readonly validBetween: (from: string, to: string) => string;
  readonly statuses: Readonly<Record<ParameterStatus, string>>;
  readonly noSource: string;
  readonly units: Readonly<Record<ParameterUnit, (value: string) => string>>;
  readonly noAdvice: string;
}

export const schemesTexts: Readonly<Record<Language, SchemesTexts>> = {
  nl: {
    question: "Welke regelingen helpen bij het werk?",
    lead: (scheme) => [`${scheme} komt het meest voor: bij `, " van de mensen met begeleiding en betaald werk."],
    noLead: (status) => `Voor deze keuze is er geen antwoord: ${status}.`,
    use: "Wat er gebruikt wordt",
    useTitle: "Regelingen in het eerste halfjaar met begeleiding en betaald werk",
    useKey: "Iemand kan meer regelingen hebben. De delen tellen dus niet op tot 100\u00a0%. Lijn: 95\u00a0%-interval.",
    scheme: "Regeling",
    rare: "Dat een regeling er niet is, is vaak niet bekend: de delen zijn ondergrenzen. Regelingen die te weinig voorkomen, staan er niet bij.",
    trial: "Wordt een proefplaatsing een contract?",
    trialTitle: "Van proefplaatsing naar contract binnen 26 weken",
    trialName: "Contract",
    law: "Wat de wet zegt",
    lawIntro:
      "Kies een regeling voor de voorwaarden en de bedragen. Wat niet in een bron is gezien, staat hier als niet bekend.",
    lawCaption: "Regelingen, wie erover beslist, en waar het staat",
    grantor: "Wie beslist?",
    basis: "Waar staat het?",
    grantors: {
      municipality: "De gemeente",
      uwv: "UWV",
      "tax-administration": "De Belastingdienst",
      either: "De gemeente of UWV",
    },
    article: (article) => `artikel ${article}`,
    textOf: (date) => `tekst van ${date}`,
    inForce: "Sinds wanneer?",
    since: (date) => `Sinds ${date}.`,
    read: (date) => `De begindatum is niet bekend. De oudste tekst die is gelezen, gold op ${date}.`,
    until: (date) => `Tot en met ${date}.`,
    conditions: "Voorwaarden",
    duration: "Hoe lang?",
    noDuration: "Niet bekend.",
    amounts: "Bedragen en getallen",
    amountsCaption: (scheme) => `${scheme}: bedragen en getallen, en wanneer die gelden`,
    earlier: "Wat eerder gold",
    earlierCaption: (scheme) => `${scheme}: bedragen en getallen die eerder golden`,
    noAmounts: "Bij deze regeling horen geen bedragen of getallen die wij kennen.",
    amount: "Wat",
    value: "Hoeveel",
    valid: "Geldig",
    source: "Bron",
    validFrom: (from) => `vanaf ${from}`,
    validUntil: (to) => `tot en met ${to}`,
    validBetween: (from, to) => `${from} tot en met ${to}`,
    statuses: {
      verified: "in de bron gezien",
      inferred: "afgeleid uit bronnen die het niet voor deze tijd zeggen",
      memory: "niet in een bron gezien",
      unknown: "niet bekend",
    },
    noSource: "geen bron",
    units: {
      cents: (value) => value,
      "cents-per-hour": (value) => `${value} per uur`,
      "cents-per-month": (value) => `${value} per maand`,
      "cents-per-year": (value) => `${value} per jaar`,
      "basis-points": (value) => `${value}\u00a0%`,
      years: (value) => `${value} jaar`,
      months: (value) => `${value} maanden`,
      weeks: (value) => `${value} weken`,
      days: (value) => `${value} dagen`,
      hours: (value) => `${value} uur`,
      "hours-per-week": (value) => `${value} uur per week`,
      minutes: (value) => `${value} minuten`,
    },
    noAdvice: "Dit is geen besluit en geen advies. Wie erover beslist, kijkt naar de hele situatie.",
  },
  en: {
    question: "Which schemes help with the work?",
    lead: (scheme) => [`${scheme} is most common: for `, " of people with coaching and paid work."],
    noLead: (status) => `For this choice there is no answer: ${status}.`,
    use: "What is used",
    useTitle: "Schemes in the first half-year with coaching and paid work",
    useKey: "Somebody may have several schemes. So the shares do not add up to 100%. Line: 95% interval.",
    scheme: "Scheme",
    rare: "It is often not known that a scheme is not used: the shares are lower bounds. Schemes that are too rare are left out.",
    trial: "Does a trial placement become a contract?",
    trialTitle: "From trial placement to contract within 26 weeks",
    trialName: "Contract",
    law: "What the law says",
    lawIntro:
      "Choose a scheme for its conditions and amounts. What was not seen in a source is given here as not known.",
    lawCaption: "Schemes, who decides on them, and where that is written",
    grantor: "Who decides?",
    basis: "Where is it written?",
    grantors: {
      municipality: "The municipality",
      uwv: "UWV",
      "tax-administration": "The tax administration",
      either: "The municipality or UWV",
    },
    article: (article) => `article ${article}`,
    textOf: (date) => `text of ${date}`,
    inForce: "Since when?",
    since: (date) => `Since ${date}.`,
    read: (date) => `The first day is not known. The oldest text that was read was in force on ${date}.`,
    until: (date) => `Up to and including ${date}.`,
    conditions: "Conditions",
    duration: "For how long?",
    noDuration: "Not known.",
    amounts: "Amounts and numbers",
    amountsCaption: (scheme) => `${scheme}: amounts and numbers, and when they hold`,
    earlier: "What held before",
    earlierCaption: (scheme) => `${scheme}: amounts and numbers that held before`,
    noAmounts: "We know of no amounts or numbers for this scheme.",
    amount: "What",
    value: "How much",
    valid: "Valid",
    source: "Source",
    validFrom: (from) => `from ${from}`,
    validUntil: (to) => `up to and including ${to}`,
    validBetween: (from, to) => `${from} up to and including ${to}`,
    statuses: {
      verified: "seen in the source",
      inferred: "inferred from sources that do not say it for this time",
      memory: "not seen in a source",
      unknown: "not known",
    },
    noSource: "no source",
    units: {
      cents: (value) => value,
      "cents-per-hour": (value) => `${value} an hour`,
      "cents-per-month": (value) => `${value} a month`,
      "cents-per-year": (value) => `${value} a year`,
      "basis-points": (value) => `${value}%`,
      years: (value) => `${value} years`,
      months: (value) => `${value} months`,
      weeks: (value) => `${value} weeks`,
      days: (value) => `${value} days`,
      hours: (value) => `${value} hours`,
      "hours-per-week": (value) => `${value} hours a week`,
      minutes: (value) => `${value} minutes`,
    },
    noAdvice: "This is not a decision and not advice. Whoever decides looks at the whole situation.",
  },
};
