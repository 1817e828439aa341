import type { Database } from "../db/database.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import { findRow } from "./find-row.ts";
import type { DeliveredFile } from "./take-in-delivery.ts";

/** A correction with the metadata of the delivery that it corrects, where it gives none of its own. */
export async function completeCorrection(
  database: Database,
  delivered: DeliveredFile,
  mayDeliver: (municipality: string) => boolean,
): Promise<DeliveredFile> {
  const { corrects, given } = delivered;
  const municipality = corrects === undefined ? undefined : await municipalityOf(database, corrects);
  if (corrects === undefined || municipality === undefined || !mayDeliver(municipality)) return delivered;
  const row = await asMunicipality(database, municipality, (transaction) =>
    findRow(transaction, municipality, corrects),
  );
  return { ...delivered, given: { ...row?.header?.metadata, ...given } };
}
