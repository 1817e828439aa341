import { type LabourMarketRegion, type MunicipalityCode, regionOf } from "@jobcoach/core";

/** The labour-market region of a municipality as it is divided now; `undefined` where nobody knows it. */
export const regionNow = (municipality: string): LabourMarketRegion | undefined =>
  regionOf(municipality as MunicipalityCode)?.region;

/** The labour-market regions of some municipalities, by name. */
export function regionsOf(municipalities: readonly { readonly code: string }[]): readonly LabourMarketRegion[] {
  const regions = new Map<string, LabourMarketRegion>();
  for (const { code } of municipalities) {
    const region = regionNow(code);
    if (region !== undefined) regions.set(region.code, region);
  }
  return [...regions.values()].sort((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator("nl");
