import type { Fact, Token } from "@jobcoach/core";
import { expect, test } from "vitest";
import { createKeptFacts } from "./kept-facts.ts";

const MOST = 120_000;
const fact = { kind: "coverage" } as Fact;
const facts = (count: number) => Array.from({ length: count }, () => fact);
const record = "record" as Token;

test("facts count when their file is accepted, once for each file", () => {
  const kept = createKeptFacts();
  kept.add(facts(1));
  expect(kept.isEmpty()).toBe(true);
  kept.endFile("a", false);
  expect(kept.isEmpty()).toBe(true);
  kept.add(facts(1));
  kept.endFile("b", true);
  expect(kept.isEmpty()).toBe(false);
});

test("the row in which a record stands first is the one that is told", () => {
  const kept = createKeptFacts();
  kept.place(record, "rij 2");
  kept.place(record, "rij 9");
  expect(kept.placeOf(record)).toBe("rij 2");
});

test("as many as fit are kept, and of one more nothing is", () => {
  const kept = createKeptFacts();
  kept.add(facts(MOST - 1));
  kept.endFile("a", true);
  kept.add(facts(1));
  kept.endFile("b", true);
  expect([kept.isTooLarge(), kept.isEmpty()]).toEqual([false, false]);
  kept.place(record, "rij 2");
  kept.add(facts(1));
  expect([kept.isTooLarge(), kept.isEmpty(), kept.placeOf(record)]).toEqual([true, true, undefined]);
  expect(kept.trajectories()).toBeUndefined();
  kept.endFile("c", true);
  expect(kept.isEmpty()).toBe(true);
});

test("a file that comes twice takes room once", () => {
  const kept = createKeptFacts();
  for (const file of ["a", "a", "b"]) {
    kept.add(facts(MOST / 2));
    kept.endFile(file, true);
  }
  expect(kept.isTooLarge()).toBe(false);
});
