import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../statistics/random.ts";
import { standardise } from "../../../statistics/standardisation.ts";
import type { Tally } from "../../../tally/tally.ts";
import { aTally } from "../../../testing/tallies.ts";
import { makeRelease } from "../../make-release.ts";
import { compareRelease } from "../compare-release.ts";
import type { ReleaseComparison } from "../release-comparison.ts";

/** Persons of a municipality by stratum: how many have the outcome, and how many do not. */
type Town = readonly (readonly [yes: number, no: number])[];

const STRATA = ["mix-27-long-10-pwornone", "mix-27-short-10-pwornone", "mix-27-short-11or20-pwornone"];

const tally = (at: number, stratum: string, yes: number, no: number, over: Partial<Tally> = {}): Tally =>
  aTally({ municipality: `GM10${at + 10}`, stratum, yes, no: no - Math.min(no, 6), unknown: Math.min(no, 6), ...over });

const talliesOf = (towns: readonly Town[], over: Partial<Tally> = {}) =>
  towns.flatMap((town, at) => {
    const [yes, no] = [0, 1].map((one) => town.reduce((sum, counts) => sum + (counts[one] ?? 0), 0)) as [
      number,
      number,
    ];
    return [
      tally(at, "total", yes, no, over),
      ...town.map((counts, stratum) => tally(at, STRATA[stratum] ?? "", ...counts, over)),
    ];
  });

function pooled(tallies: readonly Tally[], earlier: Parameters<typeof compareRelease>[1] = {}): ReleaseComparison {
  const made = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {} });
  if (!made.ok) throw new Error(made.reason);
  const found = compareRelease(made.release, { tallies, draws: 10, ...earlier });
  const one = found.find(({ cohort }) => cohort === "pooled");
  if (one === undefined) throw new Error("no comparison");
  return one;
}

const adjustedOf = (one: ReleaseComparison) => one.municipalities.map(({ adjusted }) => adjusted);

/** Six municipalities, of which the last coaches many who were short in their job; alike people do as well everywhere. */
const programme: readonly Town[] = [
  ...Array.from(
    { length: 5 },
    (_, at): Town => [
      [180 + 4 * at, 20],
      [60, 40 + 3 * at],
      [40, 25],
    ],
  ),
  [
    [45, 5],
    [120, 80],
    [40, 25],
  ],
];

describe("expected and adjusted shares in a release", () => {
  it("say in whole percents what others reach with the same mix, and what one would reach with theirs", () => {
    const one = pooled(talliesOf(programme));
    expect(one.adjustedFor).toEqual(["age", "tenure", "work-capacity", "benefit"]);
    const last = one.municipalities.at(-1);
    expect(last?.adjusted).toEqual({ status: "shown", expected: 0.63, share: 0.78 });
  });

  it("are hidden of the one whose own expected share would tell a count of it, and shown of the others", () => {
    const large = (size: number): Town => [
      [size, size / 8],
      [size / 8, size],
    ];
    const small: Town = [
      [27, 4],
      [4, 27],
    ];
    const adjusted = adjustedOf(pooled(talliesOf([small, large(480), large(624), large(896)])));
    expect(adjusted.map(({ status }) => status)).toEqual(["hidden", "shown", "shown", "shown"]);
  });

  it("are not counted where somebody delivered no mix, and hidden in a programme of two", () => {
    const without = talliesOf(programme).filter(
      ({ municipality, stratum }) => municipality !== "GM1010" || stratum === "total",
    );
    expect(new Set(adjustedOf(pooled(without)).map(({ status }) => status))).toEqual(new Set(["not-counted"]));
    expect(new Set(adjustedOf(pooled(talliesOf(programme.slice(0, 2)))).map(({ status }) => status))).toEqual(
      new Set(["hidden"]),
    );
  });

  it("come back in a later release only where they are the same or enough persons came", () => {
    const tallies = talliesOf(programme);
    const first = pooled(tallies);
    const rows = (more: number) => [
      ...talliesOf(programme),
      ...(more === 0
        ? []
        : talliesOf(
            programme.map(
              () =>
                [
                  [more, more],
                  [more, more],
                  [more, more],
                ] as Town,
            ),
            { cohort: "2024H2" },
          )),
    ];
    const release = (all: readonly Tally[]) => {
      const made = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies: all, municipalityNames: {} });
      if (!made.ok) throw new Error(made.reason);
      return made.release;
    };
    const changed = {
      ...first,
      municipalities: first.municipalities.map((one) => ({
        ...one,
        adjusted: { status: "shown" as const, expected: 0.5, share: 0.5 },
      })),
    };
    const earlier = [{ rows: release(tallies).rows, comparisons: [changed] }];
    expect(adjustedOf(pooled(rows(0), { earlier })).every(({ status }) => status === "hidden")).toBe(true);
    expect(adjustedOf(pooled(rows(0), { earlier: [{ ...earlier[0]!, comparisons: [first] }] }))).toEqual(
      adjustedOf(first),
    );
    expect(adjustedOf(pooled(rows(20), { earlier })).some(({ status }) => status === "shown")).toBe(true);
  });
});

