import type { Language } from "@jobcoach/core";
import { type PublishedMean, type PublishedMeans, releaseStatuses } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { ScrollingTable } from "../parts/scrolling-table.tsx";
import { textsIn } from "../texts.ts";
import type { Line, Lines } from "./overview-model.ts";

type MeansLine = Line<PublishedMeans>;
type MeansLines = Lines<PublishedMeans>;

interface MeansSectionProps {
  readonly language: Language;
  readonly tables: readonly MeansLines[];
  /** Whether this is the place to say that figures recorded in different ways stand apart. */
  readonly saysApart: boolean;
}

/** One indicator with a mean: its question, a sentence per way of recording, and the numbers. */
export function MeansSection({ language, tables, saysApart }: MeansSectionProps) {
  const texts = textsIn[language];
  const [first] = tables;
  if (first === undefined) return null;
  const { definition } = first;
  return (
    <section class="part" aria-labelledby={definition.id}>
      <h2 class="nl-heading nl-heading--level-2" id={definition.id}>
        {definition.question[language]}
      </h2>
      {tables.map((lines) => (
        <p class="nl-paragraph">{sentenceOf(language, lines)}</p>
      ))}
      {saysApart && <p class="nl-paragraph quiet">{texts.hoursApart}</p>}
      {tables.map((lines) => (
        <MeansTable language={language} lines={lines} />
      ))}
    </section>
  );
}

function sentenceOf(language: Language, { all, definition, hoursMode }: MeansLines): string {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  const prefix = hoursMode === undefined ? "" : `${capital(texts.hoursMode(hoursMode))}: `;
  const figure = all?.figure;
  if (!figure) return `${prefix}${releaseStatuses[all?.status ?? "not-yet-mature"][language]}.`;
  const unit = texts.units[figure.unit] ?? definition.title[language];
  const start = numbers.oneDecimal(figure.baseline.mean);
  const n = numbers.whole(figure.baseline.n);
  const sentence =
    figure.followUp === null
      ? texts.startSentence(unit, start, n)
      : texts.meansSentence(unit, start, numbers.oneDecimal(figure.followUp.mean), n);
  return prefix === "" ? sentence : prefix + sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function MeansTable({ language, lines }: { language: Language; lines: MeansLines }) {
  const texts = textsIn[language];
  const { definition, hoursMode, municipalities, all } = lines;
  const title = definition.title[language];
  const what = hoursMode === undefined ? title : `${title}, ${texts.hoursMode(hoursMode)}`;
  const caption = `${what}. ${texts.changeOf}`;
  return (
    <ScrollingTable id={`${definition.id}-${hoursMode ?? "all"}`} caption={caption} even>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="col">
            {texts.municipality}
          </th>
          {[texts.start, texts.followUp, texts.change].map((column) => (
            <th class="utrecht-table__header-cell utrecht-table__header-cell--numeric-column" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {municipalities.map((line) => (
          <Row language={language} line={line} />
        ))}
      </tbody>
      {all !== undefined && municipalities.length > 1 && (
        <tfoot class="utrecht-table__footer">
          <Row language={language} line={all} />
        </tfoot>
      )}
    </ScrollingTable>
  );
}

function Row({ language, line: { name, figure, status } }: { language: Language; line: MeansLine }) {
  return (
    <tr class="utrecht-table__row">
      <th class="utrecht-table__header-cell" scope="row">
        {name}
      </th>
      {figure === null ? (
        <td class="utrecht-table__cell table-words" colspan={3}>
          {releaseStatuses[status][language]}
        </td>
      ) : (
        <>
          <MeanCell language={language} mean={figure.baseline} />
          <MeanCell language={language} mean={figure.followUp} />
          <MeanCell language={language} mean={figure.change} isChange />
        </>
      )}
    </tr>
  );
}

function MeanCell({
  language,
  mean,
  isChange,
}: {
  language: Language;
  mean: PublishedMean | null;
  isChange?: boolean;
}) {
  const numbers = numbersIn(language);
  if (mean === null)
    return (
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column table-words">
        {releaseStatuses.suppressed[language]}
      </td>
    );
  return (
    <td class="utrecht-table__cell utrecht-table__cell--numeric-column">
      {isChange === true ? numbers.signed(mean.mean) : numbers.oneDecimal(mean.mean)}
      <span class="table-n">{`n\u00a0=\u00a0${numbers.whole(mean.n)}`}</span>
    </td>
  );
}
