import { quoteNames, severityWords } from "@jobcoach/adapter";
import type { FindingGroup, Severity } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import type { Colour } from "../io/style.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";
import { recordNoun } from "../text/record-noun.ts";
import { describeName, describePlaces, isInSeveralFiles } from "./describe-place.ts";

const marks: Readonly<Record<Severity, { readonly sign: string; readonly colour: Colour }>> = {
  error: { sign: "✗", colour: "red" },
  warning: { sign: "!", colour: "yellow" },
  notice: { sign: "·", colour: "quiet" },
};

/** A group of findings as lines: how many and where, what is wrong, and after the arrow how to mend it. */
export function groupLines(group: FindingGroup, fileName: string, call: Call): string[] {
  const { paint, say, width } = call;
  const { sign, colour } = marks[group.severity];
  const where = whereOf(group, fileName, call);
  const title = [...howMany(group, fileName, call), ...where].join("   ");
  return [
    `  ${paint(colour, `${sign} ${say(severityWords[group.severity])}`)}   ${plain(title)}`,
    ...paragraph("    ", plain(quoteNames(say(group.message))), width),
    ...paragraph("    → ", plain(quoteNames(say(group.remedy))), width),
    ...mendsLine(group, fileName, call),
  ];
}

/** How many records are good once this is mended; left out where the number of findings says it already. */
function mendsLine({ mends = 0, count }: FindingGroup, fileName: string, { say, numbers, width }: Call): string[] {
  if (mends === 0 || count === 1) return [];
  const records = `${numbers.count(mends)} ${say(recordNoun(fileName, mends))}`;
  const text = say(
    mends === 1
      ? { nl: `Daarmee is ${records} goed.`, en: `That makes ${records} good.` }
      : { nl: `Daarmee zijn ${records} goed.`, en: `That makes ${records} good.` },
  );
  return paragraph("    ", text, width);
}

function whereOf({ places, count, field }: FindingGroup, fileName: string, { say }: Call): string[] {
  const described = describePlaces(places, count, fileName);
  const [{ path, ...first } = {}] = places;
  const inFile = path === undefined || isInSeveralFiles(places) ? first : { ...first, path };
  const names = describeName(field === undefined ? inFile : { field, ...inFile });
  return [...(described === undefined ? [] : [described]), ...names].map(say);
}

/** "Eén oorzaak, 5 rijen" where the export went wrong, "5 rijen" where somebody typed something wrong. */
function howMany({ count, cause, places }: FindingGroup, fileName: string, { say, numbers }: Call): string[] {
  const [first = {}] = places;
  if (describePlaces(places, count, fileName) === undefined && first.path === undefined)
    return [say({ nl: "hele bestand", en: "whole file" })];
  // Of one finding the place says enough.
  if (count === 1) return [];
  const records = `${numbers.count(count)} ${say(recordNoun(fileName, count))}`;
  return cause === "conversion" ? [say({ nl: `één oorzaak, ${records}`, en: `one cause, ${records}` })] : [records];
}
