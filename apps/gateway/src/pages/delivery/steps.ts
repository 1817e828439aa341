import type { Submission, SubmissionState } from "@jobcoach/contract";

/** What a delivery goes through. */
export type StepId = "received" | "checked" | "confirmed" | "counts";

/** One step: behind it, where it is now, or still to come. */
export interface Step {
  readonly id: StepId;
  readonly place: "done" | "present" | "ahead";
}

/** The steps of a delivery in their order; confirming is one where something stood out. */
export function stepsOf({ state, confirmations }: Pick<Submission, "state" | "confirmations">): readonly Step[] {
  const ids: readonly StepId[] =
    confirmations.length > 0 ? ["received", "checked", "confirmed", "counts"] : ["received", "checked", "counts"];
  const present = ids.indexOf(presentAt[state]);
  return ids.map((id, at) => ({ id, place: at < present ? "done" : at === present ? "present" : "ahead" }));
}

const presentAt: Readonly<Record<SubmissionState, StepId>> = {
  received: "received",
  checking: "checked",
  refused: "checked",
  "awaiting-confirmation": "confirmed",
  accepted: "counts",
  superseded: "counts",
  withdrawn: "counts",
};
