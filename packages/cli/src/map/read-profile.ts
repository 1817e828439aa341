import { resolve } from "node:path";
import {
  type Profile,
  type ProfileLayer,
  readMapping,
  resolveProfile,
  type Slot,
  slots,
  slotWords,
} from "@jobcoach/adapter";
import { municipalProfiles } from "@jobcoach/adapter-participatiewet";
import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { openFile } from "../files/open-file.ts";
import { plain } from "../text/plain.ts";

/** The profile or layer in a JSON file or spreadsheet, as it is written. Throws a sentence where it is none. */
export async function readLayer(call: Call, given: string): Promise<ProfileLayer> {
  const name = plain(given);
  const path = resolve(call.io.cwd, given);
  const read = await readMapping(await openFile({ path, folder: "", name }));
  if (!("fault" in read)) return read;
  throw wrongCall(
    `${name} is geen profiel dat we kunnen lezen (${plain(read.fault)}).`,
    `${name} is not a profile that we can read (${plain(read.fault)}).`,
  );
}

/** The complete profile in a file, laid on the one that it extends. Throws a sentence that says what it lacks. */
export async function readProfile(call: Call, given: string): Promise<Profile> {
  return completed(await readLayer(call, given), plain(given));
}

function completed(layer: ProfileLayer, name: string): Profile {
  const base = layer.extends === undefined ? undefined : knownProfile(layer.extends);
  try {
    return base === undefined ? resolveProfile(layer) : resolveProfile(base, layer);
  } catch (error) {
    const { nl, en } = reasonOf(error);
    throw wrongCall(`Het profiel ${name} is nog niet af: ${nl}`, `The profile ${name} is not complete: ${en}`);
  }
}

/** A profile that the command knows. Throws a sentence with the names of those that there are. */
export function knownProfile(id: string): Profile {
  const found = municipalProfiles.find((profile) => profile.id === id);
  if (found !== undefined) return found;
  const names = municipalProfiles.map((profile) => profile.id).join(", ");
  throw wrongCall(
    `Het profiel ${plain(id)} kennen we niet. We kennen: ${names}.`,
    `We do not know the profile ${plain(id)}. We know: ${names}.`,
  );
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
  const text = plain(error.name === "ZodError" ? missingItems(error) : error.message);
  return { nl: text, en: text };
}

function missingItems(error: Error): string {
  const issues = "issues" in error && Array.isArray(error.issues) ? (error.issues as { path?: unknown[] }[]) : [];
  return [...new Set(issues.map(({ path = [] }) => path.map(String).join(".")))].slice(0, 5).join(", ");
}
