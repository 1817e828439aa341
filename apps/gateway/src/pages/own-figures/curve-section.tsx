import type { Figure, Indicator } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";

interface CurveProps {
  readonly language: OwnView["language"];
  readonly indicator: Indicator;
  readonly figure: Figure | undefined;
}

/** A duration, read after some weeks: the certain share, and how far it may reach by ends that are not certain. */
export function CurveSection({ language, indicator, figure }: CurveProps) {
  const { estimate } = figure ?? {};
  if (estimate?.kind !== "survival") return null;
  const texts = ownTexts[language];
  const { whole, percent, percentRange } = numbersIn(language);
  const { uncertainAsEvents, uncertainAsCensored, n } = estimate;
  return (
    <DataTable
      id="curve"
      caption={indicator.title[language]}
      columns={[
        { label: texts.weeks },
        ...[texts.atRisk, texts.share, texts.interval, texts.atMost].map((label) => ({ label, isNumber: true })),
      ]}
      rows={uncertainAsEvents.points.map(({ weeks, atRisk, survival, interval }, at) => {
        const name = texts.afterWeeks(whole(weeks));
        if (survival === null || interval === null)
          return { name, cells: [{ words: texts.nobodyFollowed, columns: 4 }] };
        const most = uncertainAsCensored.points[at]?.survival ?? survival;
        return {
          name,
          cells: [
            whole(atRisk),
            <strong>{percent(survival, n)}</strong>,
            percentRange(interval.lower, interval.upper, n),
            percent(most, n),
          ],
        };
      })}
    />
  );
}
