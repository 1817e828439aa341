import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { recomputeTallies } from "../outcomes/recompute-tallies.ts";
import { defineWork } from "../work/define-work.ts";

export const RECOUNT = "recount-municipality";

const Recount = z.strictObject({ municipality: MunicipalityCode });

/** Counts a municipality anew after facts were deleted, and notes so in the proofs that wait for it. */
export const recountWork = ({ database, now }: Pick<AppDependencies, "database" | "now">) =>
  defineWork(
    RECOUNT,
    Recount,
    ({ municipality }) =>
      asMunicipality(database, municipality, async (transaction) => {
        await lockMunicipality(transaction, municipality);
        await recomputeTallies(transaction, municipality);
        await transaction
          .updateTable("person_deletion")
          .set({ recounted_at: now() })
          .where("municipality", "=", municipality)
          .where("recounted_at", "is", null)
          .execute();
      }),
    { turnOf: ({ municipality }) => municipality },
  );
