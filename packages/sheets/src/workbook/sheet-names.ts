const FORBIDDEN = /[[\]:*?/\\\p{C}]/gu;
const LENGTH_AT_MOST = 31;

/** Names that a workbook may give its sheets: at most 31 characters, no forbidden ones, no two alike. */
export function sheetNames(wished: readonly string[]): string[] {
  const used = new Set<string>();
  return wished.map((wish, index) => {
    const clean =
      wish
        .toWellFormed()
        .replace(FORBIDDEN, "-")
        .replace(/^'+|'+$/g, "")
        .trim() || `Sheet${index + 1}`;
    let name = clean.slice(0, LENGTH_AT_MOST).toWellFormed();
    for (let copy = 2; used.has(name.toLowerCase()); copy++) {
      const ending = ` (${copy})`;
      name = clean.slice(0, LENGTH_AT_MOST - ending.length).toWellFormed() + ending;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
