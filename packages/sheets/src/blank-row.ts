const BLANK = /^\s*$/;

/** Whether no cell of the row holds any text. */
export function isBlankRow(cells: readonly string[]): boolean {
  const first = cells[0];
  // Nearly every row starts with a letter or digit; then the other cells need no look.
  if (first !== undefined && first.charCodeAt(0) > 32 && first.charCodeAt(0) < 127) return false;
  return cells.every((cell) => BLANK.test(cell));
}
