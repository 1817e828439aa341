import type { Language } from "@jobcoach/core";
import { exportUnits, FEWEST_FUNNEL_UNITS, indicatorById } from "@jobcoach/outcomes";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { figureOf } from "../lines/line.ts";
import { NoRelease, ReleaseFooter } from "../lines/release-words.tsx";
import { numbersIn } from "../numbers.ts";
import { Downloads } from "../parts/downloads.tsx";
import { LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { siteMap } from "../site/site-map.ts";
import { BesideOthers } from "./beside-others.tsx";
import { Comparability } from "./comparability.tsx";
import { compareCharts } from "./compare-charts.ts";
import { CompareFilters } from "./compare-filters.tsx";
import { MeansTable } from "./compare-means-table.tsx";
import { type CompareView, isTooMany } from "./compare-model.ts";
import { ShareTable } from "./compare-share-table.tsx";
import { funnelFigure } from "./funnel-chart.ts";
import { hasModes } from "./name-in-mode.ts";
import { Pairs } from "./pairs.tsx";
import { compareTexts } from "./texts.ts";

interface CompareProps {
  readonly language: Language;
  readonly view: CompareView;
}

/** One indicator of municipalities side by side: what may be concluded, charts, numbers, and how comparable they are. */
export function compareContent(language: Language, view: CompareView | undefined): PageContent {
  const title = view && compareTexts[language].question(view.definition.title[language]);
  return {
    title: title ?? siteMap.compare.name[language],
    footer: <ReleaseFooter language={language} release={view?.release} />,
    content:
      view === undefined ? (
        <NoRelease language={language} title={siteMap.compare.name[language]} />
      ) : (
        <>
          <h1 class="nl-heading nl-heading--level-1">{title}</h1>
          <Lead language={language} view={view} />
          <CompareFilters language={language} view={view} />
          {view.lines.length > 0 && <Sections language={language} view={view} />}
        </>
      ),
  };
}

function Lead({ language, view: { comparison, lines } }: CompareProps) {
  const texts = compareTexts[language];
  if (lines.length === 0) return <p class="nl-paragraph nl-paragraph--lead">{texts.noFigures}</p>;
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{comparison.sentence[language]}</p>
      <p class="nl-paragraph">
        {comparison.kind === "paired-mean" && `${texts.aboutChange} `}
        {comparison.notice[language]}
      </p>
    </>
  );
}

function Sections({ language, view }: CompareProps) {
  const isShare = indicatorById(view.definition.id)?.kind === "share";
  return (
    <>
      <PerMunicipality language={language} view={view} />
      <Comparability language={language} view={view} />
      {isShare && <FunnelSection language={language} view={view} />}
      <Pairs language={language} view={view} />
      <BesideOthers language={language} view={view} />
      <How language={language} view={view} />
    </>
  );
}

function PerMunicipality({ language, view }: CompareProps) {
  const texts = compareTexts[language];
  const charts = compareCharts(language, view);
  const isShare = indicatorById(view.definition.id)?.kind === "share";
  const query = queryOf(view);
  return (
    <Part id="by-municipality" title={texts.perMunicipality}>
      {isTooMany(view) && (
        <p class="nl-paragraph">{texts.chooseRegion(numbersIn(language).whole(view.lines.length))}</p>
      )}
      {charts.map((chart) => (
        <>
          {charts.length > 1 && <h3 class="nl-heading nl-heading--level-3">{chart.title}</h3>}
          <ChartFigure language={language} chart={chart} download={chartHref(language, "compare", chart.id, { query })}>
            {keyOf(language, view, chart.id)}
          </ChartFigure>
        </>
      ))}
      <h3 class="nl-heading nl-heading--level-3">{texts.numbers}</h3>
      {isShare ? <ShareTable language={language} view={view} /> : <MeansTable language={language} view={view} />}
      <Downloads
        language={language}
        query={{ indicator: view.choice.indicator, cohort: view.choice.cohort, release: String(view.release.number) }}
      />
    </Part>
  );
}

/** How to read a chart: only what is drawn in it. */
function keyOf(language: Language, view: CompareView, chart: string): string {
  const { lines, definition } = view;
  const texts = compareTexts[language];
  const unit = lines.flatMap(({ row }) => figureOf(row, "paired-mean")?.unit ?? [])[0];
  const inUnit = unit === undefined ? definition.title[language] : exportUnits[unit][language];
  const isApart = lines.some(({ compared }) => compared?.grade === "D");
  const hasReach = lines.some(({ row }) => (figureOf(row, "share")?.split?.unknown ?? 0) > 0);
  const hasShrunken = lines.some(({ compared }) => compared?.shrunken);
  const keys: Readonly<Record<string, readonly string[]>> = {
    "compare-share": [texts.key, hasReach ? texts.keyUnknown : "", hasShrunken ? texts.keyShrunken : ""],
    "compare-change": [texts.keyChange(inUnit)],
    "compare-levels": [texts.keyLevels(inUnit)],
  };
  return [...(keys[chart] ?? []), hasModes(view) ? texts.keyMode : "", isApart ? texts.keyApart : ""]
    .filter((part) => part !== "")
    .join(" ");
}

function FunnelSection({ language, view }: CompareProps) {
  const texts = compareTexts[language];
  const numbers = numbersIn(language);
  const figure = funnelFigure(language, view);
  const { funnel } = view.comparison;
  return (
    <Part id="funnel" title={texts.funnel}>
      {figure === undefined || funnel === null ? (
        <p class="nl-paragraph">{texts.noFunnel(numbers.whole(FEWEST_FUNNEL_UNITS))}</p>
      ) : (
        <>
          <p class="nl-paragraph">{figure.chart.title}.</p>
          <ChartFigure
            language={language}
            chart={figure.chart}
            download={chartHref(language, "compare", figure.chart.id, { query: queryOf(view) })}
          >
            {figure.key}
          </ChartFigure>
          <p class="nl-paragraph">
            {funnel.kind === "exact" ? texts.notOverdispersed : texts.overdispersed(numbers.oneDecimal(funnel.phi))}
          </p>
        </>
      )}
    </Part>
  );
}

const queryOf = ({ choice: { indicator, cohort, region } }: CompareView) => ({
  indicator,
  cohort,
  region: region === "" ? undefined : region,
});

function How({ language, view: { definition, choice, comparison } }: CompareProps) {
  const texts = compareTexts[language];
  const parameters = { indicator: definition.id };
  return (
    <Part id="how" title={texts.how}>
      <p class="nl-paragraph">{[texts.howIntervals, ...howTested(language, comparison), texts.howOnly].join(" ")}</p>
      <LinkList
        links={[
          [hrefOf(language, "definition", { parameters }), texts.definition(definition.title[language])],
          [hrefOf(language, "explanation", { parameters, query: { cohort: choice.cohort } }), texts.explanation],
        ]}
      />
    </Part>
  );
}

/** Which test was done; none where nothing could be tested. */
function howTested(language: Language, { kind, pairs, municipalities }: CompareView["comparison"]): readonly string[] {
  const texts = compareTexts[language];
  if (pairs.length > 0) return [texts.howPairs];
  if (municipalities.every(({ compared }) => !compared?.besideRest)) return [];
  return kind === "share" ? [texts.howBesideOthers, texts.howUnknown] : [texts.howBesideOthers];
}
