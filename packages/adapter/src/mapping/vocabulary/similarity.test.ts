import { expect, test } from "vitest";
import { similarityOf, spelledAlike } from "./similarity.ts";
import { tokensOf } from "./tokens.ts";

test.each([
  ["Startdatum jobcoaching", ["start", "datum", "jobcoaching"]],
  ["LHnr", ["lh", "nr"]],
  ["UrenPW", ["uren", "pw"]],
  ["Uren p/w na half jaar", ["uren", "week", "na", "half", "jaar"]],
  ["LWC1a begin", ["lwc", "1", "a", "begin"]],
  ["Taken uitgebreid (J/N)", ["taken", "uitgebreid"]],
  ["Beëindigingsreden", ["beeindigings", "reden"]],
  ["Schoenmaat", ["schoenmaat"]],
])("%s is made of %j", (header, words) => {
  expect(tokensOf(header).map(({ word }) => word)).toEqual(words);
});

const similar = (a: string, b: string) => similarityOf(tokensOf(a), tokensOf(b));

test("words for the same thing are the same", () => {
  expect(similar("Aanvang begeleiding", "Begin jobcoaching")).toBe(1);
  expect(similar("Dvb_begin", "Ingangsdatum baan")).toBeGreaterThan(0.8);
});

test("the job and the coaching are not the same, and neither are two questions", () => {
  expect(similar("Startdatum jobcoaching", "Ingangsdatum baan")).toBeLessThan(0.7);
  expect(similar("LWC1a begin", "LWC1b begin")).toBeLessThan(0.8);
});

test("nothing is like nothing", () => {
  expect([similar("", "Regime"), spelledAlike("", "a")]).toEqual([0, 0]);
});
