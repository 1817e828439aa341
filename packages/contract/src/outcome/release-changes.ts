import { z } from "zod";
import { pageOf } from "../catalogue/page-of.ts";
import { OutcomeRow } from "./outcome-list.ts";
import { ReleaseVersion } from "./release-list.ts";

const ReleaseName = z.strictObject({ number: z.int().positive(), version: ReleaseVersion });

/** A row that came, went or says something else; `before` or `after` is null where there was or is none. */
export const ReleaseChange = z
  .strictObject({
    change: z.enum(["added", "removed", "changed"]),
    before: OutcomeRow.nullable(),
    after: OutcomeRow.nullable(),
  })
  .meta({ id: "ReleaseChange", title: "Verandering", description: "A row that came, went or changed." });
export type ReleaseChange = z.infer<typeof ReleaseChange>;

/** A definition that is another one now; null where there was or is none. */
const DefinitionChange = z.strictObject({
  indicator: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** What is different in a release since an earlier one. */
export const ReleaseChanges = z
  .strictObject({
    since: ReleaseName,
    release: ReleaseName,
    definitions: z.array(DefinitionChange),
    ...pageOf(ReleaseChange),
  })
  .meta({ id: "ReleaseChanges", title: "Veranderingen", description: "What is different since an earlier release." });
export type ReleaseChanges = z.infer<typeof ReleaseChanges>;
