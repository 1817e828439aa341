import type { PublishedComparison } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import { compareRelease, type ReleaseComparison, type ReleasedComparand, type ReleaseRow } from "@jobcoach/outcomes";
import { nameOf } from "../releases/municipality-names.ts";

type Compared = Omit<PublishedComparison, "release" | "indicator" | "cohort">;

/**
 * The rows of one indicator and cohort side by side, with the comparison that was made with their release. Of an older release it
 * is made from the rows alone, and nothing is graded.
 */
export function comparePublished(rows: readonly ReleaseRow[], stored?: ReleaseComparison): Compared {
  const comparison = stored ?? fromFigures(rows);
  const byName = new Intl.Collator("nl");
  const municipalities = rows
    .filter((row) => row.municipality.startsWith("GM") && !isPart(row))
    .map((row) => ({
      code: row.municipality,
      name: nameOf(row.municipality),
      row,
      compared: comparedOf(comparison?.municipalities.find((one) => isOf(one, row))),
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return { ...wholeOf(comparison), municipalities: municipalities as Compared["municipalities"], notice: NOTICE };
}

function fromFigures(rows: readonly ReleaseRow[]): ReleaseComparison | undefined {
  const municipalities = [...new Set(rows.map(({ municipality }) => municipality))].map((code) => {
    return { code, name: nameOf(code), observedUntil: "" };
  });
  return compareRelease({ rows, municipalities }, { draws: QUICK_DRAWS })[0];
}

/** Few, because somebody waits for the answer. */
const QUICK_DRAWS = 500;

/** Answers, weeks and strata are parts of a figure; whole figures are compared. */
const isPart = (row: ReleaseRow) => ["question", "answer", "week", "stratum"].some((part) => part in row);

const isOf = (one: ReleasedComparand, row: ReleaseRow) =>
  one.municipality === row.municipality && one.hoursMode === row.hoursMode && row.figure !== null;

function comparedOf(one: ReleasedComparand | undefined): Compared["municipalities"][number]["compared"] {
  if (one === undefined) return null;
  const { municipality: _, hoursMode: __, ...compared } = one;
  return { ...compared, reasons: [...compared.reasons] };
}

function wholeOf(comparison: ReleaseComparison | undefined): Omit<Compared, "municipalities" | "notice"> {
  if (comparison === undefined) return NOTHING;
  const { indicator: _, definitionVersion: __, cohort: ___, municipalities: ____, ...whole } = comparison;
  return structuredClone(whole) as Omit<Compared, "municipalities" | "notice">;
}

const NOTHING: Omit<Compared, "municipalities" | "notice"> = {
  kind: null,
  unit: null,
  sentence: {
    nl: "Van minder dan twee gemeenten is een cijfer getoond. Er valt niets te vergelijken.",
    en: "A figure is shown of fewer than two municipalities. There is nothing to compare.",
  },
  comparability: null,
  smallest: null,
  order: null,
  adjustedFor: [],
  pairs: [],
  funnel: null,
};

const NOTICE: LocalizedText = {
  nl: "Hoe gemeenten registreren en wie zij begeleiden verschilt. Een verschil in cijfers zegt niet waardoor het komt.",
  en: "How municipalities register and whom they coach differs. A difference in figures does not tell where it comes from.",
};