describe("an attacker who knows the shares of all strata elsewhere", () => {
  it("counts back a stratum from an expected share that is not rounded", () => {
    const [one, other] = [programme[0]!, programme[5]!];
    const strata = other.slice(0, 2).map(([yes, no], at) => {
      const [theirYes, theirNo] = one[at]!;
      return { count: yes, n: yes + no, reference: { count: theirYes, n: theirYes + theirNo } };
    });
    const expected = standardise(strata)?.expected ?? 0;
    const [first, second] = strata.map(({ reference }) => reference.count / reference.n) as [number, number];
    const n = strata.reduce((sum, stratum) => sum + stratum.n, 0);
    expect((expected - second * n) / (first - second)).toBeCloseTo(50);
  });

  it("who takes part walks among tables that all fit what is shown, and finds every count of the others five apart", () => {
    const random = randomFrom(20_260_701);
    const statuses = new Set<string>();
    for (let programmes = 0; programmes < 6; programmes++) {
      const towns = Array.from({ length: 3 }, (): Town => {
        const some = (least: number, most: number) => least + Math.floor(random() * (most - least));
        const size = programmes < 3 ? some(1, 5) : some(60, 90);
        return [
          [some(30, 60) * size, 5 + some(0, 3) * size],
          [5 + some(0, 5) * size, some(15, 30) * size],
        ];
      });
      const adjusted = adjustedOf(pooled(talliesOf(towns)));
      for (const { status } of adjusted) statuses.add(status);
      for (const viewer of [0, 1, 2]) {
        const widths = widthsByWalking(towns, (at) => adjusted[at]?.status === "shown", viewer, random);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(5);
      }
    }
    expect(statuses).toEqual(new Set(["shown", "hidden"]));
  });
});

/** How far apart each count of the others is among tables with the same sums and the same shown shares, as one of three finds them. */
function widthsByWalking(
  towns: readonly Town[],
  isShown: (at: number) => boolean,
  viewer: number,
  random: () => number,
): readonly number[] {
  const others = [0, 1, 2].filter((at) => at !== viewer);
  const now = towns.map((town) => town.map((counts) => [...counts]));
  const told = toldOf(now, isShown);
  const seen = now.map((town) => town.map((counts) => counts.map((count) => ({ low: count, high: count }))));
  for (let step = 0; step < 600; step++) {
    const [one, other] = random() < 0.5 ? others : [...others].reverse();
    const [from, outcome] = [random() < 0.5 ? 0 : 1, random() < 0.5 ? 0 : 1];
    const move = (by: number) => {
      for (const [town, stratum, sign] of [
        [one!, from, -1],
        [one!, 1 - from, 1],
        [other!, from, 1],
        [other!, 1 - from, -1],
      ] as const)
        now[town]![stratum]![outcome]! += sign * by;
    };
    move(1);
    const isTable = now.flat(2).every((count) => count >= 0);
    if (!isTable || toldOf(now, isShown) !== told) move(-1);
    for (const [at, town] of now.entries())
      for (const [stratum, counts] of town.entries())
        for (const [which, count] of counts.entries()) {
          const known = seen[at]![stratum]![which]!;
          known.low = Math.min(known.low, count);
          known.high = Math.max(known.high, count);
        }
  }
  return others.flatMap((at) => seen[at]!.flat().map(({ low, high }) => high - low));
}

/** The shown expected shares of a table in whole percents, as one text. */
function toldOf(towns: readonly (readonly (readonly number[])[])[], isShown: (at: number) => boolean): string {
  const percents = towns.map((town, at) => {
    if (!isShown(at)) return "";
    const strata = town.map(([yes = 0, no = 0], stratum) => {
      const theirs = towns.filter((_, one) => one !== at).map((one) => one[stratum] ?? []);
      const [count, rest] = [0, 1].map((which) => theirs.reduce((sum, own) => sum + (own[which] ?? 0), 0)) as [
        number,
        number,
      ];
      return { count: yes, n: yes + no, reference: { count, n: count + rest } };
    });
    const n = strata.reduce((sum, stratum) => sum + stratum.n, 0);
    return Math.round((100 * (standardise(strata)?.expected ?? 0)) / n);
  });
  return percents.join();
}
