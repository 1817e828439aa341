import type { TallyDelivery } from "@jobcoach/contract";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import { recomputeTallies } from "../outcomes/recompute-tallies.ts";
import { type Actor, appendAudit } from "../trail/append-audit.ts";
import { streamOfTallies } from "./delivered-tallies.ts";

/** Puts delivered tallies in the place of the former ones, as a whole, unless other data of the same grantor count. */
export const takeTallies = (
  database: Database,
  delivery: TallyDelivery,
  { at, by }: { readonly at: Date; readonly by: Actor },
): Promise<"taken" | "beside-facts"> =>
  asMunicipality(database, delivery.municipality, async (transaction) => {
    const { municipality, grantor, stream, tallies } = delivery;
    await lockMunicipality(transaction, municipality);
    const former = await streamOfTallies(transaction, municipality, grantor);
    if ((former !== undefined && former !== stream) || (await hasFacts(transaction, municipality, grantor)))
      return "beside-facts";
    await transaction
      .deleteFrom("delivered_tally")
      .where("municipality", "=", municipality)
      .where("grantor", "=", grantor)
      .execute();
    if (tallies.length > 0)
      await transaction
        .insertInto("delivered_tally")
        .values({
          municipality,
          grantor,
          stream,
          received_at: at,
          observed_until: lastDayOf(tallies),
          tallies: jsonText(tallies),
        })
        .execute();
    await recomputeTallies(transaction, municipality);
    await appendAudit(transaction, municipality, { ...by, at, action: "tallies-taken", object: `tallies ${grantor}` });
    return "taken";
  });

/** Whether facts of the grantor count, or may come to count without anybody saying another word. */
async function hasFacts(transaction: DatabaseTransaction, municipality: string, grantor: string): Promise<boolean> {
  const row = await transaction
    .selectFrom("submission")
    .select("id")
    .where("municipality", "=", municipality)
    .where("grantor", "=", grantor)
    .where("state", "in", ["checking", "awaiting-confirmation", "accepted"])
    .executeTakeFirst();
  return row !== undefined;
}

const lastDayOf = (tallies: TallyDelivery["tallies"]): string | null =>
  tallies.reduce<string | null>(
    (last, { observedUntil }) => (last === null || last < observedUntil ? observedUntil : last),
    null,
  );
