import type { EmploymentFact, WorkKind } from "@jobcoach/core";
import { type Day, iso } from "../examples/calendar.ts";
import { personEnvelope } from "./envelope.ts";
import { chance, type Participant } from "./participants.ts";
import { token } from "./tokens.ts";

/** The jobs of somebody: one that lasts, one that ends, one after the other, or a trial placement and then a contract. */
export function employmentFacts(participant: Participant): readonly EmploymentFact[] {
  const { number, fate, development, baseline, jobStart } = participant;
  const random = chance(`job of ${number}`);
  const job = jobOf(participant);
  if (fate === "not-working") return [job(1, jobStart, baseline + random.between(40, 150))];
  if (development === "other-job") {
    const last = baseline + random.between(60, 120);
    return [job(1, jobStart, last), job(2, last + random.between(1, 20))];
  }
  if (development !== "trial-became-contract") return [job(1, jobStart)];
  const contract = contractStart(participant);
  const trial = { ...job(1, jobStart, contract - 1), jobRef: token("trial", number), workKind: trialKind(participant) };
  return [trial, job(1, contract)];
}

/** A trial placement or participation job; which of the two is filler. */
export const trialKind = ({ number }: Participant): WorkKind =>
  number % 2 === 0 ? "proefplaatsing" : "participatiebaan";

/** The first day of the contract after a trial, some weeks after the first questionnaire. */
const contractStart = ({ number, baseline }: Participant): Day =>
  baseline + chance(`contract of ${number}`).between(7, 21);

const jobOf =
  (participant: Participant) =>
  (employer: number, from: Day, last?: Day): EmploymentFact => {
    const { number, hoursPerWeek } = participant;
    const name = `${number}/${employer}`;
    return {
      kind: "employment",
      ...personEnvelope(participant),
      source: "coach-report",
      jobRef: token("job", name),
      employerKey: token("employer", name),
      workKind: "employment",
      setting: "regular",
      from: iso(from),
      to: last === undefined ? { state: "open" } : { state: "on", day: iso(last) },
      hoursPerWeek,
    };
  };
