import type { ReleasedMunicipality } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { regionNow } from "../lines/regions.ts";

/** Municipalities of one labour-market region, by name; the region is missing where nobody knows it. */
export interface RegionList {
  readonly code: string;
  readonly name: string | undefined;
  readonly municipalities: readonly ReleasedMunicipality[];
}

export interface Municipalities {
  readonly release: ReleaseHead;
  readonly regions: readonly RegionList[];
  /** The last day of the data of most municipalities. */
  readonly observedUntil: string;
  /** How many have another last day. */
  readonly others: number;
}

/** Who takes part in a release: by region in order of name, with how far the data reach. */
export function municipalitiesOf(release: ReleaseHead): Municipalities {
  const { municipalities } = release;
  const byDay = [...Map.groupBy(municipalities, ({ observedUntil }) => observedUntil)].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1),
  );
  const [observedUntil = "", alike = []] = byDay[0] ?? [];
  return { release, regions: regionsOf(municipalities), observedUntil, others: municipalities.length - alike.length };
}

function regionsOf(municipalities: readonly ReleasedMunicipality[]): readonly RegionList[] {
  const byRegion = Map.groupBy(municipalities, ({ code }) => regionNow(code)?.code ?? "");
  return [...byRegion]
    .map(([code, own]) => ({
      code,
      name: regionNow(own[0]?.code ?? "")?.name,
      municipalities: own.sort((a, b) => byName.compare(a.name, b.name)),
    }))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) || byName.compare(a.name ?? "", b.name ?? ""),
    );
}

const byName = new Intl.Collator("nl");
