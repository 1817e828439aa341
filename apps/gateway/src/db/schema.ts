import type {
  DeletionProof,
  DeliveryEffect,
  FactHashes,
  PersonAction,
  Receipt,
  ReceiptKey,
  SubmissionState,
  WholeAction,
} from "@jobcoach/contract";
import type { DeliveryHeader, Finding } from "@jobcoach/core";
import type { Registration, Tally } from "@jobcoach/outcomes";
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { Grant, Role } from "../access/principal.ts";
import type {
  ReleaseComparisonTable,
  ReleaseHiddenTable,
  ReleaseOrderTable,
  ReleaseRowTable,
  ReleaseTable,
  ReleaseWithdrawalTable,
} from "../releases/release-tables.ts";
import type { Announced } from "../submissions/announce.ts";
import type { KeptConfirmation } from "../submissions/confirmed-warnings.ts";
import type { SubmissionSummary } from "../submissions/submission-summary.ts";

/** Written as JSON text, read as a value. */
type Json<Value> = ColumnType<Value, string, string>;
type WithDefault<Value> = ColumnType<Value, string | undefined, string>;

export interface SubmissionTable {
  municipality: string;
  id: string;
  received_at: Date;
  state: SubmissionState;
  grantor: string | null;
  stream: string | null;
  period_from: string | null;
  period_to: string | null;
  batch: string;
  /** Null before the content came. */
  sha256: string | null;
  format: string | null;
  header: ColumnType<DeliveryHeader | null, string | null, string | null>;
  summary: Json<SubmissionSummary>;
  superseded_by: string | null;
  observed_until: GeneratedAlways<string | null>;
  announced: ColumnType<Announced | null, string | null | undefined, string | null>;
  content_at: Date | null;
  corrects: string | null;
  removes: WithDefault<readonly string[]>;
  confirmations: WithDefault<readonly KeptConfirmation[]>;
  effect: ColumnType<Omit<DeliveryEffect, "explanations"> | null, string | null | undefined, string | null>;
  /** Null where it is not known, and as soon as the submission counts no longer. */
  explanations: ColumnType<DeliveryEffect["explanations"], string | null | undefined, string | null>;
  circumstance: "already-there" | "already-waiting" | "content-lost" | null;
  staged_runs: Generated<number>;
  revision: Generated<number>;
  records_read: Generated<number>;
  findings_seen: Generated<number>;
  reading_until: Date | null;
}

export interface SubmissionDirectoryTable {
  id: string;
  municipality: string;
}

export interface SubmissionFindingTable {
  municipality: string;
  submission_id: string;
  seq: number;
  finding: Json<Finding>;
}

export interface FactRunTable {
  municipality: string;
  submission_id: string;
  seq: number;
  person: string;
  facts: JSONColumnType<object[]>;
  sender_row: number | null;
}

/** Without row security, because COPY is refused under it; a row is found by the random id of its submission only. */
export interface FactStagingTable {
  submission_id: string;
  seq: number;
  person: string;
  facts: JSONColumnType<object[]>;
  sender_row: number | null;
}

export interface ConfirmedWarningTable {
  municipality: string;
  grantor: string;
  stream: string;
  rule: string;
  field: string;
  evidence: string;
  reason: string;
  confirmed_at: Date;
  submission_id: string;
}

export interface ConfirmationSecretTable {
  municipality: string;
  secret: string;
}

/** A request that came with a key; while `status` is null it is still being worked on. */
export interface IdempotencyKeyTable {
  client: string;
  key: string;
  attempt: string;
  busy_until: Date | null;
  fingerprint: string | null;
  status: number | null;
  /** The municipality that has the answer. */
  answer_of: string | null;
  created_at: GeneratedAlways<Date>;
}

export interface IdempotencyAnswerTable {
  municipality: string;
  client: string;
  key: string;
  headers: Json<Readonly<Record<string, string>>>;
  body: string;
  created_at: GeneratedAlways<Date>;
}

