import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { KEY_BYTES } from "@jobcoach/adapter";
import { findMunicipality, MunicipalityCode } from "@jobcoach/core";
import type { Call, Command } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { checkedSentence, checkOldKey } from "../keys/check-old-key.ts";
import { type KeyFile, keyFileText, readKeyFile } from "../keys/key-file.ts";
import { plain } from "../text/plain.ts";

export const keyCommand: Command = {
  name: "key",
  summary: { nl: "maak of vervang de sleutel van een gemeente", en: "make or replace the key of a municipality" },
  flags: ["municipality", "key", "out", "json"],
  help: {
    nl: `jobcoach key new --municipality GM0200 [--out BESTAND]
jobcoach key rotate --key OUD.json [--out BESTAND] [BESTAND…]

Maakt een nieuwe sleutel: 32 toevallige bytes. Met de sleutel vervangt jobcoach
burgerservicenummers door pseudoniemen, voordat er iets weggaat. Wie de sleutel
heeft, kan personen herkennen. Bewaar hem als een wachtwoord. Zonder dezelfde
sleutel horen nieuwe leveringen niet meer bij de oude.

Met rotate komt er een nieuwe sleutel na een oude. Feitenbestanden en
ontvangstbewijzen (anders die in deze map) zeggen of de oude de goede is. Geef
bij de eerste leveringen daarna beide mee (--key OUD.json --key NIEUW.json): dan
blijft iedereen dezelfde persoon. Vernietig de oude sleutel pas als alle stromen
opnieuw zijn geleverd.

  --municipality GM0200   de gemeente van de sleutel
  --key OUD.json          de sleutel die wordt vervangen
  --out BESTAND           waar (anders jobcoach-key-GM0200.json, in deze map)
  --json                  een JSON-document op de standaarduitvoer
  --lang nl|en            taal

Een bestand dat er al is, blijft zoals het is. De sleutel komt nooit in beeld.

Voorbeeld:
  jobcoach key new --municipality GM0200`,
    en: `jobcoach key new --municipality GM0200 [--out FILE]
jobcoach key rotate --key OLD.json [--out FILE] [FILE…]

Makes a new key: 32 random bytes. With the key jobcoach replaces citizen service
numbers by pseudonyms before anything leaves. Whoever has the key can recognise
persons. Keep it like a password. Without the same key new deliveries no longer
belong to the old ones.

With rotate a new key comes after an old one. Facts files and receipts (else
those in this folder) tell whether the old one is right. Give both with the
first deliveries after that (--key OLD.json --key NEW.json), so that everybody
stays the same person. Destroy the old key only when all streams were delivered
again.

  --municipality GM0200   the municipality of the key
  --key OLD.json          the key that is replaced
  --out FILE              where (else jobcoach-key-GM0200.json, in this folder)
  --json                  one JSON document on standard output
  --lang nl|en            language

A file that exists stays as it is. The key is never shown.

Example:
  jobcoach key new --municipality GM0200`,
  },
  run: newKey,
};

async function newKey(call: Call): Promise<ExitCode> {
  const [action, ...rest] = call.positionals;
  if (action !== "rotate" && (action !== "new" || rest.length > 0))
    throw wrongCall(
      "Maak een sleutel zo: jobcoach key new --municipality GM0200, of zo: jobcoach key rotate --key OUD.json",
      "Make a key like this: jobcoach key new --municipality GM0200, or like this: jobcoach key rotate --key OLD.json",
    );
  const { municipality, version, old } = action === "new" ? firstOf(call) : await followingOn(call, rest);
  const given = call.value("out") ?? `jobcoach-key-${municipality}${version === 1 ? "" : `-v${version}`}.json`;
  const name = plain(given);
  const bytes = new Uint8Array(randomBytes(KEY_BYTES));
  const text = keyFileText(municipality, { version, bytes });
  await writeFile(resolve(call.io.cwd, given), text, { flag: "wx", mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
      throw wrongCall(
        `${name} bestaat al. Een sleutel wordt nooit overschreven: kies een andere naam met --out.`,
        `${name} exists already. A key is never overwritten: choose another name with --out.`,
      );
    },
  );
  const made = { file: given, municipality, version, ...(old === undefined ? {} : { checkedBy: old.checkedBy }) };
  if (call.has("json")) await call.print([JSON.stringify(made, null, 2)]);
  else await call.print(call.say(sentences(municipality, name)).split("\n"));
  if (old !== undefined) await call.tell(checkedSentence(old.file, old.checkedBy));
  return 0;
}

interface KeyToMake {
  readonly municipality: MunicipalityCode;
  readonly version: number;
  /** The key before it, and the files that say that deliveries were made with that one. */
  readonly old?: { readonly file: KeyFile; readonly checkedBy: readonly string[] };
}

const firstOf = (call: Call): KeyToMake => ({ municipality: municipalityOf(call), version: 1 });

/** The key that comes after the one that was given. */
async function followingOn(call: Call, files: readonly string[]): Promise<KeyToMake> {
  const [given, ...others] = call.values("key");
  if (given === undefined || others.length > 0)
    throw wrongCall("Geef de oude sleutel met --key.", "Give the old key with --key.");
  const file = await readKeyFile(given, call.io.cwd);
  const checkedBy = await checkOldKey(call, file, files);
  return { municipality: file.municipality, version: file.key.version + 1, old: { file, checkedBy } };
}

function municipalityOf(call: Call): MunicipalityCode {
  const code = MunicipalityCode.safeParse(call.value("municipality"));
  if (code.success) return code.data;
  throw wrongCall(
    "Geef de gemeente met --municipality: GM en vier cijfers, zoals GM0200.",
    "Give the municipality with --municipality: GM and four digits, such as GM0200.",
  );
}

function sentences(municipality: MunicipalityCode, name: string) {
  const shown = findMunicipality(municipality)?.name ?? municipality;
  return {
    nl: `De sleutel van ${shown} staat in ${name}. Anderen kunnen dat bestand niet lezen.
Bewaar een kopie op een veilige plek, zoals een kluis voor wachtwoorden. Mail hem nooit en zet hem niet bij de
leveringen. Raakt hij kwijt, dan horen nieuwe leveringen niet meer bij de oude.`,
    en: `The key of ${shown} is in ${name}. Others cannot read that file.
Keep a copy in a safe place, such as a vault for passwords. Never mail it and do not put it with the deliveries. When
it is lost, new deliveries no longer belong to the old ones.`,
  };
}
