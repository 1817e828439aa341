import type { FindingGroup, LocalizedText } from "@jobcoach/core";
import { describeName, describePlaces, isInSeveralFiles } from "./describe-place.ts";
import { recordNoun } from "./record-noun.ts";

/** A group of findings in words: how many, where they stand, and what mending them brings. */
export interface GroupWords {
  /** "one cause, 5 rows"; absent where the place says enough. */
  readonly count?: LocalizedText;
  readonly where: readonly LocalizedText[];
  /** How many records are good once this is mended; absent where the number of findings says it already. */
  readonly mends?: LocalizedText;
}

/** Writes a number in both languages. */
export type WriteCount = (count: number) => LocalizedText;

/** Says of a group of findings what its message and remedy do not: how many, where, and what mending them brings. */
export function groupWords(group: FindingGroup, fileName: string, write: WriteCount): GroupWords {
  const count = howMany(group, fileName, write);
  const mends = mendsOf(group, fileName, write);
  return {
    ...(count === undefined ? {} : { count }),
    where: whereOf(group, fileName),
    ...(mends === undefined ? {} : { mends }),
  };
}

function mendsOf({ mends = 0, count }: FindingGroup, fileName: string, write: WriteCount): LocalizedText | undefined {
  if (mends === 0 || count === 1) return undefined;
  const records = counted(mends, fileName, write);
  return mends === 1
    ? { nl: `Daarmee is ${records.nl} goed.`, en: `That makes ${records.en} good.` }
    : { nl: `Daarmee zijn ${records.nl} goed.`, en: `That makes ${records.en} good.` };
}

function whereOf({ places, count, field }: FindingGroup, fileName: string): readonly LocalizedText[] {
  const described = describePlaces(places, count, fileName);
  const [{ path, ...first } = {}] = places;
  const inFile = path === undefined || isInSeveralFiles(places) ? first : { ...first, path };
  const names = describeName(field === undefined ? inFile : { field, ...inFile });
  return [...(described === undefined ? [] : [described]), ...names];
}

/** "Eén oorzaak, 5 rijen" where the export went wrong, "5 rijen" where somebody typed something wrong. */
function howMany(
  { count, cause, places }: FindingGroup,
  fileName: string,
  write: WriteCount,
): LocalizedText | undefined {
  const [first = {}] = places;
  if (describePlaces(places, count, fileName) === undefined && first.path === undefined)
    return { nl: "hele bestand", en: "whole file" };
  // Of one finding the place says enough.
  if (count === 1) return undefined;
  const records = counted(count, fileName, write);
  return cause === "conversion" ? { nl: `één oorzaak, ${records.nl}`, en: `one cause, ${records.en}` } : records;
}

function counted(count: number, fileName: string, write: WriteCount): LocalizedText {
  const [number, noun] = [write(count), recordNoun(fileName, count)];
  return { nl: `${number.nl} ${noun.nl}`, en: `${number.en} ${noun.en}` };
}
