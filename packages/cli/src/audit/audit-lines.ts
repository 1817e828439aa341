import { type AuditReport, countNames } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import type { ReadRelease } from "./read-release.ts";

const MOST_LINES = 20;

/** The report as lines for the reader. */
export function auditLines(report: AuditReport, release: ReadRelease, earlier: number, call: Call): readonly string[] {
  const { say, numbers } = call;
  const count = (value: number) => numbers.count(value);
  const width = (value: number) =>
    Math.abs(value - Math.round(value)) < 0.01 ? numbers.count(value) : numbers.decimal(value);
  const lines = [
    say({
      nl: `${release.name}: ${count(report.indicators)} indicatoren, ${count(report.figures.shown)} cijfers getoond, ${count(report.figures.hidden)} verborgen.`,
      en: `${release.name}: ${count(report.indicators)} indicators, ${count(report.figures.shown)} figures shown, ${count(report.figures.hidden)} hidden.`,
    }),
    say({
      nl: `Eerdere uitgaven meegerekend: ${count(earlier)}. Verborgen aantallen onderzocht: ${count(report.hiddenCounts)}, waarvan ${count(report.exact)} tot beide uitersten en de andere tot 5 uit elkaar.`,
      en: `Earlier releases taken along: ${count(earlier)}. Hidden counts examined: ${count(report.hiddenCounts)}, of which ${count(report.exact)} to both ends and the others as far as 5 apart.`,
    }),
  ];
  if (report.narrowest !== null)
    lines.push(
      say({
        nl: `Smalste bereik dat iemand kan uitrekenen: ${width(report.narrowest)}. Het moet minstens 5 zijn.`,
        en: `Narrowest interval that anybody can compute: ${width(report.narrowest)}. It must be at least 5.`,
      }),
    );
  if (report.knownBefore > 0)
    lines.push(
      say({
        nl: `Al bekend door eerdere uitgaven: ${count(report.knownBefore)}.`,
        en: `Known from earlier releases already: ${count(report.knownBefore)}.`,
      }),
    );
  if (report.revised.length > 0)
    lines.push(
      say({
        nl: `Eerdere uitgaven die niet meer kloppen met deze en niet meetellen: ${report.revised.join(", ")}.`,
        en: `Earlier releases that no longer fit this one and do not count: ${report.revised.join(", ")}.`,
      }),
    );
  if (report.undecided > 0)
    lines.push(
      say({
        nl: `Niet zeker veilig, omdat afrondingsfouten bij het rekenen te groot werden: ${count(report.undecided)}.`,
        en: `Not certain to be safe, because rounding errors grew too large in the calculation: ${count(report.undecided)}.`,
      }),
    );
  for (const one of report.narrow.slice(0, MOST_LINES)) {
    const { indicator, municipality, cohort } = one;
    lines.push(
      `  - ${indicator} ${municipality} ${cohort}: ${say(countNames[one.count])} ${width(one.low)}–${width(one.high)}`,
    );
  }
  if (report.narrow.length > MOST_LINES) lines.push(`  … ${count(report.narrow.length - MOST_LINES)}`);
  lines.push(
    report.passed
      ? say({
          nl: "Geslaagd: geen verborgen aantal is te achterhalen.",
          en: "Passed: no hidden count can be found out.",
        })
      : say({ nl: "Niet geslaagd: publiceer deze uitgave niet.", en: "Failed: do not publish this release." }),
  );
  return lines.flatMap((line) => (line.startsWith("  ") ? [line] : paragraph("", line, call.width)));
}
