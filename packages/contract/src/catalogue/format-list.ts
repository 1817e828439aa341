import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** A format that this gateway takes in. */
export const FormatDescription = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: LocalizedText,
  specification: z.string().exactOptional(),
});
export type FormatDescription = z.infer<typeof FormatDescription>;

export const FormatList = z
  .strictObject({ items: z.array(FormatDescription) })
  .meta({ id: "FormatList", title: "Formaten", description: "The formats that this gateway takes in." });
export type FormatList = z.infer<typeof FormatList>;
