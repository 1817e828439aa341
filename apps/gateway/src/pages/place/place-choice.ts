import { z } from "zod";
import { placeKeys } from "../../outcomes/outcome-query.ts";

export const ALL = "all";
export const POOLED = "pooled";

/** The keys in the address of a page about one place: a municipality, a region or all together, and a cohort. */
export const placeChoiceKeys = {
  municipality: placeKeys.municipality.unwrap().default(ALL),
  cohort: placeKeys.cohort.unwrap().default(POOLED),
};

export const PlaceChoice = z.strictObject(placeChoiceKeys);
export type PlaceChoice = z.infer<typeof PlaceChoice>;

/** What of a choice stands in an address: what is so without saying stays out of it. */
export const placeQuery = ({ municipality, cohort }: PlaceChoice) => ({
  municipality: municipality === ALL ? undefined : municipality,
  cohort: cohort === POOLED ? undefined : cohort,
});
