import type { Language } from "@jobcoach/core";
import { type ProfileAspect, profileAspects } from "@jobcoach/outcomes";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { chartHref } from "../charts/chart-href.ts";
import { capital } from "../lines/capital.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { HowCounted, References } from "../place/how-counted.tsx";
import { MeansTable } from "../place/mean-figures.tsx";
import type { NamedIndicator } from "../place/named-indicator.ts";
import { placeQuery } from "../place/place-choice.ts";
import { isOne, type Place, placeName, wholeOf } from "../place/place-model.ts";
import { valuesTexts } from "./texts.ts";
import { pointsOf, valueName, valuesChart } from "./values-chart.ts";
import { byImportance, uncertainPlaces, type ValueLine, valueLinesOf } from "./values-model.ts";

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
  const [first] = valueLinesOf(place);
  const important = first?.shares.important;
  const realised = first?.shares.realised;
  const count = figureOf(wholeOf(place, "capability-count"), "paired-mean");
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">
        {first === undefined || important === undefined || realised === undefined
          ? texts.noLead(statusWords(language, first?.row))
          : texts.lead(
              valueName(language, first),
              numbers.percent(important.share, important.n),
              numbers.percent(realised.share, realised.n),
            )}
      </p>
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
      <Order language={language} lines={lines} />
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

interface LinesProps {
  readonly language: Language;
  readonly place: Place;
  readonly lines: readonly ValueLine[];
}

const whereOf = (language: Language, place: Place) =>
  `${placeName(language, place)}, ${cohortWords(language, place.choice.cohort)}`;

function ProfileTable({ language, place, lines }: LinesProps) {
  const texts = valuesTexts[language];
  const numbers = numbersIn(language);
  const cellOf = (line: ValueLine, aspect: ProfileAspect): TableRow["cells"][number] => {
    const figure = line.shares[aspect];
    if (figure === undefined) return { words: statusWords(language, line.row), columns: 1 };
    return <ShareCell language={language} figure={figure} />;
  };
  const ofAll = isOne(place) ? valueLinesOf(place, "all") : [];
  const besideOf = ({ value }: ValueLine) =>
    ofAll
      .filter((one) => one.value === value)
      .map(({ gap, row }) =>
        gap === undefined ? { words: statusWords(language, row), columns: 1 } : pointsOf(language, gap),
      );
  return (
    <DataTable
      id="profile-table"
      caption={`${texts.profileCaption}. ${whereOf(language, place)}.`}
      columns={[
        { label: texts.value },
        { label: texts.people, isNumber: true },
        ...texts.heads.map((head) => ({ label: capital(head), isNumber: true })),
        ...(ofAll.length === 0 ? [] : [{ label: texts.gapOfAll, isNumber: true }]),
      ]}
      rows={lines.map((line) => {
        const n = profileAspects.flatMap((aspect) => line.shares[aspect]?.n ?? [])[0];
        const words = statusWords(language, line.row);
        if (n === undefined)
          return { name: valueName(language, line), cells: [{ words, columns: 5 }, ...besideOf(line)] };
        return {
          name: valueName(language, line),
          cells: [
            numbers.whole(n),
            ...profileAspects.map((aspect) => cellOf(line, aspect)),
            line.gap === undefined ? { words, columns: 1 } : pointsOf(language, line.gap),
            ...besideOf(line),
          ],
        };
      })}
    />
  );
}

function ChangeTable({ language, place, lines }: LinesProps) {
  const texts = valuesTexts[language];
  const numbers = numbersIn(language);
  const cellOf = (line: ValueLine, aspect: ProfileAspect): TableRow["cells"][number] => {
    const change = line.changes[aspect];
    if (change === undefined) return { words: statusWords(language, line.changeRow), columns: 1 };
    const { pairs, before, after } = change;
    return (
      <>
        <strong>{numbers.signed((after - before) * 100)}</strong>
        <SmallPrint>{`${numbers.percent(before, pairs)} \u2192 ${numbers.percent(after, pairs)}`}</SmallPrint>
      </>
    );
  };
  return (
    <DataTable
      id="change-table"
      caption={`${texts.changeCaption}. ${whereOf(language, place)}.`}
      columns={[
        { label: texts.value },
        { label: texts.pairs, isNumber: true },
        ...texts.heads.slice(0, 3).map((head) => ({ label: capital(head), isNumber: true })),
      ]}
      rows={lines.map((line) => {
        const pairs = profileAspects.flatMap((aspect) => line.changes[aspect]?.pairs ?? [])[0];
        if (pairs === undefined)
          return {
            name: valueName(language, line),
            cells: [{ words: statusWords(language, line.changeRow), columns: 4 }],
          };
        return {
          name: valueName(language, line),
          cells: [numbers.whole(pairs), ...profileAspects.map((aspect) => cellOf(line, aspect))],
        };
      })}
    />
  );
}

function Order({ language, lines }: Pick<LinesProps, "language" | "lines">) {
  const texts = valuesTexts[language];
  const ordered = byImportance(lines);
  if (ordered.length === 0) return null;
  const uncertain = uncertainPlaces(ordered).map((place) => texts.neighbours(place, place + 1));
  return (
    <Part id="order" title={texts.order}>
      <p class="nl-paragraph">{texts.orderIntro}</p>
      <ol class="ranked-list">
        {ordered.map((line) => (
          <li>
            {valueName(language, line)}{" "}
            <span class="quiet">{texts.outOf100(numbersIn(language).outOfHundred(line.important.share))}</span>
          </li>
        ))}
      </ol>
      {uncertain.length > 0 && <p class="nl-paragraph quiet">{texts.uncertain(numbersIn(language).list(uncertain))}</p>}
    </Part>
  );
}
