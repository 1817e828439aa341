import { municipalities } from "@jobcoach/core";

export const HALF_YEARS = Array.from(
  { length: 20 },
  (_, index) => `${2016 + Math.floor(index / 2)}H${1 + (index % 2)}`,
);

export const ALL_MUNICIPALITIES = municipalities().map(({ code }) => code);

/** What people ask of a release, in milliseconds at which 95 of 100 answers are complete. */
export async function reportTimes(address: string, times: number): Promise<Readonly<Record<string, number>>> {
  const any = <Item>(items: readonly Item[], index: number) => items[(index * 7) % items.length] as Item;
  const asked: Readonly<Record<string, (index: number) => string>> = {
    "an indicator in a half-year, all municipalities": (index) =>
      `/v1/outcomes?indicator=retention-26w&cohort=${any(HALF_YEARS, index)}&by=municipality`,
    "an indicator of a municipality, all half-years": (index) =>
      `/v1/outcomes?indicator=retention-26w&municipality=${any(ALL_MUNICIPALITIES, index)}`,
    "all of a municipality, all half-years": (index) => `/v1/outcomes?municipality=${any(ALL_MUNICIPALITIES, index)}`,
    "an indicator, all municipalities and half-years": () => "/v1/outcomes?indicator=retention-26w",
    "the list of releases": () => "/v1/releases",
  };
  const result: Record<string, number> = {};
  for (const [name, pathOf] of Object.entries(asked)) {
    const took: number[] = [];
    for (let index = 0; index < times; index++) {
      const from = performance.now();
      const response = await fetch(`${address}${pathOf(index)}`);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.status} for ${name}`);
      took.push(performance.now() - from);
    }
    took.sort((a, b) => a - b);
    result[name] = Math.round((took[Math.floor(times * 0.95)] ?? Number.NaN) * 10) / 10;
  }
  return result;
}
