import type { Confirmation, SubmissionState } from "@jobcoach/contract";
import { expect, test } from "vitest";
import { stepsOf } from "./steps.ts";

const asked: Confirmation = {
  rule: "submission/much-smaller",
  message: { nl: "Kleiner.", en: "Smaller." },
  reason: null,
  confirmedAt: null,
};
const placesOf = (state: SubmissionState, confirmations: readonly Confirmation[] = []) =>
  stepsOf({ state, confirmations: [...confirmations] }).map(({ id, place }) => `${id} ${place}`);

test("one step is where the delivery is now, those before it are done", () => {
  expect(placesOf("checking")).toEqual(["received done", "checked present", "counts ahead"]);
  expect(placesOf("accepted")).toEqual(["received done", "checked done", "counts present"]);
});

test("confirming is a step where something stood out only", () => {
  expect(placesOf("awaiting-confirmation", [asked])).toEqual([
    "received done",
    "checked done",
    "confirmed present",
    "counts ahead",
  ]);
});

test("a refused delivery got no further than its check", () => {
  expect(placesOf("refused")).toEqual(["received done", "checked present", "counts ahead"]);
});
