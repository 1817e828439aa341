import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalText } from "../receipt/canonical-text.ts";
import { AuditEntry, type AuditEvent, type AuditHead, NO_PREVIOUS } from "./audit-entry.ts";

/** The entry that follows after the end of a chain. */
export function nextAuditEntry({ chain, number, hash }: AuditHead, event: AuditEvent): AuditEntry {
  const entry = { ...event, chain, number: number + 1, previous: hash };
  return { ...entry, hash: hashOf(entry) };
}

/** The one way to write an entry: a line without its end. */
export const auditLine = (entry: AuditEntry): string => canonicalText(entry);

const hashOf = (entry: Omit<AuditEntry, "hash">): string =>
  bytesToHex(sha256(new TextEncoder().encode(canonicalText(entry))));

/** The end of a chain that has no entries yet. */
export const emptyHead = (chain: AuditHead["chain"]): AuditHead => ({ chain, number: 0, hash: NO_PREVIOUS });

/** Whether a log is whole; `line` counts from 1 and is the first line that is not as it was written. */
export type AuditVerdict =
  | { readonly outcome: "whole"; readonly head: AuditHead | undefined; readonly headIsKnown: boolean }
  /** The line is no entry, or its hash is of something else. */
  | { readonly outcome: "changed"; readonly line: number }
  /** The line is an entry, but not the one that comes here: one was taken out, put in or swapped. */
  | { readonly outcome: "out-of-place"; readonly line: number; readonly expected: number; readonly found: number }
  /** The log ends before, or differs from, a head that was kept. */
  | { readonly outcome: "cut-off"; readonly expected: number; readonly found: number }
  | { readonly outcome: "other-head"; readonly line: number };

/**
 * Verifies the text of an audit log, from its first entry on, byte by byte. `kept` is a head that was noted down earlier:
 * without one nobody can tell whether lines at the end are gone.
 */
export function verifyAuditLog(text: string, kept?: AuditHead): AuditVerdict {
  const lines = text.split("\n");
  const last = lines.pop();
  let head: AuditHead | undefined;
  for (const [index, line] of lines.entries()) {
    const entry = readEntry(line);
    if (entry === undefined) return { outcome: "changed", line: index + 1 };
    const before = head ?? emptyHead(entry.chain);
    if (entry.number !== before.number + 1 || entry.chain !== before.chain || entry.previous !== before.hash)
      return { outcome: "out-of-place", line: index + 1, expected: before.number + 1, found: entry.number };
    if (kept?.number === entry.number && (kept.hash !== entry.hash || kept.chain !== entry.chain))
      return { outcome: "other-head", line: index + 1 };
    head = { chain: entry.chain, number: entry.number, hash: entry.hash };
  }
  if (last !== "") return { outcome: "changed", line: lines.length + 1 };
  const found = head?.number ?? 0;
  if (kept !== undefined && kept.number > found) return { outcome: "cut-off", expected: kept.number, found };
  return { outcome: "whole", head, headIsKnown: kept !== undefined };
}

/** The entry in a line, when the line is exactly how the entry is written and its hash is its own. */
function readEntry(line: string): AuditEntry | undefined {
  const parsed = AuditEntry.safeParse(parseJson(line));
  if (!parsed.success || auditLine(parsed.data) !== line) return undefined;
  const { hash, ...entry } = parsed.data;
  return hashOf(entry) === hash ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
