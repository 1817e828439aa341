import type { Adapter, PseudonymKey } from "@jobcoach/adapter";
import type { ReceiptSigningKey } from "@jobcoach/contract";
import type { MunicipalityCode } from "@jobcoach/core";
import type { Logger } from "pino";
import type { Access } from "./access/access.ts";
import type { Contact } from "./api/document.ts";
import type { Database } from "./db/database.ts";
import type { Metrics } from "./observability/metrics.ts";
import type { RetentionSettings } from "./retention/settings.ts";
import type { WorkQueue } from "./work/work-queue.ts";

/** All that the app needs from outside; tests hand in other values. */
export interface AppDependencies {
  readonly database: Database;
  readonly adapters: readonly Adapter[];
  /** `refuse`: only facts come in. `pseudonymise`: source formats too, replaced before anything is stored. */
  readonly mode: "refuse" | "pseudonymise";
  /** For facts in transit; nothing that may hold a citizen service number is ever written here. */
  readonly spoolFolder: string;
  readonly maxBytes: number;
  /** Of a body that is no facts and therefore stays in memory. */
  readonly maxSourceBytes: number;
  readonly listensOnLoopback: boolean;
  /** Whom to ask about this gateway. */
  readonly contact?: Contact | undefined;
  /** Where the official accessibility statement of this site is, which its owner makes with the national tool. */
  readonly accessibilityStatement?: string | undefined;
  /** Counts what is done, where somebody looks at it. */
  readonly metrics?: Metrics | undefined;
  /** Who may ask, and how much; without it nobody but this very machine. */
  readonly access?: Access;
  readonly log: Logger;
  readonly work: WorkQueue;
  /** How long an answer waits for what becomes of a delivery; after that it says that it is still being processed. */
  readonly patienceMs?: number;
  /** The key that receipts are signed with. */
  receiptKey(): ReceiptSigningKey | Promise<ReceiptSigningKey>;
  /** How long data stays; without it nothing is removed for its age. */
  readonly retention?: RetentionSettings | undefined;
  /** The processing activity in the register of the municipality, as an address; absent where nobody has told. */
  readonly processingActivity?: string | undefined;
  keyOf(municipality: MunicipalityCode): PseudonymKey | undefined;
  /** Whether the process is on its way out and wants no new work. */
  isStopping?(): boolean;
  now(): Date;
  newId(): string;
}
