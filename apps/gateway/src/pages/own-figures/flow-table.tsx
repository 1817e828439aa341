import { explain } from "@jobcoach/outcomes";
import { cohortWords } from "../lines/cohort-words.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import type { OwnSeries } from "./own-series.ts";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";

interface FlowProps {
  readonly view: OwnView;
  readonly series: OwnSeries;
  readonly cohort: string;
}

/** How a figure came about: from all that was received, step by step, to what is counted. */
export function FlowTable({ view, series, cohort }: FlowProps) {
  const { language, code, tallies } = view;
  const texts = ownTexts[language];
  const { whole } = numbersIn(language);
  const { indicator, hoursMode } = series;
  const explained = explain(tallies, {
    indicator: indicator.id,
    definitionVersion: indicator.version,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    municipality: code,
    cohort,
  });
  if (!explained.ok) return null;
  const { received, steps } = explained.explanation;
  const counted = steps.find(({ outcome }) => outcome === "counted")?.count ?? 0;
  return (
    <>
      <p class="nl-paragraph">
        {texts.flowText(whole(received), whole(counted))} {indicator.kind === "share" && texts.flowShare}
      </p>
      <DataTable
        id={`flow-${hoursMode ?? "all"}`}
        caption={texts.flowCaption(cohortWords(language, cohort))}
        columns={[
          { label: texts.step },
          { label: texts.number, isNumber: true },
          { label: texts.left, isNumber: true },
          { label: texts.reasons },
        ]}
        rows={[
          { name: texts.received, cells: [whole(received), whole(received), texts.allReceived] },
          ...steps
            .filter(({ count, outcome }) => count > 0 || outcome === "counted")
            .map(({ label, count, remaining, reasons }) => ({
              name: label[language],
              cells: [
                whole(count),
                whole(remaining),
                reasons.map((reason) => `${reason.label[language]}: ${whole(reason.count)}`).join("; ") || texts.nobody,
              ],
            })),
        ]}
      />
    </>
  );
}
