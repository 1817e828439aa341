import { auditRelease, compareRelease, type DimensionId, makeRelease } from "@jobcoach/outcomes";
import { chancesFrom } from "../inputs/chances.ts";
import { inventStrata } from "../inputs/strata.ts";
import { inventTallies } from "../inputs/tallies.ts";

/**
 * What a national release costs, in seconds of one core: every indicator of which tallies are invented, protected and
 * audited, and the published comparison of every share and mean in every cohort with 5,000 draws. A gateway lets two threads
 * share it; the proof `national-release` measures how long that takes. `node … bench/cases/release.ts 60 8 audit` audits as
 * well as somebody from outside does, which takes longer than all of this.
 */
const MUNICIPALITIES = Number(process.argv[2] ?? 342);
const HALF_YEARS = Number(process.argv[3] ?? 20);
const DRAWS = 5000;
/** Beside age, sex and both together. */
const DIVIDED = ["lks"] as const satisfies readonly DimensionId[];

const undivided = inventTallies(MUNICIPALITIES, HALF_YEARS);
const tallies = [...undivided, ...inventStrata(undivided, DIVIDED, chancesFrom(20_260_701))];
const indicators = new Set(tallies.map(({ indicator }) => indicator));

const made = timed("release", () =>
  makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {} }),
);
if (!made.result.ok) throw new Error(`no release: ${made.result.reason}`);
const { release } = made.result;
const compared = timed("comparison", () => compareRelease(release, { tallies, draws: DRAWS }).length);
const audited = process.argv[4] === "audit" ? timed("audit", () => auditRelease(release)) : undefined;
const settled = release.rows.filter(({ status }) => status !== "not-yet-mature");

console.log(
  JSON.stringify({
    municipalities: MUNICIPALITIES,
    halfYears: HALF_YEARS,
    indicators: indicators.size,
    dimensions: DIVIDED.length + 2,
    draws: DRAWS,
    figures: {
      shown: settled.filter(({ figure }) => figure !== null).length,
      hidden: settled.filter(({ figure }) => figure === null).length,
    },
    byAgeAndSex: settled.filter(({ stratum, figure }) => stratum?.startsWith("traits-") && figure !== null).length,
    hiddenCounts: release.audit?.hiddenCounts,
    narrowest: release.audit?.narrowest,
    comparisons: compared.result,
    seconds: {
      release: made.seconds,
      comparison: compared.seconds,
      together: Math.round(10 * (made.seconds + compared.seconds)) / 10,
      ...(audited && { audit: audited.seconds }),
    },
    ...(audited && { narrow: audited.result.narrow.length, undecided: audited.result.undecided }),
  }),
);

/** Says on the error stream what a part took, because all of them together take long. */
function timed<Result>(part: string, run: () => Result): { readonly result: Result; readonly seconds: number } {
  const from = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(from);
  const seconds = Math.round((user + system) / 1e5) / 10;
  console.error(`${part}: ${seconds} s`);
  return { result, seconds };
}
