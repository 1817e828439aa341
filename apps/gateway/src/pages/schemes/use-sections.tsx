import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { Part } from "../parts/part.tsx";
import { AnswersTable, answerLinesOf } from "../place/answer-figures.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { placeQuery } from "../place/place-choice.ts";
import { wholeOf } from "../place/place-model.ts";
import { ShareFigures } from "../place/share-figures.tsx";
import { ShareLead } from "../place/share-lead.tsx";
import { ShareSentence } from "../place/share-sentence.tsx";
import { schemeNames, trialChart, trials, useAsked, useChart } from "./schemes-charts.ts";
import { schemesTexts } from "./texts.ts";

/** The first decides which cohorts can be chosen. */
export const schemesIndicators = ["trial-conversion", "scheme-use"] as const;

/** The scheme that is used most, with its uncertainty in words. */
export function SchemesLead({ language, place }: PlaceProps) {
  const texts = schemesTexts[language];
  const [first] = answerLinesOf(place, useAsked(language));
  if (first?.figure === undefined)
    return <p class="nl-paragraph nl-paragraph--lead">{texts.noLead(statusWords(language, first?.row))}</p>;
  const scheme = schemeNames[first.answer]?.[language] ?? first.answer;
  return <ShareSentence language={language} sentence={texts.lead(scheme)} figure={first.figure} />;
}

/** Which schemes are used, and what becomes of trial placements. */
export function UseSections(props: PlaceProps) {
  const { language, place } = props;
  const texts = schemesTexts[language];
  const linkOf = (chart: string) => chartHref(language, "schemes", chart, { query: placeQuery(place.choice) });
  const chart = useChart(language, place);
  const trial = wholeOf(place, "trial-conversion");
  const figure = figureOf(trial, "share");
  return (
    <>
      {chart !== undefined && (
        <Part id="use-part" title={texts.use}>
          <ChartFigure language={language} chart={chart} download={linkOf("use")}>
            {texts.useKey}
          </ChartFigure>
          <AnswersTable {...props} asked={useAsked(language)} label={texts.scheme} />
          <p class="nl-paragraph quiet">{texts.rare}</p>
        </Part>
      )}
      <Part id="trial-part" title={texts.trial}>
        {figure === undefined ? (
          <p class="nl-paragraph">{texts.noLead(statusWords(language, trial))}</p>
        ) : (
          <>
            <ShareLead {...props} indicator="trial-conversion" figure={figure} isQuiet />
            <ShareFigures {...props} chart={trialChart(language, place)} download={linkOf("trial")} shares={trials} />
          </>
        )}
      </Part>
    </>
  );
}
