import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Finding } from "../finding/finding.ts";
import { findingOf } from "../finding/rule.ts";
import type { MunicipalityCode } from "./municipality-code.ts";
import { municipalityOn } from "./municipality-on.ts";
import { findMunicipality, type Municipality } from "./municipality-register.ts";
import { municipalityRules } from "./municipality-rules.ts";

/**
 * What is wrong with a municipality as the sender of data that speak until a day, inclusive: the register does not know the
 * code, or the municipality had ended by then. Without a day only the code is looked at. A municipality that begins later is
 * no fault: a new one delivers what its predecessors did.
 */
export function municipalityFindings(code: MunicipalityCode, on?: CalendarDate): readonly Finding[] {
  if (findMunicipality(code) === undefined) return [findingOf(municipalityRules["unknown-code"])];
  if (on === undefined) return [];
  const result = municipalityOn(code, on);
  if (result.found !== "ended") return [];
  const { municipality, successors } = result;
  const parameters = {
    name: shown(municipality),
    lastDay: municipality.to ?? "",
    successors: successors.map(shown).join(", "),
  };
  return [findingOf(municipalityRules["ended-code"], {}, parameters)];
}

const shown = ({ name, code }: Municipality) => `${name} (${code})`;
