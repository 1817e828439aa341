import type { SubmissionState } from "./submission-state.ts";

/** What can happen to a submission. */
export type SubmissionEvent =
  /** Its content is being read. */
  | "check"
  /** Reading broke off, or what was read is gone: the content has to come again. */
  | "lose"
  | "refuse"
  /** Only warnings are left, and somebody has to say that they are right. */
  | "ask"
  /** The last of those warnings was confirmed. */
  | "confirm"
  | "accept"
  /** Another one of the same slot is accepted, or was in force or waiting with the same content already. */
  | "supersede"
  | "withdraw";

const transitions: Readonly<Record<SubmissionState, Readonly<Partial<Record<SubmissionEvent, SubmissionState>>>>> = {
  received: { check: "checking", withdraw: "withdrawn" },
  checking: {
    lose: "received",
    refuse: "refused",
    ask: "awaiting-confirmation",
    accept: "accepted",
    supersede: "superseded",
  },
  "awaiting-confirmation": { confirm: "checking", supersede: "superseded", withdraw: "withdrawn" },
  accepted: { supersede: "superseded", withdraw: "withdrawn" },
  refused: {},
  superseded: {},
  withdrawn: {},
};

/** Where a submission stands after an event; `undefined` when the event cannot happen there. */
export const nextState = (state: SubmissionState, event: SubmissionEvent): SubmissionState | undefined =>
  transitions[state][event];

/** The states from which an event can happen. */
export const statesBefore = (event: SubmissionEvent): readonly SubmissionState[] =>
  (Object.keys(transitions) as SubmissionState[]).filter((state) => transitions[state][event] !== undefined);

/** Whether nothing more happens by itself: it is over, it counts, or somebody has to do something. */
export const isSettled = (state: SubmissionState): boolean => state !== "received" && state !== "checking";
