import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/day-number.ts";
import { MUNICIPALITY_CHANGES } from "./municipality-changes.ts";
import type { MunicipalityCode } from "./municipality-code.ts";
import { MUNICIPALITY_TABLE } from "./municipality-table.ts";

/** A municipality of the register. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** First day; absent where the municipality is older than 2015. */
  readonly from?: CalendarDate;
  /** Last day, inclusive; absent where the municipality has not ended. */
  readonly to?: CalendarDate;
  /** Who took over on the day after the last, most addresses first; several where the municipality was divided. */
  readonly successors?: readonly MunicipalityCode[];
}

/** The day of the list of current municipalities. Later changes are not in the register. */
export const MUNICIPALITIES_AS_OF: CalendarDate = "2026-01-01";

/** The 342 current municipalities of the Netherlands, in order of code (source: Statistics Netherlands). */
export const municipalities = (): readonly Municipality[] => municipalitiesOn(MUNICIPALITIES_AS_OF);

/**
 * The municipalities that existed on a day, in order of code. The register knows changes since 2015-01-01: for a day before
 * 2014-12-31 it answers as for that day, for one after `MUNICIPALITIES_AS_OF` as for that one.
 */
export const municipalitiesOn = (on: CalendarDate): readonly Municipality[] =>
  [...register().values()].filter((municipality) => existsOn(municipality, on));

/** The municipality with a code, current or ended since 2015, or `undefined` when the register does not know it. */
export const findMunicipality = (code: MunicipalityCode): Municipality | undefined => register().get(code);

/** Whether a municipality exists on a day, its first and last one included. */
export const existsOn = ({ from, to }: Municipality, on: CalendarDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);

type Register = ReadonlyMap<MunicipalityCode, Municipality>;

let parsed: Register | undefined;

function register(): Register {
  parsed ??= parseRegister();
  return parsed;
}

function parseRegister(): Register {
  const began = new Map<MunicipalityCode, CalendarDate>();
  const ended: Municipality[] = [];
  for (const line of linesOf(MUNICIPALITY_CHANGES)) {
    const [change = "", names = ""] = line.split(": ");
    const [day = "", ...successors] = change.split(" ");
    for (const successor of successors) if (successor.startsWith("+")) began.set(gm(successor.slice(1)), day);
    const to = addDays(day, -1);
    const codes = successors.map((successor) => gm(successor.replace("+", "")));
    for (const name of names.split(", "))
      ended.push({ code: gm(name.slice(0, 4)), name: name.slice(4), to, successors: codes });
  }
  const current = linesOf(MUNICIPALITY_TABLE)
    .filter((line) => !line.startsWith("AM"))
    .map((line): Municipality => {
      const from = began.get(gm(line.slice(0, 4)));
      return { code: gm(line.slice(0, 4)), name: line.slice(4), ...(from === undefined ? {} : { from }) };
    });
  const all = [...current, ...ended].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(all.map((municipality) => [municipality.code, municipality]));
}

const linesOf = (table: string) => table.trim().split("\n");
const gm = (digits: string): MunicipalityCode => `GM${digits}`;
