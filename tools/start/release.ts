import { setTimeout as sleep } from "node:timers/promises";
import type { PublishedMeans, PublishedShare, Release, ReleaseRow } from "@jobcoach/outcomes";
import { printTable } from "./print-table.ts";

/** Makes the next release, or finds that nothing changed since the last one. */
export async function makeRelease(address: string, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${address}/v1/releases`, { method: "POST", headers });
  if (!answer.ok) throw new Error(`no release was made: ${answer.status}`);
  if (answer.status === 202) return numberOfOrder(`${address}${answer.headers.get("location")}`, headers);
  const { number }: { readonly number: number } = await answer.json();
  return number;
}

/** Waits for a release that takes longer than one answer. */
async function numberOfOrder(order: string, headers: Readonly<Record<string, string>>): Promise<number> {
  for (;;) {
    await sleep(1000);
    const { state, links }: Order = await (await fetch(order, { headers })).json();
    if (links.release !== undefined) return Number(links.release.split("/").at(-1));
    if (state !== "waiting") throw new Error(`no release was made: ${state}`);
  }
}

interface Order {
  readonly state: string;
  readonly links: { readonly release?: string };
}

/** Prints the published figures of the last half-years that are complete, the municipalities side by side. */
export async function printComparison(address: string, number: number): Promise<void> {
  const release: Release = await (await fetch(`${address}/v1/releases/${number}`)).json();
  const pooled = release.rows.filter((row) => row.cohort === "pooled");
  const places = [...release.municipalities, { code: "all", name: "alle samen" }];
  const cohorts = new Set(pooled.flatMap((row) => row.pooled.map(({ cohort }) => cohort)));
  console.log(`\nUitgave ${number}: gestart in ${[...cohorts].sort().join(", ")}\n`);
  printTable(
    ["gemeente", "n", "aan het werk na 26 weken", "95 % zeker", "onbekenden mee", "uren per maand", "werkwaarden"],
    places.map(({ code, name }) => {
      const of = (indicator: string) =>
        pooled.filter((row) => row.municipality === code && row.indicator === indicator);
      const [share] = of("retention-26w");
      const hours = of("coaching-hours-employee").map(changeOf).join(" / ");
      const values = of("capability-count").map(changeOf).join(" / ");
      return [name, ...shareCells(share), hours, values];
    }),
  );
}

const SUPPRESSED = "te kleine aantallen";

function shareCells(row: ReleaseRow | undefined): readonly string[] {
  const figure = row?.figure as PublishedShare | null | undefined;
  if (figure === null || figure === undefined) return ["", SUPPRESSED, "", ""];
  const { n, share, interval, split } = figure;
  const atMost = split === null ? "niet getoond" : `hooguit ${percent(split.upperBound, n)}`;
  return [String(n), percent(share, n), `${percent(interval.lower, n)} – ${percent(interval.upper, n)}`, atMost];
}

function changeOf(row: ReleaseRow): string {
  const figure = row.figure as PublishedMeans | null;
  if (figure === null) return SUPPRESSED;
  const mode = row.hoursMode === undefined || row.municipality !== "all" ? "" : ` (${MODES[row.hoursMode]})`;
  return `${dutch(figure.baseline.mean)} → ${figure.followUp === null ? "?" : dutch(figure.followUp.mean)}${mode}`;
}

const MODES = { logged: "geteld", reported: "opgave", none: "onbekend" };

const dutch = (value: number, decimals = 1) =>
  value.toLocaleString("nl-NL", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const percent = (share: number, n: number) => `${dutch(share * 100, n < 100 ? 0 : 1)} %`;
