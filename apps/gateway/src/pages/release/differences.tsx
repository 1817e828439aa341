import type { Language } from "@jobcoach/core";
import { indicatorById, type ReleasedDefinition, type ReleaseRow } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import { figureInWords } from "./figure-in-words.ts";
import type { ChangedFigures } from "./find-changes.ts";
import type { ReleaseView } from "./read-release.ts";
import { releaseTexts } from "./texts.ts";

interface DifferencesProps {
  readonly language: Language;
  readonly view: ReleaseView;
}

/** The headline figures beside those of the release before, how many others differ, and which definitions changed. */
export function Differences({ language, view }: DifferencesProps) {
  const texts = releaseTexts[language];
  const numbers = numbersIn(language);
  const { since, known } = view;
  const earlier = since === undefined ? [] : [{ label: texts.releaseOf(numbers.whole(since.before.number)) }];
  return (
    <Part id="differences" title={since === undefined ? texts.mainFigures : texts.differences}>
      <DataTable
        id="headline"
        caption={since === undefined ? texts.headlineAlone : texts.headlineCaption}
        columns={[{ label: texts.indicator }, ...earlier, { label: texts.releaseOf(numbers.whole(known.number)) }]}
        rows={headlineRows(language, view)}
      />
      {since !== undefined && since.figures.length > 0 && (
        <>
          <p class="nl-paragraph">{texts.figuresMoved}</p>
          <DataTable
            id="changed"
            caption={texts.figuresCaption}
            columns={[
              { label: texts.indicator },
              { label: texts.changedColumn, isNumber: true },
              { label: texts.addedColumn, isNumber: true },
              { label: texts.removedColumn, isNumber: true },
            ]}
            rows={inOrder(since.figures, known.release.definitions).map(({ indicator, changed, added, removed }) => ({
              name: titleOf(language, indicator, known.release.definitions),
              cells: [changed, added, removed].map(numbers.whole),
            }))}
          />
        </>
      )}
      <Definitions language={language} view={view} />
    </Part>
  );
}

/** Each line of the headline figures; hours that are recorded in two ways are two lines. */
function headlineRows(language: Language, { headline, since, known }: ReleaseView): readonly TableRow[] {
  const lineOf = ({ indicator, hoursMode }: ReleaseRow) => `${indicator} ${hoursMode ?? ""}`;
  return headline.map((row) => {
    const before = since?.headline.find((other) => lineOf(other) === lineOf(row));
    const title = titleOf(language, row.indicator, known.release.definitions);
    const cells = [...(since === undefined ? [] : [before]), row].map((one) => figureInWords(language, one));
    return { name: row.hoursMode === undefined ? title : `${title} (${modes[language][row.hoursMode]})`, cells };
  });
}

const modes = {
  nl: { logged: "bijgehouden", reported: "opgegeven", none: "geen uren bekend" },
  en: { logged: "logged", reported: "stated", none: "no hours known" },
} as const;

/** In the order of the definitions; indicators that are no more come last. */
function inOrder(figures: readonly ChangedFigures[], definitions: readonly ReleasedDefinition[]) {
  const places = new Map(definitions.map(({ id }, index) => [id, index]));
  const placeOf = ({ indicator }: ChangedFigures) => places.get(indicator) ?? definitions.length;
  return [...figures].sort((a, b) => placeOf(a) - placeOf(b));
}

const titleOf = (language: Language, indicator: string, definitions: readonly ReleasedDefinition[]): string =>
  (definitions.find(({ id }) => id === indicator) ?? indicatorById(indicator))?.title[language] ?? indicator;

function Definitions({ language, view: { since, known } }: DifferencesProps) {
  const texts = releaseTexts[language];
  if (since === undefined) return null;
  const { definitions } = known.release;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{texts.definitions}</h3>
      {since.definitions.length === 0 ? (
        <p class="nl-paragraph">{texts.sameDefinitions}</p>
      ) : (
        <ul class="text-list">
          {since.definitions.map(({ indicator, before, after }) => {
            const title = titleOf(language, indicator, [...definitions, ...since.before.release.definitions]);
            if (after === null) return <li>{texts.definitionGone(title)}</li>;
            const said =
              before === null ? texts.definitionNew(title, after) : texts.definitionChange(title, before, after);
            return (
              <li>
                <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator } })}>
                  {said}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
