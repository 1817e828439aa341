import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import { fullSubsidyHours, internalCoachAmounts, internalTrialAmounts } from "../parameters/internal-coach-subsidy.ts";
import { ceilingShares, externalHourlyRate, retroactiveWeeks } from "../parameters/job-coach.ts";
import {
  exceptionalHours,
  exceptionalLoonwaarde,
  leastContractHours,
  leastContractMonths,
  leastLoonwaarde,
} from "../parameters/job-coach-eligibility.ts";
import type { Condition, Scheme } from "./scheme.ts";
import { inWageSubsidyTargetGroup, municipalityResponsible, uwvResponsible } from "./shared-conditions.ts";

const disabledForUwv: Condition = {
  code: "wajong-or-lasting-limitation",
  text: {
    nl: "De persoon heeft Wajong, of volgens UWV een blijvende beperking",
    en: "The person has a Wajong right, or a lasting limitation as UWV sees it",
  },
  requirement: { anyOf: [{ fact: "wajong", is: true }, { judgement: true }] },
  citation: citing(laws.wia, "35(1), 35(4)(a)", "2025-01-01"),
};

const cannotWorkWithout: Condition = {
  code: "cannot-work-without-guidance",
  text: { nl: "Zonder begeleiding lukt het werk niet", en: "Without guidance the person cannot do the work" },
  requirement: { judgement: true },
  citation: citing(laws.wia, "35(2)(d)"),
};

const floorParameters = [
  leastContractMonths,
  leastContractHours,
  leastLoonwaarde,
  exceptionalHours,
  exceptionalLoonwaarde,
];

/** The floors of UWV's published policy. It lapsed on 1 October 2019; what replaced it was not found. */
const floors = (source: typeof laws.jobCoachProtocol2014 | typeof laws.internalJobCoachProtocol2015): Condition[] => [
  {
    code: "long-enough-contract",
    text: { nl: "Het contract duurt lang genoeg", en: "The contract lasts long enough" },
    requirement: { fact: "contractMonths", atLeast: leastContractMonths },
    citation: citing(source),
    status: "inferred",
  },
  {
    code: "enough-hours",
    text: {
      nl: "Genoeg uren per week, of minder met uitzicht op groei",
      en: "Enough hours a week, or fewer with growth expected",
    },
    requirement: {
      anyOf: [
        { fact: "hoursPerWeek", atLeast: leastContractHours },
        {
          allOf: [
            { fact: "hoursPerWeek", atLeast: exceptionalHours },
            { fact: "growthExpected", is: true },
          ],
        },
      ],
    },
    citation: citing(source),
    status: "inferred",
  },
  {
    code: "enough-loonwaarde",
    text: {
      nl: "Loonwaarde hoog genoeg, of lager met uitzicht op groei",
      en: "Loonwaarde high enough, or lower with growth expected",
    },
    requirement: {
      anyOf: [
        { fact: "loonwaardePercent", atLeast: leastLoonwaarde },
        {
          allOf: [
            { fact: "loonwaardePercent", atLeast: exceptionalLoonwaarde },
            { fact: "growthExpected", is: true },
          ],
        },
      ],
    },
    citation: citing(source),
    status: "inferred",
  },
];

export const jobcoachingUwv: Scheme = {
  id: "jobcoaching-uwv",
  name: { nl: "Jobcoaching via UWV", en: "Job coaching by UWV" },
  summary: {
    nl: "UWV betaalt een erkende jobcoach die de persoon op het werk begeleidt.",
    en: "UWV pays a recognised job coach who guides the person at work.",
  },
  grantor: "uwv",
  basis: [
    citing(laws.wia, "35(2)(d)"),
    citing(laws.wajong, "2:22(2)(d)"),
    citing(laws.reintegrationDecree, "18", "2026-05-02"),
  ],
  inForce: { readFrom: "2026-05-02" },
  conditions: [
    uwvResponsible,
    disabledForUwv,
    {
      code: "no-wsw-job",
      text: { nl: "Het is geen Wsw-baan", en: "It is not a Wsw job" },
      requirement: { fact: "wsw", is: false },
      citation: citing(laws.wia, "35(1)"),
    },
    cannotWorkWithout,
    {
      code: "recognised-coach",
      text: {
        nl: "De jobcoach hoort bij een erkende organisatie",
        en: "The coach belongs to a recognised organisation",
      },
      requirement: { fact: "coachRecognised", is: true },
      citation: citing(laws.reintegrationDecree, "18", "2026-05-02"),
    },
    ...floors(laws.jobCoachProtocol2014),
  ],
  duration: [
    {
      months: 36,
      text: {
        nl: "Hoogstens drie jaar in dezelfde baan; langer alleen met reden",
        en: "Three years in the same job at most; longer only with reasons",
      },
      citation: citing(laws.jobCoachProtocol2014),
      status: "inferred",
    },
  ],
  parameters: [...ceilingShares.external, externalHourlyRate, retroactiveWeeks, ...floorParameters],
};

export const subsidieInterneJobcoach: Scheme = {
  id: "subsidie-interne-jobcoach",
  name: { nl: "Subsidie interne jobcoach", en: "Subsidy for an internal job coach" },
  summary: {
    nl: "UWV betaalt de werkgever die een eigen medewerker als jobcoach inzet.",
    en: "UWV pays an employer who has an employee of its own as job coach.",
  },
  grantor: "uwv",
  basis: [citing(laws.wia, "36(4)"), citing(laws.reintegrationDecree, "12", "2026-05-02")],
  inForce: { readFrom: "2026-05-02" },
  conditions: [
    uwvResponsible,
    disabledForUwv,
    cannotWorkWithout,
    {
      code: "adequate-guidance",
      text: { nl: "Omvang en kwaliteit zijn voldoende", en: "Scope and quality of the guidance are adequate" },
      requirement: { judgement: true },
      citation: citing(laws.reintegrationDecree, "12", "2026-05-02"),
    },
    {
      code: "agrees-in-writing",
      text: { nl: "De persoon stemt schriftelijk in", en: "The person agrees in writing" },
      requirement: { fact: "agreesInWriting", is: true },
      citation: citing(laws.reintegrationDecree, "12", "2026-05-02"),
    },
    ...floors(laws.internalJobCoachProtocol2015),
  ],
  duration: [
    {
      months: 36,
      text: { nl: "Hoogstens drie jaar", en: "Three years at most" },
      citation: citing(laws.internalJobCoachProtocol2015),
      status: "inferred",
    },
  ],
  parameters: [
    ...ceilingShares.internal,
    ...Object.values(internalCoachAmounts).flat(),
    ...Object.values(internalTrialAmounts),
    fullSubsidyHours,
    ...floorParameters,
  ],
};

export const jobcoachingGemeente: Scheme = {
  id: "jobcoaching-gemeente",
  name: { nl: "Jobcoaching via de gemeente", en: "Job coaching by the municipality" },
  summary: {
    nl: "De gemeente regelt of betaalt begeleiding op het werk, volgens haar verordening.",
    en: "The municipality arranges or pays guidance at work, by its own ordinance.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "8a(2), 10, 10da")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    municipalityResponsible,
    {
      code: "guidance-needed",
      text: {
        nl: "De persoon hoort bij de doelgroep loonkostensubsidie, of begeleiding is volgens de gemeente nodig",
        en: "The person is in the target group of loonkostensubsidie, or the municipality finds guidance necessary",
      },
      requirement: { anyOf: [inWageSubsidyTargetGroup, { judgement: true }] },
      citation: citing(laws.participatiewet, "10(1), 10da"),
    },
  ],
  duration: [],
  parameters: [],
};
