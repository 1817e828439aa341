import { keyCheckOf } from "@jobcoach/adapter";
import { findMunicipality, isOtherKey, type KeyOfDelivery, type LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import type { KeyFile } from "./key-file.ts";
import { keyTracesIn } from "./key-traces.ts";

/**
 * Checks that a key is the one that deliveries were made with, by what the named files say, or else those in the working folder.
 * Gives the names of those that say so, and throws a sentence where one says otherwise: a key that follows on a wrong one would
 * make everybody somebody else.
 */
export async function checkOldKey(
  { io: { cwd } }: Call,
  { municipality, key, name }: KeyFile,
  given: readonly string[],
): Promise<readonly string[]> {
  const own: KeyOfDelivery = { keyVersion: key.version, keyCheck: keyCheckOf(key) };
  const traces = await keyTracesIn(given.length === 0 ? ["."] : given, cwd, municipality);
  const others = traces.filter((trace) => isOtherKey(trace.key, own)).map((trace) => trace.name);
  if (others.length > 0) throw otherKey(name, key.version, others);
  return traces.filter((trace) => isMadeWith(trace.key, own)).map((trace) => trace.name);
}

const isMadeWith = ({ keyVersion, keyCheck, earlierKey }: KeyOfDelivery, own: KeyOfDelivery): boolean =>
  (keyVersion === own.keyVersion && keyCheck === own.keyCheck) ||
  (earlierKey?.version === own.keyVersion && earlierKey.check === own.keyCheck);

const SHOWN = 5;

function otherKey(name: string, version: number, others: readonly string[]) {
  const more = others.length > SHOWN ? " …" : "";
  const shown = others.slice(0, SHOWN).join(", ") + more;
  return wrongCall(
    `${name} is niet de sleutel waarmee dit is gemaakt: ${shown}. Beide sleutels heten versie ${version}. Er is geen nieuwe sleutel gemaakt. Geef de sleutel waarmee is aangeleverd. Hoort een bestand er niet bij, noem dan alleen wat wel is aangeleverd: jobcoach key rotate --key ${name} BESTAND…`,
    `${name} is not the key that this was made with: ${shown}. Both keys call themselves version ${version}. No new key was made. Give the key that deliveries were made with. If a file does not belong to them, name only what was delivered: jobcoach key rotate --key ${name} FILE…`,
  );
}

/** What could be checked of the old key, and what could not. */
export function checkedSentence({ municipality, name }: KeyFile, checkedBy: readonly string[]): LocalizedText {
  const [first] = checkedBy;
  const shown = findMunicipality(municipality)?.name ?? municipality;
  if (first === undefined)
    return {
      nl: `Niet gecontroleerd: geen feitenbestand of ontvangstbewijs van ${shown} zegt hier of ${name} de sleutel is waarmee eerder is aangeleverd. Noem zulke bestanden of hun map: jobcoach key rotate --key ${name} MAP. De gateway weigert straks een levering waarvan de oude sleutel een andere is.`,
      en: `Not checked: no facts file or receipt of ${shown} tells here whether ${name} is the key that earlier deliveries were made with. Name such files or their folder: jobcoach key rotate --key ${name} FOLDER. The gateway will refuse a delivery of which the old key is another one.`,
    };
  const others = checkedBy.length - 1;
  return {
    nl: `Gecontroleerd: met ${name} is gemaakt wat staat in ${first}${others === 0 ? "" : ` (en nog ${others})`}.`,
    en: `Checked: ${name} is the key that ${first}${others === 0 ? "" : ` (and ${others} more)`} was made with.`,
  };
}
