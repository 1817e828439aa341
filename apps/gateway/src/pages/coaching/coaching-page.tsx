import { type ReleaseRow, unavailable } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import { AnswersTable, answerLinesOf } from "../place/answer-figures.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { HowCounted, References } from "../place/how-counted.tsx";
import { MeanFigures, MeansTable } from "../place/mean-figures.tsx";
import { placeQuery } from "../place/place-choice.ts";
import { type Place, partsOf } from "../place/place-model.ts";
import { ShareFigures } from "../place/share-figures.tsx";
import {
  HOURS,
  hoursChart,
  involved,
  involvedChart,
  namedGroups,
  opinions,
  opinionsChart,
  PER_WORKED,
  perWorkedChart,
  supported,
  supportedChart,
  themesAsked,
  themesChart,
} from "./coaching-charts.ts";
import { hoursGroupsOf, MODES } from "./coaching-model.ts";
import { coachingTexts } from "./texts.ts";

/** The first decides which cohorts can be chosen. */
export const coachingIndicators = [
  "coaching-hours-employee",
  "coaching-hours-employer",
  "coaching-hours-per-100-worked",
  "employer-supported-start",
  "employer-supported-follow-up",
  "colleague-involved",
  "care-contact",
  "relatives-contact",
  "employer-takes-over",
  "guidance-themes",
  "satisfaction",
  "rapport",
  "felt-understood",
  "support-benefit",
] as const;

/** Hours for the employee at the start, for each way of recording apart. */
export function CoachingLead({ language, place }: PlaceProps) {
  const texts = coachingTexts[language];
  const numbers = numbersIn(language);
  const groups = hoursGroupsOf(place, ["coaching-hours-employee"]);
  const shown = groups.flatMap(({ mode, row }) => {
    const figure = figureOf(row, "paired-mean");
    return figure === undefined ? [] : [{ mode, ...figure.baseline }];
  });
  if (shown.length === 0)
    return <p class="nl-paragraph nl-paragraph--lead">{texts.noLead(statusWords(language, groups[0]?.row))}</p>;
  return (
    <>
      {shown.map(({ mode, mean, n }, index) => (
        <p class={index === 0 ? "nl-paragraph nl-paragraph--lead" : "nl-paragraph"}>
          {texts.lead(numbers.oneDecimal(mean), texts.modes[mode], numbers.whole(n))}
        </p>
      ))}
    </>
  );
}

export function CoachingSections(props: PlaceProps) {
  const { language, place } = props;
  const texts = coachingTexts[language];
  return (
    <>
      <Part id="hours-part" title={texts.hours}>
        <p class="nl-paragraph">{texts.apart}</p>
        <Changes {...props} chart={hoursChart(language, place)} indicators={HOURS} id="hours" />
        <p class="nl-paragraph quiet">{texts.noDistribution}</p>
        <References {...props} indicators={HOURS} />
      </Part>
      <Part id="per-worked-part" title={texts.perWorked}>
        <p class="nl-paragraph">{texts.perWorkedKey}</p>
        <Changes {...props} chart={perWorkedChart(language, place)} indicators={PER_WORKED} id="per-worked" />
      </Part>
      <WhoSection {...props} />
      <ThemesSection {...props} />
      <Part id="opinion" title={texts.opinion}>
        <MeanFigures
          {...props}
          chart={opinionsChart(language, place)}
          download={linkOf(props, "opinions")}
          means={opinions}
        />
        <References {...props} indicators={opinions.map(({ indicator }) => indicator)} />
      </Part>
      <HowCounted {...props} indicators={coachingIndicators} />
    </>
  );
}

const linkOf = ({ language, place }: PlaceProps, chart: string) =>
  chartHref(language, "coaching", chart, { query: placeQuery(place.choice) });

interface ChangesProps extends PlaceProps {
  readonly chart: Chart | undefined;
  readonly indicators: readonly string[];
  readonly id: string;
}

function Changes({ chart, indicators, id, ...props }: ChangesProps) {
  const { language, place } = props;
  const texts = coachingTexts[language];
  const means = namedGroups(place, indicators);
  if (means.length === 0) return <p class="nl-paragraph">{texts.noLead(statusWords(language, undefined))}</p>;
  return (
    <>
      {chart !== undefined && (
        <ChartFigure language={language} chart={chart} download={linkOf(props, id)}>
          {texts.hoursKey}
        </ChartFigure>
      )}
      <MeansTable
        {...props}
        id={`${id}-table`}
        title={id === "hours" ? texts.hoursTitle : texts.perWorkedTitle}
        means={means}
      />
    </>
  );
}

function WhoSection(props: PlaceProps) {
  const { language, place } = props;
  const texts = coachingTexts[language];
  return (
    <Part id="who" title={texts.who}>
      {MODES.map((mode) => {
        const chart = supportedChart(language, place, mode);
        return (
          chart !== undefined && (
            <ShareFigures
              hasHeading
              {...props}
              chart={chart}
              download={linkOf(props, chart.id)}
              shares={supported(place, mode)}
            />
          )
        );
      })}
      <ShareFigures
        {...props}
        hasHeading
        chart={involvedChart(language, place)}
        download={linkOf(props, "involved")}
        shares={involved}
      />
      <References
        {...props}
        indicators={["employer-supported-start", "employer-supported-follow-up", "colleague-involved"]}
      />
    </Part>
  );
}

function ThemesSection(props: PlaceProps) {
  const { language, place } = props;
  const texts = coachingTexts[language];
  const asked = themesAsked(language);
  const chart = themesChart(language, place);
  const why = place.release.notAvailable?.find(({ what }) => what === "guidance-themes/core-points")?.why;
  return (
    <Part id="themes-part" title={texts.themes}>
      {chart === undefined ? (
        <p class="nl-paragraph">{texts.noThemes(statusWords(language, firstTheme(place)))}</p>
      ) : (
        <>
          <ChartFigure language={language} chart={chart} download={linkOf(props, "themes")}>
            {texts.themesKey}
          </ChartFigure>
          <AnswersTable {...props} asked={asked} label={texts.theme} />
          <p class="nl-paragraph quiet">
            {texts.rareThemes} {why !== undefined && texts.corePoints(unavailable[why][language])}
          </p>
        </>
      )}
      <References {...props} indicators={["guidance-themes"]} />
    </Part>
  );
}

const firstTheme = (place: Place): ReleaseRow | undefined =>
  answerLinesOf(place, { indicator: "guidance-themes", question: "themes" })[0]?.row ??
  partsOf(place, "guidance-themes")[0];
