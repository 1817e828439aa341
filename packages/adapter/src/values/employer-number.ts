import { codeRules } from "./code-rules.ts";
import { faultOf, type Reading } from "./reading.ts";

const NO_NUMBER = faultOf(codeRules["no-employer-number"]);
const NUMBER = /^(\d{9})(?:L\d{2})?$/i;
const BETWEEN = /[\s.]/g;

/**
 * The nine digits of a payroll tax number (loonheffingennummer), which name the employer. They can be built on the BSN of a
 * sole trader, so they never leave as they are: only as a keyed token.
 */
export const readEmployerNumber = (text: string): Reading<string> =>
  NUMBER.exec(text)?.[1] ?? NUMBER.exec(text.replaceAll(BETWEEN, ""))?.[1] ?? NO_NUMBER;
