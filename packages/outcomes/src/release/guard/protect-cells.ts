import { MINIMUM_CATEGORY } from "../policy.ts";
import type { CellIndex } from "./cell-index.ts";
import type { Exchange } from "./exchanges.ts";
import { type Freedom, freedomIn, type Levels } from "./freedom.ts";
import type { HiddenCount, HidingRules, Move } from "./hiding-rules.ts";
import { type LineWeights, lineWeightsOf } from "./line-weights.ts";
import { type HidingLevel, type LinkedCells, sumOfMembers } from "./linked-cells.ts";
import { unsafeRemainders } from "./remainders.ts";

/**
 * What to hide of figures that add up to one another in any way: over municipalities, regions and half-years, and over earlier
 * releases. First what is unsafe by itself; then more, until every hidden count can be 5 apart in two tables that both fit all
 * that is shown, for somebody from outside and for every municipality that knows its own figures, and until what is left
 * after subtracting shown figures from one another is safe as well. Cells that an earlier release showed stay known.
 */
export function protectCells(linked: LinkedCells, rules: HidingRules): Levels {
  const levels: HidingLevel[] = linked.cells.map(({ known }) => known ?? 0);
  const freedom = freedomIn(linked, levels);
  const weights = Float64Array.from(linked.cells, weightOf);
  const prices: Prices = {
    weights,
    lines: lineWeightsOf(linked.cells, weights, levels, freedom.index),
    ofPart: Math.min(1, PART / freedom.index.municipalities.length),
  };
  const pending: number[] = [];
  const raise = (cell: number, level: HidingLevel) => {
    for (const twin of freedom.index.twinsOf[cell] ?? []) {
      const before = levels[twin] ?? 0;
      if (linked.cells[twin]?.known !== undefined || before >= level) continue;
      levels[twin] = level;
      freedom.hidden(twin, before);
      prices.lines.hidden(twin);
      pending.push(twin);
    }
  };
  for (const [cell, { members, atLeast, known }] of linked.cells.entries())
    if (known === undefined) raise(cell, strictest(rules.levelOf(sumOfMembers(linked, members)), atLeast));

  do {
    for (let cell = pending.pop(); cell !== undefined; cell = pending.pop())
      makeUncertain(prices, rules, freedom, levels, cell, raise);
    for (const { cell, level } of unsafeRemainders(linked, freedom.index, levels, rules)) raise(cell, level);
    // What a participant knew of others from shown figures may be hidden since, and has to be uncertain then.
    if (pending.length === 0)
      for (const cell of levels.keys()) makeUncertain(prices, rules, freedom, levels, cell, raise);
  } while (pending.length > 0);
  return levels;
}

const strictest = (a: HidingLevel, b: HidingLevel): HidingLevel => (a > b ? a : b);

/** What it costs to hide a cell, and at least to exchange within a municipality. */
interface Prices {
  readonly weights: Float64Array;
  readonly lines: LineWeights;
  /** What it costs to hide how a cell is divided, beside hiding all of it. */
  readonly ofPart: number;
}

/**
 * With so many municipalities hiding a part costs as much as hiding a figure. The more take part, the more figures are spared by the
 * parts of one sum, and the less these cost for each.
 */
const PART = 2;

const hurtOf = ({ weights, ofPart }: Prices, cells: readonly number[], level: Move["level"]): number => {
  let hurt = 0;
  for (let at = 0; at < cells.length; at++) hurt += weights[cells[at]!]!;
  return level === 1 ? hurt * ofPart : hurt;
};

type Raise = (cell: number, level: HidingLevel) => void;

