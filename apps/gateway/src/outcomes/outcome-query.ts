import { HalfYear, MunicipalityCode } from "@jobcoach/core";
import { indicatorById } from "@jobcoach/outcomes";
import { z } from "zod";
import { ReleaseNumber } from "../http/path-parameters.ts";

/** The query keys of published figures: a place, and the release, which is the last one that stands unless said otherwise. */
export const placeKeys = {
  cohort: z
    .union([HalfYear, z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}H[12]\.\.\d{4}H[12]$/), z.literal("pooled")])
    .optional(),
  municipality: z.union([MunicipalityCode, z.string().regex(/^AM\d\d$/), z.literal("all")]).optional(),
  release: ReleaseNumber.optional(),
};

export const OutcomeQuery = z.strictObject({
  indicator: z
    .string()
    .refine((id) => indicatorById(id) !== undefined)
    .optional(),
  by: z.literal("municipality").optional(),
  ...placeKeys,
});
