import { municipalitiesOn } from "@jobcoach/core";
import { type Chance, chancesFrom } from "../inputs/chances.ts";

/** What one municipality sends, and when. */
export interface PlannedDelivery {
  readonly municipality: string;
  /** From the beginning of the hour, as a fraction of it. */
  readonly at: number;
  readonly rows: number;
  readonly kind: "facts" | "no valid row";
  /** The same again with the same key, as a sender does whose connection broke. */
  readonly isRetried: boolean;
}

export interface LoadProfile {
  /** How many times as short as an hour, with deliveries as many times as small. */
  readonly compression: number;
}

const MEDIAN_ROWS = 300;
const P95_ROWS = 8000;
const GIANT_ROWS = 1_000_000;

/**
 * One hour in which every municipality delivers facts, as a gateway of many takes them: a third in the last ten minutes, 30 %
 * retried, 10 % without a valid row, sizes log-normal and one giant. The same every time.
 */
export function planLoad({ compression }: LoadProfile): readonly PlannedDelivery[] {
  const chance = chancesFrom(20_261_122);
  const giant = chance(300);
  return municipalitiesOn("2026-06-30")
    .map(({ code }, index) => ({
      municipality: code,
      at: index === giant ? 0.3 : moment(chance),
      rows: Math.max(5, Math.round((index === giant ? GIANT_ROWS : sizeOf(chance)) / compression)),
      kind: index !== giant && chance(100) < 10 ? ("no valid row" as const) : ("facts" as const),
      isRetried: index !== giant && chance(100) < 30,
    }))
    .sort((a, b) => a.at - b.at);
}

const moment = (chance: Chance) => (chance(3) === 0 ? 5 / 6 + fraction(chance) / 6 : (fraction(chance) * 5) / 6);

const fraction = (chance: Chance) => chance(1_000_000) / 1_000_000;

/** Log-normal, by the sum of twelve even chances as a normal one. */
function sizeOf(chance: Chance): number {
  const normal = Array.from({ length: 12 }, () => fraction(chance)).reduce((sum, part) => sum + part, -6);
  const spread = Math.log(P95_ROWS / MEDIAN_ROWS) / 1.645;
  return Math.min(100_000, MEDIAN_ROWS * Math.exp(spread * normal));
}
