import type { Language } from "@jobcoach/core";
import type { Parameter, ParameterPeriod, Scheme } from "@jobcoach/core/schemes";
import type { Child } from "hono/jsx";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { CitationLink } from "./citation-link.tsx";
import { periodWords, valueWords } from "./parameter-words.ts";
import { schemesTexts } from "./texts.ts";

interface SchemeProps {
  readonly language: Language;
  readonly scheme: Scheme;
}

/** One scheme as the law describes it: who decides, conditions, how long, and its numbers with the days on which they hold. */
export function SchemeSection({ language, scheme }: SchemeProps) {
  const texts = schemesTexts[language];
  const { name, summary, grantor, basis, conditions, duration, parameters } = scheme;
  return (
    <Part id="scheme" title={name[language]}>
      <p class="nl-paragraph">{summary[language]}</p>
      <dl class="utrecht-data-list">
        <Item term={texts.grantor}>{texts.grantors[grantor]}</Item>
        <Item term={texts.basis}>
          <Lines lines={basis.map((citation) => <CitationLink language={language} citation={citation} />)} />
        </Item>
        <Item term={texts.inForce}>{inForceWords(language, scheme)}</Item>
        <Item term={texts.conditions}>
          <Lines lines={conditions.map((condition) => <Statement language={language} statement={condition} />)} />
        </Item>
        <Item term={texts.duration}>
          {duration.length === 0 ? (
            texts.noDuration
          ) : (
            <Lines lines={duration.map((rule) => <Statement language={language} statement={rule} />)} />
          )}
        </Item>
      </dl>
      <h3 class="nl-heading nl-heading--level-3">{texts.amounts}</h3>
      {parameters.length === 0 ? (
        <p class="nl-paragraph">{texts.noAmounts}</p>
      ) : (
        <Amounts language={language} scheme={scheme} />
      )}
      <p class="nl-paragraph quiet">{texts.noAdvice}</p>
    </Part>
  );
}

const Item = ({ term, children }: { term: string; children?: Child }) => (
  <div class="utrecht-data-list__item">
    <dt class="utrecht-data-list__item-key">{term}</dt>
    <dd class="utrecht-data-list__item-value">{children}</dd>
  </div>
);

const Lines = ({ lines }: { lines: readonly Child[] }) => (
  <ul class="plain-list plain-list--tight">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);

interface StatementProps {
  readonly language: Language;
  readonly statement: Scheme["conditions"][number] | Scheme["duration"][number];
}

/** A condition or duration, where it stands, and what is not sure about it. */
function Statement({ language, statement: { text, citation, status, from, to } }: StatementProps) {
  const texts = schemesTexts[language];
  const { date } = numbersIn(language);
  const notes = [
    from === undefined ? undefined : texts.validFrom(date(from)),
    to === undefined ? undefined : texts.validUntil(date(to)),
    status === undefined ? undefined : texts.statuses[status],
  ].filter((note) => note !== undefined);
  return (
    <>
      {text[language]}
      <SmallPrint>
        <CitationLink language={language} citation={citation} />
        {notes.length > 0 && `; ${notes.join("; ")}`}
      </SmallPrint>
    </>
  );
}

function inForceWords(language: Language, { inForce }: Scheme): string {
  const texts = schemesTexts[language];
  const { date } = numbersIn(language);
  const start = inForce.from === undefined ? texts.read(date(inForce.readFrom)) : texts.since(date(inForce.from));
  return inForce.to === undefined ? start : `${start} ${texts.until(date(inForce.to))}`;
}

const NEWEST = 2;

/** The newest of every number, and what held before behind a summary. */
function Amounts({ language, scheme }: SchemeProps) {
  const texts = schemesTexts[language];
  const name = scheme.name[language];
  const newest = numbersOf(scheme, (periods) => periods.slice(0, NEWEST));
  const earlier = numbersOf(scheme, (periods) => periods.slice(NEWEST));
  return (
    <>
      <AmountsTable language={language} id="amounts" caption={texts.amountsCaption(name)} numbers={newest} />
      {earlier.length > 0 && (
        <details class="definition">
          <summary class="definition__summary">{texts.earlier}</summary>
          <AmountsTable language={language} id="earlier" caption={texts.earlierCaption(name)} numbers={earlier} />
        </details>
      )}
    </>
  );
}

interface DatedNumber {
  readonly parameter: Parameter;
  readonly period: ParameterPeriod;
}

/** Every number of a scheme in some of its periods, the newest first. */
const numbersOf = (
  { parameters }: Scheme,
  choose: (periods: readonly ParameterPeriod[]) => readonly ParameterPeriod[],
): readonly DatedNumber[] =>
  parameters.flatMap((parameter) => choose(parameter.periods.toReversed()).map((period) => ({ parameter, period })));

interface AmountsTableProps {
  readonly language: Language;
  readonly id: string;
  readonly caption: string;
  readonly numbers: readonly DatedNumber[];
}

function AmountsTable({ language, id, caption, numbers }: AmountsTableProps) {
  const texts = schemesTexts[language];
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[{ label: texts.amount }, { label: texts.value }, { label: texts.valid }, { label: texts.source }]}
      rows={numbers.map(({ parameter, period }) => ({
        name: parameter.title[language],
        cells: [valueWords(language, parameter, period), periodWords(language, period), sourceCell(language, period)],
      }))}
    />
  );
}

function sourceCell(language: Language, period: ParameterPeriod): Child {
  const texts = schemesTexts[language];
  if (period.status === "unknown" || period.status === "memory") return texts.noSource;
  return (
    <>
      <CitationLink language={language} citation={period.citation} />
      {period.status === "inferred" && <SmallPrint>{texts.statuses.inferred}</SmallPrint>}
    </>
  );
}
