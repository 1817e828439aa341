import type { LocalizedText, WorkValue } from "@jobcoach/core";
import type { Measured, Published, StudyComparison, StudyUnit } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { workValueNames } from "./work-value-names.ts";
import { wrappedTable } from "./wrapped-table.ts";

/** Together with the space between them and before the first: 80 characters. */
const WIDTHS = [23, 12, 14, 23] as const;
const INDENT = "  ";
const WIDTH = 80;

/** The table: what the study publishes, what the reconstruction gives, and how that is counted. */
export function studyLines(comparisons: readonly StudyComparison[], call: Call): string[] {
  const { say, paint } = call;
  const [header = "", ...rows] = wrappedTable(
    [
      titles.map(say),
      ...withoutRepetition(
        comparisons.map((one) => cells(one, call)),
        say(asAbove),
      ),
    ],
    WIDTHS,
  );
  return [
    "",
    `${INDENT}${paint("strong", say(heading))}`,
    `${INDENT}${paint("quiet", header)}`,
    ...rows.map((row) => INDENT + row),
    "",
    ...paragraph(INDENT, say(sources), WIDTH),
    ...paragraph(INDENT, say(tally(comparisons)), WIDTH),
    ...paragraph(INDENT, paint("yellow", say(noBenchmark)), WIDTH),
  ];
}

const titles: readonly LocalizedText[] = [
  { nl: "wat", en: "what" },
  { nl: "onderzoek", en: "study" },
  { nl: "reconstructie", en: "reconstruction" },
  { nl: "hoe geteld", en: "how it is counted" },
];

function cells({ figure, measured }: StudyComparison, call: Call): string[] {
  const { what, published, note } = figure;
  return [call.say(what), publishedCell(published, call), measuredCell(measured, published, call), call.say(note)];
}

/** A note that says the same as the one before it is not said again. */
const withoutRepetition = (rows: readonly (readonly string[])[], same: string) =>
  rows.map((row, index) => (row.at(-1) === rows[index - 1]?.at(-1) ? [...row.slice(0, -1), same] : row));

const asAbove: LocalizedText = { nl: "Als hierboven.", en: "As above." };

function publishedCell(published: Published, call: Call): string {
  if (published.kind === "number") return numberIn(published.unit, published.value, call);
  return published.kind === "words" ? call.say(published.text) : valueNames(published.values, call);
}

/** A statement that holds is told in the words of the study, which gives no number either. */
function measuredCell(measured: Measured, published: Published, call: Call): string {
  if (measured.kind === "number" && published.kind === "number") return numberIn(published.unit, measured.value, call);
  if (measured.kind === "holds" && published.kind === "words")
    return call.say(measured.holds ? published.text : { nl: "klopt niet", en: "does not hold" });
  return measured.kind === "work-values" ? valueNames(measured.values, call) : "–";
}

function numberIn(unit: StudyUnit, value: number, { numbers }: Call): string {
  if (unit === "count") return numbers.count(value);
  return unit === "percent" ? numbers.percent(value / 100, 0) : numbers.decimal(value);
}

const valueNames = (values: readonly WorkValue[], { say }: Call) =>
  values.map((value) => say(workValueNames[value])).join(", ");

function tally(comparisons: readonly StudyComparison[]): LocalizedText {
  const compared = comparisons.filter(({ agrees }) => agrees !== undefined);
  const same = compared.filter(({ agrees }) => agrees).length;
  return {
    nl: `${same} van de ${compared.length} gegevens die te vergelijken zijn, komen overeen.`,
    en: `${same} of ${compared.length} results that can be compared agree.`,
  };
}

const heading: LocalizedText = {
  nl: "Het onderzoek van 2020 en een reconstructie ervan",
  en: "The study of 2020 and a reconstruction of it",
};

const sources: LocalizedText = {
  nl: "Onderzoek: Trimbos-instituut AF1834 (2020), samenvatting; openheid en reacties: Movisie, Jobcoaching en stigma. Reconstructie: 134 verzonnen trajecten met deze cijfers, uitgerekend met de regels van jobcoach. Wat het onderzoek niet publiceert, staat hier niet.",
  en: "Study: Trimbos Institute AF1834 (2020), summary; disclosure and reactions: Movisie, Jobcoaching en stigma. Reconstruction: 134 invented trajectories with these figures, counted by the rules of jobcoach. What the study does not publish is not here.",
};

const noBenchmark: LocalizedText = {
  nl: "Dit is een reconstructie en geen norm.",
  en: "This is a reconstruction and no benchmark.",
};
