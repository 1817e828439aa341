import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MunicipalityCode } from "./municipality-code.ts";
import { existsOn, findMunicipality, type Municipality } from "./municipality-register.ts";

/**
 * What the register says of a code on a day. `ended`: the successors are those that exist on that day. `unknown`: no
 * municipality that existed since 2014-12-31 has this code.
 */
export type MunicipalityOnDay =
  | { readonly found: "valid" | "not-yet"; readonly municipality: Municipality }
  | { readonly found: "ended"; readonly municipality: Municipality; readonly successors: readonly Municipality[] }
  | { readonly found: "unknown" };

/** The municipality of a code on a day; its first and last day count as valid. */
export function municipalityOn(code: MunicipalityCode, on: CalendarDate): MunicipalityOnDay {
  const municipality = findMunicipality(code);
  if (municipality === undefined) return { found: "unknown" };
  if (existsOn(municipality, on)) return { found: "valid", municipality };
  if (municipality.to === undefined || on <= municipality.to) return { found: "not-yet", municipality };
  return { found: "ended", municipality, successors: successorsOf(code, on) };
}

/**
 * The municipalities that an ended one has become on a day, followed through every later change, each named once. Empty where
 * the municipality has not ended on that day, and for a code that the register does not know.
 */
export function successorsOf(code: MunicipalityCode, on: CalendarDate): readonly Municipality[] {
  const { to, successors = [] } = findMunicipality(code) ?? {};
  if (to === undefined || on <= to) return [];
  const existing = successors.flatMap((successor) => {
    const result = municipalityOn(successor, on);
    if (result.found === "ended") return result.successors;
    return result.found === "valid" ? [result.municipality] : [];
  });
  return [...new Set(existing)];
}
