const TOTAL = /^\W*((eind|sub)?totaal|totalen|grand total|total|som|aantal)\b/i;

/** Whether a row is a total below the records: it says so in its first filled cell, and most cells are empty. */
export function isTotalLine(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== "");
  if (first === undefined || !TOTAL.test(first)) return false;
  return cells.filter((cell) => cell !== "").length <= Math.max(3, cells.length / 3);
}