/** What proves a delivery; the receipt is there once somebody asked for it. */
export interface ReceiptTable {
  municipality: string;
  submission_id: string;
  original: string | null;
  facts: Json<FactHashes>;
  accepted_at: Date | null;
  receipt: ColumnType<Receipt | null, string | null | undefined, string>;
}

export interface ReceiptKeyTable {
  kid: string;
  key: Json<ReceiptKey>;
  added_at: Date;
}

/** What was done with data of persons: one row per person per action, and one of the whole above them. */
export interface ProcessingLogTable {
  municipality: string;
  trace_id: string;
  span_id: string;
  parent_span_id: string | null;
  name: PersonAction | WholeAction;
  start_ms: number;
  end_ms: number;
  activity: string | null;
  /** A token; null for a whole. */
  person: string | null;
  fact_kinds: Generated<readonly string[]>;
  submission_id: string | null;
}

/** A chain of lines; `municipality` is `*` for who keeps the service running. */
export interface AuditLogTable {
  municipality: string;
  number: number;
  hash: string;
  line: string;
}

export interface TombstoneTable {
  municipality: string;
  hash: string;
  buried_at: Date;
}

export interface TombstoneSecretTable {
  municipality: string;
  secret: string;
}

export interface PersonDeletionTable {
  municipality: string;
  id: string;
  proof: Json<Omit<DeletionProof, "recountedAt">>;
  recounted_at: Date | null;
}

/** Tallies that were delivered in place of persons. */
export interface DeliveredTallyTable {
  municipality: string;
  grantor: string;
  stream: string;
  received_at: Date;
  observed_until: string | null;
  tallies: Json<readonly Tally[]>;
}

export interface TallyTable {
  municipality: string;
  indicator: string;
  definition_version: string;
  hours_mode: string;
  grantor: string;
  cohort: string;
  stratum: string;
  tally: Json<Tally>;
}

/** How a municipality registers; counted with its tallies. */
export interface RegistrationTable {
  municipality: string;
  registration: Json<Registration>;
}

export interface ApiKeyTable {
  id: string;
  municipality: string;
  roles: Json<readonly Role[]>;
  label: string;
  secret_sha256: string;
  created_at: Date;
  created_by: string;
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export interface WebSessionTable {
  id_sha256: string;
  subject: string;
  grants: Json<readonly Grant[]>;
  created_at: Date;
  last_seen_at: Date;
}

export interface UploadLeaseTable {
  sender: string;
  id: string;
  until: Date;
}

export interface UploadUsageTable {
  sender: string;
  day: string;
  bytes: string;
}

export interface Schema {
  api_key: ApiKeyTable;
  web_session: WebSessionTable;
  upload_lease: UploadLeaseTable;
  upload_usage: UploadUsageTable;
  submission: SubmissionTable;
  submission_directory: SubmissionDirectoryTable;
  submission_finding: SubmissionFindingTable;
  fact_run: FactRunTable;
  waiting_fact_run: FactRunTable;
  confirmed_warning: ConfirmedWarningTable;
  confirmation_secret: ConfirmationSecretTable;
  idempotency_key: IdempotencyKeyTable;
  idempotency_answer: IdempotencyAnswerTable;
  fact_staging: FactStagingTable;
  receipt: ReceiptTable;
  receipt_key: ReceiptKeyTable;
  processing_log: ProcessingLogTable;
  audit_log: AuditLogTable;
  tombstone: TombstoneTable;
  tombstone_secret: TombstoneSecretTable;
  person_deletion: PersonDeletionTable;
  delivered_tally: DeliveredTallyTable;
  tally: TallyTable;
  release: ReleaseTable;
  release_order: ReleaseOrderTable;
  release_withdrawal: ReleaseWithdrawalTable;
  release_row: ReleaseRowTable;
  release_hidden: ReleaseHiddenTable;
  release_comparison: ReleaseComparisonTable;
  registration: RegistrationTable;
  migration: { name: string; applied_at: Date };
}
