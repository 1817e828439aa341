import type { Language } from "@jobcoach/core";
import { releaseStatuses } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { ScrollingTable } from "../parts/scrolling-table.tsx";
import { textsIn } from "../texts.ts";
import type { ShareLine, ShareLines } from "./share-lines.ts";

/** The numbers of the chart, with what they are made of; what is hidden is said in words. */
export function ShareTable({ language, lines }: { language: Language; lines: ShareLines }) {
  const texts = textsIn[language];
  const columns = [texts.trajectories, texts.inWork, texts.interval, texts.notInWork, texts.unknown, texts.atMost];
  return (
    <ScrollingTable id="retention" caption={texts.tableCaption}>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="col">
            {texts.municipality}
          </th>
          {columns.map((column) => (
            <th class="utrecht-table__header-cell utrecht-table__header-cell--numeric-column" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {lines.municipalities.map((line) => (
          <Row language={language} line={line} />
        ))}
      </tbody>
      {lines.all !== undefined && (
        <tfoot class="utrecht-table__footer">
          <Row language={language} line={lines.all} />
        </tfoot>
      )}
    </ScrollingTable>
  );
}

function Row({ language, line: { name, figure, status } }: { language: Language; line: ShareLine }) {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  return (
    <tr class="utrecht-table__row">
      <th class="utrecht-table__header-cell" scope="row">
        {name}
      </th>
      {figure === null ? (
        <td class="utrecht-table__cell table-words" colspan={6}>
          {releaseStatuses[status][language]}
        </td>
      ) : (
        <>
          <Numeral>{numbers.whole(figure.n)}</Numeral>
          <Numeral>
            <strong>{numbers.percent(figure.share, figure.n)}</strong>
          </Numeral>
          <Numeral>{numbers.percentRange(figure.interval.lower, figure.interval.upper, figure.n)}</Numeral>
          {figure.split === null ? (
            <td class="utrecht-table__cell utrecht-table__cell--numeric-column table-words" colspan={3}>
              {texts.noOrUnknown(numbers.whole(figure.noOrUnknown))}
            </td>
          ) : (
            <>
              <Numeral>{numbers.whole(figure.split.no)}</Numeral>
              <Numeral>{numbers.whole(figure.split.unknown)}</Numeral>
              <Numeral>{numbers.percent(figure.split.upperBound, figure.n)}</Numeral>
            </>
          )}
        </>
      )}
    </tr>
  );
}

const Numeral = ({ children }: { children?: unknown }) => (
  <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{children as string}</td>
);
