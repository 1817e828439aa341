import type { Language } from "@jobcoach/core";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { HowCounted, References } from "../place/how-counted.tsx";
import { MeansTable } from "../place/mean-figures.tsx";
import type { NamedIndicator } from "../place/named-indicator.ts";
import { placeQuery } from "../place/place-choice.ts";
import { wholeOf } from "../place/place-model.ts";
import { ChangeTable } from "./change-table.tsx";
import { ImportanceOrder } from "./importance-order.tsx";
import { ProfileTable } from "./profile-table.tsx";
import { valuesTexts } from "./texts.ts";
import { valueName, valuesChart } from "./values-chart.ts";
import { largestGapOf, type ValueLine, valueLinesOf } from "./values-model.ts";

/** The first decides which cohorts can be chosen. */
export const valuesIndicators = [
  "capability-count",
  "capability-profile",
  "capability-change",
  "capability-share",
] as const;

/** Where the gap is largest, and how many values people find. */
export function ValuesLead({ language, place }: PlaceProps) {
  const texts = valuesTexts[language];
  const numbers = numbersIn(language);
  const lines = valueLinesOf(place);
  const count = figureOf(wholeOf(place, "capability-count"), "paired-mean");
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{leadWords(language, lines)}</p>
      {count !== undefined && (
        <p class="nl-paragraph">
          {count.followUp === null
            ? texts.countStart(numbers.oneDecimal(count.baseline.mean), numbers.whole(count.baseline.n))
            : texts.count(
                numbers.oneDecimal(count.baseline.mean),
                numbers.whole(count.baseline.n),
                numbers.oneDecimal(count.followUp.mean),
              )}
        </p>
      )}
    </>
  );
}

function leadWords(language: Language, lines: readonly ValueLine[]): string {
  const texts = valuesTexts[language];
  const numbers = numbersIn(language);
  const [first] = lines;
  if (first?.gap === undefined) return texts.noLead(statusWords(language, first?.row));
  const largest = largestGapOf(lines);
  if (largest === undefined) return texts.noGap;
  const { important, realised, mayBeNext } = largest;
  const lead = texts.lead(
    valueName(language, largest),
    numbers.percent(important.share, important.n),
    numbers.percent(realised.share, realised.n),
  );
  return mayBeNext ? `${lead} ${texts.mayBeNext}` : lead;
}

export function ValuesSections({ language, place }: PlaceProps) {
  const texts = valuesTexts[language];
  const lines = valueLinesOf(place);
  const chart = valuesChart(language, place);
  return (
    <>
      <Part id="profile" title={texts.profile}>
        {chart !== undefined && (
          <ChartFigure
            language={language}
            chart={chart}
            download={chartHref(language, "values", "values", { query: placeQuery(place.choice) })}
          >
            {texts.key}
          </ChartFigure>
        )}
        <ProfileTable language={language} place={place} lines={lines} />
        <References language={language} place={place} indicators={["capability-profile"]} />
      </Part>
      <Part id="change" title={texts.change}>
        <p class="nl-paragraph">{texts.changeIntro}</p>
        <ChangeTable language={language} place={place} lines={lines} />
        <References language={language} place={place} indicators={["capability-change"]} />
      </Part>
      <ImportanceOrder language={language} lines={lines} />
      <Part id="counts" title={texts.counts}>
        <MeansTable language={language} place={place} id="counts-table" title={texts.shareTitle} means={counts} />
      </Part>
      <HowCounted language={language} place={place} indicators={valuesIndicators} />
    </>
  );
}

const counts: readonly NamedIndicator[] = [
  { indicator: "capability-count", name: { nl: valuesTexts.nl.countName, en: valuesTexts.en.countName } },
  { indicator: "capability-share", name: { nl: valuesTexts.nl.shareName, en: valuesTexts.en.shareName } },
];
