import { POOLED } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { Filters, Select } from "../parts/filters.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { AnswersSection } from "./answers-section.tsx";
import { AssociationSection } from "./association-section.tsx";
import { CurveSection } from "./curve-section.tsx";
import { FlowTable } from "./flow-table.tsx";
import { HalfYearsFigure } from "./half-years-figure.tsx";
import { NotForPublication } from "./not-for-publication.tsx";
import { OwnDownloads } from "./own-downloads.tsx";
import type { OwnSeries } from "./own-series.ts";
import type { OwnView } from "./own-view.ts";
import { SeriesTable } from "./series-table.tsx";
import { Statement } from "./statement.tsx";
import { ownTexts } from "./texts.ts";

interface IndicatorProps {
  readonly view: OwnView;
  /** One, or several where hours are recorded in different ways. */
  readonly own: readonly OwnSeries[];
  /** Of which half-year the details are. */
  readonly cohort: string;
}

/** One own figure: over time, its answers or curve, how it came about, and what it means. */
export function ownIndicatorContent({ view, own, cohort }: IndicatorProps): PageContent | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const { language, name, code, observedUntil } = view;
  const { indicator } = first;
  const title = `${name}: ${indicator.question[language]}`;
  const parameters = { code };
  return {
    title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <Statement language={language} own={own} isLead />
        <NotForPublication language={language} observedUntil={observedUntil} />
        <p class="nl-paragraph no-print">
          <a class="nl-link" href={hrefOf(language, "ownFiguresOf", { parameters })}>
            {ownTexts[language].back(name)}
          </a>
        </p>
        <Part id="half-years" title={ownTexts[language].overTime}>
          {own.map((series) => (
            <>
              <HalfYearsFigure view={view} series={series} />
              <SeriesTable view={view} series={series} />
            </>
          ))}
          <OwnDownloads view={view} indicator={indicator.id} />
        </Part>
        <Details view={view} own={own} cohort={cohort} />
        <Definition view={view} series={first} />
      </>
    ),
  };
}

function Details({ view, own, cohort }: IndicatorProps) {
  const { language, code } = view;
  const texts = ownTexts[language];
  const [first] = own;
  if (first === undefined) return null;
  const { indicator, halfYears, pooled } = first;
  const cohorts = [...halfYears.map((figure) => figure.cohort), ...(pooled === undefined ? [] : [POOLED])];
  const figureOf = (series: OwnSeries) =>
    cohort === POOLED ? series.pooled : series.halfYears.find((figure) => figure.cohort === cohort);
  return (
    <>
      <Filters language={language} action={hrefOf(language, "ownFiguresOf", { parameters: { code } })}>
        <input type="hidden" name="indicator" value={indicator.id} />
        <Select
          name="cohort"
          label={texts.cohort}
          chosen={cohort}
          options={cohorts.map((value) => ({ value, label: cohortWords(language, value) }))}
        />
      </Filters>
      {own.map((series) => (
        <>
          {indicator.kind === "distribution" && (
            <AnswersSection language={language} indicator={indicator} figure={figureOf(series)} />
          )}
          <CurveSection language={language} indicator={indicator} figure={figureOf(series)} />
          <AssociationSection language={language} indicator={indicator} figure={figureOf(series)} />
        </>
      ))}
      <Part id="flow" title={texts.flow}>
        {own.map((series) => (
          <FlowTable view={view} series={series} cohort={cohort} />
        ))}
      </Part>
    </>
  );
}

const QUESTIONS = {
  nl: {
    numerator: "Wat tellen we?",
    denominator: "Van wie?",
    window: "Op welk moment?",
    exclusions: "Wie telt niet mee?",
    unknowns: "Wat als we het niet weten?",
  },
  en: {
    numerator: "What do we count?",
    denominator: "Out of whom?",
    window: "At what moment?",
    exclusions: "Who is left out?",
    unknowns: "What if we do not know?",
  },
} as const;

function Definition({ view: { language }, series: { indicator } }: { view: OwnView; series: OwnSeries }) {
  const texts = ownTexts[language];
  const parts = ["numerator", "denominator", "window", "exclusions", "unknowns"] as const;
  return (
    <Part id="how" title={texts.how}>
      <dl class="utrecht-data-list">
        {parts.map((part) => (
          <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{QUESTIONS[language][part]}</dt>
            <dd class="utrecht-data-list__item-value">{indicator[part][language]}</dd>
          </div>
        ))}
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{texts.definition}</dt>
          <dd class="utrecht-data-list__item-value">
            <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator: indicator.id } })}>
              {`${indicator.id} ${indicator.version}`}
            </a>
          </dd>
        </div>
      </dl>
    </Part>
  );
}
