import { observedUntilByMunicipality } from "../figures/figures.ts";
import { indicatorById, indicators } from "../indicator/indicators.ts";
import type { Tally } from "../tally/tally.ts";
import { auditRelease } from "./audit/audit-release.ts";
import type { HiddenCountFound } from "./audit/hidden-counts.ts";
import { auditedRows } from "./audited-rows.ts";
import { protectDivisions } from "./divisions/protect-divisions.ts";
import { protectMeanDivisions } from "./divisions/protect-mean-divisions.ts";
import { strataByKind } from "./divisions/strata-sums.ts";
import { ledgerOf } from "./ledger.ts";
import { protectParts } from "./parts/protect-parts.ts";
import { defaultPlan } from "./plan/default-plan.ts";
import { type PlannedIndicator, plannedFigures } from "./plan/planned-figures.ts";
import type { PublicationPlan } from "./plan/publication-plan.ts";
import { defaultPolicy, mayBeReleased, type ReleasePolicy } from "./policy.ts";
import { protectAssociation } from "./protect-association.ts";
import { protectFigures } from "./protect-figures.ts";
import type { AuditSummary, ConfidentialLedgerEntry, NotAvailable, Release, ReleaseRow } from "./release.ts";
import { withUnknownBounds } from "./unknown-bounds.ts";

/** What the figures of a group of indicators are made from. */
export interface GroupInput {
  /** All tallies of these indicators, and no others. */
  readonly tallies: Iterable<Tally>;
  readonly policy?: ReleasePolicy;
  /** Which tables may be published; `defaultPlan` unless given. */
  readonly plan?: PublicationPlan;
  /** What of all earlier releases is about these indicators; none unless given. */
  readonly earlier?: readonly EarlierRelease[];
}

/** What was published before, with the policy by which its counts were rounded. */
export type EarlierRelease = Pick<Release, "rows"> & Partial<Pick<Release, "policy">>;

/** What a release says of a group of indicators beside their rows. */
export interface GroupSummary {
  readonly indicators: readonly string[];
  /** The last day that the deliveries of each municipality speak about. */
  readonly observedUntil: Readonly<Record<string, string>>;
  /** Planned tables by a dimension of which there is something, and of which there is nothing beside what cuts them. */
  readonly tables: readonly string[];
  readonly cut: readonly string[];
  /** What is not in the rows for a reason of these indicators. */
  readonly notAvailable: readonly NotAvailable[];
  readonly audit: AuditSummary;
}

/** The protected and audited rows of a group of indicators, with what was hidden and why. */
export interface ProtectedGroup extends GroupSummary {
  readonly rows: readonly ReleaseRow[];
  /** Why each part was hidden. Never publish it: the reason tells what was hidden. */
  readonly confidentialLedger: readonly ConfidentialLedgerEntry[];
  /** Hidden counts that can be pinned to less than 5, where the auditor found any: then nothing may be released. Never publish them. */
  readonly narrow: readonly HiddenCountFound[];
  readonly passed: boolean;
}

/**
 * The rows that may be shown of a group of indicators (see `indicatorGroups`), protected and audited. Groups do not depend on
 * each other, so a large release can be made of one after another, or of several at once. Throws a RangeError when the policy
 * asks for denominators under 5 persons.
 */
export function protectGroup(input: GroupInput): ProtectedGroup {
  const { policy = defaultPolicy, plan = defaultPlan, earlier = [] } = input;
  if (!mayBeReleased(policy)) throw new RangeError("minimum-persons-below-five");
  const tallies = [...input.tallies];
  const planned = plannedFigures(tallies, plan);
  const whole = planned.filter(({ kind }) => isWhole(kind.indicator));
  const tables = linkedIn(whole, plan).map((linked) => protectFigures(linked, policy, earlier));
  const divided = planned.filter((one) => !whole.includes(one)).map((one) => protectParts(one, policy, earlier));
  const associated = planned.map((one) => protectAssociation(one, policy, earlier));
  const undivided = tables.flatMap((table) => table.rows);
  const strata = strataByKind(tallies);
  const dividing = { strata, planned: whole, undivided, plan, policy, earlier };
  const divisions = [protectDivisions(dividing), protectMeanDivisions(dividing)];
  const all = [...tables, ...divided, ...associated, ...divisions];
  const byThemselves = planned.filter(({ kind }) => !plan.linked.flat().includes(kind.indicator));
  const inOrder = inOrderOf(
    planned,
    all.flatMap((table) => table.rows),
  );
  const guarded = withUnknownBounds(inOrder, byThemselves, earlier, policy);
  const truth = { planned, strata };
  const { rows, passed, summary, narrow } = auditedRows(guarded, (own) => {
    const isOwn = ({ indicator }: ReleaseRow) => indicator === own[0]?.indicator;
    const before = earlier.map((one) => ({ ...one, rows: one.rows.filter(isOwn) }));
    return auditRelease({ policy, definitions: indicators, rows: own }, before, truth);
  });
  return {
    indicators: [...new Set(tallies.map(({ indicator }) => indicator))],
    observedUntil: Object.fromEntries(observedUntilByMunicipality(tallies)),
    tables: [...new Set(divisions.flatMap((one) => [...one.tables]))],
    cut: [...new Set(divisions.flatMap((one) => [...one.cut]))],
    notAvailable: [...wholeOnlyIn(planned), ...divided.flatMap((one) => one.notAvailable)],
    audit: summary,
    rows,
    confidentialLedger: ledgerOf(
      guarded,
      rows,
      all.flatMap((table) => table.hidden),
    ),
    narrow,
    passed,
  };
}

/** Whether the figures of an indicator are shown by themselves, and not answer by answer or week by week. */
function isWhole(indicator: string): boolean {
  const kind = indicatorById(indicator)?.kind;
  return kind === "share" || kind === "paired-mean";
}

/** Figures that are protected together: those that count the same persons, and every other one by itself. */
function linkedIn(
  planned: readonly PlannedIndicator[],
  { linked }: PublicationPlan,
): readonly (readonly PlannedIndicator[])[] {
  const groupOf = ({ kind: { indicator, hoursMode } }: PlannedIndicator, at: number) => {
    const group = linked.findIndex((ids) => ids.includes(indicator));
    return group < 0 ? `own ${at}` : `linked ${group} ${hoursMode ?? ""}`;
  };
  return [...Map.groupBy(planned, groupOf).values()];
}

function inOrderOf(planned: readonly PlannedIndicator[], rows: readonly ReleaseRow[]): readonly ReleaseRow[] {
  const placeOf = ({ indicator, definitionVersion, hoursMode }: PlannedIndicator["kind"]) =>
    [indicator, definitionVersion, hoursMode].join("|");
  const order = new Map(planned.map(({ kind }, at) => [placeOf(kind), at]));
  return [...rows].sort((a, b) => (order.get(placeOf(a)) ?? 0) - (order.get(placeOf(b)) ?? 0));
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
