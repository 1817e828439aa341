import { municipalities } from "@jobcoach/core";
import type { GatewayProcess } from "./gateway-process.ts";

export const HALF_YEARS = Array.from(
  { length: 20 },
  (_, index) => `${2016 + Math.floor(index / 2)}H${1 + (index % 2)}`,
);

export const ALL_MUNICIPALITIES = municipalities().map(({ code }) => code);

/** In milliseconds: how long answers took until they were complete, and the processor time of the gateway for each. */
export interface ReportTimes {
  readonly first: number;
  /** Within which 95 of 100 were complete. */
  readonly p95: number;
  readonly processor: number;
}

/** What people ask of a release; each question as often as `times`, with other places where it names one. */
export async function reportTimes(
  gateway: GatewayProcess,
  times: number,
): Promise<Readonly<Record<string, ReportTimes>>> {
  const result: Record<string, ReportTimes> = {};
  for (const [name, pathOf] of Object.entries(asked)) result[name] = await timesOf(gateway, times, pathOf);
  result["an answer that somebody has already"] = await timesOf(gateway, times, () => ALL_OF_ONE, {
    "if-none-match": (await fetch(`${gateway.address}${ALL_OF_ONE}`)).headers.get("etag") ?? "",
  });
  return result;
}

const any = <Item>(items: readonly Item[], index: number) => items[(index * 7) % items.length] as Item;
const ALL_OF_ONE = "/v1/outcomes?indicator=retention-26w";

const asked: Readonly<Record<string, (index: number) => string>> = {
  "an indicator in a half-year, all municipalities": (index) =>
    `/v1/outcomes?indicator=retention-26w&cohort=${any(HALF_YEARS, index)}&by=municipality`,
  "an indicator of a municipality, all half-years": (index) =>
    `/v1/outcomes?indicator=retention-26w&municipality=${any(ALL_MUNICIPALITIES, index)}`,
  "all of a municipality, all half-years": (index) => `/v1/outcomes?municipality=${any(ALL_MUNICIPALITIES, index)}`,
  "an indicator, all municipalities and half-years": () => ALL_OF_ONE,
  "municipalities side by side": (index) =>
    `/v1/outcomes/retention-26w/comparison?cohort=${any([...HALF_YEARS, "pooled"], index)}`,
  "how a figure came about": (index) =>
    `/v1/outcomes/retention-26w/explanation?cohort=pooled&municipality=${any(ALL_MUNICIPALITIES, index)}`,
  "the list of releases": () => "/v1/releases",
  "the page with outcomes": (index) => any(["/nl", "/en"], index),
};

async function timesOf(
  { address, cost }: GatewayProcess,
  times: number,
  pathOf: (index: number) => string,
  headers: Record<string, string> = {},
): Promise<ReportTimes> {
  const took: number[] = [];
  const before = cost().processorSeconds;
  for (let index = 0; index < times; index++) {
    const from = performance.now();
    const response = await fetch(`${address}${pathOf(index)}`, { headers });
    await response.arrayBuffer();
    if (response.status >= 400) throw new Error(`${response.status} for ${pathOf(index)}`);
    took.push(performance.now() - from);
  }
  const processor = (1000 * (cost().processorSeconds - before)) / times;
  const sorted = took.toSorted((a, b) => a - b);
  return { first: rounded(took[0]), p95: rounded(sorted[Math.floor(times * 0.95)]), processor: rounded(processor) };
}

const rounded = (milliseconds = Number.NaN) => Math.round(milliseconds * 10) / 10;
