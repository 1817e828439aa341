import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { rowWords } from "../lines/row-words.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { FigureChange } from "./figure-changes.ts";
import type { MunicipalityView } from "./municipality-model.ts";
import { municipalityTexts } from "./texts.ts";

const MOST_LISTED = 20;

interface ChangesProps {
  readonly language: Language;
  readonly view: MunicipalityView;
}

/** Which figures of the page are others than in the release before, and why as far as the releases tell. */
export function Changes({ language, view }: ChangesProps) {
  const texts = municipalityTexts[language];
  const { release } = view;
  return (
    <Part id="changes" title={texts.changes}>
      <Listed language={language} view={view} />
      {view.since !== undefined && (
        <p class="nl-paragraph">
          <a class="nl-link" href={hrefOf(language, "release", { parameters: { number: String(release.number) } })}>
            {texts.allChanges}
          </a>
        </p>
      )}
    </Part>
  );
}

function Listed({ language, view }: ChangesProps) {
  const texts = municipalityTexts[language];
  const numbers = numbersIn(language);
  const { changes, since } = view;
  if (changes === undefined || since === undefined) return <p class="nl-paragraph">{texts.first}</p>;
  const number = numbers.whole(since.number);
  if (changes.length === 0) return <p class="nl-paragraph">{texts.none(number)}</p>;
  const left = changes.length - MOST_LISTED;
  return (
    <>
      <p class="nl-paragraph">{texts.some(number, numbers.date(since.madeAt.slice(0, 10)))}</p>
      <DataTable
        id="changed"
        caption={texts.changedCaption}
        columns={[
          { label: texts.figure },
          { label: texts.was, isNumber: true },
          { label: texts.is, isNumber: true },
          { label: texts.because },
        ]}
        rows={changes.slice(0, MOST_LISTED).map((change) => rowOf(language, view, change))}
      />
      {left > 0 && <p class="nl-paragraph">{texts.more(left, numbers.whole(left))}</p>}
    </>
  );
}

function rowOf(language: Language, view: MunicipalityView, { before, after, cause }: FigureChange): TableRow {
  const texts = municipalityTexts[language];
  const row = after ?? before;
  const mode = row?.hoursMode === undefined ? "" : `, ${lineTexts[language].hoursMode(row.hoursMode)}`;
  return {
    name: (
      <>
        {titleOf(language, view, row)}
        {mode}
        <SmallPrint>{cohortWords(language, row?.cohort ?? "")}</SmallPrint>
      </>
    ),
    cells: [cellOf(language, view, before), cellOf(language, view, after), texts.causes[cause]],
  };
}

const definitionOf = ({ release }: MunicipalityView, row: ReleaseRow | undefined) =>
  release.definitions.find(({ id }) => id === row?.indicator);

const titleOf = (language: Language, view: MunicipalityView, row: ReleaseRow | undefined) =>
  definitionOf(view, row)?.title[language] ?? row?.indicator ?? "";

function cellOf(language: Language, view: MunicipalityView, row: ReleaseRow | undefined) {
  const definition = definitionOf(view, row);
  if (row === undefined || definition === undefined) return { words: municipalityTexts[language].nothing, columns: 1 };
  const words = rowWords(language, definition, row);
  if (words === undefined) return { words: statusWords(language, row), columns: 1 };
  return (
    <>
      {words.figure}
      <SmallPrint>{words.n}</SmallPrint>
    </>
  );
}
