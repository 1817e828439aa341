import { describe, expect, it } from "vitest";
import { publishShare } from "../published-figure.ts";
import type { ReleaseRow } from "../release.ts";
import { rowOf } from "../release-row.ts";
import { type AuditedRelease, auditRelease } from "./audit-release.ts";

/** A row of yes and no in a half-year, hidden without counts. */
function row(municipalities: readonly string[], cohort: string, counts?: readonly [number, number]): ReleaseRow {
  const municipality = municipalities.length > 1 ? "all" : (municipalities[0] ?? "");
  const place = { indicator: "retention-26w", definitionVersion: "1.0.0", municipality, cohort };
  const pooled = municipalities.map((own) => ({ municipality: own, cohort }));
  if (counts === undefined) return rowOf(place, "suppressed", pooled, null);
  const [yes, no] = counts;
  return rowOf(place, "published", pooled, publishShare({ kind: "share", yes, no, unknown: 0, notMature: 0 }, 1));
}

const both = ["GM0200", "GM0202"];
/** Apeldoorn is hidden and follows from the total; in the second half-year Arnhem alone is there. */
const releaseOf = (
  total: readonly [number, number],
  arnhem: readonly [number, number],
  later: readonly [number, number],
): AuditedRelease => ({
  policy: { minimumPersons: 10 },
  definitions: [{ id: "retention-26w", unit: "share" }],
  rows: [
    row(both, "2024H1", total),
    row(["GM0202"], "2024H1", arnhem),
    row(["GM0200"], "2024H1"),
    row(["GM0202"], "2024H2", later),
  ],
});

describe("auditRelease", () => {
  const release = releaseOf([20, 20], [16, 17], [30, 30]);

  it("names the hidden counts that follow from what is shown", () => {
    const { narrow, passed, knownBefore } = auditRelease(release);
    expect([passed, knownBefore]).toEqual([false, 0]);
    expect(narrow.map(({ municipality, count, low, high }) => [municipality, count, low, high])).toEqual([
      ["GM0200", "persons", 7, 7],
      ["GM0200", "yes", 4, 4],
      ["GM0200", "no-or-unknown", 3, 3],
      ["GM0200", "no", 0, 3],
      ["GM0200", "unknown", 0, 3],
    ]);
  });

  it("takes what an earlier release gave already as known", () => {
    expect(auditRelease(release, [release])).toMatchObject({ narrow: [], passed: true, knownBefore: 5, revised: [] });
  });

  it("does so too where the earlier release contradicts this one elsewhere, and is left out", () => {
    const earlier = releaseOf([20, 20], [16, 17], [36, 30]);
    const report = auditRelease(release, [earlier]);
    expect(report).toMatchObject({ narrow: [], passed: true, knownBefore: 5 });
    expect(report.revised).toEqual(["retention-26w 1.0.0"]);
  });

  it("takes counts that changed since as new", () => {
    const earlier = releaseOf([19, 20], [16, 17], [30, 30]);
    const { narrow, knownBefore } = auditRelease(release, [earlier]);
    // Only no and not known stayed what they were.
    expect([narrow.map(({ count }) => count), knownBefore]).toEqual([["persons", "yes"], 3]);
  });
});
