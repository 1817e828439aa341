import { Grantor, HoursMode, LocalizedText, MunicipalityCode, SourceRole, StreamName } from "@jobcoach/core";
import { z } from "zod";
import { SLOTS, type Slot } from "./slots.ts";

const SlotName = z.enum(SLOTS as [Slot, ...Slot[]]);

/**
 * A column of a source: its header, and the slot its text goes to. `not-imported` is a column that is known and never read:
 * names, and free text that may speak of health. `required: "column"` means that the column must be there because its
 * silence would be read as a statement (an end date); `"value"` means that every row must fill it.
 */
export const ProfileColumn = z.strictObject({
  header: z.string().min(1).max(80),
  aliases: z.array(z.string().min(1).max(80)).exactOptional(),
  slot: z.union([SlotName, z.literal("not-imported")]),
  codes: z.string().exactOptional(),
  unit: z.enum(["hours", "minutes"]).exactOptional(),
  required: z.enum(["value", "column"]).exactOptional(),
});
export type ProfileColumn = z.infer<typeof ProfileColumn>;

/** How rows of this table find the row of another sheet that knows the person, and which slots they take from it. */
export const ProfileJoin = z.strictObject({
  sheet: z.string(),
  on: SlotName,
  brings: z.array(SlotName).min(1),
});
export type ProfileJoin = z.infer<typeof ProfileJoin>;

/** A table of the source: the one of a delimited file, or a sheet of a workbook. */
export const ProfileTable = z.strictObject({
  sheet: z.string().min(1),
  required: z.boolean(),
  include: z.array(z.string()).exactOptional(),
  columns: z.array(ProfileColumn),
  constants: z.partialRecord(SlotName, z.string()).exactOptional(),
  join: ProfileJoin.exactOptional(),
  /** The slots that together name a record, a trajectory and a job of the sender. */
  record: z.array(SlotName).min(1),
  /** Whether several records may have the same name; they are then numbered in the order of the file. */
  numbered: z.boolean().exactOptional(),
  trajectory: z.array(SlotName).min(1),
  job: z.array(SlotName).min(1).exactOptional(),
});
export type ProfileTable = z.infer<typeof ProfileTable>;

/** A sheet with remarks about the delivery itself: labels, each with its value to the right or below. */
export const ProfileNotes = z.strictObject({
  sheet: z.string().min(1),
  entries: z.array(
    z.strictObject({
      label: z.string().min(1),
      slot: SlotName.extract(["delivery.observedUntil", "delivery.selection"]),
      codes: z.string().exactOptional(),
    }),
  ),
});
export type ProfileNotes = z.infer<typeof ProfileNotes>;

export const ProfileContainer = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("delimited"),
    delimiter: z.enum([";", ",", "\t", "|"]),
    encoding: z.enum(["utf-8", "windows-1252", "utf-16le"]),
  }),
  z.strictObject({ kind: z.literal("workbook") }),
]);
export type ProfileContainer = z.infer<typeof ProfileContainer>;

const CodeTable = z.record(z.string().min(1), z.string().min(1));

/** The order of day, month and year that a source declares: 31-12-2025, 2025-12-31 or 20251231. */
export const DateOrder = z.enum(["dmy", "iso", "ymd8"]);
export type DateOrder = z.infer<typeof DateOrder>;

export const DecimalMark = z.enum([",", "."]);
export type DecimalMark = z.infer<typeof DecimalMark>;

/** How a tabular source is written down, as plain data: a new export of this kind needs a profile and no code. */
export const Profile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: LocalizedText,
  version: z.string().min(1),
  extends: z.string().exactOptional(),
  municipality: MunicipalityCode.exactOptional(),
  grantor: Grantor.exactOptional(),
  hoursMode: HoursMode.exactOptional(),
  stream: StreamName,
  source: SourceRole,
  container: ProfileContainer,
  dateOrder: DateOrder,
  decimalMark: DecimalMark,
  /** A title line above the header; `{date}` stands for the last day the export speaks about. */
  preamble: z.string().includes("{date}").exactOptional(),
  notes: ProfileNotes.exactOptional(),
  codes: z.record(z.string(), CodeTable),
  columnSets: z.record(z.string(), z.array(ProfileColumn)).exactOptional(),
  tables: z.array(ProfileTable).min(1),
});
export type Profile = z.infer<typeof Profile>;

/**
 * A part of a profile: what suppliers or municipalities of one kind share, or what one of them does otherwise. Layers are
 * laid on top of each other by `resolveProfile`; only the result has to be complete.
 */
export const ProfileLayer = Profile.partial().extend({
  id: Profile.shape.id,
  tables: z.array(ProfileTable.partial().extend({ sheet: ProfileTable.shape.sheet })).exactOptional(),
});
export type ProfileLayer = z.infer<typeof ProfileLayer>;
