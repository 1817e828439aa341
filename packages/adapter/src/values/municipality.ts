import { type MunicipalityCode, municipalityCodeOf } from "@jobcoach/core";
import { codeRules } from "./code-rules.ts";
import { faultOf, type Reading, type Remark } from "./reading.ts";

const NO_CODE = faultOf(codeRules["no-municipality-code"]);

/** The code of a municipality, written with or without `GM` and with or without its leading zeros. */
export function readMunicipality(text: string, remark: Remark): Reading<MunicipalityCode> {
  const code = municipalityCodeOf(text);
  if (code === undefined) return NO_CODE;
  const hasAllDigits = text.includes(code.slice(2));
  if (!hasAllDigits) remark(codeRules["municipality-lost-zero"]);
  return code;
}
