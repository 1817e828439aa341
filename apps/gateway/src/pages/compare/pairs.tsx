import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { CompareView } from "./compare-model.ts";
import { differenceWriter } from "./difference-writer.ts";
import { type NamedPair, namedPairs } from "./named-pairs.ts";
import { compareTexts } from "./texts.ts";

interface PairsProps {
  readonly language: Language;
  readonly view: CompareView;
}

/** Municipalities two by two, with what may be said of their difference. */
export function Pairs({ language, view }: PairsProps) {
  const texts = compareTexts[language];
  const shown = namedPairs(view);
  if (shown.length === 0) return null;
  return (
    <Part id="pairs" title={texts.pairs}>
      <DataTable
        id="pairs-of"
        caption={texts.pairsOf}
        columns={[
          { label: texts.pair },
          { label: texts.difference, isNumber: true },
          { label: texts.smallest, isNumber: true },
          { label: texts.verdict },
        ]}
        rows={shown.map((pair) => rowOf(language, view, pair))}
      />
    </Part>
  );
}

function rowOf(language: Language, { comparison }: CompareView, pair: NamedPair): TableRow {
  const texts = compareTexts[language];
  const { write, unit } = differenceWriter(language, comparison);
  return {
    name: pair.names.join("\u00a0\u2013 "),
    cells: [
      <>
        {`${write(pair.difference)}${unit}`}
        <SmallPrint>{lineTexts[language].to(write(pair.interval.lower), write(pair.interval.upper))}</SmallPrint>
      </>,
      pair.smallest === null
        ? { words: texts.noSmallest, columns: 1 }
        : `${write(pair.smallest).replace("+", "")}${unit}`,
      texts.verdicts[pair.verdict],
    ],
  };
}
