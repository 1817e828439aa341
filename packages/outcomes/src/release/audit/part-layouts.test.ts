import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishPart } from "../parts/publish-part.ts";
import type { FigurePart, ReleaseRow } from "../release.ts";
import { rowOf } from "../release-row.ts";
import { type AuditedRelease, auditRelease } from "./audit-release.ts";
import { feasibleSystem } from "./feasible-system.ts";
import { solverOf } from "./linear-system.ts";
import { groupName, layoutOf, partGroupOf } from "./part-layouts.ts";
import { constraintsOf, innerPlacesOf, presenceIn } from "./public-system.ts";

const RUNS = Math.ceil(Number(process.env.ATTACK_RUNS ?? 200) / 4);
const both = ["GM0200", "GM0202"];

/** A row of a part: so many yes and so many not, or hidden. */
function row(
  indicator: string,
  part: FigurePart,
  municipalities: readonly string[],
  counts?: readonly [yes: number, rest: number],
): ReleaseRow {
  const municipality = municipalities.length > 1 ? "all" : (municipalities[0] ?? "");
  const place = { indicator, definitionVersion: "1.0.0", municipality, cohort: "2024H1", ...part };
  const pooled = municipalities.map((own) => ({ municipality: own, cohort: "2024H1" }));
  if (counts === undefined) return rowOf(place, "suppressed", pooled, null);
  const figure = publishPart({ id: part, yes: [0], of: [0, 1], shownAt: 0 }, counts);
  return rowOf(place, "published", pooled, figure);
}
const audited = (rows: readonly ReleaseRow[]) => {
  const definitions = [
    { id: "uwv-result", unit: "none" },
    { id: "retention-26w", unit: "share" },
  ];
  const release: AuditedRelease = { policy: { minimumPersons: 10 }, definitions, rows };
  return auditRelease(release).narrow.map(({ municipality, count, low, high, ...part }) => {
    return [municipality, part.answer ?? part.week ?? part.stratum, count, low, high];
  });
};

describe("parts of the same persons in one audit", () => {
  it("knows that the answers to a question add up", () => {
    const answer = (id: string) => ({ question: "result", answer: id });
    const rows = [
      row("uwv-result", answer("r1"), ["GM0200"], [20, 30]),
      row("uwv-result", answer("r2"), ["GM0200"], [12, 38]),
      // By itself each of the others could be anything from 0 to 18.
      row("uwv-result", answer("r3"), ["GM0200"]),
      row("uwv-result", answer("r4"), ["GM0200"], [16, 34]),
    ];
    expect(audited(rows)).toEqual([
      ["GM0200", "r3", "persons", 50, 50],
      ["GM0200", "r3", "yes", 2, 2],
      ["GM0200", "r3", "no-or-unknown", 48, 48],
    ]);
  });

  it("knows that the weeks of a curve follow from one another", () => {
    const rows = [
      row("job-tenure", { week: 13 }, ["GM0200"], [40, 6]),
      row("job-tenure", { week: 26 }, ["GM0200"]),
      row("job-tenure", { week: 39 }, ["GM0200"], [38, 8]),
      row("job-tenure", { week: 52 }, ["GM0200"], [30, 16]),
    ];
    expect(audited(rows)).toEqual([
      ["GM0200", 26, "yes", 38, 40],
      ["GM0200", 26, "no-or-unknown", 6, 8],
    ]);
  });

  it("knows that the levels of a dimension add up to the undivided figure, but for those of no told sex", () => {
    const rows = (some: string, others: string) => [
      row("retention-26w", {}, ["GM0200"], [45, 45]),
      row("retention-26w", { stratum: some }, ["GM0200"], [20, 20]),
      row("retention-26w", { stratum: others }, ["GM0200"]),
    ];
    expect(audited(rows("lks-yes", "lks-no"))).toEqual([
      ["GM0200", "lks-no", "persons", 50, 50],
      ["GM0200", "lks-no", "yes", 25, 25],
      ["GM0200", "lks-no", "no-or-unknown", 25, 25],
    ]);
    expect(audited(rows("sex-m", "sex-f"))).toEqual([]);
  });

  it("reads strata that it does not know", () => {
    const rows = ["hair-red", "lks-new"].map((stratum) => row("retention-26w", { stratum }, ["GM0200"], [20, 20]));
    const whole = row("retention-26w", {}, ["GM0200"], [20, 20]);
    expect(audited([whole, ...rows, row("retention-26w", { stratum: "hair-red" }, ["GM0202"])])).toEqual([]);
  });

  it("takes answers apart of which somebody may give several", () => {
    const answer = (id: string) => ({ question: "themes", answer: id });
    const rows = ["schemes", "openness"].map((id) => row("guidance-themes", answer(id), ["GM0200"]));
    expect(rows.map((one) => groupName(one))).toEqual(["themes/schemes", "themes/openness"]);
  });
});

/** Rows of answers, weeks or levels, each of a table of small counts, some of them hidden. */
const anyRows = fc
  .record({
    of: fc.constantFrom(
      ["r1", "r2", "r3"] as const,
      [13, 26, 39] as const,
      ["lks-yes", "lks-no", "lks-unknown"] as const,
    ),
    table: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }), {
      minLength: 2,
      maxLength: 2,
    }),
    shown: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ of, table, shown }) => {
    const places = [[0], [1], [0, 1]];
    return places.flatMap((members, place) => {
      const sum = (at: readonly number[]) =>
        members.reduce((total, member) => at.reduce((own, one) => own + (table[member]?.[one] ?? 0), total), 0);
      const municipalities = members.map((member) => both[member] ?? "");
      const rows = of.map((part, at): ReleaseRow => {
        const isShown = shown[place * 4 + at] ?? false;
        if (typeof part === "number") {
          const [lasted, ended] = [[0, 1, 2, 3].filter((step) => step > at), [0, 1, 2, 3].filter((step) => step <= at)];
          return row("job-tenure", { week: part }, municipalities, isShown ? [sum(lasted), sum(ended)] : undefined);
        }
        if (part.startsWith("r")) {
          const others = [0, 1, 2].filter((one) => one !== at);
          const id = { question: "result", answer: part };
          return row("uwv-result", id, municipalities, isShown ? [sum([at]), sum(others)] : undefined);
        }
        return row(
          "retention-26w",
          { stratum: part },
          municipalities,
          isShown ? [sum([at]), sum([at + 4])] : undefined,
        );
      });
      return rows;
    });
  });

describe("parts of the same persons beside the exact solver of dense tables", () => {
  it("have the same ends of every interval, or contradict each other in both", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyRows, (rows) => {
        const group = partGroupOf(rows);
        if (group === undefined) throw new Error("rows without parts");
        const layout = layoutOf(group);
        const places = innerPlacesOf(rows, layout.size);
        const constraints = [...constraintsOf(rows, places, layout, {}), ...presenceIn(rows, places, layout)];
        const variables = places.places.length * layout.size;
        const exact = solverOf(constraints, variables);
        const system = feasibleSystem(constraints, variables);
        expect(system === undefined).toBe(exact === undefined);
        for (const one of rows.filter(({ figure }) => figure === null))
          for (const { counts } of layout.hiddenIn(one)) {
            const terms = places.termsOf(places.membersOf(one), counts);
            const [expected, found] = [exact?.(terms), system?.reach(terms, Number.POSITIVE_INFINITY)];
            if (expected === undefined || expected.high > 1000) continue;
            compared++;
            expect(found?.low).toBeCloseTo(expected.low, 4);
            expect(found?.high).toBeCloseTo(expected.high, 4);
          }
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
