import type { OutcomeList, OutcomeRow } from "@jobcoach/contract";
import { findMunicipality, type LocalizedText, labourMarketRegions } from "@jobcoach/core";
import { ALL, type Indicator, POOLED } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";
import { rangeOf } from "../text/range.ts";
import { reportTable, reportWidth } from "./report-table.ts";

/** Published figures as tables, one per indicator that is shown; of what has no table it says how to get it. */
export function publishedLines(
  { release, items }: OutcomeList,
  shown: readonly Indicator[],
  byCohort: boolean,
  call: Call,
): string[] {
  const { say, paint } = call;
  const rows = items.filter((row) => isOfEverybody(row) && (byCohort || row.cohort === POOLED));
  const tables = shown.flatMap(({ id, title }) => {
    const own = rows.filter(({ indicator }) => indicator === id);
    return own.length === 0 ? [] : ["", `  ${paint("strong", say(title))}`, ...tableOf(own, byCohort, call)];
  });
  return [
    ...tables,
    "",
    ...[fromRelease(release), howToRead].flatMap((text) => paragraph("  ", plain(say(text)), reportWidth(call))),
  ];
}

/** Not of one answer, week or group. */
const isOfEverybody = ({ question, week, stratum }: OutcomeRow) =>
  question === undefined && week === undefined && stratum === undefined;

function tableOf(rows: readonly OutcomeRow[], byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const heads = [
    say({ nl: "gemeente", en: "municipality" }),
    ...(byCohort ? [say({ nl: "halfjaar", en: "half-year" })] : []),
  ];
  const lines = rows.map((row) => [nameOf(row), ...(byCohort ? [cohortOf(row, call)] : []), ...cellsOf(row, call)]);
  const header = [...heads, "n", say({ nl: "uitkomst", en: "outcome" })];
  return reportTable([header, ...lines], [...heads.map(() => "left" as const), "right", "left"], call);

  function nameOf({ municipality }: OutcomeRow): string {
    if (municipality === ALL) return say({ nl: "alle samen", en: "all together" });
    const region = labourMarketRegions().find(({ code }) => code === municipality);
    return findMunicipality(municipality)?.name ?? region?.name ?? municipality;
  }
}

const cohortOf = ({ cohort }: OutcomeRow, { say }: Call) =>
  cohort === POOLED ? say({ nl: "definitieve samen", en: "final ones together" }) : cohort;

function cellsOf({ status, figure }: OutcomeRow, { say, numbers }: Call): readonly string[] {
  if (figure === null) return ["–", say(status === "not-yet-mature" ? notYet : hidden)];
  if (figure.kind === "share") {
    const percent = (value: number) => numbers.percent(value, figure.n);
    const range = rangeOf(percent(figure.interval.lower), percent(figure.interval.upper));
    return [numbers.count(figure.n), `${percent(figure.share)}, ${say(range)}`];
  }
  if (figure.kind === "association") return [numbers.count(figure.n), "–"];
  const { baseline, followUp } = figure;
  const later = followUp === null ? "?" : numbers.decimal(followUp.mean, 1);
  return [numbers.count(baseline.n), `${numbers.decimal(baseline.mean, 1)} → ${later}`];
}

const hidden: LocalizedText = { nl: "te kleine aantallen", en: "numbers too small" };
const notYet: LocalizedText = { nl: "nog niet lang genoeg gevolgd", en: "not followed long enough yet" };

/** From which release published figures are. */
export const fromRelease = ({ number, version, madeAt }: OutcomeList["release"]): LocalizedText => ({
  nl: `Uitgave ${number}, versie ${version}, gemaakt op ${madeAt.slice(0, 10)}. Iedereen mag deze cijfers zien.`,
  en: `Release ${number}, version ${version}, made on ${madeAt.slice(0, 10)}. Everyone may see these figures.`,
});

const howToRead: LocalizedText = {
  nl: "Tussen: met 95 % zekerheid. Wie onbekend is, telt bij een deel (%) als nee. Antwoorden, weken en groepen staan in --json.",
  en: "Between: with 95% certainty. Who is not known counts as no in a share (%). Answers, weeks and groups are in --json.",
};
