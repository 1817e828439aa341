import type { LocalizedText } from "@jobcoach/core";

/**
 * What a field holds. A date is written yyyymmdd; `digits` is a number that names something, so that its zeros count; a code
 * stands in the list of the field.
 */
export type FieldKind = "date" | "year" | "month" | "number" | "text" | "code" | "digits" | "bsn";

/** One field of a layout. `name` is its element and column, `title` how its regulation spells it. */
export interface LayoutField<Name extends string = string> {
  readonly number: number;
  readonly name: Name;
  readonly title: string;
  readonly kind: FieldKind;
  /** Exactly so many characters, a sign not counted. */
  readonly width?: number;
  /** At most so many characters; without this and without a width there is no maximum. */
  readonly atMost?: number;
  /** Of a number: how many of its digits stand behind the decimal mark, which is not written. */
  readonly decimals?: number;
  /** Of a number: whether it may be below zero. */
  readonly signed?: true;
  readonly least?: number;
  readonly most?: number;
  readonly codes?: Readonly<Record<string, LocalizedText>>;
  /** Whether a record without it cannot become a fact. */
  readonly required?: true;
  /** Whether facts are made of it; a fault in any other field does not cost the record. */
  readonly imported?: true;
}

/** Fields that stand together, and in which element where the layout is bound to XML. */
export interface LayoutLevel<Name extends string = string> {
  readonly element: string;
  readonly fields: readonly LayoutField<Name>[];
}

/**
 * A format of numbered fields as data. Levels lie inside each other, the delivery outermost; the second level is what a file
 * repeats. A record is one way from the delivery down to the innermost level.
 */
export interface RecordLayout<Name extends string = string> {
  /** The element around all others where the layout is bound to XML. */
  readonly root: string;
  readonly levels: readonly LayoutLevel<Name>[];
  /** The fields of all levels, in the order of their numbers. */
  readonly fields: readonly LayoutField<Name>[];
  indexOf(name: Name): number;
}

/** The layout of a root and its levels; fields are numbered from 1 through all levels. */
export function recordLayout<const Name extends string>(
  root: string,
  levels: readonly LayoutLevel<Name>[],
): RecordLayout<Name> {
  const fields = levels.flatMap((level) => level.fields);
  const indexes = new Map(fields.map(({ name }, index) => [name, index]));
  const misplaced = fields.find(({ number }, index) => number !== index + 1);
  if (misplaced !== undefined || indexes.size !== fields.length) {
    throw new Error(`The layout ${root} has a field twice or out of order: ${misplaced?.name ?? "a name"}.`);
  }
  return { root, levels, fields, indexOf: (name) => indexes.get(name) ?? -1 };
}

/** How findings call a field: its number and its title. */
export const fieldTitle = ({ number, title }: LayoutField): string => `${number} ${title}`;

/** How many fields stand at the level of the delivery. */
export const deliveryFieldCount = ({ levels }: RecordLayout): number => levels[0]?.fields.length ?? 0;
