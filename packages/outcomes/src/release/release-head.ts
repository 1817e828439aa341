import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";
import { defaultPlan } from "./plan/default-plan.ts";
import type { PublicationPlan } from "./plan/publication-plan.ts";
import { defaultPolicy, type ReleasePolicy } from "./policy.ts";
import type { GroupSummary } from "./protect-group.ts";
import type { NotAvailable, Release, ReleasedDefinition } from "./release.ts";

/** What a release is called, and what it was made by. */
export interface ReleaseHeadInput {
  readonly number: number;
  /** Instant at which the release is made, ISO 8601. */
  readonly madeAt: string;
  /** Names by municipality code; a code without a name is shown as it is. */
  readonly municipalityNames: Readonly<Record<string, string>>;
  readonly policy?: ReleasePolicy;
  /** Which tables may be published; `defaultPlan` unless given. */
  readonly plan?: PublicationPlan;
}

/** All that a release says beside its rows and the list of what was hidden. */
export type ReleaseHead = Omit<Release, "rows" | "ledger">;

/** The head of a release from what its groups of indicators say, with the definitions as they are now. */
export function releaseHead(input: ReleaseHeadInput, groups: readonly GroupSummary[]): ReleaseHead {
  const { number, madeAt, municipalityNames, policy = defaultPolicy, plan = defaultPlan } = input;
  const observedUntil = latestIn(groups);
  return {
    schema: "jobcoach/release/1",
    number,
    madeAt,
    policy: { ...policy },
    municipalities: [...observedUntil]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, latest]) => ({ code, name: municipalityNames[code] ?? code, observedUntil: latest })),
    definitions: releasedDefinitions(groups.flatMap((group) => group.indicators)),
    notAvailable: [...tablesNotIn(groups, plan), ...missingIn(groups)],
    audit: {
      hiddenCounts: groups.reduce((sum, { audit }) => sum + audit.hiddenCounts, 0),
      narrowest: narrowestIn(groups),
    },
  };
}

/** The definitions of some indicators as a release holds them, in the order of the list of all. */
export function releasedDefinitions(ids: Iterable<string>): readonly ReleasedDefinition[] {
  const known = new Set(ids);
  return indicators.filter(({ id }) => known.has(id)).map(definitionOf);
}

/** The definition without its functions and reasons, as a copy that stays as it is. */
function definitionOf(indicator: Indicator): ReleasedDefinition {
  const { reasons: _, ...definition } = indicator;
  const data = Object.entries(definition).filter(([, value]) => typeof value !== "function");
  return structuredClone(Object.fromEntries(data)) as unknown as ReleasedDefinition;
}

function latestIn(groups: readonly GroupSummary[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>();
  for (const { observedUntil } of groups)
    for (const [code, day] of Object.entries(observedUntil)) if (day > (latest.get(code) ?? "")) latest.set(code, day);
  return latest;
}

function narrowestIn(groups: readonly GroupSummary[]): number | null {
  const widths = groups.flatMap(({ audit }) => audit.narrowest ?? []);
  return widths.length === 0 ? null : Math.min(...widths);
}

/** Tables by a dimension that no tally divides, that cross two, or that cut through others. */
function tablesNotIn(groups: readonly GroupSummary[], plan: PublicationPlan): readonly NotAvailable[] {
  const there = new Set(groups.flatMap(({ tables }) => tables));
  const cut = new Set(groups.flatMap((group) => group.cut));
  const missing = plan.tables.filter(({ id, dimension }) => dimension !== undefined && !there.has(id));
  return missing.map(({ id }) => ({ what: id, why: cut.has(id) ? "cut-through" : "not-delivered" }));
}

/** What no indicator has is said once, before what is missing of one of them. */
function missingIn(groups: readonly GroupSummary[]): readonly NotAvailable[] {
  const missing = groups.flatMap(({ notAvailable }) => notAvailable);
  const ofAll = new Map(missing.filter(({ why }) => why === "whole-only").map((one) => [one.what, one]));
  const inOrder = [...ofAll].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return [...inOrder, ...missing.filter(({ why }) => why !== "whole-only")];
}
