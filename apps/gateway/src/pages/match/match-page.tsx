import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { Part } from "../parts/part.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { HowCounted, References } from "../place/how-counted.tsx";
import { MeanFigures, MeansTable } from "../place/mean-figures.tsx";
import { placeQuery } from "../place/place-choice.ts";
import { partsOf } from "../place/place-model.ts";
import { ShareFigures } from "../place/share-figures.tsx";
import { ShareSentence } from "../place/share-sentence.tsx";
import { AspectsTable } from "./aspects-table.tsx";
import {
  aspectName,
  disclosureChart,
  disclosures,
  fits,
  fitsChart,
  matchChart,
  reactions,
  reactionsChart,
} from "./match-charts.ts";
import { aspectLinesOf } from "./match-model.ts";
import { matchTexts } from "./texts.ts";

/** The first decides which cohorts can be chosen. */
export const matchIndicators = [
  "work-fit",
  "match-quality",
  "match-mean",
  "support-fit",
  "disclosure-employer",
  "disclosure-colleagues",
  "reaction-employer",
  "reaction-colleagues",
] as const;

/** How often the match is good or excellent on the aspect that stands first: mental workload where it is rated. */
export function MatchLead({ language, place }: PlaceProps) {
  const texts = matchTexts[language];
  const [first] = aspectLinesOf(place);
  if (first?.good === undefined)
    return (
      <p class="nl-paragraph nl-paragraph--lead">
        {texts.noLead(statusWords(language, first?.row ?? partsOf(place, "match-quality")[0]))}
      </p>
    );
  return <ShareSentence language={language} sentence={texts.lead(aspectName(language, first))} figure={first.good} />;
}

export function MatchSections(props: PlaceProps) {
  const { language, place } = props;
  const texts = matchTexts[language];
  const linkOf = (chart: string) => chartHref(language, "match", chart, { query: placeQuery(place.choice) });
  return (
    <>
      <Part id="by-aspect" title={texts.aspects}>
        <p class="nl-paragraph">{texts.aspectsIntro}</p>
        <Aspects {...props} download={linkOf("match")} />
      </Part>
      <Part id="mean-match" title={texts.mean}>
        <MeansTable {...props} id="mean-match-table" title={texts.meanTitle} means={means} />
      </Part>
      <Part id="fit" title={texts.marks}>
        <MeanFigures {...props} chart={fitsChart(language, place)} download={linkOf("fits")} means={fits} />
        <References {...props} indicators={["work-fit"]} />
      </Part>
      <Part id="openness" title={texts.open}>
        <p class="nl-paragraph">{texts.openIntro}</p>
        <ShareFigures
          {...props}
          hasHeading
          chart={disclosureChart(language, place)}
          download={linkOf("disclosure")}
          shares={disclosures}
        />
        <MeanFigures
          {...props}
          hasHeading
          chart={reactionsChart(language, place)}
          download={linkOf("reactions")}
          means={reactions}
        />
        <p class="nl-paragraph quiet">{texts.reactionsIntro}</p>
        <References
          {...props}
          indicators={["disclosure-employer", "disclosure-colleagues", "reaction-employer", "reaction-colleagues"]}
        />
      </Part>
      <HowCounted {...props} indicators={matchIndicators} />
    </>
  );
}

const means = [{ indicator: "match-mean", name: { nl: matchTexts.nl.meanName, en: matchTexts.en.meanName } }];

function Aspects({ download, ...props }: PlaceProps & { download: string }) {
  const { language, place } = props;
  const chart = matchChart(language, place);
  const [row] = partsOf(place, "match-quality");
  if (row === undefined) return <p class="nl-paragraph">{matchTexts[language].noLead(statusWords(language, row))}</p>;
  return (
    <>
      {chart !== undefined && (
        <ChartFigure language={language} chart={chart} download={download}>
          {matchTexts[language].key}
        </ChartFigure>
      )}
      <AspectsTable {...props} />
      <References {...props} indicators={["match-quality"]} />
    </>
  );
}
