import type { LocalizedText } from "@jobcoach/core";
import {
  type Explanation,
  type ExplanationSource,
  explain,
  type Indicator,
  POOLED,
  streamsUsed,
} from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph, wrap } from "../text/lines.ts";
import { nameOf, reportRows } from "./report-rows.ts";
import { reportWidth } from "./report-table.ts";
import type { Reported } from "./reported.ts";
import { modeNames } from "./row-heads.ts";

/** How each figure of the shown indicators came about. */
export function explanationsOf(
  { tallies, trajectories, figures }: Reported,
  shown: readonly Indicator[],
  byCohort: boolean,
): readonly Explanation[] {
  const streams = streamsUsed(trajectories);
  return shown.flatMap((indicator) =>
    reportRows(indicator, figures, byCohort).rows.flatMap(({ figure }) => {
      if (figure === undefined) return [];
      const result = explain(tallies, figure, streams);
      return result.ok ? [result.explanation] : [];
    }),
  );
}

/** From received to counted, step by step with the reasons, the definition and the deliveries. */
export function explanationLines(
  explanations: readonly Explanation[],
  shown: readonly Indicator[],
  call: Call,
): string[] {
  const { say, paint } = call;
  if (explanations.length === 0) return ["", ...paragraph("  ", say(nothingFinal), reportWidth(call))];
  return explanations.flatMap((explanation) => {
    const indicator = shown.find(({ id }) => id === explanation.indicator);
    const heading = `${say(nameOf(explanation.municipality))}, ${say(cohortOf(explanation))}`;
    const how = explanation.hoursMode === undefined ? "" : `, ${say(modeNames[explanation.hoursMode])}`;
    const title = `${say(indicator?.title ?? nameOf(explanation.indicator))}: ${heading}${how}`;
    return [
      "",
      ...wrap(title, reportWidth(call) - 2).map((line) => `  ${paint("strong", line)}`),
      ...stepLines(explanation, call),
      ...paragraph("  ", say(definitionOf(explanation)), reportWidth(call)).map((line) => paint("quiet", line)),
      ...explanation.sources.flatMap((source) => sourceLines(source, call)),
    ];
  });
}

function stepLines({ received, steps }: Explanation, { say, numbers, ...call }: Call): string[] {
  const rows: [string, number][] = [
    [say({ nl: "ontvangen", en: "received" }), received],
    ...steps
      .filter(({ count, outcome }) => count > 0 || outcome === "counted")
      .flatMap(({ label, count, reasons }): [string, number][] => [
        [say(label), count],
        ...reasons.map((reason): [string, number] => [`    ${say(reason.label)}`, reason.count]),
      ]),
  ];
  const widest = Math.max(...rows.map(([, count]) => numbers.count(count).length));
  const room = reportWidth({ say, numbers, ...call }) - 2 - widest - 2;
  const label = Math.min(room, Math.max(...rows.map(([text]) => text.length)));
  return rows.flatMap(([text, count]) => {
    const lines =
      text.length <= label
        ? [text]
        : wrap(text.trim(), label - 6).map((line, at) => (at === 0 ? `    ${line}` : `      ${line}`));
    return lines.map((line, at) =>
      at === lines.length - 1 ? `  ${line.padEnd(label)}  ${numbers.count(count).padStart(widest)}` : `  ${line}`,
    );
  });
}

const definitionOf = ({ indicator, definitionVersion }: Explanation): LocalizedText => ({
  nl: `Definitie: ${indicator} ${definitionVersion}.`,
  en: `Definition: ${indicator} ${definitionVersion}.`,
});

function sourceLines({ municipality, cohorts, streams }: ExplanationSource, call: Call): string[] {
  const name = call.say(nameOf(municipality));
  const list = streams.map(({ stream, observedFrom, observedUntil }) =>
    call.say({
      nl: `${stream} (van ${observedFrom} tot en met ${observedUntil})`,
      en: `${stream} (from ${observedFrom} to ${observedUntil})`,
    }),
  );
  const text = call.say({
    nl: `Leveringen van ${name}: ${list.join("; ")}. Halfjaren: ${cohorts.join(", ")}.`,
    en: `Deliveries of ${name}: ${list.join("; ")}. Half-years: ${cohorts.join(", ")}.`,
  });
  return paragraph("  ", text, reportWidth(call)).map((line) => call.paint("quiet", line));
}

const cohortOf = ({ cohort, status }: Explanation): LocalizedText => {
  if (cohort === POOLED) return { nl: "definitieve halfjaren samen", en: "final half-years together" };
  return status === "final" ? { nl: cohort, en: cohort } : { nl: `${cohort}, voorlopig`, en: `${cohort}, provisional` };
};

const nothingFinal: LocalizedText = {
  nl: "Er is nog geen halfjaar definitief. Elk halfjaar apart: --by cohort.",
  en: "No half-year is final yet. Each half-year by itself: --by cohort.",
};
