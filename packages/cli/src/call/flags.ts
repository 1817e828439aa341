/** A flag; with `value` it takes one, as the placeholder shows. */
export interface Flag {
  readonly value?: string;
  readonly repeats?: true;
}

/** All flags of all commands. A command lists those it knows. */
export const flags = {
  help: {},
  version: {},
  lang: { value: "nl|en" },
  json: {},
  out: { value: "PATH" },
  to: { value: "…" },
  as: { value: "csv|json|text|xlsx|xml" },
  key: { value: "FILE", repeats: true },
  keys: { value: "FILE" },
  head: { value: "FILE" },
  format: { value: "ID" },
  decimal: { value: ",|." },
  profile: { value: "FILE" },
  policy: { value: "FILE" },
  base: { value: "ID" },
  from: { value: "FILE|URL" },
  by: { value: "cohort" },
  indicator: { value: "ID,…|all", repeats: true },
  study: {},
  compare: {},
  explain: {},
  "as-source": {},
  receipt: { value: "FILE" },
  client: { value: "FILE" },
  insecure: {},
  municipality: { value: "GM0200" },
  grantor: { value: "municipality|uwv|unknown" },
  stream: { value: "NAME" },
  "observed-from": { value: "2024-01-01" },
  "observed-until": { value: "2026-06-30" },
  period: { value: "2026-01-01/2026-06-30" },
  selection: { value: "started-since|running-on|ended-in|per-person-query|unknown" },
  "job-ends-maintained": { value: "yes|no|unknown" },
  "hours-log-complete": { value: "yes|no" },
  on: { value: "2026-01-01" },
  loonwaarde: { value: "60" },
  hours: { value: "32" },
  age: { value: "19" },
  charges: { value: "23.5" },
  reading: { value: "additive|cap-includes-charges" },
  "awarded-on": { value: "2025-07-01" },
  "sector-hours": { value: "38" },
  "paid-hours": { value: "1500" },
  "job-start": { value: "2025-07-01" },
  "replaced-on": { value: "2025-07-01" },
  year: { value: "2026" },
  regime: { value: "very-light|light|middle|intensive" },
  "coaching-year": { value: "1" },
  "worked-hours": { value: "1500" },
  months: { value: "12" },
  fact: { value: "NAME=VALUE", repeats: true },
  earlier: { value: "FILE", repeats: true },
  with: { value: "SCHEME,…", repeats: true },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof flags;

export const flagNamed = (name: FlagName): Flag => flags[name];

/** Flags that every command knows. */
export const globalFlags: readonly FlagName[] = ["help", "version", "lang"];

/** Flags that say what the file does not say about the delivery. */
export const deliveryFlags: readonly FlagName[] = [
  "municipality",
  "grantor",
  "stream",
  "observed-from",
  "observed-until",
  "period",
  "selection",
  "job-ends-maintained",
  "hours-log-complete",
  "format",
  "decimal",
  "profile",
  "policy",
];
