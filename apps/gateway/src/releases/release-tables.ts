import type { ReleaseOrder, ReleaseWithdrawal } from "@jobcoach/contract";
import type { LedgerEntry, ReleaseComparison, ReleaseRow } from "@jobcoach/outcomes";
import type { ColumnType } from "kysely";
import type { ReleaseHead } from "./find-releases.ts";
import type { ReleaseBasis } from "./release-version.ts";

/** Written as JSON text, read as a value. */
type Json<Value> = ColumnType<Value, string, string>;

export interface ReleaseTable {
  number: number;
  made_at: Date;
  content_sha256: string;
  version: string;
  /** What the figures rest on; null where that was not written down. */
  basis: ColumnType<ReleaseBasis | null, string | null, string>;
  release: Json<ReleaseHead>;
  row_count: number;
  /** SHA-256 of what it shows. */
  fingerprint: string;
  /** Why each part was hidden; never leaves the database. */
  confidential_ledger: Json<readonly unknown[]>;
}

export interface ReleaseWithdrawalTable {
  release: number;
  withdrawn_at: Date;
  reason: Json<ReleaseWithdrawal["reason"]>;
}

export interface ReleaseOrderTable {
  id: string;
  ordered_at: Date;
  state: ReleaseOrder["state"];
  release: number | null;
}

export interface ReleaseRowTable {
  release: number;
  seq: number;
  indicator: string;
  cohort: string;
  municipality: string;
  figure: Json<ReleaseRow>;
  hours_mode: string | null;
  is_part: boolean;
}

/** What of a release was hidden, as everyone may know. */
export interface ReleaseHiddenTable {
  release: number;
  seq: number;
  indicator: string;
  cohort: string;
  municipality: string;
  part: LedgerEntry["part"];
  entry: Json<LedgerEntry>;
}

export interface ReleaseComparisonTable {
  release: number;
  indicator: string;
  cohort: string;
  comparison: Json<ReleaseComparison>;
}
