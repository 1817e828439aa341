import { z } from "zod";

/** A text for people: Dutch at B1 level first, plain British English second. */
export const LocalizedText = z
  .strictObject({ nl: z.string(), en: z.string() })
  .meta({ id: "LocalizedText", title: "Tekst", description: "A text in Dutch and English." });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The languages in which the product speaks. */
export type Language = keyof LocalizedText;
