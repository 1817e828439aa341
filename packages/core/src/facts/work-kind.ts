import type { LocalizedText } from "../values/localized-text.ts";
import type { EmploymentFact, WorkKind, YesNoUnknown } from "./employment.ts";

interface WorkKindTraits {
  readonly paid: YesNoUnknown;
  readonly setting: "regular" | "sheltered" | "unknown";
  /** Whether the wage returns would show this work. */
  readonly inWageReturns: boolean;
  readonly label: LocalizedText;
}

/**
 * What each kind of work counts as. Trial placement is unpaid by definition (Participatiewet 6(1)(h)), a participatieplaats
 * too (10a); a "participatiebaan" is no word of today's law and is paid only where the record shows a wage or contract.
 */
export const workKinds: Readonly<Record<WorkKind, WorkKindTraits>> = {
  employment: paid("regular", "Arbeidsovereenkomst of aanstelling", "Employment contract or appointment"),
  agency: paid("regular", "Uitzendwerk", "Agency work"),
  payroll: paid("regular", "Payrolling", "Payroll employment"),
  "beschut-werk": paid("sheltered", "Beschut werk", "Sheltered work (beschut werk)"),
  wsw: paid("sheltered", "Sociale werkvoorziening (Wsw)", "Sheltered employment (Wsw)"),
  "self-employed": { ...paid("regular", "Werk als zelfstandige", "Self-employment"), inWageReturns: false },
  proefplaatsing: unpaid("Proefplaatsing", "Trial placement"),
  participatieplaats: unpaid("Participatieplaats", "Participation placement"),
  internship: unpaid("Stage", "Internship"),
  volunteering: unpaid("Vrijwilligerswerk", "Volunteering"),
  "daytime-activity": unpaid("Dagbesteding", "Daytime activity"),
  participatiebaan: unclear("Participatiebaan", "Participation job"),
  unknown: unclear("Niet bekend", "Not known"),
};

/** Whether a job is paid work: by its kind, unless the record itself says so. */
export function isPaid(job: Pick<EmploymentFact, "workKind" | "paid">): YesNoUnknown {
  const { paid } = workKinds[job.workKind];
  return paid === "unknown" ? (job.paid ?? "unknown") : paid;
}

function paid(setting: "regular" | "sheltered", nl: string, en: string): WorkKindTraits {
  return { paid: "yes", setting, inWageReturns: true, label: { nl, en } };
}

function unpaid(nl: string, en: string): WorkKindTraits {
  return { paid: "no", setting: "unknown", inWageReturns: false, label: { nl, en } };
}

function unclear(nl: string, en: string): WorkKindTraits {
  return { paid: "unknown", setting: "unknown", inWageReturns: true, label: { nl, en } };
}
