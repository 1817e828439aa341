import { quoteNames, recordNoun } from "@jobcoach/adapter";
import type { Call } from "../call/call.ts";
import type { TakenFile } from "../intake/take-file.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";

const FILES_NAMED = 3;

/** Says on the standard error in a line per file what was not good; nothing about files without errors. */
export async function tellFindings(taken: readonly TakenFile[], call: Call): Promise<void> {
  const faulty = taken.filter(isFaulty);
  for (const file of faulty) await call.tell(sentenceFor(file, call));
  if (faulty.length === 0) return;
  const names = faulty.map(({ source }) => source.name);
  const files = (names.length > FILES_NAMED ? call.positionals.map(plain) : names).join(" ");
  await call.tell({ nl: `Meer hierover: jobcoach check ${files}`, en: `More about this: jobcoach check ${files}` });
}

/** Whether records of a file were rejected, or the file as a whole. */
export const isFaulty = ({ result }: TakenFile): boolean => result.header === undefined || result.records.rejected > 0;

function sentenceFor({ source, result }: TakenFile, { numbers, width }: Call) {
  const { read, rejected } = result.records;
  if (result.header === undefined) {
    const reason = result.findings.groups[0];
    const because = reason?.message ?? { nl: "Geen enkel record was goed.", en: "Not one record was good." };
    return {
      nl: refused(`${source.name} telt niet mee. ${because.nl}`, reason?.remedy.nl, width),
      en: refused(`${source.name} does not count. ${because.en}`, reason?.remedy.en, width),
    };
  }
  const [of, all] = [numbers.count(rejected), numbers.count(read)];
  return {
    nl: `${source.name}: ${of} van ${all} ${recordNoun(source.name, read).nl} niet goed; ${rejected === 1 ? "die telt" : "die tellen"} niet mee.`,
    en: `${source.name}: ${of} of ${all} ${recordNoun(source.name, read).en} not good; ${rejected === 1 ? "it does" : "they do"} not count.`,
  };
}

function refused(sentence: string, remedy: string | undefined, width: number): string {
  const lines = remedy === undefined ? [] : paragraph("  → ", plain(quoteNames(remedy)), width);
  return [...paragraph("", plain(quoteNames(sentence)), width), ...lines].join("\n");
}
