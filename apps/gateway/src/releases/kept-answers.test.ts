import { expect, test } from "vitest";
import { createKeptAnswers } from "./kept-answers.ts";

const answerOf = (bytes: number) => ({ body: new Uint8Array(bytes), tag: `"${bytes}"` });

test("an answer is found again under its key and no other", () => {
  const kept = createKeptAnswers(100);
  kept.keep("a", answerOf(1));
  expect(kept.find("a")).toEqual(answerOf(1));
  expect(kept.find("b")).toBeUndefined();
});

test("where there is no room for all, the one that nobody asked for the longest goes", () => {
  const kept = createKeptAnswers(100);
  kept.keep("a", answerOf(40));
  kept.keep("b", answerOf(41));
  kept.find("a");
  kept.keep("c", answerOf(42));
  expect(["a", "b", "c"].map((key) => kept.find(key)?.body.length)).toEqual([40, undefined, 42]);
});

test("an answer kept again takes its room once", () => {
  const kept = createKeptAnswers(100);
  for (let time = 0; time < 10; time++) kept.keep("a", answerOf(50));
  kept.keep("b", answerOf(50));
  expect(kept.find("a")).toBeDefined();
});

test("what is larger than all the room is not kept", () => {
  const kept = createKeptAnswers(100);
  kept.keep("a", answerOf(101));
  expect(kept.find("a")).toBeUndefined();
});
