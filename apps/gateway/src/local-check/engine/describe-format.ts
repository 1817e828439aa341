import { type Choice, type Profile, profileOf } from "@jobcoach/adapter";
import type { LocalizedText } from "@jobcoach/core";
import type { Words } from "./words.ts";

/** "Herkend als export Apeldoorn (96 % zeker): puntkomma, Windows-1252, datums dag-maand-jaar." */
export function describeFormat({ adapter, confidence, reasons }: Choice, { say, numbers }: Words): string {
  const title = say(adapter.format.title);
  const profile = profileOf(adapter);
  const notation = profile === undefined ? reasons : notationOf(profile);
  const how = notation.length === 0 ? "" : `: ${notation.map(say).join(", ")}`;
  if (reasons.length === 0) return say({ nl: `Gelezen als ${title}${how}.`, en: `Read as ${title}${how}.` });
  const sure = numbers.percent(confidence, 0);
  return say({
    nl: `Herkend als ${title} (${sure} zeker)${how}. Klopt dit?`,
    en: `Recognised as ${title} (${sure} sure)${how}. Is that right?`,
  });
}

function notationOf({ container, dateOrder, decimalMark }: Profile): readonly LocalizedText[] {
  const written =
    container.kind === "workbook"
      ? [{ nl: "werkmap", en: "workbook" }]
      : [delimiters[container.delimiter], encodings[container.encoding], decimalMarks[decimalMark]];
  return [...written, dateOrders[dateOrder]];
}

const delimiters = {
  ";": { nl: "puntkomma", en: "semicolon" },
  ",": { nl: "komma", en: "comma" },
  "\t": { nl: "tab", en: "tab" },
  "|": { nl: "verticale streep", en: "vertical bar" },
} as const;

const encodings = {
  "utf-8": { nl: "UTF-8", en: "UTF-8" },
  "windows-1252": { nl: "Windows-1252", en: "Windows-1252" },
  "utf-16le": { nl: "UTF-16", en: "UTF-16" },
} as const;

const decimalMarks = {
  ",": { nl: "decimalen met een komma", en: "decimals with a comma" },
  ".": { nl: "decimalen met een punt", en: "decimals with a point" },
} as const;

const dateOrders = {
  dmy: { nl: "datums dag-maand-jaar", en: "dates day-month-year" },
  iso: { nl: "datums jaar-maand-dag", en: "dates year-month-day" },
  ymd8: { nl: "datums jjjjmmdd", en: "dates yyyymmdd" },
} as const;
