/**
 * The name of a column or sheet as it is compared: lower case, without accents, spaces, underscores, points, slashes and brackets. `Uren p/w` and
 * `uren_pw` are one name.
 */
export const normaliseKey = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, "");

/** A code as it is compared: lower case, without accents and spaces. Points and dashes can tell codes apart. */
export const normaliseCode = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{Mark}\s]/gu, "");
