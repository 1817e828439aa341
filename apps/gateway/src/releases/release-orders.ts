import type { ReleaseOrder } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { Database } from "../db/database.ts";
import { asOperator } from "../db/tenant.ts";

/** A release that somebody asked for, and what came of it. */
export interface FoundOrder {
  readonly id: string;
  readonly state: ReleaseOrder["state"];
  readonly release: number | null;
  readonly ordered_at: Date;
}

export const findOrder = (database: Database, id: string): Promise<FoundOrder | undefined> =>
  asOperator(database, (transaction) =>
    transaction
      .selectFrom("release_order")
      .select(["id", "state", "release", "ordered_at"])
      .where("id", "=", id)
      .executeTakeFirst(),
  );

export const addressOfOrder = (id: string): string => `/v1/release-orders/${id}`;

/** An order as it travels. */
export const toReleaseOrder = ({ id, state, release, ordered_at }: FoundOrder): ReleaseOrder => ({
  id,
  state,
  sentence: sentences[state],
  orderedAt: ordered_at.toISOString(),
  links: {
    self: addressOfOrder(id),
    ...(release === null ? {} : { release: `/v1/releases/${release}` }),
  },
});

const sentences: Readonly<Record<ReleaseOrder["state"], LocalizedText>> = {
  waiting: {
    nl: "De uitgave wordt gemaakt. Kijk over een minuut nog eens.",
    en: "The release is being made. Look again in a minute.",
  },
  made: { nl: "De uitgave is gemaakt.", en: "The release was made." },
  unchanged: {
    nl: "Er is niets veranderd sinds de laatste uitgave; er is geen nieuwe gemaakt.",
    en: "Nothing has changed since the last release; no new one was made.",
  },
  "nothing-to-release": {
    nl: "Er is nog geen levering aangenomen, dus er is niets om uit te brengen.",
    en: "No delivery has been accepted yet, so there is nothing to release.",
  },
  "same-as-withdrawn": {
    nl: "Dit zijn de aantallen van een ingetrokken uitgave. Verbeter eerst de leveringen.",
    en: "These are the counts of a release that was withdrawn. Mend the deliveries first.",
  },
  failed: {
    nl: "Het maken van de uitgave is mislukt. Vraag de beheerder om in het logboek te kijken.",
    en: "Making the release failed. Ask the operator to look at the log.",
  },
};
