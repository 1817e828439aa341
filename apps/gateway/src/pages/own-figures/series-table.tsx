import type { Figure, PublishedMean } from "@jobcoach/outcomes";
import { releaseStatuses } from "@jobcoach/outcomes";
import { modeWords } from "../delivery/effect-words.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import { figureWords } from "./figure-words.ts";
import type { OwnSeries } from "./own-series.ts";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";
import { whyNothing } from "./why-nothing.ts";

interface SeriesProps {
  readonly view: OwnView;
  readonly series: OwnSeries;
}

/** A series by half-year, with the final half-years together and what is published of all municipalities below it. */
export function SeriesTable({ view, series }: SeriesProps) {
  const { language } = view;
  const texts = ownTexts[language];
  const { indicator, hoursMode, halfYears, pooled } = series;
  const mode = hoursMode === undefined ? "" : ` (${modeWords[hoursMode][language]})`;
  const kind = kinds[indicator.kind];
  const rowOf = (name: string, figure: Figure | undefined): TableRow => {
    const nothing = whyNothing(language, figure);
    return nothing !== undefined || figure === undefined
      ? { name, cells: [{ words: nothing ?? "", columns: kind.columns(view).length }] }
      : { name, cells: kind.cells(view, figure) };
  };
  return (
    <DataTable
      id={`own-${indicator.id.replace(/[^a-z0-9-]/g, "-")}-${hoursMode ?? "all"}`}
      caption={`${texts.perHalfYear(indicator.title[language])}${mode}`}
      columns={[{ label: texts.halfYear }, ...kind.columns(view).map((label) => ({ label, isNumber: true }))]}
      rows={halfYears.map((figure) => {
        const name = cohortWords(language, figure.cohort);
        return rowOf(figure.status === "final" ? name : `${name} (${texts.provisional})`, figure);
      })}
      totals={[rowOf(texts.together, pooled), ...wholeRow({ view, series })]}
    />
  );
}

interface Kind {
  columns(view: OwnView): readonly string[];
  cells(view: OwnView, figure: Figure): TableRow["cells"];
}

const share: Kind = {
  columns({ language }) {
    const { trajectories, share, interval, no, unknown, atMost } = ownTexts[language];
    return [trajectories, share, interval, no, unknown, atMost];
  },
  cells({ language }, { estimate }) {
    if (estimate.kind !== "share" || estimate.share === null || estimate.interval === null) return [];
    const numbers = numbersIn(language);
    const { n, share, interval, no, unknown, upperBound } = estimate;
    return [
      numbers.whole(n),
      <strong>{numbers.percent(share, n)}</strong>,
      numbers.percentRange(interval.lower, interval.upper, n),
      numbers.whole(no),
      numbers.whole(unknown),
      numbers.percent(upperBound ?? share, n),
    ];
  },
};

const paired: Kind = {
  columns({ language }) {
    const { baseline, followUp, change, interval } = ownTexts[language];
    return [baseline, followUp, change, interval];
  },
  cells({ language }, { estimate }) {
    if (estimate.kind !== "paired-mean") return [];
    const { signed } = numbersIn(language);
    const { baseline, followUp, change } = estimate;
    const { interval } = change;
    return [
      <MeanCell language={language} mean={baseline} />,
      <MeanCell language={language} mean={followUp} />,
      <MeanCell language={language} mean={change} isChange />,
      interval === null ? NONE[language] : `${signed(interval.lower)} \u2026 ${signed(interval.upper)}`,
    ];
  },
};

const other: Kind = {
  columns({ language }) {
    const { trajectories, unknown, figure } = ownTexts[language];
    return [trajectories, unknown, figure];
  },
  cells({ language }, figure) {
    const words = figureWords(language, figure);
    if (typeof words === "string") return [{ words, columns: 3 }];
    const { whole } = numbersIn(language);
    return [whole(words.n), whole(words.unknown), words.value];
  },
};

const kinds: Readonly<Record<OwnSeries["indicator"]["kind"], Kind>> = {
  share,
  "paired-mean": paired,
  distribution: other,
  survival: other,
  association: other,
};

const NONE = { nl: "te weinig metingen", en: "too few measurements" } as const;

interface MeanProps {
  readonly language: OwnView["language"];
  readonly mean: { readonly n: number; readonly mean: number | null };
  readonly isChange?: boolean;
}

function MeanCell({ language, mean: { mean, n }, isChange = false }: MeanProps) {
  const numbers = numbersIn(language);
  if (mean === null) return <span class="table-words">{NOT_MEASURED[language]}</span>;
  return (
    <>
      {isChange ? numbers.signed(mean) : numbers.oneDecimal(mean)}
      <SmallPrint>{`n\u00a0=\u00a0${numbers.whole(n)}`}</SmallPrint>
    </>
  );
}

const NOT_MEASURED = { nl: "niet gemeten", en: "not measured" } as const;

/** What is published of all municipalities together, as a row of the same table. */
function wholeRow({ view: { language, release }, series: { whole, indicator } }: SeriesProps): readonly TableRow[] {
  if (release === undefined || (indicator.kind !== "share" && indicator.kind !== "paired-mean")) return [];
  const texts = ownTexts[language];
  const numbers = numbersIn(language);
  const name = texts.whole(numbers.whole(release.number));
  const figure = whole?.figure;
  if (figure?.kind === "share") {
    const { n, share, interval, split, noOrUnknown } = figure;
    return [
      {
        name,
        cells: [
          numbers.whole(n),
          numbers.percent(share, n),
          numbers.percentRange(interval.lower, interval.upper, n),
          ...(split === null
            ? [{ words: texts.noOrUnknown(numbers.whole(noOrUnknown)), columns: 3 }]
            : [numbers.whole(split.no), numbers.whole(split.unknown), numbers.percent(split.upperBound, n)]),
        ],
      },
    ];
  }
  if (figure?.kind === "paired-mean") {
    const cell = (mean: PublishedMean | null, isChange = false) =>
      mean === null ? (
        <span class="table-words">{releaseStatuses.suppressed[language]}</span>
      ) : (
        <MeanCell language={language} mean={mean} isChange={isChange} />
      );
    const between = figure.change?.interval ?? null;
    return [
      {
        name,
        cells: [
          cell(figure.baseline),
          cell(figure.followUp),
          cell(figure.change, true),
          between === null
            ? NONE[language]
            : `${numbers.signed(between.lower)} \u2026 ${numbers.signed(between.upper)}`,
        ],
      },
    ];
  }
  const columns = kinds[indicator.kind].columns({ language } as OwnView).length;
  return [{ name, cells: [{ words: releaseStatuses[whole?.status ?? "not-yet-mature"][language], columns }] }];
}
