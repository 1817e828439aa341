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
  const row = rowNumberAt(reference, i);
  return i === 0 || i > 3 || column > COLUMNS_OF_SHEET || row === -1 ? -1 : row * COLUMNS_OF_SHEET + column - 1;
}

/** A row number from 1 to 1,048,576; -1 when it is none. */
export const parseRowNumber = (text: string): number => rowNumberAt(text, 0);

function rowNumberAt(text: string, from: number): number {
  let row = 0;
  for (let i = from; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row === 0 || row > ROWS_OF_SHEET) return -1;
  }
  return row === 0 ? -1 : row;
}
