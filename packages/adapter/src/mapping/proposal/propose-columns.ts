import type { LocalizedText } from "@jobcoach/core";
import { type Slot, slots } from "../../tabular/profile/slots.ts";
import { type ColumnProfile, isPersonal, shareOf } from "../columns/column-profile.ts";
import type { TableProfile } from "../columns/profile-file.ts";
import { similarityOf } from "../vocabulary/similarity.ts";
import { proposedSlots, slotWords } from "../vocabulary/slot-words.ts";
import { type Token, tokensOf } from "../vocabulary/tokens.ts";
import { bestPairs } from "./best-pairs.ts";
import { fitOf, knownShare, knownWords } from "./fit-of.ts";
import type { ColumnProposal } from "./mapping-proposal.ts";
import { proposeCodes } from "./propose-codes.ts";

/** Below this a column is left out and never guessed at. */
export const SURE_ENOUGH = 0.6;
const SURE_AT_MOST = 0.99;
const HEADER_WEIGHT = 0.72;
const HEADER_AT_LEAST = 0.45;
const ALTERNATIVES = 3;
const ALTERNATIVE_AT_LEAST = 0.35;

interface Score {
  readonly sure: number;
  readonly header: number;
  readonly fit: number;
}

/** Looks for the slots of all columns of a table at once, so that two columns never claim one slot. */
export function proposeColumns(table: TableProfile): readonly ColumnProposal[] {
  const first = proposeAmong(table, proposedSlots);
  const claims = (block: string) => first.filter(({ slot }) => slot?.split(".")[0] === block).length;
  // A table has its questionnaires under two fixed moments, or with the moment in a column; never both.
  const hasFixedMoments = claims("baseline") + claims("followUp") > claims("measurement");
  const strange = new Set(hasFixedMoments ? ["measurement"] : ["baseline", "followUp"]);
  for (const block of ["contact", "measurement", "period"]) if (claims(block) === 0) strange.add(block);
  return proposeAmong(
    table,
    proposedSlots.filter((slot) => !strange.has(slot.split(".")[0] ?? "")),
  );
}

function proposeAmong(table: TableProfile, among: readonly Slot[]): readonly ColumnProposal[] {
  const context = tokensOf(table.sheet);
  const scores = table.columns.map((column) => among.map((slot) => scoreOf(column, slot, context)));
  const pairs = bestPairs(scores.map((row) => row.map(({ sure }) => (sure >= ALTERNATIVE_AT_LEAST ? sure ** 2 : 0))));
  return table.columns.map((column, row) => {
    const at = pairs[row] ?? -1;
    const own = scores[row] ?? [];
    const taken = new Set(pairs.filter((pair) => pair >= 0 && pair !== at));
    const others = own.map((score, index) => ({ slot: among[index] as Slot, score, index }));
    const free = others
      .filter(({ index }) => index !== at && !taken.has(index))
      .sort((a, b) => b.score.sure - a.score.sure);
    const chosen = at < 0 ? undefined : others[at];
    const rival = free[0]?.score.sure ?? 0;
    const sure = chosen === undefined ? 0 : withMargin(chosen.score.sure, rival);
    const isUsed = chosen !== undefined && sure >= SURE_ENOUGH;
    const alternatives = (isUsed || chosen === undefined ? free : [chosen, ...free])
      .filter(({ score }) => score.sure >= ALTERNATIVE_AT_LEAST)
      .slice(0, ALTERNATIVES)
      .map(({ slot, score }) => ({ slot, confidence: rounded(score.sure) }));
    if (!isUsed)
      return {
        column,
        slot: undefined,
        confidence: rounded(1 - Math.max(sure, rival)),
        reason: reasonNot(column, alternatives.length > 0),
        alternatives,
      };
    const { slot, score } = chosen;
    const kind = slots[slot];
    const codes = kind.kind === "code" ? proposeCodes(column, slot) : undefined;
    const unit = kind.kind === "minutes" && isInHours(column) ? ({ unit: "hours" } as const) : {};
    const found = codes === undefined ? {} : { codes: codes.codes, codesMissing: codes.missing, codesOpen: codes.open };
    return {
      column,
      slot,
      confidence: rounded(sure),
      reason: reasonFor(column, slot, score),
      alternatives,
      ...found,
      ...unit,
    };
  });
}

