import type { CodeList, Sex } from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";
import { textOf } from "./children.ts";
import type { ElementReport } from "./element-report.ts";
import { readSuwiCode } from "./suwi-values.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** Sex as the population register codes it; SuwiML gives a width of one digit and no list. */
export const suwiSexes = {
  id: "suwiml-geslacht",
  title: { nl: "Geslacht", en: "Sex" },
  origin: "protocol",
  citation: { title: "Basisregistratie personen, as used in SuwiML" },
  codes: {
    "1": { nl: "man", en: "male" },
    "2": { nl: "vrouw", en: "female" },
    "9": { nl: "onbekend", en: "not known" },
  },
} satisfies CodeList;

const SEX_OF_CODE: Readonly<Record<keyof typeof suwiSexes.codes, Sex>> = {
  "1": "m",
  "2": "f",
  "9": "other-or-unknown",
};
const SEX_OF_LETTER: Readonly<Record<string, Sex>> = { M: "m", V: "f", O: "other-or-unknown" };

/** The sex of a person; letters are understood with a warning, an unknown code is left out with one. */
export function readSuwiSex(element: XmlElement | undefined, report: ElementReport): Sex | undefined {
  const letter = textOf(element).toUpperCase();
  if (Object.hasOwn(SEX_OF_LETTER, letter)) {
    report(suwimlRules["code-as-letter"], element);
    return SEX_OF_LETTER[letter];
  }
  const code = readSuwiCode(element, suwiSexes, report);
  return code === undefined ? undefined : SEX_OF_CODE[code];
}
