import { type CalendarDate, type Finding, findingOf, type PartialMetadata, Selection } from "@jobcoach/core";
import type { SheetRow } from "@jobcoach/sheets";
import { readDate } from "../../values/date.ts";
import { normaliseCode, normaliseKey } from "../../values/normalise-key.ts";
import { isFault } from "../../values/reading.ts";
import { columnRules } from "../binding/column-rules.ts";
import type { Profile, ProfileNotes } from "../profile/profile.ts";

type Entry = ProfileNotes["entries"][number];

/** What the sheet with remarks says about the delivery; a value stands to the right of its label or below it. */
export function readNotes(
  rows: readonly SheetRow[],
  notes: ProfileNotes,
  profile: Profile,
  onFinding: (finding: Finding) => void,
): PartialMetadata {
  const labels = new Set(notes.entries.map((entry) => normaliseKey(entry.label)));
  let metadata: PartialMetadata = {};
  for (const entry of notes.entries) {
    const found = findValue(entry, rows, labels);
    if (found === undefined) continue;
    const said = understand(entry, found.text, profile);
    if (said !== undefined) metadata = { ...metadata, ...said };
    else {
      const place = { sheet: notes.sheet, line: found.line, column: entry.label };
      onFinding(findingOf(columnRules["note-not-understood"], place, { label: entry.label }));
    }
  }
  return metadata;
}

function findValue({ label }: Entry, rows: readonly SheetRow[], labels: ReadonlySet<string>) {
  const key = normaliseKey(label);
  for (const [index, { line, cells }] of rows.entries()) {
    const at = cells.findIndex((cell) => normaliseKey(cell) === key);
    if (at === -1) continue;
    const right = cells[at + 1]?.trim() ?? "";
    if (right !== "" && !labels.has(normaliseKey(right))) return { text: right, line };
    const below = rows[index + 1];
    const text = below?.cells[at]?.trim() ?? "";
    if (below !== undefined && text !== "") return { text, line: below.line };
  }
  return undefined;
}

function understand({ slot, codes = "" }: Entry, text: string, profile: Profile): PartialMetadata | undefined {
  if (slot === "delivery.observedUntil") {
    const observedUntil = dateIn(text, profile);
    return observedUntil === undefined ? undefined : { observedUntil };
  }
  const code = normaliseCode(text);
  for (const [spelling, value] of Object.entries(profile.codes[codes] ?? {})) {
    if (!code.startsWith(normaliseCode(spelling))) continue;
    const selection = Selection.safeParse(value).data;
    if (selection === undefined) continue;
    const since = selection === "started-since" ? dateIn(text.split(/\s+/).at(-1) ?? "", profile) : undefined;
    return since === undefined ? { selection } : { selection, observedFrom: since };
  }
  return undefined;
}

function dateIn(text: string, { dateOrder }: Profile): CalendarDate | undefined {
  const date = readDate(text, dateOrder, () => undefined);
  return isFault(date) ? undefined : date;
}
