/** What a number means by the format of its cell. */
export type NumberKind = "number" | "percent" | "date" | "time" | "duration";

/** Excel allows 255 characters. */
const CODE_AT_MOST = 500;
const LITERALS = /"[^"]*"|\\.|_.|\*.|general|am\/pm|a\/p/gi;
const ELAPSED = /\[(h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]/g;

/** The kind a format code makes of a positive number; literal text, colours and locales do not count. */
export function kindOfFormatCode(code: string): NumberKind {
  const [section = ""] = code.slice(0, CODE_AT_MOST).replace(LITERALS, "").split(";", 1);
  if (ELAPSED.test(section)) return "duration";
  const marks = section.replace(BRACKETS, "").toLowerCase();
  const hasTime = /[hs]/.test(marks);
  if (/[yd]/.test(marks) || (marks.includes("m") && !hasTime)) return "date";
  if (hasTime) return "time";
  return marks.includes("%") ? "percent" : "number";
}

/** The kind of a built-in format; numbers 27 to 36 and 50 to 58 are dates in East Asian versions. */
export function kindOfBuiltInFormat(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return "time";
  return id === 46 ? "duration" : "number";
}
