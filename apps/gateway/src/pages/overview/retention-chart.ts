import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { intervalChart } from "../charts/interval-chart.ts";
import { shareScale } from "../charts/plot-scales.ts";
import { shareRow } from "../lines/interval-rows.ts";
import { numbersIn } from "../numbers.ts";
import { textsIn } from "../texts.ts";
import type { ShareLines } from "./share-lines.ts";

/** Who is still in work after half a year, a line per municipality. */
export function retentionChart(language: Language, { municipalities, all }: ShareLines): Chart {
  const texts = textsIn[language];
  return intervalChart({
    language,
    id: "retention-chart",
    title: texts.perMunicipality,
    plot: {
      scale: shareScale(language),
      rows: municipalities.map((line) => shareRow(language, { ...line, row: line as unknown as ReleaseRow })),
      line: all?.figure
        ? {
            at: all.figure.share,
            label: `${texts.together} ${numbersIn(language).percent(all.figure.share, all.figure.n)}`,
          }
        : undefined,
    },
  });
}