function makeUncertain(
  prices: Prices,
  rules: HidingRules,
  freedom: Freedom,
  levels: Levels,
  cell: number,
  raise: Raise,
): void {
  const level = levels[cell] ?? 0;
  if (level === 0) return;
  for (const hidden of rules.hidden[level]) {
    for (let pinned = freedom.pinnedFor(cell, hidden); pinned !== undefined; pinned = freedom.pinnedFor(cell, hidden)) {
      // Where few persons alone keep a count from being wide, nothing that is hidden of others helps.
      if (level === 1 && freedom.mostFor(cell, hidden, pinned) < MINIMUM_CATEGORY) {
        raise(cell, 2);
        break;
      }
      const next = cheapestToHide(prices, freedom, cell, hidden, pinned, rules.takesMany ? 0 : STEEP);
      if (next === undefined) {
        if (level === 1) raise(cell, 2);
        break;
      }
      for (const other of next.cells) raise(other, next.level);
    }
  }
}

/** Cells to hide together, and how much that hurts. */
interface Hiding {
  readonly cells: readonly number[];
  readonly level: Move["level"];
  readonly cost: number;
}

/** The cells to hide for what costs least and moves enough; where nothing does, for the exchange that moves most for its cost. */
function cheapestToHide(
  prices: Prices,
  freedom: Freedom,
  cell: number,
  hidden: HiddenCount,
  without: number,
  steep: number,
): Hiding | undefined {
  let cheapest = hidingOfDivision(prices, freedom, cell, hidden, without);
  let lowest = cheapest?.cost ?? Number.POSITIVE_INFINITY;
  for (const move of hidden.moves) {
    freedom.visit(cell, without, (exchange) => {
      const needed = partnersNeeded(freedom.index, exchange);
      const least = leastHurt(prices, exchange, move.level) * needed;
      if (least > lowest * SURELY) return false;
      const reach = freedom.reachOf(exchange, move);
      if (reach <= 0) return false;
      const isEnough = reach >= MINIMUM_CATEGORY;
      const costOf = (hurt: number) => (isEnough ? hurt : steep + hurt * (MINIMUM_CATEGORY / reach));
      if (costOf(least) > lowest * SURELY) return false;
      const broken = freedom.brokenBy(exchange, move.level);
      const cost = costOf(hurtOf(prices, broken, move.level) * needed);
      if (broken.length === 0 || cost >= lowest) return false;
      lowest = cost;
      cheapest = { cells: [...broken], level: move.level, cost };
      return false;
    });
  }
  return cheapest;
}

/** For a part of a count all that tell how the inner cells are divided, so that the part is as uncertain as the whole. */
function hidingOfDivision(
  prices: Prices,
  freedom: Freedom,
  cell: number,
  { partOf }: HiddenCount,
  without: number,
): Hiding | undefined {
  if (partOf === undefined) return undefined;
  const { level } = partOf.within;
  const cells = freedom.sumsAround(cell, level, without);
  const cost = hurtOf(prices, cells, level);
  return cells.length > 0 && cost < Number.POSITIVE_INFINITY ? { cells, level, cost } : undefined;
}

/** What the cells of single municipalities cost that an exchange would change, without looking at all others. */
function leastHurt(
  { lines: { between }, ofPart }: Prices,
  [up, opposite, beside, below]: Exchange,
  level: Move["level"],
): number {
  if (beside < 0) return 0;
  const hurt = between(up, beside, level) + (opposite < 0 ? 0 : between(below, opposite, level));
  return level === 1 ? hurt * ofPart : hurt;
}

/** So much more that it is no rounding error. */
const SURELY = 1 + 1e-9;

/** A partner knows its own counts, so that an exchange with it needs another one beside it; of two there is none. */
function partnersNeeded({ municipalityAt, municipalities }: CellIndex, [up, , , below]: Exchange): number {
  if (below < 0 || municipalityAt[up] === municipalityAt[below]) return 1;
  return municipalities.length > 2 ? 2 : 1000;
}

/** More than any exchange costs that moves enough. */
const STEEP = 1e6;

const weightOf = ({ known, weight }: LinkedCells["cells"][number]) =>
  known === undefined ? weight : Number.POSITIVE_INFINITY;
