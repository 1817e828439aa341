/** What a delimited file may ask of the reader; lengths in characters. */
export interface DelimitedLimits {
  readonly maxRowLength: number;
  readonly maxFieldLength: number;
  readonly maxColumns: number;
}

/** The limits that hold unless others are given. */
export const DELIMITED_LIMITS: DelimitedLimits = {
  maxRowLength: 65_536,
  maxFieldLength: 32_767,
  maxColumns: 200,
};
