import { expect, test } from "vitest";
import { sentenceOf } from "./submission-sentence.ts";
import { SubmissionState } from "./submission-state.ts";

test("every state says what to do next, in both languages", () => {
  const sentences = SubmissionState.options.map((state) => sentenceOf(state));
  for (const { nl, en } of sentences) {
    expect(nl).toMatch(/^De |^Een /);
    expect(en).toMatch(/^The |^A /);
  }
  expect(new Set(sentences.map(({ nl }) => nl)).size).toBe(SubmissionState.options.length);
});

test("rejected records are named, and so is a delivery that was already there", () => {
  expect(sentenceOf("accepted", { rejected: 3 }).nl).toContain("zonder de afgekeurde records");
  expect(sentenceOf("accepted", { rejected: 3, alreadyThere: true }).nl).toContain("was er al");
  expect(sentenceOf("superseded", { alreadyThere: true }).nl).toContain("was er al");
  expect(sentenceOf("refused", { rejected: 3 }).nl).toContain("geweigerd");
});

test("content that did not come across whole is asked for again", () => {
  expect(sentenceOf("received", { contentLost: true }).nl).toContain("opnieuw");
  expect(sentenceOf("checking", { contentLost: true })).toEqual(sentenceOf("checking"));
});