function scoreOf(column: ColumnProfile, slot: Slot, context: readonly Token[]): Score {
  const fit = fitOf(column, slot);
  if (fit === 0) return { sure: 0, header: 0, fit };
  const tokens = tokensOf(column.header);
  let header = 0;
  for (const name of slotWords(slot).headers) header = Math.max(header, similarityOf(tokens, tokensOf(name), context));
  const byValues = surenessOfValues(column, slot);
  if (header < HEADER_AT_LEAST) return { sure: byValues, header, fit };
  const sure = HEADER_WEIGHT * header + (1 - HEADER_WEIGHT) * fit + boostOf(slot, context);
  return { sure: Math.min(SURE_AT_MOST, Math.max(sure, byValues)), header, fit };
}

/** Values that speak for themselves, whatever the header says. */
function surenessOfValues(column: ColumnProfile, slot: Slot): number {
  if (column.filled < 5) return 0;
  if (slot === "person.bsn") return shareOf(column, "bsn") >= 0.95 ? 0.8 : 0;
  if (slot === "employment.employerNumber") return shareOf(column, "employer-number") >= 0.95 ? 0.75 : 0;
  if (slots[slot].kind !== "code") return 0;
  const known = knownWords(slot);
  const words = [...column.values.keys()].filter(
    (text) => text.length >= 4 && knownShare({ ...column, values: new Map([[text, 1]]), filled: 1 }, known) === 1,
  );
  return words.length >= 2 && knownShare(column, known) >= 0.9 ? 0.62 : 0;
}

/** The name of a sheet speaks for the slots of its subject. */
function boostOf(slot: Slot, context: readonly Token[]): number {
  const has = (concept: string) => context.some(({ concepts }) => concepts.includes(concept));
  const subject = slot.split(".")[0];
  if (has("contact")) return subject === "contact" ? 0.06 : -0.06;
  if (has("measurement")) return subject === "measurement" ? 0.06 : -0.06;
  if (has("job") && !has("coaching")) return subject === "employment" ? 0.06 : -0.04;
  return has("trajectory") && subject === "provision" ? 0.04 : 0;
}

/** A rival that is nearly as good makes less sure. */
const withMargin = (sure: number, rival: number) => sure - Math.max(0, 0.12 - Math.max(0, sure - rival));

const rounded = (number: number) => Math.round(Math.max(0, number) * 100) / 100;

/** Hours have decimals or small numbers; minutes are whole and go into the tens. */
export function isInHours(column: ColumnProfile): boolean {
  const tokens = tokensOf(column.header);
  if (tokens.some(({ concepts }) => concepts.includes("minutes"))) return false;
  if (tokens.some(({ concepts }) => concepts.includes("hours"))) return true;
  return shareOf(column, "decimal-comma", "decimal-point") > 0 || (column.most ?? 0) <= 24;
}

function reasonFor(column: ColumnProfile, slot: Slot, { header, fit }: Score): LocalizedText {
  const parts: LocalizedText[] = [];
  if (header >= 0.95) parts.push({ nl: "de kop zegt dit", en: "the header says so" });
  else if (header >= HEADER_AT_LEAST) parts.push({ nl: "de kop lijkt hierop", en: "the header looks like it" });
  if (column.filled === 0) parts.push({ nl: "de kolom is leeg", en: "the column is empty" });
  else if (slots[slot].kind === "bsn")
    parts.push({ nl: "de nummers voldoen aan de elfproef", en: "the numbers pass the eleven-test" });
  else if (fit >= 0.85) parts.push({ nl: "de inhoud past", en: "the content fits" });
  else parts.push({ nl: "de inhoud past ten dele", en: "the content fits in part" });
  return { nl: parts.map(({ nl }) => nl).join(" en "), en: parts.map(({ en }) => en).join(" and ") };
}

function reasonNot(column: ColumnProfile, hasAlternatives: boolean): LocalizedText {
  if (hasAlternatives) return { nl: "niet zeker genoeg; kies zelf", en: "not sure enough; choose yourself" };
  if (isPersonal(column)) return { nl: "naam of vrije tekst; niet nodig", en: "name or free text; not needed" };
  return { nl: "hier kennen we geen gegeven voor", en: "we know no item for this" };
}
