import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";
import { type ExportStatus, exportStatuses } from "./export-statuses.ts";
import { type ExportUnit, exportUnits } from "./export-units.ts";
import { type MeasureId, measures } from "./measures.ts";

export const FIGURE_FILE_SCHEMA = "jobcoach/figures/1";

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]]);

/**
 * One number of a figure; `n` is how many stand behind it. Fractions run from 0 to 1. Without a number the status says why.
 * `group` and `category` say of which question and answer, or of which curve and week, the number is.
 */
export const ExportedValue = z.strictObject({
  group: z.string().nullable(),
  category: z.string().nullable(),
  measure: keysOf<MeasureId>(measures),
  value: z.number().nullable(),
  unit: keysOf<ExportUnit>(exportUnits),
  n: z.int().nonnegative().nullable(),
  status: keysOf<ExportStatus>(exportStatuses),
});
export type ExportedValue = z.infer<typeof ExportedValue>;

const Cell = z.strictObject({ municipality: z.string(), cohort: z.string() });

/**
 * All numbers about one indicator at one place. `municipality` is the code of a municipality or of a labour-market region
 * (`AM12`), or `all`; `cohort` a half-year, a year, four half-years (`2023H1..2024H2`), or `pooled`. `pooled` are the
 * municipalities and half-years that were added up.
 */
export const ExportedFigure = z.strictObject({
  indicator: z.string(),
  definitionVersion: z.string(),
  hoursMode: z.enum(["logged", "reported", "none"]).nullable(),
  municipality: z.string().regex(/^(GM\d{4}|AM\d{2}|all)$/),
  cohort: z.string().regex(/^(\d{4}(H[12])?|\d{4}H[12]\.\.\d{4}H[12]|pooled)$/),
  /** Whom of a dimension it is about, such as `lks-yes`; absent where it is about everybody. */
  stratum: z.string().exactOptional(),
  status: keysOf<ExportStatus>(exportStatuses),
  /** The earliest of the last days that the deliveries of its municipalities speak about. */
  observedUntil: CalendarDate.nullable(),
  pooled: z.array(Cell),
  values: z.array(ExportedValue),
});
export type ExportedFigure = z.infer<typeof ExportedFigure>;

/** A question with its answers, or a curve with its weeks: what numbers of one figure are about. */
const ExportedGroup = z.strictObject({
  id: z.string(),
  title: LocalizedText,
  categories: z.array(z.strictObject({ id: z.string(), title: LocalizedText })),
});
export type ExportedGroup = z.infer<typeof ExportedGroup>;

/** What an indicator means, as it was when its figures were made. */
export const ExportedDefinition = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: LocalizedText,
  question: LocalizedText,
  sentence: LocalizedText,
  numerator: LocalizedText,
  denominator: LocalizedText,
  window: LocalizedText,
  exclusions: LocalizedText,
  unknowns: LocalizedText,
  direction: z.enum(["higher-is-better", "lower-is-better", "neutral"]),
  windowDays: z.int(),
  source: z.string(),
  groups: z.array(ExportedGroup),
});
export type ExportedDefinition = z.infer<typeof ExportedDefinition>;

/**
 * Figures with all that is needed to read them, as one document: who may see it, the release it comes from (`null` for own
 * figures), notes, definitions, names, and the words for statuses, measures and units that occur in it.
 */
export const FigureFile = z
  .strictObject({
    schema: z.literal(FIGURE_FILE_SCHEMA),
    publication: z.enum(["published", "not-for-publication"]),
    release: z.strictObject({ number: z.int().positive(), madeAt: z.iso.datetime({ offset: true }) }).nullable(),
    notes: z.array(LocalizedText),
    municipalities: z.array(
      z.strictObject({ code: z.string(), name: LocalizedText, observedUntil: CalendarDate.nullable() }),
    ),
    definitions: z.array(ExportedDefinition),
    /** The words for strata, where figures are divided. */
    strata: z.record(z.string(), LocalizedText).exactOptional(),
    statuses: z.partialRecord(keysOf<ExportStatus>(exportStatuses), LocalizedText),
    measures: z.partialRecord(keysOf<MeasureId>(measures), LocalizedText),
    units: z.partialRecord(keysOf<ExportUnit>(exportUnits), LocalizedText),
    figures: z.array(ExportedFigure),
  })
  .meta({ id: "FigureFile", title: "Cijferbestand", description: "Figures with all that is needed to read them." });
export type FigureFile = z.infer<typeof FigureFile>;
