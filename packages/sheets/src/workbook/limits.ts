/** What a workbook may ask of the reader. */
export interface WorkbookLimits {
  /** Parts in the zip. */
  readonly maxParts: number;
  /** Bytes of all parts together, unpacked. */
  readonly maxUnpackedBytes: number;
  /** Unpacked to packed, for parts over 1 MB. */
  readonly maxRatio: number;
  readonly maxColumns: number;
  /** Characters in one cell. */
  readonly maxCellLength: number;
  /** Characters of all shared texts together, which stay in memory. */
  readonly maxSharedLength: number;
  /** Shared texts. */
  readonly maxSharedTexts: number;
}

/** The limits that hold unless others are given. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  maxParts: 200,
  maxUnpackedBytes: 200_000_000,
  maxRatio: 100,
  maxColumns: 200,
  maxCellLength: 32_767,
  maxSharedLength: 40_000_000,
  maxSharedTexts: 2_000_000,
};
