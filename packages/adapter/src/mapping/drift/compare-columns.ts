import type { ProfileColumn } from "../../tabular/profile/profile.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import { bestPairs } from "../proposal/best-pairs.ts";
import { proposeColumns } from "../proposal/propose-columns.ts";
import { tokensOf } from "../vocabulary/tokens.ts";
import type { Change } from "./change.ts";
import { fitWith, headerLikeness, likelyRename, type Pairing, placeLikeness } from "./pair-columns.ts";

const RENAMED_FROM = 0.5;
const ALIKE_FROM = 0.4;
const USED_FROM = 0.8;

/** What became of the columns that only the profile or only the file has. */
export function compareColumns(pairing: Pairing): Change[] {
  const changes: Change[] = [];
  const absent = new Set(pairing.absent);
  const unknown = new Set(pairing.unknown);
  const take = (change: Change, columns: readonly ProfileColumn[], candidates: readonly ColumnProfile[]) => {
    changes.push(change);
    for (const column of columns) absent.delete(column);
    for (const candidate of candidates) unknown.delete(candidate);
  };
  const { sheet } = pairing.table;
  for (const { columns, candidates } of gapsOf(pairing)) {
    const [column] = columns;
    const [candidate] = candidates;
    if (column === undefined || candidate === undefined) continue;
    if (columns.length === 1 && candidates.length > 1 && candidates.length <= 4 && isSplit(column, candidates)) {
      const readFrom = wholePart(column, candidates, pairing);
      const into = candidates.map(({ name }) => name);
      take(
        { kind: "split", sheet, column, into, ...(readFrom === undefined ? {} : { readFrom }) },
        columns,
        candidates,
      );
    } else if (columns.length > 1 && candidates.length === 1 && isMerged(columns, candidate, pairing)) {
      take({ kind: "merged", sheet, columns, into: candidate.name }, columns, candidates);
    }
  }
  const columns = [...absent];
  const candidates = [...unknown];
  const scores = columns.map((column) => candidates.map((candidate) => likelyRename(column, candidate, pairing)));
  const pairs = bestPairs(scores.map((row) => row.map((score) => (score >= RENAMED_FROM ? score : 0))));
  for (const [row, at] of pairs.entries()) {
    const column = columns[row];
    const candidate = candidates[at];
    if (column === undefined || candidate === undefined) continue;
    const confidence = Math.round((scores[row]?.[at] ?? 0) * 100) / 100;
    take({ kind: "renamed", sheet, column, to: candidate.name, there: candidate, confidence }, [column], [candidate]);
  }
  for (const column of absent) changes.push({ kind: "dropped", sheet, column });
  return [...changes, ...addedOf([...unknown], pairing)];
}

interface Gap {
  readonly columns: readonly ProfileColumn[];
  readonly candidates: readonly ColumnProfile[];
}

/** The stretches between two neighbours that both know, where the columns stand in the order of the profile. */
function gapsOf({ table, file, found, absent, unknown }: Pairing): Gap[] {
  const gone = new Set(absent);
  const strange = new Set(unknown);
  const gaps: Gap[] = [];
  let columns: ProfileColumn[] = [];
  let from = 0;
  const close = (end: number) => {
    const candidates = file.columns.slice(from, end).filter((column) => strange.has(column));
    if (columns.length > 0 && candidates.length > 0 && candidates.length === end - from)
      gaps.push({ columns, candidates });
    columns = [];
    from = end + 1;
  };
  for (const column of table.columns) {
    const there = found.get(column);
    if (there !== undefined) {
      if (there.index < from) {
        columns = [];
        from = there.index + 1;
      } else close(there.index);
    } else if (gone.has(column)) columns.push(column);
  }
  close(file.columns.length);
  return gaps;
}

const PARTS: ReadonlySet<string> = new Set(
  "dag maand jaar uren minuten uur code omschrijving deel nummer letter waarde toelichting van tot voor achter".split(
    " ",
  ),
);

/** Each part is named after the whole or after a part, and at least one after the whole. */
function isSplit(column: ProfileColumn, candidates: readonly ColumnProfile[]): boolean {
  const alike = candidates.map(({ header }) => headerLikeness(column, header) >= ALIKE_FROM);
  const isPart = ({ header }: ColumnProfile) =>
    tokensOf(header).some(({ word }) => PARTS.has(word) || /^\d$/.test(word));
  return alike.some(Boolean) && candidates.every((candidate, at) => alike[at] === true || isPart(candidate));
}

/** The one part that holds what the whole held; `undefined` where none or several do. */
function wholePart(
  column: ProfileColumn,
  candidates: readonly ColumnProfile[],
  { profile }: Pairing,
): string | undefined {
  const fits = candidates.map((candidate) => ({ candidate, ...fitWith(column, candidate, profile) }));
  const strong = fits.filter(({ isStrong }) => isStrong);
  const good = strong.length > 0 ? strong : fits.filter(({ fit, candidate }) => fit >= 0.85 && candidate.filled > 0);
  return good.length === 1 ? good[0]?.candidate.name : undefined;
}

/** One column for several that went: its name joins theirs or says that it is a sum, or it holds what none of them held. */
function isMerged(columns: readonly ProfileColumn[], candidate: ColumnProfile, pairing: Pairing): boolean {
  if (candidate.filled === 0 || !columns.some((column) => placeLikeness(column, candidate, pairing) >= 0.6))
    return false;
  if (tokensOf(candidate.header).some(({ word }) => SUMS.has(word))) return true;
  const name = normaliseKey(candidate.header);
  if (columns.every(({ header }) => name.includes(normaliseKey(header)))) return true;
  const isAlike = columns.some((column) => headerLikeness(column, candidate.header) >= ALIKE_FROM / 2);
  const used = columns.filter(({ slot }) => slot !== "not-imported");
  return isAlike && used.length > 0 && used.every((column) => fitWith(column, candidate, pairing.profile).fit === 0);
}

const SUMS: ReadonlySet<string> = new Set("totaal som samen gezamenlijk total".split(" "));

/** New columns; one that clearly fills a slot nobody filled is proposed for it, the others are not used. */
function addedOf(candidates: readonly ColumnProfile[], { table, file, found }: Pairing): Change[] {
  if (candidates.length === 0) return [];
  const taken = new Set([...found.keys()].map(({ slot }) => slot));
  const known = new Set(table.columns.map(({ slot }) => slot));
  const proposals = new Map(proposeColumns(file).map((proposal) => [proposal.column, proposal]));
  return candidates.map((candidate): Change => {
    const { slot, confidence = 0, codes, unit } = proposals.get(candidate) ?? {};
    const isNew =
      slot !== undefined && confidence >= USED_FROM && codes === undefined && !taken.has(slot) && !known.has(slot);
    const column: ProfileColumn = isNew
      ? { header: candidate.header, slot, ...(unit === undefined ? {} : { unit }) }
      : { header: candidate.header, slot: "not-imported" };
    return { kind: "added", sheet: table.sheet, name: candidate.name, column };
  });
}
