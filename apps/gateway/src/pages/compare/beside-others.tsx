import type { Language } from "@jobcoach/core";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { type Compared, type ComparedLine, type CompareView, isTooMany } from "./compare-model.ts";
import { differenceWriter } from "./difference-writer.ts";
import { compareTexts } from "./texts.ts";

interface BesideOthersProps {
  readonly language: Language;
  readonly view: CompareView;
}

type Judged = ComparedLine & { readonly compared: Compared & { readonly besideRest: object } };

/** Where there are too many municipalities for pairs: what may be said of each beside all others together. */
export function BesideOthers({ language, view }: BesideOthersProps) {
  const texts = compareTexts[language];
  if (view.comparison.pairs.length > 0) return null;
  const judged = view.lines.filter((line): line is Judged => Boolean(line.compared?.besideRest));
  const shown = isTooMany(view) ? judged.filter(({ compared }) => compared.besideRest.verdict === "different") : judged;
  if (shown.length === 0) return null;
  const { unit } = differenceWriter(language, view.comparison);
  return (
    <Part id="beside-others" title={texts.besideOthers}>
      <DataTable
        id="beside-others-of"
        caption={isTooMany(view) ? texts.besideOthersDifferent : texts.besideOthersOf}
        columns={[
          { label: texts.municipality },
          { label: `${texts.smallest}${unit === "" ? "" : ` (${unit.trim()})`}`, isNumber: true },
          { label: texts.verdict },
        ]}
        rows={shown.map((line) => rowOf(language, view, line))}
      />
    </Part>
  );
}

function rowOf(language: Language, { comparison }: CompareView, { name, compared }: Judged): TableRow {
  const texts = compareTexts[language];
  const { verdict, allowsFor } = compared.besideRest;
  const { write } = differenceWriter(language, comparison);
  const isUsual = verdict === "fits-chance" && allowsFor === "usual-differences";
  return {
    name,
    cells: [
      compared.smallest === null ? { words: texts.noSmallest, columns: 1 } : write(compared.smallest).replace("+", ""),
      isUsual ? texts.fitsUsual : texts.verdicts[verdict],
    ],
  };
}
