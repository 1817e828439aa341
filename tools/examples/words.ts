import type { Job, JobEnd, JobKind, Spell, SpellEnd } from "./truth.ts";

/** How the exports of Apeldoorn and Arnhem spell their codes. */
export const regimeWords: Readonly<Record<Spell["regime"], string>> = {
  "very-light": "Zeer licht",
  light: "Licht",
  middle: "Midden",
  intensive: "Intensief",
};

export const spellEndWords: Readonly<Record<SpellEnd, string>> = {
  completed: "Doel bereikt",
  "stopped-early": "Voortijdig gestopt",
  "job-lost": "Baan beëindigd",
  "taken-over": "Overgenomen door werkgever",
  moved: "Verhuisd",
  death: "Overleden",
  pension: "AOW-leeftijd bereikt",
  other: "Anders",
};

export const jobEndWords: Readonly<Record<JobEnd, string>> = {
  "contract-ended": "Contract afgelopen",
  dismissed: "Ontslag door werkgever",
  resigned: "Ontslag door werknemer",
  "trial-period": "Ontslag in proeftijd",
  "other-job": "Ander werk",
  death: "Anders",
  pension: "Anders",
  other: "Anders",
};

export const kindWords: Readonly<Record<JobKind, string>> = {
  employment: "Arbeidsovereenkomst",
  agency: "Uitzendwerk",
  payroll: "Payroll",
  "beschut-werk": "Beschut werk",
  "self-employed": "Zelfstandige",
  proefplaatsing: "Proefplaatsing",
  participatieplaats: "Participatieplaats",
  participatiebaan: "Participatiebaan",
};

export const benefitWord = (benefit: string): string => (benefit === "none" ? "Geen" : benefit);

/** Whether a subsidy on the wage costs is known: yes, no, or (work without an employer) nothing to say. */
export function subsidyFlag(job: Job | undefined, words: { readonly yes: string; readonly no: string }): string {
  if (job === undefined || job.kind === "self-employed" || job.kind === "participatiebaan") return "";
  return job.loonwaarde === undefined ? words.no : words.yes;
}
