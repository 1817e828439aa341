import { readFileSync } from "node:fs";
import { assemble, Fact } from "@jobcoach/core";
import { figuresOf, tallyTrajectories } from "@jobcoach/outcomes";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Delivery, exampleDeliveries, take, takeDelivery } from "./support/example-deliveries.ts";

const reportOf = (facts: readonly Fact[]) => figuresOf([...tallyTrajectories(assemble(facts).trajectories).values()]);

let facts: readonly Fact[] = [];
let report: ReturnType<typeof reportOf> = [];

beforeAll(async () => {
  const taken = await Promise.all(exampleDeliveries().map(takeDelivery));
  for (const { header } of taken) if (header === undefined) throw new Error("an example delivery was refused");
  facts = taken.flatMap(({ kept }) => kept);
  report = reportOf(facts);
});

test("the examples give figures for three municipalities", () => {
  expect(new Set(report.map(({ municipality }) => municipality))).toEqual(
    new Set(["GM0200", "GM0202", "GM0479", "all"]),
  );
});

test("every fact that an adapter makes is a proper fact", () => {
  const wrong = facts.flatMap((fact) => Fact.safeParse(fact).error?.issues.map((issue) => issue.path.join(".")) ?? []);
  expect(wrong).toEqual([]);
});

describe("the report is the same", () => {
  test("in whatever order the facts come", () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(reportOf(shuffled(facts, seed))).toEqual(report);
      }),
      { numRuns: Number(process.env.REPORT_ORDERS ?? 5), seed: 1 },
    );
  });

  test("when every delivery comes twice", () => {
    expect(reportOf([...facts, ...facts])).toEqual(report);
  });

  test("when the exports of Apeldoorn and Zaanstad come in several files", async () => {
    const others = exampleDeliveries().filter(({ path }) => !isSplit(path));
    const rest = (await Promise.all(others.map(takeDelivery))).flatMap(({ kept }) => kept);
    for (const parts of [2, 3, 5]) {
      const split = await Promise.all(
        exampleDeliveries()
          .filter(({ path }) => isSplit(path))
          .map((one) => takeInParts(one, parts)),
      );
      expect(reportOf([...split.flat(), ...rest])).toEqual(report);
    }
  });
});

const isSplit = (path: string) => path.endsWith(".csv") || path.endsWith(".txt");

/** Deals the rows of a delimited file to several files, each with the title and header of the whole. */
async function takeInParts({ path, given }: Delivery, parts: number): Promise<readonly Fact[]> {
  const lines = readFileSync(path, "latin1")
    .split("\r\n")
    .filter((line) => line !== "");
  const headLines = path.endsWith(".txt") ? 2 : 1;
  const head = lines.slice(0, headLines);
  const rows = lines.slice(headLines);
  const files = Array.from({ length: parts }, (_, part) => [
    ...head,
    ...rows.filter((_, row) => row % parts === part),
    "",
  ]);
  const taken = await Promise.all(
    files.map((file) => take(new Blob([Buffer.from(file.join("\r\n"), "latin1")]), given)),
  );
  return taken.flatMap(({ kept }) => kept);
}

/** A permutation by a small generator of its own, so that a failing seed can be tried again. */
function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const result = [...values];
  let state = seed;
  for (let index = result.length - 1; index > 0; index--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other] as Value, result[index] as Value];
  }
  return result;
}
