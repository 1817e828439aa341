import { POOLED } from "../figures/cell-sums.ts";
import { innerKey, type PlannedIndicator } from "./plan/planned-figures.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "./policy.ts";
import type { PublishedShare } from "./published-figure.ts";
import { partKey, type Release, type ReleaseRow } from "./release.ts";

/** The part of all persons that a told bound is: unknown outcomes of more lower how far figures may be compared. */
const BOUND_SHARE = 0.1;

/**
 * Tells of the share of a municipality over all final half-years that at most a tenth is unknown, where it is so and no and
 * unknown are shown together. All else about its unknown is hidden then, and stays so: the bound is the only thing anybody
 * knows of them, and at least 5 lie on either side of it, so that every hidden count keeps its room whether the bound is told or not.
 */
export function withUnknownBounds(
  rows: readonly ReleaseRow[],
  planned: readonly PlannedIndicator[],
  earlier: readonly Pick<Release, "rows">[],
  { rounding }: ReleasePolicy,
): readonly ReleaseRow[] {
  if (rounding !== undefined) return rows;
  const unknown = unknownByPlace(planned);
  const before = earlier.flatMap((one) => one.rows);
  const toldAround = new Map(
    [...Map.groupBy([...rows, ...before], kindKey)].map(([key, own]) => [key, toldApart(own)]),
  );
  const pooledBefore = Map.groupBy(before.filter(isPooledShare), placeKey);
  return rows.map((row) => {
    if (!isPooledShare(row) || !isDecided(row, toldAround.get(kindKey(row)) ?? NOTHING)) return row;
    const own = (pooledBefore.get(placeKey(row)) ?? []).filter((one) =>
      isDecided(one, toldAround.get(kindKey(one)) ?? NOTHING),
    );
    const bound = boundOf(row.figure);
    const isTold = (unknown.get(placeKey(row)) ?? Number.POSITIVE_INFINITY) <= bound;
    return isTold && own.every((one) => mayFollow(one, row)) ? told(row, bound) : row;
  });
}

const told = (row: PooledShare, unknownAtMost: number): ReleaseRow => ({
  ...row,
  figure: { ...row.figure, unknownAtMost },
});

/** The municipalities and half-years of which a bound was told or denied: no split of theirs is shown any more. */
export function boundCells(
  { indicator, definitionVersion, hoursMode }: PlannedIndicator["kind"],
  earlier: readonly Pick<Release, "rows">[],
): ReadonlySet<string> {
  const own = earlier.flatMap(({ rows }) =>
    rows.filter(
      (row) =>
        row.indicator === indicator && row.definitionVersion === definitionVersion && row.hoursMode === hoursMode,
    ),
  );
  const apart = toldApart(own);
  const decided = own.filter((row) => isPooledShare(row) && isDecided(row, apart));
  return new Set(decided.flatMap(cellsOf));
}

/** Whether rows without their bounds are the same; bounds go first where an auditor objects. */
export const withoutBound = (row: ReleaseRow): ReleaseRow => {
  if (row.figure?.kind !== "share" || row.figure.unknownAtMost === undefined) return row;
  const { unknownAtMost: _, ...figure } = row.figure;
  return { ...row, figure };
};

type PooledShare = ReleaseRow & { readonly figure: PublishedShare };

const isPooledShare = (row: ReleaseRow): row is PooledShare =>
  row.figure?.kind === "share" && row.cohort === POOLED && row.municipality.startsWith("GM") && partKey(row) === "";

const NOTHING: ReadonlySet<string> = new Set();

/** Everybody can see of which rows a bound is told or denied. */
const isDecided = (row: PooledShare, apart: ReadonlySet<string>) =>
  row.figure.split === null && hasRoom(row.figure) && !cellsOf(row).some((cell) => apart.has(cell));

const boundOf = ({ n }: PublishedShare) => Math.floor(n * BOUND_SHARE);

function hasRoom(figure: PublishedShare): boolean {
  const bound = boundOf(figure);
  return bound >= MINIMUM_CATEGORY && figure.noOrUnknown - bound > MINIMUM_CATEGORY;
}

/** Who was denied a bound is told none later; who was told one must have room for who came since, should it be denied now. */
function mayFollow(before: PooledShare, now: PooledShare): boolean {
  const { unknownAtMost } = before.figure;
  if (unknownAtMost === undefined) return false;
  if (cellsOf(before).join() === cellsOf(now).join()) return true;
  const others = now.figure.noOrUnknown - before.figure.noOrUnknown;
  return others - (boundOf(now.figure) + 1 - unknownAtMost) >= MINIMUM_CATEGORY;
}

/** The municipalities and half-years that rows with no and unknown apart are made of. */
const toldApart = (rows: readonly ReleaseRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ figure }) => figure?.kind === "share" && figure.split !== null).flatMap(cellsOf));

const cellsOf = ({ pooled }: ReleaseRow) => pooled.map(({ municipality, cohort }) => innerKey(municipality, cohort));

function unknownByPlace(planned: readonly PlannedIndicator[]): ReadonlyMap<string, number> {
  return new Map(
    planned.flatMap(({ kind, figures }) =>
      figures.flatMap(({ municipality, cohort, sum: { state } }) =>
        state?.kind === "share" ? [[placeKey({ ...kind, municipality, cohort }), state.unknown] as const] : [],
      ),
    ),
  );
}

type Kind = Pick<ReleaseRow, "indicator" | "definitionVersion" | "hoursMode">;

const kindKey = ({ indicator, definitionVersion, hoursMode = "none" }: Kind) =>
  [indicator, definitionVersion, hoursMode].join("|");

const placeKey = (row: Kind & Pick<ReleaseRow, "municipality" | "cohort">) =>
  [kindKey(row), row.municipality, row.cohort].join("|");
