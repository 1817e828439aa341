import type { DeliveryEffect } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { cohortWords } from "../lines/cohort-words.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { type EffectLine, effectLines } from "./effect-lines.ts";
import { effectTexts } from "./effect-texts.ts";
import { figureName, lineName, numberWords, unitName, whyWords } from "./effect-words.ts";
import { ExplanationList, Explanations } from "./explanations.tsx";

interface EffectProps {
  readonly language: Language;
  readonly effect: DeliveryEffect;
}

/** What a delivery does to the own figures: before and after, and which groups of trajectories grew or shrank. */
export function EffectSection({ language, effect }: EffectProps) {
  const texts = effectTexts[language];
  const { headline, headlineByHalfYear, others, spread } = effectLines(effect);
  const more = others.length + spread.length;
  return (
    <Part id="effect" title={texts.title}>
      <p class="nl-paragraph">{effect.sentence[language]}</p>
      <p class="nl-paragraph quiet">{`${texts.ownOnly} ${rowsTold(language, effect)}`.trim()}</p>
      {headline.length === 0 ? (
        <p class="nl-paragraph">{texts.nothing}</p>
      ) : (
        <>
          <EffectTable language={language} id="effect-main" caption={texts.main} lines={headline} />
          <WhyList language={language} lines={headline} />
        </>
      )}
      {headlineByHalfYear.length > 0 && (
        <details class="definition">
          <summary class="definition__summary">{texts.halfYears}</summary>
          <EffectTable
            language={language}
            id="effect-half-years"
            caption={texts.halfYears}
            lines={headlineByHalfYear}
            withHalfYear
          />
          <ExplanationList language={language} lines={headlineByHalfYear} />
        </details>
      )}
      {more > 0 && (
        <details class="definition">
          <summary class="definition__summary">{texts.others(more, numbersIn(language).whole(more))}</summary>
          {others.length > 0 && (
            <EffectTable
              language={language}
              id="effect-others"
              caption={texts.others(others.length, numbersIn(language).whole(others.length))}
              lines={others}
            />
          )}
          <ExplanationList language={language} lines={others} />
          {spread.length > 0 && (
            <p class="nl-paragraph">{texts.spread(spread.map(({ title }) => title[language]).join("; "))}</p>
          )}
        </details>
      )}
    </Part>
  );
}

/** What rows are, or why there are none where figures did change. */
function rowsTold(language: Language, { explanations, figures }: DeliveryEffect): string {
  const { rows, rowsNotKnown } = effectTexts[language];
  if (explanations === null) return figures.length === 0 ? "" : rowsNotKnown;
  return explanations.length === 0 ? "" : rows;
}

interface EffectTableProps {
  readonly language: Language;
  readonly id: string;
  readonly caption: string;
  readonly lines: readonly EffectLine[];
  readonly withHalfYear?: boolean;
}

function EffectTable({ language, id, caption, lines, withHalfYear = false }: EffectTableProps) {
  const texts = effectTexts[language];
  const { whole } = numbersIn(language);
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { label: texts.figure },
        ...(withHalfYear ? [{ label: texts.halfYear }] : []),
        { label: texts.before, isNumber: true },
        { label: texts.after, isNumber: true },
        { label: texts.trajectories, isNumber: true },
      ]}
      rows={lines.map((line) => {
        const { indicator, cohort, before, beforeN, after, afterN } = line;
        return {
          name: <LineName language={language} line={line} />,
          cells: [
            ...(withHalfYear ? [cohortWords(language, cohort)] : []),
            numberWords(language, indicator, before, beforeN),
            numberWords(language, indicator, after, afterN),
            beforeN === afterN ? whole(afterN) : `${whole(beforeN)} \u2192 ${whole(afterN)}`,
          ],
        };
      })}
    />
  );
}

/** What a line is of, with what its numbers are in below it: once, so that it leaves the numbers room. */
function LineName({ language, line }: { language: Language; line: EffectLine }) {
  const unit = unitName(language, line.indicator);
  return (
    <>
      {lineName(language, line)}
      {unit !== undefined && <SmallPrint>{unit}</SmallPrint>}
    </>
  );
}

/** Why each figure changed, once for all values of a figure. */
function WhyList({ language, lines }: { language: Language; lines: readonly EffectLine[] }) {
  const figures = lines.filter((line, at) => lines.findIndex((one) => isSameFigure(one, line)) === at);
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{effectTexts[language].why}</h3>
      <dl class="utrecht-data-list">
        {figures.map((line) => (
          <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{figureName(language, line)}</dt>
            <dd class="utrecht-data-list__item-value">
              {whyWords(language, line)}
              <Explanations
                language={language}
                lines={lines.filter((one) => isSameFigure(one, line))}
                named={line.value !== "share"}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const isSameFigure = (a: EffectLine, b: EffectLine) => a.indicator === b.indicator && a.hoursMode === b.hoursMode;
