import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MunicipalityCode } from "./municipality-code.ts";
import { MUNICIPALITY_TABLE } from "./municipality-table.ts";

/**
 * A labour-market region (arbeidsmarktregio). `number`: as in the annex of the Besluit werkgebieden UWV 2015
 * (https://wetten.overheid.nl/BWBR0036164), 1 to 35. `code` and `name`: as Statistics Netherlands writes them in 2026; some
 * names differ from those of the decree.
 */
export interface LabourMarketRegion {
  readonly number: number;
  readonly code: string;
  readonly name: string;
}

/** A region of a municipality, the day of the division it was read from, and whether that holds for the day asked for. */
export interface RegionOnDay {
  readonly region: LabourMarketRegion;
  readonly asOf: CalendarDate;
  readonly certain: boolean;
}

/** The day of the division into regions. Of earlier and later years no whole list was found. */
export const LABOUR_MARKET_REGIONS_AS_OF: CalendarDate = "2026-01-01";

/** The 35 labour-market regions of the Netherlands, in order of number. */
export const labourMarketRegions = (): readonly LabourMarketRegion[] => readTable().regions;

/**
 * The labour-market region of a current municipality, `undefined` for any other code: ask for its successor. `certain` in
 * 2026 only, for a day in another year the division of 2026 is the best that is known: municipalities moved on days that
 * nobody found. The one difference that the borders of 2023 showed in a test of nine municipalities is in here: Olst-Wijhe
 * was in region 11 in 2015 and 2023 and is in region 5 in 2026.
 */
export function regionOf(
  code: MunicipalityCode,
  on: CalendarDate = LABOUR_MARKET_REGIONS_AS_OF,
): RegionOnDay | undefined {
  const year = on.slice(0, 4);
  const moved = code === OLST_WIJHE.code && year <= "2023";
  const number = moved ? OLST_WIJHE.formerRegion : regionNumberOf(code);
  const region = labourMarketRegions()[number - 1];
  if (region === undefined) return undefined;
  const asOf = moved ? OLST_WIJHE.seenOn : LABOUR_MARKET_REGIONS_AS_OF;
  return { region, asOf, certain: year === asOf.slice(0, 4) };
}

/** By the region borders of 2023 of Statistics Netherlands in github.com/cartomap/nl, rd/arbeidsmarktregio_2023.geojson. */
const OLST_WIJHE = { code: "GM1773", formerRegion: 11, seenOn: "2023-01-01" } as const;

/** The number of the region that a municipality stands below, 0 for a code that is not in the table. */
const regionNumberOf = (code: MunicipalityCode): number => readTable().numberOf.get(code) ?? 0;

interface RegionTable {
  readonly regions: readonly LabourMarketRegion[];
  readonly numberOf: ReadonlyMap<string, number>;
}

let table: RegionTable | undefined;

/** The table of municipalities by region, read when it is first needed. */
function readTable(): RegionTable {
  if (table !== undefined) return table;
  const regions: LabourMarketRegion[] = [];
  const numberOf = new Map<string, number>();
  for (const line of MUNICIPALITY_TABLE.split("\n")) {
    const [, code, name = ""] = /^(AM\d\d) (.+)$/.exec(line) ?? [];
    if (code !== undefined) regions.push({ number: regions.length + 1, code, name });
    else if (/^\d{4}/.test(line)) numberOf.set(`GM${line.slice(0, 4)}`, regions.length);
  }
  table = { regions, numberOf };
  return table;
}
