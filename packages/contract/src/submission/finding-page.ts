import { Finding } from "@jobcoach/core";
import { z } from "zod";

/** One page of findings in the order of the file; `total` counts all, of which the first `kept` can be read. */
export const FindingPage = z
  .strictObject({
    page: z.int().positive(),
    pageSize: z.int().positive(),
    kept: z.int().nonnegative(),
    total: z.int().nonnegative(),
    items: z.array(Finding.omit({ reference: true })),
  })
  .meta({ id: "FindingPage", title: "Pagina met meldingen", description: "One page of findings." });
export type FindingPage = z.infer<typeof FindingPage>;
