import { groupWords, quoteNames, severityWords } from "@jobcoach/adapter";
import type { FindingGroup, Severity } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import type { Colour } from "../io/style.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";

const marks: Readonly<Record<Severity, { readonly sign: string; readonly colour: Colour }>> = {
  error: { sign: "✗", colour: "red" },
  warning: { sign: "!", colour: "yellow" },
  notice: { sign: "·", colour: "quiet" },
};

/** A group of findings as lines: how many and where, what is wrong, and after the arrow how to mend it. */
export function groupLines(group: FindingGroup, fileName: string, call: Call): string[] {
  const { paint, say, width, numbers } = call;
  const { sign, colour } = marks[group.severity];
  const { count, where, mends } = groupWords(group, fileName, (number) => {
    const text = numbers.count(number);
    return { nl: text, en: text };
  });
  const title = [...(count === undefined ? [] : [count]), ...where].map(say).join("   ");
  return [
    `  ${paint(colour, `${sign} ${say(severityWords[group.severity])}`)}   ${plain(title)}`,
    ...paragraph("    ", plain(quoteNames(say(group.message))), width),
    ...paragraph("    → ", plain(quoteNames(say(group.remedy))), width),
    ...(mends === undefined ? [] : paragraph("    ", say(mends), width)),
  ];
}
