import type { Language } from "@jobcoach/core";
import { retention26w } from "@jobcoach/outcomes";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { numbersIn } from "../numbers.ts";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { textsIn } from "../texts.ts";
import { HowCalculated } from "./how-calculated.tsx";
import { MeansSection } from "./means-section.tsx";
import type { Overview } from "./overview-model.ts";
import { retentionChart } from "./retention-chart.ts";
import type { ShareLines } from "./share-lines.ts";
import { ShareTable } from "./share-table.tsx";

interface OverviewProps {
  readonly language: Language;
  /** `undefined` before the first release. */
  readonly overview: Overview | undefined;
}

/** The overview: a question, the answer with its uncertainty, the chart, the numbers, and how they came about. */
export function overviewContent({ language, overview }: OverviewProps): PageContent {
  const question = (overview?.retention?.definition ?? retention26w).question[language];
  return {
    title: question,
    footer: <Footer language={language} overview={overview} />,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{question}</h1>
        {overview === undefined ? (
          <NoRelease language={language} />
        ) : (
          <Answers language={language} overview={overview} />
        )}
      </>
    ),
  };
}

function NoRelease({ language }: { language: Language }) {
  const texts = textsIn[language];
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{texts.noRelease}</p>
      <p class="nl-paragraph">{texts.noReleaseNext}</p>
    </>
  );
}

function Answers({ language, overview }: { language: Language; overview: Overview }) {
  const texts = textsIn[language];
  const { retention, means } = overview;
  const indicators = [...new Set(means.map(({ definition }) => definition.id))];
  const sections = indicators.map((id) => means.filter(({ definition }) => definition.id === id));
  const apart = sections.find((tables) => tables.length > 1);
  return (
    <>
      {retention !== undefined && (
        <>
          <Lead language={language} lines={retention} />
          <section class="part" aria-labelledby="by-municipality">
            <h2 class="nl-heading nl-heading--level-2" id="by-municipality">
              {texts.perMunicipality}
            </h2>
            <ChartFigure
              language={language}
              chart={retentionChart(language, retention)}
              download={`${hrefOf(language, "overview")}/retention.svg`}
            >
              {texts.chartKey} {texts.chartKeyUnknown}
            </ChartFigure>
            <h3 class="nl-heading nl-heading--level-3">{texts.numbers}</h3>
            <ShareTable language={language} lines={retention} />
          </section>
        </>
      )}
      {sections.map((tables) => (
        <MeansSection language={language} tables={tables} saysApart={tables === apart} />
      ))}
      <HowCalculated language={language} overview={overview} />
    </>
  );
}

function Lead({ language, lines: { all, municipalities, definition } }: { language: Language; lines: ShareLines }) {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  const figure = all?.figure;
  if (!figure) return <p class="nl-paragraph nl-paragraph--lead">{texts.notFinalYet}</p>;
  const [before = "", after = ""] = definition.sentence[language].split("{}");
  const { n, share, interval, split } = figure;
  const names = municipalities.filter((line) => line.status !== "not-yet-mature").map(({ name }) => name);
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">
        {before}
        <strong class="headline">{numbers.percent(share, n)}</strong>
        {after} {texts.known(numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper))}
      </p>
      <p class="nl-paragraph">
        {texts.counted(numbers.whole(n), listOf(language, names))}{" "}
        {split !== null &&
          split.unknown > 0 &&
          texts.notKnown(
            numbers.whole(split.unknown),
            numbers.percent(split.unknown / n, n),
            numbers.percent(split.upperBound, n),
          )}
      </p>
    </>
  );
}

const FEW_NAMES = 6;

function listOf(language: Language, names: readonly string[]): string {
  if (names.length <= FEW_NAMES) return numbersIn(language).list(names);
  return `${names.length} ${language === "nl" ? "gemeenten" : "municipalities"}`;
}

function Footer({ language, overview }: OverviewProps) {
  const texts = textsIn[language];
  const numbers = numbersIn(language);
  if (overview === undefined) return null;
  const { number, madeAt, policy } = overview.release;
  return (
    <>
      <p class="nl-paragraph">{texts.releaseLine(numbers.whole(number), numbers.date(madeAt.slice(0, 10)))}</p>
      <p class="nl-paragraph">{texts.protection(numbers.whole(policy.minimumPersons))}</p>
      <p class="nl-paragraph">
        <a class="nl-link" href={`/v1/outcomes?release=${number}`}>
          {texts.data}
        </a>
      </p>
    </>
  );
}
