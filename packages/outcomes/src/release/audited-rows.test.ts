import { describe, expect, it } from "vitest";
import { aTally } from "../testing/tallies.ts";
import type { AuditReport } from "./audit/audit-release.ts";
import { auditedRows } from "./audited-rows.ts";
import { ledgerOf } from "./ledger.ts";
import { makeRelease } from "./make-release.ts";
import type { ReleaseRow } from "./release.ts";

function twoIndicators(): readonly ReleaseRow[] {
  const result = makeRelease({
    number: 1,
    madeAt: "2026-07-01T09:00:00Z",
    municipalityNames: {},
    tallies: ["retention-26w", "placement-26w"].map((indicator) => ({ ...aTally({ yes: 40, no: 11 }), indicator })),
  });
  if (!result.ok) throw new Error(result.reason);
  return result.release.rows;
}

const report = (passed: boolean): AuditReport => ({
  passed,
  indicators: 1,
  figures: { shown: 0, hidden: 0 },
  hiddenCounts: 2,
  exact: 2,
  narrowest: passed ? 6 : 3,
  narrow: [],
  undecided: passed ? 0 : 1,
  unsafe: [],
  knownBefore: 0,
  revised: [],
});

describe("auditedRows", () => {
  const rows = twoIndicators();
  const asked: string[] = [];
  const audited = auditedRows(rows, (own) => {
    asked.push(own[0]?.indicator ?? "");
    const isPlacement = own[0]?.indicator === "placement-26w";
    return report(!isPlacement || own.every(({ figure }) => figure === null));
  });

  it("audits again what did not pass, and nothing else", () => {
    expect(asked.filter((indicator) => indicator === "retention-26w").length).toBe(1);
    expect(asked.filter((indicator) => indicator === "placement-26w").length).toBe(3);
    expect(audited.summary).toEqual({ hiddenCounts: 4, narrowest: 6 });
    expect(audited.passed).toBe(true);
  });

  it("hides what does not pass, and leaves the others in their place", () => {
    expect(audited.rows.map(({ indicator }) => indicator)).toEqual(rows.map(({ indicator }) => indicator));
    for (const [at, row] of audited.rows.entries())
      expect(row.figure).toEqual(row.indicator === "placement-26w" ? null : rows[at]?.figure);
  });

  it("leaves a ledger that does not tell what was hidden last", () => {
    const splits = rows.map(({ indicator, definitionVersion, municipality, cohort }) => {
      const place = { indicator, definitionVersion, municipality, cohort };
      return { ...place, part: "split" as const, cause: "unsafe-by-itself" as const };
    });
    const ledger = ledgerOf(rows, audited.rows, splits);
    expect(ledger.map(({ indicator, part }) => [indicator, part])).toEqual(
      rows.map(({ indicator }) => [indicator, indicator === "placement-26w" ? "figure" : "split"]),
    );
  });
});
