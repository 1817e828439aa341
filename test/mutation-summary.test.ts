import { expect, test } from "vitest";
import { type MutationReport, mutationSummary } from "../tools/prove/mutation-summary.ts";

const source = "export const covers = (from: number, day: number) =>\n  from <= day;\n";
const atOperator = { start: { line: 2, column: 3 }, end: { line: 2, column: 14 } };
const file = "packages/core/src/calendar/day-span.ts";
const report = (...statuses: readonly string[]): MutationReport => ({
  files: {
    [file]: {
      source,
      mutants: statuses.map((status) => ({
        mutatorName: "EqualityOperator",
        replacement: "from < day",
        status,
        location: atOperator,
      })),
    },
  },
});
const survivor = {
  file: "calendar/day-span.ts",
  line: 2,
  mutator: "EqualityOperator",
  original: "from <= day;",
  replacement: "from < day;",
};
const judged = {
  file: survivor.file,
  original: survivor.original,
  replacement: survivor.replacement,
  why: "for the example",
};

test("the score counts what was killed or ran out of time; what was ignored is left out", () => {
  const { folders } = mutationSummary(report("Killed", "Killed", "Timeout", "Survived", "NoCoverage", "Ignored"), []);
  expect(folders).toEqual({ calendar: { killed: 2, timeout: 1, survived: 1, noCoverage: 1, score: 60 } });
});

test("a survivor is shown as the line before and after, with the reason where one was judged", () => {
  expect(mutationSummary(report("Survived"), []).survivors).toEqual([survivor]);
  expect(mutationSummary(report("NoCoverage"), []).survivors).toEqual([{ ...survivor, noCoverage: true }]);
  expect(mutationSummary(report("Survived"), [judged]).survivors).toEqual([
    { ...survivor, equivalent: "for the example" },
  ]);
});

test("a reason for what no longer survives is outdated", () => {
  expect(mutationSummary(report("Survived"), [judged]).outdatedEquivalents).toEqual([]);
  expect(mutationSummary(report("Killed"), [judged]).outdatedEquivalents).toEqual([judged]);
});
