/** What a field holds, as far as faults in it go. A date, number and code are written as in the fixture. */
export type FieldKind = "bsn" | "date" | "number" | "code" | "flag" | "reference" | "free-text";

/** Which fields of the fixture hold what; a field is named by its header or its element, and must be filled in the fixture. */
export interface FaultFields {
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** What a finding calls a field, where that is not its name in the file. */
  readonly shownAs?: Readonly<Record<string, string>>;
  /** Which of several values of a field to use, counted from 1, where the first is not read. */
  readonly occurrence?: Readonly<Record<string, number>>;
  /** Fields that every record must fill. */
  readonly required?: readonly string[];
  /** Pairs of dates of which the second may not lie before the first. */
  readonly periods?: readonly (readonly [from: string, to: string])[];
  /** The rules that must tell a fault, where any finding in its place is not enough. */
  readonly rules?: Readonly<Record<string, readonly string[]>>;
}
