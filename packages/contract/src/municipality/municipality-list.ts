import { CalendarDate, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { pageOf } from "../catalogue/page-of.ts";

/** A municipality that takes part, and how far its deliveries reach. */
export const Municipality = z.strictObject({
  code: MunicipalityCode,
  name: z.string(),
  observedUntil: CalendarDate.nullable(),
  submissionsInForce: z.int().nonnegative(),
});
export type Municipality = z.infer<typeof Municipality>;

export const MunicipalityPage = z
  .strictObject(pageOf(Municipality))
  .meta({ id: "MunicipalityPage", title: "Gemeenten", description: "One page of the municipalities that take part." });
export type MunicipalityPage = z.infer<typeof MunicipalityPage>;
