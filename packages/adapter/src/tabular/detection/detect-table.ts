import type { LocalizedText } from "@jobcoach/core";
import type { Detection } from "../../contract/adapter.ts";
import type { FileSample, TableSample } from "../../detection/file-sample.ts";
import { readDate } from "../../values/date.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import { isFault } from "../../values/reading.ts";
import { keysOf } from "../binding/match-columns.ts";
import type { Profile, ProfileTable } from "../profile/profile.ts";
import { slots } from "../profile/slots.ts";
import { findHeader } from "../reading/find-header.ts";

const HEADER_WEIGHT = 0.86;
const DETAIL_WEIGHT = 0.05;
const MOST = 0.99;
const LEAST = 0.4;

const reasons = {
  header: { nl: "kopregel", en: "header" },
  sheets: { nl: "bladen", en: "sheets" },
  dates: { nl: "datums", en: "dates" },
  ";": { nl: "puntkomma", en: "semicolon" },
  ",": { nl: "komma", en: "comma" },
  "\t": { nl: "tab", en: "tab" },
  "|": { nl: "verticale streep", en: "vertical bar" },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * How sure it is that a file is written by a profile: mostly by the names of its columns, a little by its delimiter and the
 * notation of its dates. Some missing or renamed columns lower the confidence but are recognised all the same.
 */
export function detectTable(sample: FileSample, profile: Profile): Detection | undefined {
  const { container } = profile;
  if (sample.container !== container.kind) return undefined;
  const matches = profile.tables.flatMap((table) => {
    const match = bestMatch(table, sample.tables, container.kind === "workbook");
    return match === undefined ? [] : [match];
  });
  const wanted = profile.tables.filter((table) => table.required).length;
  const found = matches.filter(({ table }) => table.required).length;
  if (found === 0) return undefined;

  const share = matches.reduce((sum, match) => sum + match.share, 0) / matches.length;
  let confidence = HEADER_WEIGHT * share * (found / wanted);
  const why: LocalizedText[] = [reasons.header];
  if (container.kind === "workbook") {
    why.push(reasons.sheets);
    confidence += DETAIL_WEIGHT * (matches.length / profile.tables.length);
  } else if (sample.dialect?.delimiter === container.delimiter) {
    why.push(reasons[container.delimiter]);
    confidence += DETAIL_WEIGHT;
  }
  if (matches.every((match) => hasDates(match, profile))) {
    why.push(reasons.dates);
    confidence += DETAIL_WEIGHT;
  }
  const rounded = Math.round(Math.min(MOST, confidence) * 100) / 100;
  return confidence < LEAST ? undefined : { confidence: rounded, reasons: why };
}

interface Match {
  readonly table: ProfileTable;
  readonly sample: TableSample;
  readonly header: readonly string[];
  /** The share of the columns of profile and file together that both know. */
  readonly share: number;
}

function bestMatch(table: ProfileTable, samples: readonly TableSample[], byName: boolean): Match | undefined {
  const among = byName ? samples.filter(({ name }) => normaliseKey(name) === normaliseKey(table.sheet)) : samples;
  const keys = new Set(table.columns.flatMap(keysOf));
  let best: Match | undefined;
  for (const sample of among) {
    const rows = [sample.header, ...sample.rows].map((cells) => ({ cells }));
    const header = findHeader(rows, table)?.cells;
    if (header === undefined) continue;
    const names = header.map(normaliseKey).filter((name) => name !== "");
    const known = new Set(names.filter((name) => keys.has(name))).size;
    const share = (known / table.columns.length + known / names.length) / 2;
    if (best === undefined || share > best.share) best = { table, sample, header, share };
  }
  return best;
}

/** Whether the filled cells of the date columns hold dates in the declared order; true when there are none. */
function hasDates({ table, sample, header }: Match, { dateOrder }: Profile): boolean {
  const dates = new Set(table.columns.filter(({ slot }) => isDate(slot)).flatMap(keysOf));
  let other = false;
  const remark = () => {
    other = true;
  };
  const at = header.flatMap((name, index) => (dates.has(normaliseKey(name)) ? [index] : []));
  const texts = sample.rows.flatMap((row) => at.map((index) => row[index]?.trim() ?? "")).filter((text) => text !== "");
  return texts.every((text) => !isFault(readDate(text, dateOrder, remark)) && !other);
}

const isDate = (slot: ProfileTable["columns"][number]["slot"]) =>
  slot !== "not-imported" && (slots[slot].kind === "date" || slots[slot].kind === "end");
