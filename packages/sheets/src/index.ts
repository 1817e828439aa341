export { chunksOf } from "./delimited/chunks-of.ts";
export type { DelimitedDialect, Delimiter, Encoding } from "./delimited/dialect.ts";
export { DELIMITED_LIMITS, type DelimitedLimits } from "./delimited/limits.ts";
export { type ReadDelimitedOptions, readDelimited } from "./delimited/read-delimited.ts";
export { delimitedRules } from "./delimited/rules.ts";
export type { RowBatches, RowCounts, SheetRow } from "./row.ts";
