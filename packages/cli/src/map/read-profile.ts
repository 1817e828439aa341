import { resolve } from "node:path";
import { completeProfile, type Profile, type ProfileLayer, readMapping } from "@jobcoach/adapter";
import { municipalProfiles } from "@jobcoach/adapter-participatiewet";
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
  const profile = completeProfile(layer, base);
  if (profile.ok) return profile.profile;
  const { nl, en } = profile.fault;
  throw wrongCall(
    `Het profiel ${name} is nog niet af: ${plain(nl)}`,
    `The profile ${name} is not complete: ${plain(en)}`,
  );
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
