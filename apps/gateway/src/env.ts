import { ActivityId } from "@jobcoach/contract";
import { z } from "zod";
import { type AccessSettings, AccessVariables, accessSettingsOf, misfitsOf } from "./access/settings.ts";
import type { Contact } from "./api/document.ts";
import type { MetricsAddress } from "./observability/metrics-server.ts";
import { missingContactOf, ObservabilityVariables, observabilityOf } from "./observability/settings.ts";
import { type RetentionSettings, RetentionVariables, retentionOf } from "./retention/settings.ts";

const MAX_UPLOAD_BYTES = 1_000_000_000;
const MAX_SOURCE_BYTES = 64 * 1_048_576;

const Bytes = z
  .string()
  .regex(/^[1-9]\d{0,12}$/)
  .transform(Number);

/** Every setting of the gateway, by the name of its environment variable. */
const Variables = z.object({
  HOST: z.string().min(1).max(255).default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8080),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  JOBCOACH_MIGRATION_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  JOBCOACH_DATA: z.string().min(1).default("./.jobcoach"),
  JOBCOACH_RECEIPT_KEY: z.string().min(1).optional(),
  JOBCOACH_PROCESSING_ACTIVITY: ActivityId.optional(),
  JOBCOACH_MODE: z.enum(["refuse", "pseudonymise"]).optional(),
  JOBCOACH_MAX_UPLOAD_BYTES: Bytes.default(MAX_UPLOAD_BYTES),
  JOBCOACH_MAX_SOURCE_BYTES: Bytes.default(MAX_SOURCE_BYTES),
  JOBCOACH_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ...AccessVariables.shape,
  ...ObservabilityVariables.shape,
  ...RetentionVariables.shape,
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(Variables.shape);

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly migrationUrl: string | undefined;
  readonly dataFolder: string;
  /** A file with the key that receipts are signed with; else one is made in the data folder. */
  readonly receiptKeyFile: string | undefined;
  /** The processing activity in the register of processing activities; the processing log says when nobody has told. */
  readonly processingActivity: string | undefined;
  readonly mode: "refuse" | "pseudonymise";
  readonly maxBytes: number;
  readonly maxSourceBytes: number;
  readonly logLevel: z.infer<typeof Variables>["JOBCOACH_LOG_LEVEL"];
  readonly access: AccessSettings;
  readonly retention: RetentionSettings;
  /** Where metrics are served; nowhere unless a port is given. */
  readonly metrics: MetricsAddress | undefined;
  /** Whom to ask about this gateway. */
  readonly contact: Contact | undefined;
  /** Where the official accessibility statement of this site is. */
  readonly accessibilityStatement: string | undefined;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly invalid: readonly string[]; readonly unknown: readonly string[] };

/** The settings in an environment; names every variable of ours that is unknown or has a wrong value, never the value. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const unknown = Object.keys(given).filter((name) => name.startsWith("JOBCOACH_") && !(name in Variables.shape));
  const parsed = Variables.safeParse(given);
  const invalid = parsed.success
    ? [...misfitsOf(parsed.data), ...loneOwnerOf(parsed.data), ...missingContactOf(parsed.data)]
    : parsed.error.issues.map((issue) => String(issue.path[0]));
  if (!parsed.success || invalid.length > 0 || unknown.length > 0) return { ok: false, invalid, unknown };
  const { data } = parsed;
  return {
    ok: true,
    settings: {
      host: data.HOST,
      port: data.PORT,
      databaseUrl: data.DATABASE_URL,
      migrationUrl: data.JOBCOACH_MIGRATION_URL,
      dataFolder: data.JOBCOACH_DATA,
      receiptKeyFile: data.JOBCOACH_RECEIPT_KEY,
      processingActivity: data.JOBCOACH_PROCESSING_ACTIVITY,
      mode: data.JOBCOACH_MODE ?? (data.DATABASE_URL === undefined ? "pseudonymise" : "refuse"),
      maxBytes: data.JOBCOACH_MAX_UPLOAD_BYTES,
      maxSourceBytes: data.JOBCOACH_MAX_SOURCE_BYTES,
      logLevel: data.JOBCOACH_LOG_LEVEL,
      access: accessSettingsOf(data),
      retention: retentionOf(data),
      ...observabilityOf(data),
    },
  };
}

/** The owner of the tables without a database that is not the embedded one. */
const loneOwnerOf = ({ DATABASE_URL, JOBCOACH_MIGRATION_URL }: z.infer<typeof Variables>): readonly string[] =>
  JOBCOACH_MIGRATION_URL !== undefined && DATABASE_URL === undefined ? ["JOBCOACH_MIGRATION_URL"] : [];
