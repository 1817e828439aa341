import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSettled, nextState, type SubmissionEvent, statesBefore } from "./submission-lifecycle.ts";
import { SubmissionState } from "./submission-state.ts";

const events: readonly SubmissionEvent[] = [
  "check",
  "lose",
  "refuse",
  "ask",
  "confirm",
  "accept",
  "supersede",
  "withdraw",
];

const after = (...happened: readonly SubmissionEvent[]) =>
  happened.reduce<SubmissionState | undefined>(
    (state, event) => (state === undefined ? undefined : nextState(state, event)),
    "received",
  );

describe("the life of a submission", () => {
  test.each([
    [["check", "accept"], "accepted"],
    [["check", "refuse"], "refused"],
    [["check", "ask", "confirm", "accept", "supersede"], "superseded"],
    [["check", "lose", "check", "accept", "withdraw"], "withdrawn"],
    [["check", "ask", "supersede"], "superseded"],
  ] as const)("%j ends as %s", (happened, state) => expect(after(...happened)).toBe(state));

  test.each([
    [["accept"], "nothing is accepted before it was checked"],
    [["check", "withdraw"], "what is being processed cannot be withdrawn at that moment"],
    [["check", "ask", "accept"], "what waits is accepted only after confirmation"],
    [["check", "refuse", "check"], "what was refused comes again as another submission"],
    [["withdraw", "check"], "what was withdrawn stays withdrawn"],
  ] as const)("%j: %s", (happened, _) => expect(after(...happened)).toBeUndefined());

  test("whatever happens, what is over stays over, and only a confirmation leads from waiting to counting", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), (happened) => {
        let state: SubmissionState = "received";
        for (const event of happened) {
          const next = nextState(state, event);
          if (["refused", "superseded", "withdrawn"].includes(state)) expect(next).toBeUndefined();
          if (next === "accepted") expect(state).toBe("checking");
          state = next ?? state;
        }
      }),
    );
  });

  test("the states before an event are those from which it can happen", () => {
    for (const event of events)
      expect(statesBefore(event)).toEqual(
        SubmissionState.options.filter((state) => nextState(state, event) !== undefined),
      );
  });

  test("only what is being taken in changes by itself", () => {
    expect(SubmissionState.options.filter((state) => !isSettled(state))).toEqual(["received", "checking"]);
  });
});
