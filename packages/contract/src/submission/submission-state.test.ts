import { expect, test } from "vitest";
import { SubmissionState, sentenceOf } from "./submission-state.ts";

test("every state says what to do next, in both languages", () => {
  for (const state of SubmissionState.options) {
    const { nl, en } = sentenceOf(state, 0);
    expect(nl).toMatch(/^De |^Een /);
    expect(en).toMatch(/^The |^A /);
  }
});

test("rejected records are named, and so is a delivery that was already there", () => {
  expect(sentenceOf("accepted", 3).nl).toContain("zonder de afgekeurde records");
  expect(sentenceOf("accepted", 3, true).nl).toContain("was er al");
  expect(sentenceOf("refused", 3).nl).toContain("geweigerd");
});
