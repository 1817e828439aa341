/** What a zip of files may ask of the reader. */
export interface ZipLimits {
  readonly maxEntries: number;
  /** Bytes of all files together, unpacked. */
  readonly maxUnpackedBytes: number;
  /** Unpacked to packed, for files over 1 MB. */
  readonly maxRatio: number;
}

/** The limits that hold unless others are given: those of a workbook, but with room for one file per person. */
export const ZIP_LIMITS: ZipLimits = { maxEntries: 10_000, maxUnpackedBytes: 200_000_000, maxRatio: 100 };
