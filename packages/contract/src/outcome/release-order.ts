import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** Where the making of a release stands; `waiting` until it is done. */
export const ReleaseOrder = z
  .strictObject({
    id: z.uuid(),
    state: z.enum(["waiting", "made", "unchanged", "nothing-to-release", "same-as-withdrawn", "failed"]),
    sentence: LocalizedText,
    orderedAt: z.iso.datetime(),
    links: z.strictObject({ self: z.string(), release: z.string().exactOptional() }),
  })
  .meta({
    id: "ReleaseOrder",
    title: "Opdracht voor een uitgave",
    description: "Where the making of a release stands.",
  });
export type ReleaseOrder = z.infer<typeof ReleaseOrder>;
