import { POOLED, retention26w } from "@jobcoach/outcomes";
import { figureName } from "../delivery/effect-words.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { figureWords, wholeWords } from "./figure-words.ts";
import { HalfYearsFigure } from "./half-years-figure.tsx";
import { indicatorGroups } from "./indicator-groups.ts";
import { NotForPublication } from "./not-for-publication.tsx";
import { OwnDownloads } from "./own-downloads.tsx";
import type { OwnSeries } from "./own-series.ts";
import { headlineSeries, type OwnView, seriesFor } from "./own-view.ts";
import { SeriesTable } from "./series-table.tsx";
import { Statement } from "./statement.tsx";
import { ownTexts } from "./texts.ts";

/** The own figures of a municipality: those that come first by half-year, and all others as one number each. */
export function ownFiguresContent(view: OwnView): PageContent {
  const { language, name, series, observedUntil } = view;
  const title = ownTexts[language].title(name);
  return {
    title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        {series.length === 0 ? (
          <NoFigures view={view} />
        ) : (
          <>
            <Statement language={language} own={seriesFor(series, retention26w.id)} isLead />
            <NotForPublication language={language} observedUntil={observedUntil} />
            <OwnDownloads view={view} />
            {headlineSeries(series).map((own) => (
              <HeadlineSection view={view} own={own} />
            ))}
            <AllFigures view={view} />
          </>
        )}
      </>
    ),
  };
}

function NoFigures({ view: { language } }: { view: OwnView }) {
  const texts = ownTexts[language];
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{texts.none}</p>
      <p class="nl-paragraph">
        <a class="nl-link" href={hrefOf(language, "deliver")}>
          {texts.toDeliver}
        </a>
      </p>
    </>
  );
}

function HeadlineSection({ view, own }: { view: OwnView; own: readonly OwnSeries[] }) {
  const { language, code } = view;
  const texts = ownTexts[language];
  const [first] = own;
  if (first === undefined) return null;
  const { indicator } = first;
  const parameters = { code };
  const query = { indicator: indicator.id };
  return (
    <section class="part" aria-labelledby={`headline-${indicator.id}`}>
      <h2 class="nl-heading nl-heading--level-2" id={`headline-${indicator.id}`}>
        {indicator.question[language]}
      </h2>
      {indicator.id !== retention26w.id && <Statement language={language} own={own} />}
      {own.map((series) => (
        <>
          {indicator.kind === "share" && <HalfYearsFigure view={view} series={series} />}
          <SeriesTable view={view} series={series} />
        </>
      ))}
      <p class="nl-paragraph">
        <a class="nl-link" href={hrefOf(language, "ownFiguresOf", { parameters, query })}>
          {texts.more(indicator.title[language])}
        </a>
      </p>
    </section>
  );
}

function AllFigures({ view }: { view: OwnView }) {
  const { language, series, release } = view;
  const texts = ownTexts[language];
  return (
    <Part id="all-figures" title={texts.others}>
      <p class="nl-paragraph">
        {release === undefined ? texts.noRelease : texts.comparison(numbersIn(language).whole(release.number))}
      </p>
      {indicatorGroups.map(({ title, indicators }, at) => {
        const own = indicators.flatMap((id) => seriesFor(series, id));
        return (
          own.length > 0 && (
            <DataTable
              id={`group-${at}`}
              caption={title[language]}
              even
              columns={[
                { label: texts.figure },
                { label: texts.now },
                { label: texts.trajectories, isNumber: true },
                { label: texts.unknown, isNumber: true },
                { label: texts.wholeShort },
              ]}
              rows={own.map((one) => groupRow(view, one))}
            />
          )
        );
      })}
    </Part>
  );
}

function groupRow({ language, code }: OwnView, series: OwnSeries) {
  const { whole: count } = numbersIn(language);
  const { indicator, pooled, whole } = series;
  const words = figureWords(language, pooled);
  const address = hrefOf(language, "ownFiguresOf", {
    parameters: { code },
    query: { indicator: indicator.id, cohort: pooled === undefined ? undefined : POOLED },
  });
  const name = (
    <a class="nl-link" href={address}>
      {figureName(language, series)}
    </a>
  );
  if (typeof words === "string") return { name, cells: [{ words, columns: 3 }, wholeWords(language, whole)] };
  return {
    name,
    cells: [
      <>
        {words.value}
        <SmallPrint>{words.between}</SmallPrint>
      </>,
      count(words.n),
      count(words.unknown),
      wholeWords(language, whole),
    ],
  };
}
