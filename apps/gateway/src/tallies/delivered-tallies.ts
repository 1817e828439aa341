import { indicators, type Tally } from "@jobcoach/outcomes";
import type { DatabaseTransaction } from "../db/database.ts";

/** The tallies that a municipality delivered in place of persons; of definitions that are others by now, none. */
export async function deliveredTallies(
  transaction: DatabaseTransaction,
  municipality: string,
): Promise<readonly Tally[]> {
  const rows = await transaction
    .selectFrom("delivered_tally")
    .select("tallies")
    .where("municipality", "=", municipality)
    .execute();
  return rows.flatMap(({ tallies }) => tallies).filter(isKnown);
}

const KNOWN = new Set(indicators.map(({ id, version }) => `${id} ${version}`));

/** Whether a tally is of a definition that this gateway has. */
export const isKnown = ({ indicator, definitionVersion }: Pick<Tally, "indicator" | "definitionVersion">): boolean =>
  KNOWN.has(`${indicator} ${definitionVersion}`);

/** The stream of the tallies that count for a municipality and grantor, or `undefined` when none do. */
export async function streamOfTallies(
  transaction: DatabaseTransaction,
  municipality: string,
  grantor: string,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom("delivered_tally")
    .select("stream")
    .where("municipality", "=", municipality)
    .where("grantor", "=", grantor)
    .executeTakeFirst();
  return row?.stream;
}
