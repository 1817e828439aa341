import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";
import { OutcomeRow } from "./outcome-list.ts";
import { ReleaseReference } from "./release-reference.ts";

/** How long something lasts: the published rows of a curve, or why there are none. */
export const PublishedTenure = z
  .strictObject({
    release: ReleaseReference,
    indicator: z.string(),
    rows: z.array(OutcomeRow),
    notAvailable: z.array(z.strictObject({ what: z.string(), why: LocalizedText })),
  })
  .meta({ id: "PublishedTenure", title: "Hoe lang het duurt", description: "The published rows of a curve." });
export type PublishedTenure = z.infer<typeof PublishedTenure>;
