import type { Language } from "@jobcoach/core";
import { hiddenParts, type ReleaseRow } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { type Moment, meanRow, shareRow } from "../lines/interval-rows.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { figureKey, titleInMode, unitOf } from "./municipality-charts.ts";
import type { FigureBeside } from "./municipality-model.ts";
import { municipalityTexts } from "./texts.ts";

interface FigureTableProps {
  readonly language: Language;
  readonly name: string;
  readonly figure: FigureBeside;
}

/** The numbers of the charts of one figure: the municipality and all together, by half-year and all final ones together. */
export function FigureTable({ language, name, figure }: FigureTableProps) {
  const texts = municipalityTexts[language];
  const { own, whole } = figure;
  const caption = texts.tableOf(titleInMode(language, figure), name);
  const moments: readonly (Moment | undefined)[] =
    unitOf(figure) === undefined ? [undefined] : ["baseline", "followUp"];
  const columns = [name, lineTexts[language].all].flatMap((whose) =>
    moments.map((moment) => ({ label: labelOf(language, whose, moment), isNumber: true })),
  );
  const rowOf = (cohort: string, ofOwn: ReleaseRow | undefined, ofWhole: ReleaseRow | undefined): TableRow => ({
    name: cohortWords(language, cohort),
    cells: [ofOwn, ofWhole].flatMap((row) => moments.map((moment) => cellOf(language, row, moment))),
  });
  return (
    <DataTable
      id={`table-${figureKey(figure)}`}
      caption={own.hasOlder ? `${caption}. ${texts.older}` : caption}
      columns={[{ label: texts.halfYear }, ...columns]}
      rows={own.halfYears.map((row) =>
        rowOf(
          row.cohort,
          row,
          whole.halfYears.find(({ cohort }) => cohort === row.cohort),
        ),
      )}
      totals={own.pooled === undefined ? [] : [rowOf("pooled", own.pooled, whole.pooled)]}
    />
  );
}

function labelOf(language: Language, whose: string, moment: Moment | undefined): string {
  const texts = municipalityTexts[language];
  if (moment === undefined) return whose;
  return `${whose}, ${(moment === "baseline" ? texts.startColumn : texts.followUpColumn).toLowerCase()}`;
}

function cellOf(language: Language, row: ReleaseRow | undefined, moment: Moment | undefined) {
  const line = { code: "", name: "", row };
  const shown = moment === undefined ? shareRow(language, line) : meanRow(language, line, moment);
  if ("words" in shown) return { words: shortWords(language, shown.words), columns: 1 };
  return (
    <>
      <strong>{shown.value}</strong>
      <SmallPrint>{shown.shortRange}</SmallPrint>
      <SmallPrint>{shown.n}</SmallPrint>
    </>
  );
}

/** The column says already which part it is of. */
const shortWords = (language: Language, words: string) =>
  words === hiddenParts["follow-up"][language] ? hiddenParts.figure[language] : words;
