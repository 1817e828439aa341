import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** Where a condition or number stands. */
export const LegalCitation = z
  .strictObject({
    title: z.string(),
    url: z.string(),
    article: z.string().exactOptional(),
    textOf: CalendarDate.exactOptional(),
  })
  .meta({ id: "LegalCitation", title: "Vindplaats", description: "Where a condition or number stands." });

/** What must be so, as data; the words of `text` say the same. */
const Requirement = z.looseObject({});

const InDates = {
  status: z.enum(["inferred", "memory"]).exactOptional(),
  from: CalendarDate.exactOptional(),
  to: CalendarDate.exactOptional(),
};

/** A scheme that helps somebody with a work limitation, or the employer, as the law describes it. */
export const SchemeDescription = z
  .strictObject({
    id: z.string(),
    name: LocalizedText,
    summary: LocalizedText,
    grantor: z.enum(["municipality", "uwv", "tax-administration", "either"]),
    basis: z.array(LegalCitation),
    inForce: z.strictObject({
      from: CalendarDate.exactOptional(),
      readFrom: CalendarDate.exactOptional(),
      to: CalendarDate.exactOptional(),
    }),
    conditions: z.array(
      z.strictObject({
        code: z.string(),
        text: LocalizedText,
        requirement: Requirement,
        citation: LegalCitation,
        ...InDates,
      }),
    ),
    duration: z.array(
      z.strictObject({
        text: LocalizedText,
        months: z.union([z.number(), z.looseObject({ id: z.string() })]).exactOptional(),
        citation: LegalCitation,
        ...InDates,
      }),
    ),
    parameters: z.array(z.looseObject({ id: z.string() })),
  })
  .meta({ id: "SchemeDescription", title: "Regeling", description: "A scheme as the law describes it." });
export type SchemeDescription = z.infer<typeof SchemeDescription>;

export const SchemeList = z
  .strictObject({ items: z.array(SchemeDescription) })
  .meta({ id: "SchemeList", title: "Regelingen", description: "All schemes, in order of id." });
export type SchemeList = z.infer<typeof SchemeList>;
