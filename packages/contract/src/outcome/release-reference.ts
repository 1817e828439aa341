import { z } from "zod";
import { ReleaseVersion } from "./release-list.ts";

/** The release that figures come from. */
export const ReleaseReference = z
  .strictObject({ number: z.int().positive(), version: ReleaseVersion, madeAt: z.iso.datetime() })
  .meta({ id: "ReleaseReference", title: "Uit welke uitgave", description: "The release that figures come from." });
export type ReleaseReference = z.infer<typeof ReleaseReference>;
