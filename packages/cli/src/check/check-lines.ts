import { basename } from "node:path";
import { recordNoun } from "@jobcoach/adapter";
import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { groupLines } from "../findings/group-lines.ts";
import type { TakenFile } from "../intake/take-file.ts";
import { barOf } from "../io/progress-line.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";

const GROUPS_SHOWN = 20;

/** What `check` says about one file: what it is, how much was good, and the findings in groups. */
export function checkLines(taken: TakenFile, call: Call): string[] {
  const { source, result } = taken;
  const { groups } = result.findings;
  const shown = groups.slice(0, GROUPS_SHOWN).flatMap((group) => groupLines(group, source.name, call));
  const hidden = groups.length - GROUPS_SHOWN;
  return [
    "",
    ...headLines(taken, call),
    readLine(taken, call),
    "",
    countsLine(taken, call),
    "",
    ...shown,
    ...(hidden > 0 ? [call.say({ nl: `  … en nog ${hidden} groepen.`, en: `  … and ${hidden} more groups.` })] : []),
    ...(shown.length > 0 ? [""] : []),
  ];
}

/** Name, size, and the format with how sure that is and why. */
function headLines({ source, result }: TakenFile, { say, numbers, paint, width }: Call): string[] {
  const name = basename(source.name);
  const first = `  ${name}   ${numbers.bytes(result.bytes)}   `;
  const format = plain(say(describeFormat(result.recognised, numbers.percent)));
  if (first.length + format.length <= width)
    return [`  ${paint("strong", name)}${first.slice(2 + name.length)}${format}`];
  return [`  ${paint("strong", name)}${first.slice(2 + name.length).trimEnd()}`, ...paragraph("  ", format, width)];
}

function describeFormat(
  recognised: TakenFile["result"]["recognised"],
  percent: (fraction: number, n: number) => string,
): LocalizedText {
  if (recognised === undefined) return { nl: "niet herkend", en: "not recognised" };
  const { adapter, confidence, reasons } = recognised;
  const { title } = adapter.format;
  if (reasons.length === 0) return { nl: `${title.nl} (zelf gekozen)`, en: `${title.en} (chosen by you)` };
  const sure = percent(confidence, 0);
  return {
    nl: `${title.nl} (${sure} zeker: ${reasons.map(({ nl }) => nl).join(", ")})`,
    en: `${title.en} (${sure} sure: ${reasons.map(({ en }) => en).join(", ")})`,
  };
}

function readLine({ source, result, milliseconds }: TakenFile, { io, say, numbers }: Call): string {
  const { read } = result.records;
  const text = `${numbers.count(read)} ${say(recordNoun(source.name, read))}   ${numbers.seconds(milliseconds)}`;
  return io.stdout.isTerminal ? `  ${barOf(1)}  ${text}` : `  ${text}`;
}

function countsLine({ result }: TakenFile, { say, numbers, paint }: Call): string {
  const { records, findings, header } = result;
  const part = (
    sign: string,
    colour: "green" | "red" | "yellow",
    count: number,
    one: LocalizedText,
    more: LocalizedText,
  ) => `${paint(colour, sign)} ${numbers.count(count)} ${say(count === 1 ? one : more)}`;
  const isRefused = header === undefined;
  return [
    `  ${part("✓", "green", records.accepted, { nl: "goed", en: "good" }, { nl: "goed", en: "good" })}`,
    part(
      "✗",
      "red",
      records.rejected,
      { nl: "met fouten", en: "with errors" },
      { nl: "met fouten", en: "with errors" },
    ),
    part(
      "!",
      "yellow",
      findings.warnings,
      { nl: "waarschuwing", en: "warning" },
      { nl: "waarschuwingen", en: "warnings" },
    ),
    ...(isRefused
      ? [
          paint(
            "red",
            say({ nl: "✗ dit bestand kan zo niet worden aangeleverd", en: "✗ this file cannot be delivered as it is" }),
          ),
        ]
      : []),
  ].join("      ");
}
