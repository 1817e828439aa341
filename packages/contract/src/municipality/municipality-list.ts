import { CalendarDate, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";

/** A municipality that takes part, and how far its deliveries reach. */
export const Municipality = z.strictObject({
  code: MunicipalityCode,
  name: z.string(),
  observedUntil: CalendarDate.nullable(),
  submissionsInForce: z.int().nonnegative(),
});
export type Municipality = z.infer<typeof Municipality>;

export const MunicipalityList = z
  .strictObject({ items: z.array(Municipality) })
  .meta({ id: "MunicipalityList", title: "Gemeenten", description: "The municipalities that take part." });
export type MunicipalityList = z.infer<typeof MunicipalityList>;
