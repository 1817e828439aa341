import type { Language } from "@jobcoach/core";
import { indicatorById } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { intervalChart } from "../charts/interval-chart.ts";
import type { IntervalMark } from "../charts/interval-plot.ts";
import { scaleAround, shareScale, unitScale } from "../charts/plot-scales.ts";
import { type Moment, meanMark, meanRow, shareRow } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { type ComparedLine, type CompareView, isTooMany } from "./compare-model.ts";
import { nameInMode, onlyWhole } from "./name-in-mode.ts";
import { compareTexts } from "./texts.ts";

/** The charts of a comparison with a point per municipality, in order of name. */
export function compareCharts(language: Language, view: CompareView): readonly Chart[] {
  if (isTooMany(view)) return [];
  return indicatorById(view.definition.id)?.kind === "share"
    ? [shareChart(language, view)]
    : [changeChart(language, view), levelsChart(language, view)];
}

function shareChart(language: Language, view: CompareView): Chart {
  const { definition, lines } = view;
  const whole = figureOf(onlyWhole(view), "share");
  const texts = compareTexts[language];
  return intervalChart({
    language,
    id: "compare-share",
    title: texts.perMunicipalityOf(definition.title[language]),
    plot: {
      scale: shareScale(language),
      rows: lines.map((line) =>
        shareRow(language, nameInMode(view, line), { beside: shrunkenMark(line), isApart: isApart(line) }),
      ),
      line: whole && {
        at: whole.share,
        label: texts.together(numbersIn(language).percent(whole.share, whole.n)),
      },
    },
  });
}

const isApart = ({ compared }: ComparedLine) => compared?.grade === "D";

const shrunkenMark = ({ compared }: ComparedLine): IntervalMark | undefined =>
  compared?.shrunken ? { value: compared.shrunken.share, interval: compared.shrunken.interval } : undefined;

function changeChart(language: Language, view: CompareView): Chart {
  const { definition, lines } = view;
  const texts = compareTexts[language];
  const together = figureOf(onlyWhole(view), "paired-mean");
  const rows = lines.map((line) => meanRow(language, nameInMode(view, line), "change", { isApart: isApart(line) }));
  return intervalChart({
    language,
    id: "compare-change",
    title: texts.changeOf(definition.title[language]),
    plot: {
      scale: scaleAround(language, valuesOf(lines, ["change"])),
      rows,
      line: together?.change
        ? {
            at: together.change.mean,
            label: texts.together(numbersIn(language).meanChange(together.change.mean, together.unit)),
          }
        : undefined,
    },
  });
}

function levelsChart(language: Language, view: CompareView): Chart {
  const { definition, lines } = view;
  const rows = lines.map((line) => {
    const named = nameInMode(view, line);
    return figureOf(line.row, "paired-mean")?.followUp
      ? meanRow(language, named, "followUp", { beside: meanMark(line.row, "baseline"), isApart: isApart(line) })
      : meanRow(language, named, "followUp");
  });
  return intervalChart({
    language,
    id: "compare-levels",
    title: compareTexts[language].levelsOf(definition.title[language]),
    plot: { scale: levelsScale(language, lines), rows },
  });
}

function levelsScale(language: Language, lines: readonly ComparedLine[]) {
  const [unit] = lines.flatMap(({ row }) => figureOf(row, "paired-mean")?.unit ?? []);
  const values = valuesOf(lines, ["baseline", "followUp"]);
  return unit === undefined ? scaleAround(language, values) : unitScale(language, unit, values);
}

const valuesOf = (lines: readonly ComparedLine[], moments: readonly Moment[]): readonly number[] =>
  lines.flatMap(({ row }) =>
    moments.flatMap((moment) => {
      const mark = meanMark(row, moment);
      return mark === undefined
        ? []
        : [mark.value, mark.interval?.lower ?? mark.value, mark.interval?.upper ?? mark.value];
    }),
  );
