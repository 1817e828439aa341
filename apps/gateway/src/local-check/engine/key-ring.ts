import { KEY_BYTES, newerKey, type PseudonymKey, readKey } from "@jobcoach/adapter";
import { findMunicipality, type LocalizedText, type MunicipalityCode } from "@jobcoach/core";

export type KeyOf = (municipality: MunicipalityCode) => PseudonymKey | undefined;

/** Keys for one check: the files of a municipality link with each other and with nothing else. */
export function randomKeys(): KeyOf {
  const keys = new Map<MunicipalityCode, PseudonymKey>();
  return (municipality) => {
    const key = keys.get(municipality) ?? { version: 1, bytes: crypto.getRandomValues(new Uint8Array(KEY_BYTES)) };
    keys.set(municipality, key);
    return key;
  };
}

export type GivenKeys =
  | { readonly ok: true; readonly keys: ReadonlyMap<MunicipalityCode, PseudonymKey> }
  | { readonly ok: false; readonly fault: LocalizedText };

/** The keys in these texts; after a change of key the old and the new one of a municipality go together. */
export function givenKeys(texts: readonly string[]): GivenKeys {
  const keys = new Map<MunicipalityCode, PseudonymKey>();
  for (const text of texts) {
    const read = readKey(text);
    if (!read.ok)
      return {
        ok: false,
        fault: {
          nl: `Deze sleutel klopt niet: ${read.fault.nl}. Kies het bestand dat 'jobcoach key new' heeft gemaakt.`,
          en: `This key is not valid: ${read.fault.en}. Choose the file that 'jobcoach key new' made.`,
        },
      };
    const other = keys.get(read.municipality);
    const key = other === undefined ? read.key : newerKey(other, read.key);
    if (key === undefined)
      return {
        ok: false,
        fault: {
          nl: "Dit zijn twee sleutels van dezelfde gemeente. Geef er een, of na het wisselen van sleutel de oude en de nieuwe.",
          en: "These are two keys of the same municipality. Give one, or after a change of key the old and the new one.",
        },
      };
    keys.set(read.municipality, key);
  }
  return { ok: true, keys };
}

/** That the key of this municipality is not among those given. */
export function missingKey(municipality: MunicipalityCode): LocalizedText {
  const name = findMunicipality(municipality)?.name ?? municipality;
  return {
    nl: `Dit bestand is van ${name}. Kies de sleutel van ${name} (${municipality}).`,
    en: `This file is of ${name}. Choose the key of ${name} (${municipality}).`,
  };
}
