import { z } from "zod";

/** The code of a municipality as Statistics Netherlands writes it: `GM` and four digits. */
export const MunicipalityCode = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ id: "MunicipalityCode", title: "Gemeentecode", description: "GM and four digits." });
export type MunicipalityCode = z.infer<typeof MunicipalityCode>;

const SPELLING = /^(?:GM)?\s?(\d{1,4})$/i;

/**
 * The code that a text means, written with or without `GM` and with or without its leading zeros, which spreadsheets drop:
 * `200`, `0200`, `gm0200` and `GM0200` are all `GM0200`. `undefined` when the text is no code; whether the register knows
 * the code is another question.
 */
export function municipalityCodeOf(text: string): MunicipalityCode | undefined {
  const digits = SPELLING.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `GM${digits.padStart(4, "0")}`;
}
