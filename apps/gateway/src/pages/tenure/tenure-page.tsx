import type { Language } from "@jobcoach/core";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { HowCounted, References } from "../place/how-counted.tsx";
import { placeQuery } from "../place/place-choice.ts";
import { isOne, type Place, placeName, type Whose, wholeOf } from "../place/place-model.ts";
import { ShareFigures } from "../place/share-figures.tsx";
import { ShareLead } from "../place/share-lead.tsx";
import { retentionChart, retentions, tenureChart, variants, variantsChart } from "./tenure-charts.ts";
import { CURVE_WEEKS, curveOf, weekRows } from "./tenure-model.ts";
import { tenureTexts } from "./texts.ts";

/** How many last a year; where that is not shown, how many work after half a year. */
export function TenureLead({ language, place }: PlaceProps) {
  const curve = curveOf(place);
  const last = curve?.steps.find(({ week }) => week === CURVE_WEEKS.at(-1));
  const afterYear = curve && last && { n: curve.n, share: last.share, interval: last.interval };
  const afterHalf = figureOf(wholeOf(place, "retention-26w"), "share");
  const [indicator, figure] = afterYear === undefined ? ["retention-26w", afterHalf] : ["job-tenure", afterYear];
  if (figure === undefined)
    return (
      <p class="nl-paragraph nl-paragraph--lead">
        {tenureTexts[language].noAnswer(statusWords(language, wholeOf(place, "retention-26w")))}
      </p>
    );
  return <ShareLead language={language} place={place} indicator={indicator} figure={figure} />;
}

export function TenureSections({ language, place }: PlaceProps) {
  const texts = tenureTexts[language];
  const linkOf = (chart: string) => chartHref(language, "tenure", chart, { query: placeQuery(place.choice) });
  return (
    <>
      <Part id="curve" title={texts.curve}>
        <Curve language={language} place={place} download={linkOf("tenure")} />
      </Part>
      <Part id="one-day" title={texts.retention}>
        <p class="nl-paragraph">{texts.retentionDiffers}</p>
        <ShareFigures
          language={language}
          place={place}
          chart={retentionChart(language, place)}
          download={linkOf("retention")}
          shares={retentions}
        />
      </Part>
      <Part id="other-counts" title={texts.variants}>
        <p class="nl-paragraph">{texts.variantsIntro}</p>
        <dl class="utrecht-data-list">
          <IsNot name={texts.studyName} text={texts.studyIsNot} />
          <IsNot name={texts.cbsName} text={texts.cbsIsNot} />
        </dl>
        <ShareFigures
          language={language}
          place={place}
          chart={variantsChart(language, place)}
          download={linkOf("variants")}
          shares={variants}
        />
        <References language={language} place={place} indicators={["retention-26w@study", "retention-52w"]} />
      </Part>
      <HowCounted language={language} place={place} indicators={tenureIndicators} />
    </>
  );
}

/** The first decides which cohorts can be chosen. */
export const tenureIndicators = [
  "retention-26w",
  "job-tenure",
  "retention-13w",
  "retention-52w",
  "retention-26w@study",
  "retention@cbs-m6",
] as const;

const IsNot = ({ name, text }: { name: string; text: string }) => (
  <div class="utrecht-data-list__item">
    <dt class="utrecht-data-list__item-key">{name}</dt>
    <dd class="utrecht-data-list__item-value">{text}</dd>
  </div>
);

function Curve({ language, place, download }: PlaceProps & { download: string }) {
  const texts = tenureTexts[language];
  const chart = tenureChart(language, place);
  if (chart === undefined)
    return <p class="nl-paragraph">{texts.noCurve(statusWords(language, weekRows(place).at(-1)))}</p>;
  return (
    <>
      <ChartFigure language={language} chart={chart} download={download}>
        {isOne(place) ? `${texts.curveKey} ${texts.curveKeyAll}` : texts.curveKey}
      </ChartFigure>
      <WeeksTable language={language} place={place} />
      <p class="nl-paragraph quiet">{texts.lowerBound}</p>
    </>
  );
}

function WeeksTable({ language, place }: PlaceProps) {
  const texts = tenureTexts[language];
  const numbers = numbersIn(language);
  const curves = isOne(place) ? (["chosen", "all"] as const) : (["chosen"] as const);
  const names = [placeName(language, place), lineTexts[language].all];
  return (
    <DataTable
      id="weeks"
      caption={`${texts.curveCaption(numbers.whole(curveOf(place)?.n ?? 0))}. ${names[0]}, ${cohortWords(language, place.choice.cohort)}.`}
      columns={[
        { label: texts.moment },
        ...curves.flatMap((_, index) => [
          { label: names[index], isNumber: true },
          { label: texts.stillWorking, isNumber: true },
        ]),
      ]}
      rows={CURVE_WEEKS.map((week, index) => ({
        name: texts.afterWeeks(numbers.whole(week)),
        cells: curves.flatMap((whose) => weekCells(language, place, whose, index)),
      }))}
    />
  );
}

function weekCells(language: Language, place: Place, whose: Whose, index: number): TableRow["cells"] {
  const numbers = numbersIn(language);
  const row = weekRows(place, whose)[index];
  const curve = curveOf(place, whose);
  const step = curve?.steps.find(({ week }) => week === row?.week);
  if (curve === undefined || step === undefined) return [{ words: statusWords(language, row), columns: 2 }];
  const { share, interval, remaining } = step;
  return [
    <ShareCell language={language} figure={{ n: curve.n, share, interval }} />,
    <>
      {numbers.whole(remaining)}
      <SmallPrint>{tenureTexts[language].of(numbers.whole(curve.n))}</SmallPrint>
    </>,
  ];
}
