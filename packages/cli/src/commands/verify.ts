import { resolve } from "node:path";
import { verifyReceipt } from "@jobcoach/contract";
import type { Call, Command } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { openFile } from "../files/open-file.ts";
import { plain } from "../text/plain.ts";
import { readKeys, readReceipt } from "../verify/read-receipt.ts";
import { verdictLines } from "../verify/verdict-lines.ts";

export const verifyCommand: Command = {
  name: "verify",
  summary: {
    nl: "controleer een ontvangstbewijs, zonder verbinding",
    en: "verify a receipt, without a connection",
  },
  flags: ["keys", "json"],
  help: {
    nl: `jobcoach verify ONTVANGSTBEWIJS.json [BESTAND] [--keys SLEUTELS.json]

Zegt of een ontvangstbewijs echt is, en of een bestand precies is wat is
aangenomen: het verstuurde bestand, de feiten, of waar die van gemaakt zijn. Is
het anders, dan noemt het de eerste duizend regels die verschillen.

  --keys SLEUTELS.json   de openbare sleutels van de gateway, opgehaald bij
                         /v1/receipt-keys; anders telt de sleutel in het bewijs
  --json                 het oordeel als JSON-document
  --lang nl|en           taal

Afloop: 0 klopt, 1 klopt niet, 2 de opdracht klopt niet.

Voorbeeld:
  jobcoach verify apeldoorn.receipt.json apeldoorn.facts.ndjson`,
    en: `jobcoach verify RECEIPT.json [FILE] [--keys KEYS.json]

Says whether a receipt is genuine, and whether a file is exactly what was
accepted: the file that was sent, the facts, or what those were made from. When
it is another, it names the first thousand lines that differ.

  --keys KEYS.json       the public keys of the gateway, taken from
                         /v1/receipt-keys; else the key in the receipt counts
  --json                 the verdict as a JSON document
  --lang nl|en           language

Exit: 0 right, 1 not right, 2 the call is wrong.

Example:
  jobcoach verify apeldoorn.receipt.json apeldoorn.facts.ndjson`,
  },
  run: verify,
};

async function verify(call: Call): Promise<ExitCode> {
  const [path, given, ...others] = call.positionals;
  if (path === undefined || others.length > 0)
    throw wrongCall(
      "Noem een ontvangstbewijs, en hooguit één bestand erbij.",
      "Name a receipt, and at most one file beside it.",
    );
  const { cwd } = call.io;
  const receipt = await readReceipt(path, cwd);
  const keysFile = call.value("keys");
  const keys = keysFile === undefined ? [receipt.key] : await readKeys(keysFile, cwd);
  const key = keys.find(({ kid }) => kid === receipt.keyId);
  const file =
    given === undefined ? undefined : await openFile({ path: resolve(cwd, given), folder: cwd, name: plain(given) });
  const verdict = key === undefined ? ({ outcome: "other-key" } as const) : await verifyReceipt(receipt, key, file);
  if (call.has("json")) await call.print([JSON.stringify(verdict, null, 2)]);
  else await call.print(verdictLines(verdict, receipt, keysFile !== undefined, call));
  return verdict.outcome === "valid" ? 0 : 1;
}
