import * as core from "@jobcoach/core";
import { z } from "zod";

/** A kind of data with its Dutch name, its name in programs, and what it means, in English. */
interface DataTerm {
  readonly title: string;
  readonly name: string;
  readonly description: string;
}

/** What the data is made of, from the schemas of the core, by Dutch name. The same words are in `docs/glossary.md`. */
export const dataTerms: readonly DataTerm[] = Object.entries<unknown>(core)
  .flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const { title, description } = schema.meta() ?? {};
    return title === undefined || description === undefined ? [] : [{ title, name, description }];
  })
  .sort((a, b) => a.title.localeCompare(b.title, "nl"));
