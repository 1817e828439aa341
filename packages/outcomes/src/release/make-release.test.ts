import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { aResultTally } from "../testing/divided-release.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { makeRelease, type ReleaseInput } from "./make-release.ts";
import type { ReleaseRow } from "./release.ts";

const names = { GM0200: "Apeldoorn", GM0202: "Arnhem" };

function released(tallies: readonly Tally[], over: Partial<ReleaseInput> = {}) {
  const result = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: names, ...over });
  if (!result.ok) throw new Error(result.reason);
  return result;
}
const rowsOf = (...tallies: Tally[]) => released(tallies).release.rows;
const at = (rows: readonly ReleaseRow[], municipality: string, cohort: string) =>
  rows.find((row) => row.municipality === municipality && row.cohort === cohort);
const spread = (n: number): [number, number][] => Array.from({ length: n }, (_, k) => [60 + (k % 5), 70 + (k % 4)]);

describe("makeRelease", () => {
  it("shows a share with its split beside pooled cohorts", () => {
    const rows = rowsOf(
      aTally({ yes: 118, no: 8, unknown: 8 }),
      aTally({ yes: 50, no: 9, unknown: 6, cohort: "2024H2" }),
    );
    expect(at(rows, "GM0200", "2024H1")?.figure).toMatchObject({ n: 134, yes: 118, split: { no: 8, unknown: 8 } });
    expect(at(rows, "GM0200", "pooled")?.figure).toMatchObject({ n: 199, split: { no: 17, unknown: 14 } });
  });

  it("hides what is too small, and enough beside it, with one and the same words", () => {
    const rows = rowsOf(
      aTally({ yes: 6, no: 2 }),
      aTally({ yes: 40, no: 10, cohort: "2024H2" }),
      aTally({ yes: 30, no: 9, municipality: "GM0202" }),
      aTally({ yes: 35, no: 8, municipality: "GM0202", cohort: "2024H2" }),
    );
    const shown = ["published", "A", "F"];
    const hidden = ["suppressed", "Q", "C"];
    expect(rows.map((row) => [row.municipality, row.cohort, row.status, row.obsStatus, row.confStatus])).toEqual([
      ["GM0200", "2024H1", ...hidden],
      ["GM0200", "2024H2", ...hidden],
      ["GM0200", "2024", ...shown],
      ["GM0200", "pooled", ...shown],
      ["GM0202", "2024H1", ...shown],
      ["GM0202", "2024H2", ...shown],
      ["GM0202", "2024", ...shown],
      ["GM0202", "pooled", ...shown],
      // Either municipality could subtract itself from all together.
      ["all", "2024H1", ...hidden],
      ["all", "2024H2", ...hidden],
      ["all", "2024", ...shown],
      ["all", "pooled", ...shown],
    ]);
  });

  it("tells in the confidential ledger alone why", () => {
    const { release, confidentialLedger } = released([
      aTally({ yes: 6, no: 2 }),
      aTally({ yes: 40, no: 10, cohort: "2024H2" }),
    ]);
    const place = { indicator: "retention-26w", definitionVersion: "1.0.0", municipality: "GM0200", cohort: "2024H1" };
    expect(confidentialLedger).toContainEqual({ ...place, part: "figure", cause: "unsafe-by-itself" });
    expect(release.ledger).toContainEqual({ ...place, part: "figure" });
    expect(JSON.stringify(release)).not.toContain("cause");
  });

  it("shows of an indicator what it would show without the others", () => {
    const marks = [aMarkTally(spread(12)), aMarkTally(spread(4), { municipality: "GM0202" })];
    const shares = [aTally({ yes: 6, no: 2 }), aTally({ yes: 40, no: 10, municipality: "GM0202" })];
    const both = released([...marks, ...shares]);
    const apart = [released(shares), released(marks)];
    expect(both.release.rows).toEqual(apart.flatMap(({ release }) => release.rows));
    expect(both.confidentialLedger).toEqual(apart.flatMap((one) => one.confidentialLedger));
    expect(both.release.audit?.hiddenCounts).toBe(
      apart.reduce((sum, { release }) => sum + (release.audit?.hiddenCounts ?? 0), 0),
    );
    expect(both.release.definitions.map(({ id }) => id)).toEqual(["retention-26w", "work-fit"]);
  });

  it("shows no cohort that is not final", () => {
    const rows = rowsOf(aTally({ yes: 50, no: 20, cohort: "2025H2", notMature: 40 }));
    expect(rows.map(({ status, figure }) => [status, figure])).toEqual([
      ["not-yet-mature", null],
      ["not-yet-mature", null],
    ]);
  });

  it("shows no figure that an earlier release, subtracted, turns into a group that is too small", () => {
    const before = aTally({ yes: 40, no: 10 });
    const first = released([before]).release;
    const after = (yes: number, no: number) => {
      const tallies = [before, aTally({ yes, no, cohort: "2024H2" })];
      return released(tallies, { number: 2, earlier: [first] }).release.rows;
    };
    const few = after(4, 2);
    expect(at(few, "GM0200", "2024H1")).toMatchObject({ status: "published", figure: { n: 50, yes: 40 } });
    expect(at(few, "GM0200", "2024H2")?.status).toBe("suppressed");
    expect(at(few, "GM0200", "pooled")?.status).toBe("suppressed");
    expect(at(few, "all", "pooled")?.status).toBe("suppressed");
    expect(at(after(40, 2), "GM0200", "pooled")?.status).toBe("suppressed");
    expect(at(after(30, 8), "GM0200", "pooled")?.figure).toMatchObject({ n: 88, yes: 70 });
  });

  it("shows again what every earlier release showed", () => {
    const tallies = [aTally({ yes: 40, no: 6, unknown: 6 }), aMarkTally(spread(12))];
    const first = released(tallies).release;
    expect(released(tallies, { earlier: [first, first] }).release.rows).toEqual(first.rows);
  });

  it("hides a mean of persons of whom few are new, and the follow-up where few were measured twice since", () => {
    const first = released([aMarkTally(spread(20))]).release;
    const then = (pairs: number, startOnly: number) => {
      const marks = [...spread(pairs), ...Array.from({ length: startOnly }, (_, k): [number, null] => [60 + k, null])];
      return released([aMarkTally(marks)], { earlier: [first] }).release.rows[0]?.figure;
    };
    expect(then(25, 0)).toBeNull();
    expect(then(25, 8)).toMatchObject({ baseline: { n: 33 }, followUp: null, pairs: null, change: null });
    expect(then(30, 0)).toMatchObject({ baseline: { n: 30 }, pairs: 30 });
  });

  it("counts persons, not trajectories, in the denominator", () => {
    const cohorts = (repeatPersons: number) =>
      rowsOf(aTally({ yes: 4, no: 3 }), aTally({ yes: 4, no: 3, cohort: "2024H2", repeatPersons }));
    expect(at(cohorts(4), "GM0200", "pooled")?.status).toBe("published");
    expect(at(cohorts(5), "GM0200", "pooled")?.status).toBe("suppressed");
  });

  it("shows means with one decimal, without medians, and no follow-up where few are not in a pair", () => {
    const all = at(rowsOf(aMarkTally(spread(12))), "GM0200", "pooled")?.figure;
    expect(all).toEqual({
      kind: "paired-mean",
      unit: "mark",
      baseline: { n: 12, mean: 6.2, interval: { lower: 6.1, upper: 6.3 } },
      followUp: { n: 12, mean: 7.2, interval: { lower: 7.1, upper: 7.2 } },
      pairs: 12,
      change: { n: 12, mean: 1, interval: { lower: 0.8, upper: 1.1 } },
    });
    const dropped = (n: number) =>
      rowsOf(aMarkTally([...spread(12), ...Array.from({ length: n }, (): [number, null] => [65, null])]))[0]?.figure;
    expect(dropped(4)).toMatchObject({ baseline: { n: 16 }, followUp: null, pairs: null, change: null });
    expect(dropped(5)).toMatchObject({ pairs: 12, change: { n: 12 } });
    expect(at(rowsOf(aMarkTally(spread(9))), "GM0200", "pooled")?.figure).toBeNull();
  });

  it.each([
    ["all start alike", null, spread(12).map(([, then]) => [60, then] as const)],
    [
      "all start at the lowest mark but a few",
      null,
      spread(40).map(([, then], k) => [k === 0 ? 11 : 10, then] as const),
    ],
    ["all end alike", { n: 12 }, spread(12).map(([start]) => [start, 80] as const)],
    [
      "all end at the highest mark but a few",
      { n: 40 },
      spread(40).map(([start], k) => [start, k ? 100 : 99] as const),
    ],
    ["all change by as much", { n: 12 }, spread(12).map(([start]) => [start, start + 10] as const)],
  ])("hides means that tell of everybody: %s", (_, baseline, marks) => {
    const figure = at(rowsOf(aMarkTally(marks)), "GM0200", "pooled")?.figure;
    if (baseline === null) expect(figure).toBeNull();
    else expect(figure).toMatchObject({ baseline, followUp: null, pairs: null, change: null });
  });

  it("carries definitions, municipalities and policy, and cannot be changed", () => {
    const { release } = released([aTally({ yes: 20, no: 6 }), aTally({ yes: 20, no: 6, municipality: "GM0202" })]);
    expect(release.definitions.map(({ id, version }) => [id, version])).toEqual([["retention-26w", "1.0.0"]]);
    expect(release.municipalities).toEqual([
      { code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30" },
      { code: "GM0202", name: "Arnhem", observedUntil: "2026-06-30" },
    ]);
    expect(release.policy).toEqual({ minimumPersons: 10 });
    expect(Object.isFrozen(release.rows[0]?.figure)).toBe(true);
    expect(JSON.parse(JSON.stringify(release))).toEqual(release);
  });

  it("refuses denominators under five persons", () => {
    const input = { number: 1, madeAt: "2026-07-01T09:00:00Z", tallies: [], municipalityNames: {} };
    expect(makeRelease({ ...input, policy: { minimumPersons: 4 } })).toEqual({
      ok: false,
      reason: "minimum-persons-below-five",
    });
    expect(makeRelease({ ...input, policy: { minimumPersons: 5 } }).ok).toBe(true);
  });

  it("says that answers are of everybody together only", () => {
    const { notAvailable } = released([aResultTally({ r1: 30, r2: 20 })]).release;
    expect(notAvailable).toContainEqual({ what: "answers-by-dimension", why: "whole-only" });
    expect(released([aTally({ yes: 40, no: 20 })]).release.notAvailable).not.toContainEqual(
      expect.objectContaining({ why: "whole-only" }),
    );
  });
});
