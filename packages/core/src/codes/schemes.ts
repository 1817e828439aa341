import { laws } from "../law/laws.ts";
import type { BeforeJob, SchemeSituation, TargetGroupStatement } from "../schemes/assessment/scheme-situation.ts";
import type { JobCoachHoursInput } from "../schemes/calculators/job-coach-hours.ts";
import type { LoonkostensubsidieInput } from "../schemes/calculators/loonkostensubsidie-input.ts";
import type { LoonkostenvoordeelKind } from "../schemes/calculators/loonkostenvoordeel.ts";
import type { CodeList } from "./code-list.ts";

/** Situations in the six months before a job that the law on loonkostensubsidie names. */
export const beforeJobCodes: CodeList<BeforeJob> = {
  id: "before-job",
  title: { nl: "Situatie voor de baan", en: "Situation before the job" },
  origin: "law",
  citation: { ...laws.participatiewet, article: "10d(2)" },
  codes: {
    "participatiewet-target-group": { nl: "Doelgroep Participatiewet", en: "Target group of the Participatiewet" },
    praktijkonderwijs: { nl: "Praktijkonderwijs", en: "Practical education" },
    "voortgezet-speciaal-onderwijs": { nl: "Voortgezet speciaal onderwijs", en: "Special secondary education" },
    "mbo-entree": { nl: "Mbo, entree", en: "Entry-level vocational education" },
    "learning-work-route": { nl: "Leerwerkroute", en: "Learning-work route" },
    "none-of-these": { nl: "Geen van deze", en: "None of these" },
  },
};

/** Statements (doelgroepverklaringen) that belong to a loonkostenvoordeel. */
export const targetGroupStatementCodes: CodeList<TargetGroupStatement> = {
  id: "target-group-statement",
  title: { nl: "Doelgroepverklaring", en: "Target-group statement" },
  origin: "law",
  citation: laws.wageCostAdvantagesAct,
  codes: {
    "arbeidsgehandicapte-werknemer": { nl: "Arbeidsgehandicapte werknemer", en: "Disabled worker" },
    banenafspraak: { nl: "Banenafspraak", en: "Job agreement" },
    "herplaatsen-arbeidsgehandicapte": { nl: "Herplaatsen arbeidsgehandicapte", en: "Disabled worker in another job" },
    "oudere-werknemer": { nl: "Oudere werknemer", en: "Older worker" },
  },
};

/** Rights to a loonkostenvoordeel; each has its statement. */
export const loonkostenvoordeelCodes: CodeList<LoonkostenvoordeelKind> = {
  ...targetGroupStatementCodes,
  id: "loonkostenvoordeel",
  title: { nl: "Loonkostenvoordeel", en: "Wage-cost advantage" },
};

/** Whether the coach comes from outside or works for the employer. */
export const coachRouteCodes: CodeList<JobCoachHoursInput["route"]> = {
  id: "coach-route",
  title: { nl: "Externe of interne jobcoach", en: "External or internal coach" },
  origin: "law",
  citation: { ...laws.reintegrationDecree, article: "12, 18" },
  codes: {
    external: { nl: "Externe jobcoach", en: "Outside job coach" },
    internal: { nl: "Interne jobcoach", en: "Internal job coach" },
  },
};

/** Who supports somebody towards work. */
export const responsibleBodyCodes: CodeList<NonNullable<SchemeSituation["responsibleBody"]>> = {
  id: "responsible-body",
  title: { nl: "Wie is verantwoordelijk?", en: "Who is responsible?" },
  origin: "law",
  citation: { ...laws.participatiewet, article: "7(1)(a)" },
  codes: {
    municipality: { nl: "Gemeente", en: "Municipality" },
    uwv: { nl: "UWV", en: "UWV" },
  },
};

/** How an amount of loonkostensubsidie is found. */
export const wageSubsidyRouteCodes: CodeList<LoonkostensubsidieInput["route"]> = {
  id: "wage-subsidy-route",
  title: { nl: "Route van de loonkostensubsidie", en: "Route of loonkostensubsidie" },
  origin: "law",
  citation: { ...laws.participatiewet, article: "10d(1)" },
  codes: {
    loonwaarde: { nl: "Naar loonwaarde", en: "By loonwaarde" },
    forfait: { nl: "Vast deel (forfait)", en: "Fixed share (forfait)" },
  },
};

/** Two ways to read the maximum of loonkostensubsidie; which one holds is an open question. */
export const wageSubsidyReadingCodes: CodeList<NonNullable<LoonkostensubsidieInput["reading"]>> = {
  id: "wage-subsidy-reading",
  title: { nl: "Uitleg van het maximum", en: "Reading of the maximum" },
  origin: "project",
  citation: { ...laws.participatiewet, article: "10d(4)" },
  codes: {
    additive: { nl: "Vergoeding boven op het maximum", en: "Compensation on top of the maximum" },
    "cap-includes-charges": { nl: "Vergoeding telt mee in het maximum", en: "Compensation within the maximum" },
  },
};
