import { observedUntilByMunicipality } from "../figures/figures.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorById, indicators } from "../indicator/indicators.ts";
import type { Tally } from "../tally/tally.ts";
import { auditRelease } from "./audit/audit-release.ts";
import type { HiddenCountFound } from "./audit/hidden-counts.ts";
import { auditedRows } from "./audited-rows.ts";
import { type ProtectedDivisions, protectDivisions } from "./divisions/protect-divisions.ts";
import { protectMeanDivisions } from "./divisions/protect-mean-divisions.ts";
import { strataByKind } from "./divisions/strata-sums.ts";
import { ledgerOf } from "./ledger.ts";
import { protectParts } from "./parts/protect-parts.ts";
import { defaultPlan } from "./plan/default-plan.ts";
import { type PlannedIndicator, plannedFigures } from "./plan/planned-figures.ts";
import type { PublicationPlan } from "./plan/publication-plan.ts";
import { defaultPolicy, MINIMUM_CATEGORY, type ReleasePolicy } from "./policy.ts";
import { protectAssociation } from "./protect-association.ts";
import { protectFigures } from "./protect-figures.ts";
import type { ConfidentialLedgerEntry, NotAvailable, Release, ReleasedDefinition, ReleaseRow } from "./release.ts";
import { withUnknownBounds } from "./unknown-bounds.ts";

/** What a release is made from. */
export interface ReleaseInput {
  readonly number: number;
  /** Instant at which the release is made, ISO 8601. */
  readonly madeAt: string;
  readonly tallies: Iterable<Tally>;
  /** Names by municipality code; a code without a name is shown as it is. */
  readonly municipalityNames: Readonly<Record<string, string>>;
  readonly policy?: ReleasePolicy;
  /** Which tables may be published; `defaultPlan` unless given. */
  readonly plan?: PublicationPlan;
  /**
   * All releases that were published before, so that no subtraction of two releases shows a group that is too small: a
   * figure that differs from an earlier one by too few persons is hidden. None unless given.
   */
  readonly earlier?: readonly Pick<Release, "rows">[];
}

/** A release with the ledger of what it hides, or why none can be made. */
export type ReleaseResult =
  | {
      readonly ok: true;
      readonly release: Release;
      /** Why each part was hidden. Never publish it: the reason tells what was hidden. */
      readonly confidentialLedger: readonly ConfidentialLedgerEntry[];
    }
  | { readonly ok: false; readonly reason: "minimum-persons-below-five" }
  | {
      readonly ok: false;
      readonly reason: "audit-failed";
      /** Hidden counts that can be pinned to less than 5. Never publish them. */
      readonly confidential: readonly HiddenCountFound[];
    };

/**
 * Figures that everyone may see, from tallies that nobody else may: protected, with the ledger of what was hidden and the
 * definitions as they are now. Refused when the policy asks for denominators under 5 persons, and when the auditor pins a
 * hidden count to less than 5.
 */
