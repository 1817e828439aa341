import { randomBytes } from "node:crypto";
import { KEY_BYTES, newerKey, type PseudonymKey } from "@jobcoach/adapter";
import type { MunicipalityCode } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { type KeyFile, readKeyFile } from "./key-file.ts";

/** Gives the key of a municipality. */
export type KeyRing = (municipality: MunicipalityCode) => PseudonymKey;

/**
 * The keys that were given with `--key`. A municipality without one gets a random key for this run, so that its files link
 * with each other and with nothing else; where `mustBeGiven`, a sentence is thrown instead.
 */
export async function keyRingOf(call: Call, mustBeGiven: boolean): Promise<KeyRing> {
  const keys = new Map<MunicipalityCode, KeyFile>();
  for (const given of call.values("key")) {
    const file = await readKeyFile(given, call.io.cwd);
    const other = keys.get(file.municipality);
    keys.set(file.municipality, other === undefined ? file : newerOf(other, file));
    if (file.isOpenToOthers)
      await call.tell({
        nl: `Let op: anderen op deze computer kunnen ${file.name} lezen. Zet dat uit met: chmod 600`,
        en: `Note: others on this computer can read ${file.name}. Stop that with: chmod 600`,
      });
  }
  const random = new Map<MunicipalityCode, PseudonymKey>();
  return (municipality) => {
    const file = keys.get(municipality);
    if (file !== undefined) return file.key;
    if (mustBeGiven) throw missing(municipality, [...keys.values()]);
    const made = random.get(municipality) ?? { version: 1, bytes: new Uint8Array(randomBytes(KEY_BYTES)) };
    random.set(municipality, made);
    return made;
  };
}

/** Of two keys of a municipality the newer one, which then knows the one before it; they must follow each other. */
function newerOf(one: KeyFile, other: KeyFile): KeyFile {
  const key = newerKey(one.key, other.key);
  if (key === undefined)
    throw wrongCall(
      `${one.name} en ${other.name} zijn allebei een sleutel van ${one.municipality}. Geef er een, of na het wisselen van sleutel de oude en de nieuwe.`,
      `${one.name} and ${other.name} are both a key of ${one.municipality}. Give one, or after a change of key the old and the new one.`,
    );
  return { ...(key.version === one.key.version ? one : other), key };
}

function missing(municipality: MunicipalityCode, keys: readonly KeyFile[]) {
  const [only] = keys;
  if (only !== undefined)
    return wrongCall(
      `De sleutel in ${only.name} is van ${only.municipality}, maar het bestand is van ${municipality}. Geef de sleutel van ${municipality} met --key.`,
      `The key in ${only.name} is of ${only.municipality}, but the file is of ${municipality}. Give the key of ${municipality} with --key.`,
    );
  return wrongCall(
    `Voor deze opdracht is de sleutel van ${municipality} nodig, om burgerservicenummers te vervangen. Maak er een met 'jobcoach key new --municipality ${municipality}' en geef hem mee met --key.`,
    `This command needs the key of ${municipality}, to replace citizen service numbers. Make one with 'jobcoach key new --municipality ${municipality}' and give it with --key.`,
  );
}
