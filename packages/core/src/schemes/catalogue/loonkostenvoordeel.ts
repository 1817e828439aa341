import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { type Citation, citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { TargetGroupStatement } from "../assessment/scheme-situation.ts";
import {
  disabledWorkerAdvantage,
  jobAgreementAdvantage,
  newOlderWorkerAdvantage,
  OLDER_WORKER_NEW_TERMS_FROM,
  olderWorkerAdvantage,
  replacedWorkerAdvantage,
  type WageCostAdvantage,
} from "../parameters/wage-cost-advantage.ts";
import type { DateFact, Requirement } from "./requirement.ts";
import type { Condition, DurationRule, Scheme } from "./scheme.ts";

const wtl = (article: string, textOf?: CalendarDate): Citation => citing(laws.wageCostAdvantagesAct, article, textOf);

const belowPensionAge = (article: string): Condition => ({
  code: "below-pension-age",
  text: { nl: "De werknemer heeft de AOW-leeftijd niet bereikt", en: "The employee is below state pension age" },
  requirement: { fact: "reachedPensionAge", is: false },
  citation: wtl(article),
});

const askedInWageReturn: Condition = {
  code: "asked-in-wage-return",
  text: { nl: "De werkgever vraagt erom in de loonaangifte", en: "The employer asks for it in the wage return" },
  requirement: { fact: "askedInWageReturn", is: true },
  citation: wtl("2.1"),
};

const noWsw = (article: string): Condition => ({
  code: "no-wsw-job",
  text: { nl: "Het is geen Wsw-baan", en: "It is not a Wsw job" },
  requirement: { fact: "wsw", is: false },
  citation: wtl(article),
});

const noBeschutWerk = (article: string): Condition => ({
  code: "no-beschut-werk",
  text: { nl: "Het is geen beschut werk", en: "It is not beschut werk" },
  requirement: { fact: "beschutWerk", is: false },
  citation: wtl(article),
});

const newAtEmployer = (article: string): Condition => ({
  code: "new-at-employer",
  text: {
    nl: "De werknemer had in de zes maanden ervoor geen baan bij deze werkgever",
    en: "The employee had no job with this employer in the six months before",
  },
  requirement: { fact: "employedBySameEmployerBefore", is: false },
  citation: wtl(article),
});

const statement = (kind: TargetGroupStatement, article: string): Condition => ({
  code: "target-group-statement",
  text: {
    nl: "Er is een doelgroepverklaring, gevraagd binnen drie maanden na het begin",
    en: "There is a target-group statement, applied for within three months of the start",
  },
  requirement: statementSince("jobStart", kind),
  citation: wtl(article),
});

const statementSince = (after: DateFact, kind: TargetGroupStatement): Requirement => ({
  allOf: [
    { fact: "targetGroupStatements", includes: kind },
    { day: "statementAppliedOn", atMostMonths: 3, after },
  ],
});

const withinDuration = (
  { years }: WageCostAdvantage,
  article: string,
  from: DateFact = "jobStart",
  textOf?: CalendarDate,
): Condition => ({
  code: "within-duration",
  text: { nl: "De langste duur is nog niet voorbij", en: "The longest duration has not passed yet" },
  requirement: { day: "on", withinFirstMonths: years, from },
  citation: wtl(article, textOf),
});

const longest = ({ years }: WageCostAdvantage, article: string): DurationRule => ({
  months: years,
  text: { nl: "Hoogstens zo lang na het begin van de baan", en: "That long after the start of the job at most" },
  citation: wtl(article),
});

const numbersOf = (...advantages: readonly WageCostAdvantage[]) =>
  advantages.flatMap(({ rate, maximum, years }) => [rate, maximum, years]);

const shared = { grantor: "tax-administration", inForce: { readFrom: "2024-01-01" } } as const;

const disabled = "2.6-2.9";
export const loonkostenvoordeelArbeidsgehandicapteWerknemer: Scheme = {
  id: "loonkostenvoordeel-arbeidsgehandicapte-werknemer",
  name: { nl: "Loonkostenvoordeel arbeidsgehandicapte werknemer", en: "Wage-cost advantage for a disabled employee" },
  summary: {
    nl: "De werkgever krijgt een bedrag per uur voor een arbeidsgehandicapte werknemer.",
    en: "The employer receives an amount per hour for an employee with a work disability.",
  },
  ...shared,
  basis: [wtl(disabled)],
  conditions: [
    statement("arbeidsgehandicapte-werknemer", disabled),
    newAtEmployer(disabled),
    belowPensionAge(disabled),
    noWsw(disabled),
    noBeschutWerk(disabled),
    withinDuration(disabledWorkerAdvantage, "2.8"),
    askedInWageReturn,
  ],
  duration: [longest(disabledWorkerAdvantage, "2.8")],
  parameters: numbersOf(disabledWorkerAdvantage),
};

const agreement = "2.10-2.13";
const UNTIL_2025 = { to: "2025-12-31" } as const;
const SINCE_2026 = { from: "2026-01-01" } as const;
export const loonkostenvoordeelBanenafspraak: Scheme = {
  id: "loonkostenvoordeel-banenafspraak",
  name: { nl: "Loonkostenvoordeel banenafspraak", en: "Wage-cost advantage for the job agreement" },
  summary: {
    nl: "De werkgever krijgt een bedrag per uur voor iemand uit het doelgroepregister.",
    en: "The employer receives an amount per hour for somebody in the target-group register.",
  },
  ...shared,
  basis: [wtl(agreement)],
  conditions: [
    { ...statement("banenafspraak", agreement), ...UNTIL_2025 },
    {
      code: "in-doelgroepregister",
      text: { nl: "De werknemer staat in het doelgroepregister", en: "The employee is in the target-group register" },
      requirement: { fact: "inDoelgroepregister", is: true },
      citation: wtl("2.10"),
      ...SINCE_2026,
    },
    { ...newAtEmployer(agreement), ...UNTIL_2025 },
    belowPensionAge(agreement),
    { ...noWsw(agreement), ...UNTIL_2025 },
    {
      code: "no-wsw-job-unless-seconded",
      text: { nl: "Geen Wsw-baan, of gedetacheerd", en: "Not a Wsw job, or seconded" },
      requirement: {
        anyOf: [
          { fact: "wsw", is: false },
          { fact: "secondedFromWsw", is: true },
        ],
      },
      citation: wtl("2.10(2)"),
      ...SINCE_2026,
    },
    { ...noBeschutWerk(agreement), ...UNTIL_2025 },
    { ...withinDuration(jobAgreementAdvantage, "2.12(1)", "jobStart", "2025-01-01"), ...UNTIL_2025 },
    {
      code: "no-transitional-case",
      text: {
        nl: "De baan begon in 2026 of later, of het overgangsrecht, dat niet is gelezen, staat het toe",
        en: "The job began in 2026 or later, or transitional law, which was not read, allows it",
      },
      requirement: { anyOf: [{ not: { day: "jobStart", before: "2026-01-01" } }, { judgement: true }] },
      citation: wtl("2.12", "2026-01-01"),
      ...SINCE_2026,
    },
    askedInWageReturn,
  ],
  duration: [
    { ...longest(jobAgreementAdvantage, "2.12(1)"), ...UNTIL_2025 },
    {
      text: {
        nl: "Zolang de baan en de registratie duren",
        en: "As long as the job and the registration last",
      },
      citation: wtl("2.12", "2026-01-01"),
      ...SINCE_2026,
    },
  ],
  parameters: numbersOf(jobAgreementAdvantage),
};

const replaced = "2.14-2.17";
export const loonkostenvoordeelHerplaatsenArbeidsgehandicapte: Scheme = {
  id: "loonkostenvoordeel-herplaatsen-arbeidsgehandicapte",
  name: {
    nl: "Loonkostenvoordeel herplaatsen arbeidsgehandicapte werknemer",
    en: "Wage-cost advantage for placing a disabled employee again",
  },
  summary: {
    nl: "De werkgever krijgt een jaar een bedrag per uur als een zieke werknemer er weer aan het werk gaat.",
    en: "The employer receives an amount per hour for a year when its employee with a disability works there again.",
  },
  ...shared,
  basis: [wtl(replaced)],
  conditions: [
    {
      code: "target-group-statement",
      text: {
        nl: "Er is een doelgroepverklaring, gevraagd binnen drie maanden na de herplaatsing of, als die later was, de WIA-wachttijd",
        en: "There is a target-group statement, applied for within three months of placing again or, if later, the WIA waiting time",
      },
      requirement: statementSince("replacedOn", "herplaatsen-arbeidsgehandicapte"),
      citation: wtl("2.15(1)", "2025-01-01"),
    },
    belowPensionAge(replaced),
    noWsw(replaced),
    noBeschutWerk(replaced),
    withinDuration(replacedWorkerAdvantage, "2.16(1)", "replacedOn", "2025-01-01"),
    askedInWageReturn,
  ],
  duration: [
    {
      months: replacedWorkerAdvantage.years,
      text: {
        nl: "Hoogstens zo lang na de herplaatsing of, als die later was, de WIA-wachttijd",
        en: "That long after placing again or, if later, the WIA waiting time at most",
      },
      citation: wtl("2.16(1)", "2025-01-01"),
    },
  ],
  parameters: numbersOf(replacedWorkerAdvantage),
};

const older = "2.2-2.5";
export const loonkostenvoordeelOudereWerknemer: Scheme = {
  id: "loonkostenvoordeel-oudere-werknemer",
  name: { nl: "Loonkostenvoordeel oudere werknemer", en: "Wage-cost advantage for an older employee" },
  summary: {
    nl: "De werkgever kreeg een bedrag per uur voor een nieuwe werknemer van 56 jaar of ouder.",
    en: "The employer received an amount per hour for a new employee of 56 or over.",
  },
  ...shared,
  basis: [wtl(older)],
  conditions: [
    {
      code: "aged-56-or-over",
      text: { nl: "De werknemer was bij het begin 56 of ouder", en: "The employee was 56 or over at the start" },
      requirement: { fact: "ageAtJobStart", atLeast: 56 },
      citation: wtl(older),
    },
    {
      code: "job-from-before-2024",
      text: {
        nl: "De baan begon voor 2024, en het overgangsrecht geeft nog iets",
        en: "The job began before 2024, and transitional law still gives something",
      },
      requirement: { allOf: [{ day: "jobStart", before: OLDER_WORKER_NEW_TERMS_FROM }, { judgement: true }] },
      citation: { ...wtl(older), textOf: "2026-01-01" },
      ...SINCE_2026,
    },
    statement("oudere-werknemer", older),
    newAtEmployer(older),
    belowPensionAge(older),
    noWsw(older),
    withinDuration(olderWorkerAdvantage, older),
    askedInWageReturn,
  ],
  duration: [longest(olderWorkerAdvantage, older)],
  parameters: numbersOf(olderWorkerAdvantage, newOlderWorkerAdvantage),
};
