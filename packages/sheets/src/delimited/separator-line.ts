import { DELIMITERS, type Delimiter } from "./dialect.ts";

const SEPARATOR_LINE = /^"?sep=(.)"?$/i;

/** Whether a line only says which delimiter follows, as Excel writes it: `sep=;`. */
export const isSeparatorLine = (line: string): boolean => SEPARATOR_LINE.test(line);

/** The delimiter that a line `sep=;` names, when it is one that is recognised. */
export function delimiterOfLine(line: string): Delimiter | undefined {
  const named = SEPARATOR_LINE.exec(line)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === named);
}
