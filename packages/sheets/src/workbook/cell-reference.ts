/** The last column (XFD) and row that a sheet can have. */
export const COLUMNS_OF_SHEET = 16_384;
export const ROWS_OF_SHEET = 1_048_576;

/** The column index and row number of a reference such as B12, packed as row × 16,384 + index; -1 when it is none. */
export function parseReference(reference: string): number {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = parseRowNumber(reference.slice(i));
  return i === 0 || i > 3 || column > COLUMNS_OF_SHEET || row === -1 ? -1 : row * COLUMNS_OF_SHEET + column - 1;
}

/** A row number from 1 to 1,048,576; -1 when it is none. */
export function parseRowNumber(text: string): number {
  const row = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : -1;
  return row <= ROWS_OF_SHEET ? row : -1;
}
