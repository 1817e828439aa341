import { type ProfileAspect, profileAspects } from "@jobcoach/outcomes";
import { capital } from "../lines/capital.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { valuesTexts } from "./texts.ts";
import { type LinesProps, whereOf } from "./value-lines.ts";
import { valueName } from "./values-chart.ts";
import type { ValueLine } from "./values-model.ts";

/** What changed for those who answered twice. */
export function ChangeTable({ language, place, lines }: LinesProps) {
  const texts = valuesTexts[language];
  const numbers = numbersIn(language);
  const cellOf = (line: ValueLine, aspect: ProfileAspect): TableRow["cells"][number] => {
    const change = line.changes[aspect];
    if (change === undefined) return { words: statusWords(language, line.changeRow), columns: 1 };
    const { pairs, before, after } = change;
    return (
      <>
        <strong>{numbers.signed((after - before) * 100)}</strong>
        <SmallPrint>{`${numbers.percent(before, pairs)} \u2192 ${numbers.percent(after, pairs)}`}</SmallPrint>
      </>
    );
  };
  return (
    <DataTable
      id="change-table"
      caption={`${texts.changeCaption}. ${whereOf(language, place)}.`}
      columns={[
        { label: texts.value },
        { label: texts.pairs, isNumber: true },
        ...texts.heads.slice(0, 3).map((head) => ({ label: capital(head), isNumber: true })),
      ]}
      rows={lines.map((line) => {
        const pairs = profileAspects.flatMap((aspect) => line.changes[aspect]?.pairs ?? [])[0];
        if (pairs === undefined)
          return {
            name: valueName(language, line),
            cells: [{ words: statusWords(language, line.changeRow), columns: 4 }],
          };
        return {
          name: valueName(language, line),
          cells: [numbers.whole(pairs), ...profileAspects.map((aspect) => cellOf(line, aspect))],
        };
      })}
    />
  );
}
