import type { Rule } from "@jobcoach/core";
import { workbookRules as rules } from "./rules.ts";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** A text as the user sees it, from the text in the XML (where `_x000D_` stands for a character); else what is wrong. */
export function readExcelText(written: string, maxLength: number): string | Rule {
  const text = written.includes("_x") ? written.replace(ESCAPED, unescaped) : written;
  if (text.length > maxLength) return rules["text-too-large"];
  return CONTROL.test(text) ? rules["control-character"] : text;
}

const unescaped = (_whole: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));

/** The text for the XML, so that `readExcelText` gives it back: carriage returns and look-alikes of escapes are escaped. */
export const writeExcelText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
