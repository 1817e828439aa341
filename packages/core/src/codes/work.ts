import type { ContractKind, JobEndReason, WorkKind, WorkSetting, YesNoUnknown } from "../facts/employment.ts";
import { workKinds } from "../facts/work-kind.ts";
import type { LocalizedText } from "../values/localized-text.ts";
import type { CodeList } from "./code-list.ts";

/** Kinds of work, with the labels of `workKinds`. */
export const workKindCodes: CodeList<WorkKind> = {
  id: "work-kind",
  title: { nl: "Soort werk", en: "Kind of work" },
  origin: "project",
  codes: Object.fromEntries(Object.entries(workKinds).map(([kind, { label }]) => [kind, label])) as Readonly<
    Record<WorkKind, LocalizedText>
  >,
};

/** Where a job is. */
export const workSettingCodes: CodeList<WorkSetting> = {
  id: "work-setting",
  title: { nl: "Werkomgeving", en: "Setting of the work" },
  origin: "project",
  codes: {
    regular: { nl: "Gewone werkgever", en: "Regular" },
    sheltered: { nl: "Beschutte omgeving", en: "Sheltered" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};

/** Kind of contract. */
export const contractCodes: CodeList<ContractKind> = {
  id: "contract",
  title: { nl: "Soort contract", en: "Kind of contract" },
  origin: "project",
  codes: {
    fixed: { nl: "Tijdelijk", en: "Fixed term" },
    open: { nl: "Vast", en: "Open-ended" },
    agency: { nl: "Uitzendcontract", en: "Agency" },
    payroll: { nl: "Payroll", en: "Payroll" },
    "zero-hours": { nl: "Nulurencontract", en: "Zero hours" },
  },
};

/** Why a job ended. */
export const jobEndReasonCodes: CodeList<JobEndReason> = {
  id: "job-end-reason",
  title: { nl: "Reden einde baan", en: "Why the job ended" },
  origin: "project",
  codes: {
    "contract-ended": { nl: "Contract liep af", en: "The contract ended" },
    "ended-by-employer": { nl: "Beëindigd door de werkgever", en: "Ended by the employer" },
    "ended-by-employee": { nl: "Beëindigd door de werknemer", en: "Ended by the employee" },
    "ended-in-probation": { nl: "Beëindigd in de proeftijd", en: "Ended in probation" },
    "ended-by-agreement": { nl: "Samen besloten", en: "Ended by agreement" },
    "other-job": { nl: "Andere baan", en: "Other job" },
    education: { nl: "Opleiding", en: "Education" },
    other: { nl: "Anders", en: "Other" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};

/** An answer that may be missing. */
export const yesNoUnknownCodes: CodeList<YesNoUnknown> = {
  id: "yes-no-unknown",
  title: { nl: "Ja, nee of onbekend", en: "Yes, no or not known" },
  origin: "project",
  codes: {
    yes: { nl: "Ja", en: "Yes" },
    no: { nl: "Nee", en: "No" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};
