import { CalendarDate, Grantor, LocalizedText, MunicipalityCode, StreamName } from "@jobcoach/core";
import { Tally, tallyKey } from "@jobcoach/outcomes";
import { z } from "zod";

export const TALLY_DELIVERY_SCHEMA = "jobcoach/tally-delivery/1";

/**
 * What a municipality delivers that sends no persons: tallies of its trajectories, each cell once, in place of those it
 * delivered before. As confidential as facts. Without any tally it takes back what it delivered.
 */
export const TallyDelivery = z
  .strictObject({
    schema: z.literal(TALLY_DELIVERY_SCHEMA),
    municipality: MunicipalityCode,
    grantor: Grantor,
    stream: StreamName,
    tallies: z.array(Tally).max(50_000),
  })
  .superRefine(({ municipality, grantor, tallies }, context) => {
    const seen = new Set<string>();
    const fault = (index: number, field: string, message: string) =>
      context.addIssue({ code: "custom", path: ["tallies", index, field], message });
    for (const [index, tally] of tallies.entries()) {
      if (tally.municipality !== municipality) fault(index, "municipality", "of another municipality");
      if (tally.grantor !== grantor) fault(index, "grantor", "of another grantor");
      const key = tallyKey(tally);
      if (seen.has(key)) fault(index, "stratum", "this cell is there already");
      seen.add(key);
    }
  })
  .meta({ id: "TallyDelivery", title: "Tellingen", description: "Tallies in place of persons." });
export type TallyDelivery = z.infer<typeof TallyDelivery>;

/** That tallies were taken in: how many, and until when they speak; null when what was delivered was taken back. */
export const TalliesTaken = z
  .strictObject({
    municipality: MunicipalityCode,
    grantor: Grantor,
    stream: StreamName,
    receivedAt: z.iso.datetime(),
    observedUntil: CalendarDate.nullable(),
    tallies: z.int().nonnegative(),
    sentence: LocalizedText,
  })
  .meta({ id: "TalliesTaken", title: "Tellingen aangenomen", description: "That tallies were taken in." });
export type TalliesTaken = z.infer<typeof TalliesTaken>;
