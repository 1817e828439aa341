const STARTS_FORMULA = /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\0])/u;
const NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)?$/;

/**
 * Whether a spreadsheet might take the text for a formula: it starts with = + - @ (also full-width, also after spaces), a tab,
 * a line break or NUL. A plain negative number such as -5 or -5,2 is none.
 */
export function isFormulaLike(text: string): boolean {
  return STARTS_FORMULA.test(text) && !NEGATIVE_NUMBER.test(text);
}

/** The text as a spreadsheet takes it for text: with an apostrophe in front where it might be taken for a formula. */
export const escapeFormula = (text: string): string => (isFormulaLike(text) ? `'${text}` : text);
