import type { AuditReport } from "./audit/audit-release.ts";
import type { HiddenCountFound } from "./audit/hidden-counts.ts";
import type { AuditSummary, ReleaseRow } from "./release.ts";
import { withoutBound } from "./unknown-bounds.ts";

export interface AuditedRows {
  readonly rows: readonly ReleaseRow[];
  readonly passed: boolean;
  readonly summary: AuditSummary;
  readonly narrow: readonly HiddenCountFound[];
}

/** Audits the rows of one indicator. */
type Audit = (rows: readonly ReleaseRow[]) => AuditReport;

/**
 * Rows as they may be shown once an auditor has looked at each indicator. Where it finds a hidden count after all, the
 * indicator is shown without bounds this time; where that is not enough, not by level, and else not at all.
 */
export function auditedRows(rows: readonly ReleaseRow[], audit: Audit): AuditedRows {
  const made = [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, own]) => {
    return { indicator, ...auditedIndicator(own, audit) };
  });
  const left = new Map(made.map(({ indicator, rows: own }) => [indicator, own.values()]));
  const widths = made.flatMap(({ report }) => report.narrowest ?? []);
  return {
    rows: rows.map((row) => left.get(row.indicator)?.next().value ?? row),
    passed: made.every(({ report }) => report.passed),
    summary: {
      hiddenCounts: made.reduce((sum, { report }) => sum + report.hiddenCounts, 0),
      narrowest: widths.length === 0 ? null : Math.min(...widths),
    },
    narrow: made.flatMap(({ report }) => report.narrow),
  };
}

function auditedIndicator(guarded: readonly ReleaseRow[], audit: Audit) {
  let rows = guarded;
  let report = audit(rows);
  for (const lessTold of [withoutBound, withoutLevels, hidden]) {
    if (report.passed) break;
    const less = rows.map(lessTold);
    if (less.every((row, at) => row === rows[at])) continue;
    rows = less;
    report = audit(rows);
  }
  return { rows, report };
}

const withoutLevels = (row: ReleaseRow): ReleaseRow => (row.stratum === undefined ? row : hidden(row));

const hidden = (row: ReleaseRow): ReleaseRow =>
  row.figure === null ? row : { ...row, status: "suppressed", obsStatus: "Q", confStatus: "C", figure: null };
