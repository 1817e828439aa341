import { type LocalizedText, MunicipalityCode } from "@jobcoach/core";
import type { PseudonymKey } from "./pseudonyms.ts";

/** The word by which the file of a key says what it is. */
export const KEY_SCHEMA = "jobcoach-key/1";
/** The length of a key in bytes. */
export const KEY_BYTES = 32;

/** The key of a municipality, as `jobcoach key new` writes it. */
export interface MunicipalKey {
  readonly municipality: MunicipalityCode;
  readonly key: PseudonymKey;
}

/** The key that a text holds, or why it holds none. */
export type KeyReading =
  | ({ readonly ok: true } & MunicipalKey)
  /** What is wrong with it, as the end of a sentence; never any of the key itself. */
  | { readonly ok: false; readonly fault: LocalizedText };

/** Reads the text of a key file. */
export function readKey(text: string): KeyReading {
  const content = parsed(text);
  if (content === undefined) return faulty("het is geen JSON", "it is not JSON");
  const { schema, municipality, version, key } = content;
  if (schema !== KEY_SCHEMA) return faulty(`"schema" is niet ${KEY_SCHEMA}`, `its "schema" is not ${KEY_SCHEMA}`);
  const code = MunicipalityCode.safeParse(municipality);
  if (!code.success)
    return faulty(`"municipality" is geen gemeentecode`, `its "municipality" is not the code of a municipality`);
  if (!Number.isInteger(version) || Number(version) < 1 || Number(version) > 9_999)
    return faulty(
      `"version" is geen geheel getal van 1 tot 9999`,
      `its "version" is not a whole number from 1 to 9999`,
    );
  if (typeof key !== "string" || !/^[A-Za-z0-9+/]{43}=$/.test(key))
    return faulty(`"key" is niet 32 bytes in base64`, `its "key" is not 32 bytes in base64`);
  const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
  return { ok: true, municipality: code.data, key: { version: Number(version), bytes } };
}

/** Of two keys of one municipality the newer, which then knows the one before it; `undefined` where they do not follow each other. */
export function newerKey(one: PseudonymKey, other: PseudonymKey): PseudonymKey | undefined {
  const [older, newer] = one.version < other.version ? [one, other] : [other, one];
  if (older.version === newer.version || older.earlier !== undefined || newer.earlier !== undefined) return undefined;
  return { ...newer, earlier: older };
}

const faulty = (nl: string, en: string): KeyReading => ({ ok: false, fault: { nl, en } });

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return undefined;
  }
}
