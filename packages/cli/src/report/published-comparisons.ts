import type { Client, Failure } from "@jobcoach/client";
import type { OutcomeList, PublishedComparison } from "@jobcoach/contract";
import { type Indicator, POOLED } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";
import { gradeOf, howToReadComparisons } from "./comparison-lines.ts";
import { fromRelease } from "./published-lines.ts";
import { reportTable, reportWidth } from "./report-table.ts";

type Compared =
  | { readonly ok: true; readonly value: readonly PublishedComparison[] }
  | (Failure & { readonly ok: false });

/** What a gateway published about differences, for each shown indicator: of the final half-years together, or of every half-year too. */
export async function publishedComparisons(
  client: Client,
  { items, release: { number: release } }: OutcomeList,
  shown: readonly Indicator[],
  byCohort: boolean,
): Promise<Compared> {
  const value: PublishedComparison[] = [];
  for (const { id } of shown) {
    const own = items.filter((row) => row.indicator === id && row.municipality.startsWith("GM") && row.figure !== null);
    const cohorts = [...new Set(own.map(({ cohort }) => cohort))];
    for (const cohort of byCohort ? cohorts : cohorts.filter((one) => one === POOLED)) {
      const answer = await client.outcomes.comparison(id, { cohort, release });
      if (!answer.ok) return answer;
      value.push(answer.value);
    }
  }
  return { ok: true, value };
}

/** Per comparison what may be concluded, a table of the municipalities, a sentence about each, and the grade. */
export function publishedComparisonLines(
  release: OutcomeList["release"],
  comparisons: readonly PublishedComparison[],
  shown: readonly Indicator[],
  call: Call,
): string[] {
  const { say } = call;
  const inParagraph = (text: Parameters<typeof say>[0]) => paragraph("  ", plain(say(text)), reportWidth(call));
  const bodies = comparisons.flatMap((one) => [
    "",
    ...headingOf(one, shown, call),
    ...inParagraph(one.sentence),
    ...tableOf(one, call),
    ...one.municipalities.flatMap(({ compared }) => (compared === null ? [] : inParagraph(compared.sentence))),
    ...inParagraph(one.comparability === null ? NOT_GRADED : gradeOf(one.comparability)),
  ]);
  const none = comparisons.length === 0 ? ["", ...inParagraph(NOTHING)] : [];
  return [...bodies, ...none, "", ...inParagraph(fromRelease(release)), ...inParagraph(howToReadComparisons)];
}

function headingOf({ indicator, cohort }: PublishedComparison, shown: readonly Indicator[], { say, paint }: Call) {
  const title = shown.find(({ id }) => id === indicator)?.title ?? { nl: indicator, en: indicator };
  const when = cohort === POOLED ? say({ nl: "definitieve halfjaren samen", en: "final half-years together" }) : cohort;
  return [`  ${paint("strong", `${say(title)}: ${when}`)}`];
}

function tableOf({ municipalities }: PublishedComparison, call: Call): string[] {
  const { say } = call;
  const header = [
    say({ nl: "gemeente", en: "municipality" }),
    "n",
    say({ nl: "cijfer", en: "figure" }),
    say({ nl: "verwacht", en: "expected" }),
    say({ nl: "plaats", en: "place" }),
    say({ nl: "graad", en: "grade" }),
  ];
  const rows = municipalities.map(({ name, row, compared }) => [plain(name), ...cellsOf(row, compared, call)]);
  return reportTable([header, ...rows], ["left", "right", "right", "right", "right", "left"], call);
}

type Line = PublishedComparison["municipalities"][number];

function cellsOf({ figure }: Line["row"], compared: Line["compared"], { numbers }: Call): readonly string[] {
  if (figure === null || compared === null) return ["–", "–", "–", "–", "–"];
  const { rank, adjusted, grade } = compared;
  const place = rank === null ? "–" : rank.lower === rank.upper ? String(rank.lower) : `${rank.lower}–${rank.upper}`;
  const expected = adjusted.expected === null ? "–" : numbers.ofHundred(adjusted.expected, 0);
  if (figure.kind === "share")
    return [numbers.count(figure.n), numbers.percent(figure.share, figure.n), expected, place, grade ?? "–"];
  if (figure.kind !== "paired-mean" || figure.change === null) return ["–", "–", "–", "–", "–"];
  return [numbers.count(figure.change.n), numbers.change(figure.change.mean), expected, place, grade ?? "–"];
}

const NOT_GRADED = {
  nl: "Hoe vergelijkbaar de cijfers zijn, staat niet in deze uitgave.",
  en: "This release does not say how comparable the figures are.",
};

const NOTHING = {
  nl: "De uitgave heeft hiervan geen cijfers van gemeenten om naast elkaar te zetten.",
  en: "The release has no figures of municipalities of this to put side by side.",
};