export function makeRelease(input: ReleaseInput): ReleaseResult {
  const { number, madeAt, municipalityNames, policy = defaultPolicy, plan = defaultPlan, earlier = [] } = input;
  if (!Number.isInteger(policy.minimumPersons) || policy.minimumPersons < MINIMUM_CATEGORY)
    return { ok: false, reason: "minimum-persons-below-five" };
  const tallies = [...input.tallies];
  const planned = plannedFigures(tallies, plan);
  const whole = planned.filter(({ kind }) => isWhole(kind.indicator));
  const tables = groupsOf(whole, plan).map((group) => protectFigures(group, policy, earlier));
  const divided = planned.filter((one) => !whole.includes(one)).map((one) => protectParts(one, policy, earlier));
  const associated = planned.map((one) => protectAssociation(one, policy, earlier));
  const undivided = tables.flatMap((table) => table.rows);
  const strata = strataByKind(tallies);
  const dividing = { strata, planned: whole, undivided, plan, policy, earlier };
  const divisions = [protectDivisions(dividing), protectMeanDivisions(dividing)];
  const all = [...tables, ...divided, ...associated, ...divisions];
  const hidden = all.flatMap((table) => table.hidden);
  const byThemselves = planned.filter(({ kind }) => !plan.linked.flat().includes(kind.indicator));
  const inOrder = inOrderOf(
    planned,
    all.flatMap((table) => table.rows),
  );
  const guarded = withUnknownBounds(inOrder, byThemselves, earlier, policy);
  const truth = { planned, strata };
  const definitions = indicators.filter(({ id }) => tallies.some((tally) => tally.indicator === id)).map(definitionOf);
  const { rows, passed, summary, narrow } = auditedRows(guarded, (own) => {
    const isOwn = ({ indicator }: ReleaseRow) => indicator === own[0]?.indicator;
    const before = earlier.map((one) => ({ ...one, rows: one.rows.filter(isOwn) }));
    return auditRelease({ policy, definitions, rows: own }, before, truth);
  });
  if (!passed) return { ok: false, reason: "audit-failed", confidential: narrow };
  const ledger = ledgerOf(guarded, rows, hidden);
  const observed = [...observedUntilByMunicipality(tallies)].sort(([a], [b]) => (a < b ? -1 : 1));
  const release: Release = {
    schema: "jobcoach/release/1",
    number,
    madeAt,
    policy: { ...policy },
    municipalities: observed.map(([code, observedUntil]) => ({
      code,
      name: municipalityNames[code] ?? code,
      observedUntil,
    })),
    definitions,
    rows,
    notAvailable: [
      ...notAvailableIn(plan, divisions),
      ...wholeOnlyIn(planned),
      ...divided.flatMap((one) => one.notAvailable),
    ],
    audit: summary,
    ledger: ledger.map(({ cause: _, ...entry }) => entry),
  };
  return { ok: true, release: deepFreeze(release), confidentialLedger: ledger };
}

/** Whether the figures of an indicator are shown by themselves, and not answer by answer or week by week. */
function isWhole(indicator: string): boolean {
  const kind = indicatorById(indicator)?.kind;
  return kind === "share" || kind === "paired-mean";
}

/** Indicators that are protected together: those that count the same persons, and every other one by itself. */
function groupsOf(
  planned: readonly PlannedIndicator[],
  plan: PublicationPlan,
): readonly (readonly PlannedIndicator[])[] {
  const groups = new Map<string, PlannedIndicator[]>();
  for (const [at, one] of planned.entries()) {
    const linked = plan.linked.findIndex((ids) => ids.includes(one.kind.indicator));
    const key = linked < 0 ? `own ${at}` : `linked ${linked} ${one.kind.hoursMode ?? ""}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

function inOrderOf(planned: readonly PlannedIndicator[], rows: readonly ReleaseRow[]): readonly ReleaseRow[] {
  const placeOf = ({ indicator, definitionVersion, hoursMode }: PlannedIndicator["kind"]) =>
    [indicator, definitionVersion, hoursMode].join("|");
  const order = new Map(planned.map(({ kind }, at) => [placeOf(kind), at]));
  return [...rows].sort((a, b) => (order.get(placeOf(a)) ?? 0) - (order.get(placeOf(b)) ?? 0));
}

/** Tables by a dimension that no tally divides, that cross two, or that cut through others. */
function notAvailableIn(
  plan: PublicationPlan,
  divisions: readonly Pick<ProtectedDivisions, "tables" | "cut">[],
): readonly NotAvailable[] {
  const isThere = (id: string) => divisions.some(({ tables }) => tables.has(id));
  const isCut = (id: string) => divisions.some(({ cut }) => cut.has(id));
  const missing = plan.tables.filter(({ id, dimension }) => dimension !== undefined && !isThere(id));
  return missing.map(({ id }) => ({ what: id, why: isCut(id) ? "cut-through" : "not-delivered" }));
}

const undividedKinds = { distribution: "answers", survival: "curves" } as const;

/** What no plan divides by a dimension. */
function wholeOnlyIn(planned: readonly PlannedIndicator[]): readonly NotAvailable[] {
  const kinds = new Set(planned.map(({ kind }) => indicatorById(kind.indicator)?.kind));
  return Object.entries(undividedKinds).flatMap(([kind, what]) =>
    kinds.has(kind as keyof typeof undividedKinds)
      ? [{ what: `${what}-by-dimension`, why: "whole-only" as const }]
      : [],
  );
}

/** The definition without its functions and reasons, as a copy that stays as it is. */
function definitionOf(indicator: Indicator): ReleasedDefinition {
  const { reasons: _, ...definition } = indicator;
  const data = Object.entries(definition).filter(([, value]) => typeof value !== "function");
  return structuredClone(Object.fromEntries(data)) as unknown as ReleasedDefinition;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
