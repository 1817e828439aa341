import type { CalendarDate } from "../calendar/calendar-date.ts";
import { MUNICIPALITIES_2023 } from "./municipalities-2023.ts";
import type { MunicipalityCode } from "./municipality-code.ts";

/** A municipality of the register. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
}

/** The day on which the register was true. Later mergers and new names are not in it. */
export const MUNICIPALITIES_AS_OF: CalendarDate = "2023-01-01";

const register: ReadonlyMap<MunicipalityCode, Municipality> = new Map(
  MUNICIPALITIES_2023.trim()
    .split("\n")
    .map((line) => {
      const code = `GM${line.slice(0, 4)}`;
      return [code, { code, name: line.slice(5) }];
    }),
);

/** The 342 municipalities of the Netherlands as of 2023-01-01, in order of code (source: Statistics Netherlands). */
export const municipalities = (): readonly Municipality[] => [...register.values()];

/** The municipality with a code, or `undefined` when the register does not know it. */
export const findMunicipality = (code: MunicipalityCode): Municipality | undefined => register.get(code);
