import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";

const Source = z.strictObject({
  title: z.string(),
  url: z.string().exactOptional(),
  article: z.string().exactOptional(),
  textOf: CalendarDate.exactOptional(),
});

/** A list of codes with the label of each, and where the list comes from. */
export const CodeListDescription = z
  .strictObject({
    id: z.string(),
    title: LocalizedText,
    origin: z.enum(["law", "protocol", "instrument", "project"]),
    citation: Source.exactOptional(),
    status: z.enum(["lapsed", "unknown"]).exactOptional(),
    note: LocalizedText.exactOptional(),
    codes: z.record(z.string(), LocalizedText),
  })
  .meta({ id: "CodeListDescription", title: "Codelijst", description: "A list of codes with the label of each." });
export type CodeListDescription = z.infer<typeof CodeListDescription>;

export const CodeListList = z
  .strictObject({ items: z.array(CodeListDescription) })
  .meta({ id: "CodeListList", title: "Codelijsten", description: "All code lists, in order of id." });
export type CodeListList = z.infer<typeof CodeListList>;
