import type { LocalizedText } from "@jobcoach/core";
import type { Profile, ProfileLayer } from "../tabular/profile/profile.ts";
import { resolveProfile } from "../tabular/profile/resolve-profile.ts";
import { type Slot, slots } from "../tabular/profile/slots.ts";
import { slotWords } from "./vocabulary/slot-words.ts";

/** A profile that can be read with, or why it cannot yet. */
export type CompletedProfile =
  | { readonly ok: true; readonly profile: Profile }
  /** What it still lacks, as the end of a sentence. */
  | { readonly ok: false; readonly fault: LocalizedText };

/** A profile that somebody is working on, laid on the one that it extends where there is one, or what it still lacks. */
export function completeProfile(layer: ProfileLayer, base?: Profile): CompletedProfile {
  try {
    return { ok: true, profile: base === undefined ? resolveProfile(layer) : resolveProfile(base, layer) };
  } catch (error) {
    return { ok: false, fault: reasonOf(error) };
  }
}

/** Slots that no column fills are told by what they are called; anything else as the check says it. */
function reasonOf(error: unknown): LocalizedText {
  if (!(error instanceof Error)) return { nl: "onbekende fout", en: "unknown fault" };
  const wanted = [...new Set([...error.message.matchAll(/no column fills ([\w.]+)/g)].map(([, slot = ""]) => slot))];
  const titles = wanted.flatMap((slot) => (slot in slots ? [{ slot, ...slotWords(slot as Slot).title }] : []));
  if (titles.length > 0)
    return {
      nl: `er is nog geen kolom voor ${titles.map(({ slot, nl }) => `${nl} (${slot})`).join(", ")}.`,
      en: `there is no column yet for ${titles.map(({ slot, en }) => `${en} (${slot})`).join(", ")}.`,
    };
  const text = error.name === "ZodError" ? missingItems(error) : error.message;
  return { nl: text, en: text };
}

function missingItems(error: Error): string {
  const issues = "issues" in error && Array.isArray(error.issues) ? (error.issues as { path?: unknown[] }[]) : [];
  return [...new Set(issues.map(({ path = [] }) => path.map(String).join(".")))].slice(0, 5).join(", ");
}
