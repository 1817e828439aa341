import type { MunicipalityCode } from "@jobcoach/core";
import { codeRules } from "./code-rules.ts";
import { faultOf, type Reading, type Remark } from "./reading.ts";

const NO_CODE = faultOf(codeRules["no-municipality-code"]);
const CODE = /^(?:GM)?\s?(\d{1,4})$/i;

/** The code of a municipality, written with or without `GM` and with or without its leading zeros. */
export function readMunicipality(text: string, remark: Remark): Reading<MunicipalityCode> {
  const digits = CODE.exec(text)?.[1];
  if (digits === undefined) return NO_CODE;
  if (digits.length < 4) remark(codeRules["municipality-lost-zero"]);
  return `GM${digits.padStart(4, "0")}`;
}
