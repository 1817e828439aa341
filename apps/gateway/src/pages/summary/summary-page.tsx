import { quoteNames } from "@jobcoach/adapter";
import type { Language } from "@jobcoach/core";
import { retention26w } from "@jobcoach/outcomes";
import { momentWords } from "../deliveries/delivery-words.ts";
import type { EffectLine } from "../delivery/effect-lines.ts";
import { figureName, lineName, valueWords, whyWords } from "../delivery/effect-words.ts";
import { numbersIn } from "../numbers.ts";
import { figureWords, wholeWords } from "../own-figures/figure-words.ts";
import type { OwnSeries } from "../own-figures/own-series.ts";
import { Statement } from "../own-figures/statement.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import type { DataFix } from "./data-fixes.ts";
import type { Summary } from "./summary-view.ts";
import { summaryTexts } from "./texts.ts";

/** One page for a council: the figures in plain words, beside the whole, what changed and why, and what to mend. */
export function summaryContent(summary: Summary): PageContent {
  const { language, name, series } = summary;
  const texts = summaryTexts[language];
  const title = texts.title(name);
  const retention = series.filter(({ indicator }) => indicator.id === retention26w.id);
  return {
    title,
    content: (
      <article class="one-page">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <Statement language={language} own={retention} isLead />
        <Peers summary={summary} series={retention[0]} />
        <div class="notice notice--own">
          <p class="nl-paragraph">
            <strong>{texts.notForPublication}</strong> <Basis summary={summary} />
          </p>
        </div>
        <Figures summary={summary} />
        <Changes summary={summary} />
        <Fixes summary={summary} />
        <About summary={summary} />
        <p class="nl-paragraph quiet no-print">{texts.prints}</p>
      </article>
    ),
  };
}

function Basis({ summary: { language, submission, observedUntil } }: { summary: Summary }) {
  if (observedUntil === undefined) return null;
  const received = momentWords(language, submission.receivedAt);
  return <>{summaryTexts[language].basis(received, numbersIn(language).date(observedUntil))}</>;
}

/** Where the whole lies beside the margin of the municipality; never what it means. */
function Peers({ summary: { language, name, release }, series }: { summary: Summary; series: OwnSeries | undefined }) {
  const texts = summaryTexts[language];
  const numbers = numbersIn(language);
  const estimate = series?.pooled?.estimate;
  const whole = series?.whole?.figure;
  if (release === undefined) return <p class="nl-paragraph">{texts.noWhole}</p>;
  if (estimate?.kind !== "share" || estimate.interval === null || whole?.kind !== "share") return null;
  const { lower, upper } = estimate.interval;
  const place = whole.share > upper ? texts.below : whole.share < lower ? texts.above : texts.within;
  const share = numbers.percent(whole.share, whole.n);
  return <p class="nl-paragraph">{`${place(name, share, numbers.whole(release.number))} ${texts.noNorm}`}</p>;
}

function Figures({ summary: { language, series, release } }: { summary: Summary }) {
  const texts = summaryTexts[language];
  const { whole: count } = numbersIn(language);
  return (
    <div class="part">
      <DataTable
        id="summary-figures"
        caption={texts.figures}
        columns={[
          { label: texts.figure },
          { label: texts.own },
          { label: texts.between },
          { label: texts.n, isNumber: true },
          ...(release === undefined ? [] : [{ label: texts.whole(count(release.number)) }]),
        ]}
        rows={series.map((one) => {
          const words = figureWords(language, one.pooled);
          const whole = release === undefined ? [] : [wholeWords(language, one.whole)];
          const isOne = series.filter(({ indicator }) => indicator.id === one.indicator.id).length === 1;
          const name = isOne ? one.indicator.title[language] : figureName(language, one);
          return typeof words === "string"
            ? { name, cells: [{ words, columns: 3 }, ...whole] }
            : { name, cells: [<strong>{words.value}</strong>, words.between, count(words.n), ...whole] };
        })}
      />
    </div>
  );
}

const REASONS_SHOWN = 2;

function Changes({ summary: { language, submission, changes, isFirst } }: { summary: Summary }) {
  const texts = summaryTexts[language];
  return (
    <Part id="changes" title={texts.changed}>
      {submission.effect !== null && <p class="nl-paragraph">{submission.effect.sentence[language]}</p>}
      {changes.length === 0 ? (
        <p class="nl-paragraph">{isFirst ? texts.firstFigures : texts.noEffect}</p>
      ) : (
        <ul class="summary-list">
          {changes.map((line) => (
            <li>
              {changeWords(language, line)} <span class="quiet">{whyWords(language, line, REASONS_SHOWN)}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function changeWords(language: Language, line: EffectLine): string {
  const { stays, fromTo } = summaryTexts[language];
  const before = valueWords(language, line.indicator, line.before, line.beforeN);
  const after = valueWords(language, line.indicator, line.after, line.afterN);
  const name = lineName(language, line);
  return before === after ? stays(name, after) : fromTo(name, before, after);
}

function Fixes({ summary: { language, fixes } }: { summary: Summary }) {
  const texts = summaryTexts[language];
  return (
    <Part id="fixes" title={texts.fixes}>
      <p class="nl-paragraph">{fixes.length === 0 ? texts.noFixes : texts.fixesWhy}</p>
      <ol class="summary-list">
        {fixes.map((fix) => (
          <Fix language={language} fix={fix} />
        ))}
      </ol>
    </Part>
  );
}

function Fix({ language, fix }: { language: Summary["language"]; fix: DataFix }) {
  const texts = summaryTexts[language];
  const { whole, percent } = numbersIn(language);
  const { what, how, of, count, indicator, narrows } = fix;
  const said = quoteNames(what[language]).replace(/\.$/, "");
  return (
    <li>
      <strong>{`${said.charAt(0).toUpperCase()}${said.slice(1)}`}</strong>
      {` (${texts[of](count, whole(count))}). ${quoteNames(how[language])} `}
      <span class="quiet">{texts.narrows(indicator.title[language], percent(narrows, 1))}</span>
    </li>
  );
}

function About({ summary: { language, submission, series } }: { summary: Summary }) {
  const versions = [...new Set(series.map(({ indicator: { id, version } }) => `${id} ${version}`))];
  return (
    <p class="nl-paragraph summary-about quiet">
      {summaryTexts[language].about(submission.id, numbersIn(language).list(versions))}
    </p>
  );
}
