import { tablesOf } from "../figures/cell-sums.ts";
import { observedUntilByMunicipality } from "../figures/figures.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";
import type { Tally } from "../tally/tally.ts";
import { earlierFiguresOf } from "./isolated-since.ts";
import { defaultPolicy, MINIMUM_CATEGORY, type ReleasePolicy } from "./policy.ts";
import { protectTable } from "./protect-table.ts";
import type { ConfidentialLedgerEntry, Release, ReleasedDefinition } from "./release.ts";

export interface ReleaseInput {
  readonly number: number;
  /** Instant at which the release is made, ISO 8601. */
  readonly madeAt: string;
  readonly tallies: Iterable<Tally>;
  /** Names by municipality code; a code without a name is shown as it is. */
  readonly municipalityNames: Readonly<Record<string, string>>;
  readonly policy?: ReleasePolicy;
  /**
   * All releases that were published before, so that no subtraction of two releases shows a group that is too small: a
   * figure that differs from an earlier one by too few persons is hidden. None unless given.
   */
  readonly earlier?: readonly Pick<Release, "rows">[];
}

export type ReleaseResult =
  | {
      readonly ok: true;
      readonly release: Release;
      /** Why each part was hidden. Never publish it: the reason tells what was hidden. */
      readonly confidentialLedger: readonly ConfidentialLedgerEntry[];
    }
  | { readonly ok: false; readonly reason: "minimum-persons-below-five" };

/**
 * Figures that everyone may see, from tallies that nobody else may: protected, with the ledger of what was hidden and the
 * definitions as they are now. Refused when the policy asks for denominators under 5 persons.
 */
export function makeRelease(input: ReleaseInput): ReleaseResult {
  const { number, madeAt, municipalityNames, policy = defaultPolicy, earlier = [] } = input;
  if (!Number.isInteger(policy.minimumPersons) || policy.minimumPersons < MINIMUM_CATEGORY)
    return { ok: false, reason: "minimum-persons-below-five" };
  const tallies = [...input.tallies];
  const known = earlierFiguresOf(earlier);
  const tables = tablesOf(tallies.filter(canBeProtected)).map((table) => protectTable(table, policy, known));
  const confidentialLedger = tables.flatMap((table) => table.hidden);
  const observed = [...observedUntilByMunicipality(tallies)].sort(([a], [b]) => (a < b ? -1 : 1));
  const release: Release = {
    schema: "jobcoach/release/1",
    number,
    madeAt,
    policy: { minimumPersons: policy.minimumPersons },
    municipalities: observed.map(([code, observedUntil]) => ({
      code,
      name: municipalityNames[code] ?? code,
      observedUntil,
    })),
    definitions: indicators.filter(({ id }) => tallies.some((tally) => tally.indicator === id)).map(definitionOf),
    rows: tables.flatMap((table) => table.rows),
    ledger: confidentialLedger.map(({ cause: _, ...entry }) => entry),
  };
  return { ok: true, release: deepFreeze(release), confidentialLedger };
}

/** Kinds of figures that the guard knows; others stay with their owner. */
const canBeProtected = ({ state }: Tally) => state.kind === "share" || state.kind === "paired-mean";

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
