import { resolve } from "node:path";
import { createFilesBeside } from "@jobcoach/adapter";
import type { Finding } from "@jobcoach/core";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { checkDocument } from "../check/check-document.ts";
import { checkLines } from "../check/check-lines.ts";
import { collectFiles, type SourceFile } from "../files/collect-files.ts";
import { type FindingsFile, startFindingsFile } from "../findings/findings-file.ts";
import { type TakenFile, takeFile } from "../intake/take-file.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { plain } from "../text/plain.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const checkCommand: Command = {
  name: "check",
  summary: { nl: "controleer bestanden; er gaat niets weg", en: "check files; nothing leaves" },
  flags: [...deliveryFlags, "key", "out", "json"],
  help: {
    nl: `jobcoach check BESTAND… [--out MELDINGEN.xlsx] [--json]

Leest bestanden en zegt wat er niet klopt, waar, en hoe het te herstellen is.
Een BESTAND mag een map zijn. Er gaat niets weg en er is geen sleutel nodig.

  --out MELDINGEN.xlsx    alle meldingen, ook als .csv of .ndjson
  --json                  een JSON-document; bij meer bestanden staat elk
                          bestand in de lijst "files"
  --key BESTAND           sleutel, alleen om later gelijke pseudoniemen te maken
  --lang nl|en            taal

${deliveryHelp.nl}

Afloop: 0 goed, 1 fouten in de gegevens, 2 opdracht klopt niet, 3 iets anders.

Voorbeeld:
  jobcoach check examples/deliveries/apeldoorn-export`,
    en: `jobcoach check FILE… [--out FINDINGS.xlsx] [--json]

Reads files and says what is wrong, where, and how to mend it.
A FILE may be a folder. Nothing leaves and no key is needed.

  --out FINDINGS.xlsx     all findings, also as .csv or .ndjson
  --json                  one JSON document; of several files each stands
                          in the list "files"
  --key FILE              a key, only to make the same pseudonyms later
  --lang nl|en            language

${deliveryHelp.en}

Exit: 0 fine, 1 errors in the data, 2 the call is wrong, 3 something else.

Example:
  jobcoach check examples/deliveries/apeldoorn-export`,
  },
  run: check,
};

async function check(call: Call): Promise<ExitCode> {
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const keyOf = await keyRingOf(call, false);
  const out = outPath(call, sources);
  const findings = out === undefined ? undefined : await startFindingsFile(out, call.language, sources.length > 1);
  const besideOthers = createFilesBeside();
  const taken: TakenFile[] = [];
  try {
    for (const source of sources) {
      const sinks = { facts: () => undefined, ...findingsSink(findings, source) };
      const alone = await takeFile(call, source, keyOf, sinks);
      const { result, added } = besideOthers(alone.result);
      if (added.length > 0) await findings?.add(added, source.name);
      const file = { ...alone, result };
      taken.push(file);
      if (!call.has("json")) await call.print(checkLines(file, call));
    }
    const omitted = (await findings?.finish())?.omitted ?? 0;
    await close(call, taken, omitted);
  } catch (error) {
    await findings?.abandon();
    throw error;
  }
  return taken.some(({ result }) => result.findings.errors > 0) ? 1 : 0;
}

const findingsSink = (findings: FindingsFile | undefined, { name }: SourceFile) =>
  findings === undefined ? {} : { findings: (batch: readonly Finding[]) => findings.add(batch, name) };

function outPath(call: Call, sources: readonly SourceFile[]): string | undefined {
  const given = call.value("out");
  if (given === undefined) return undefined;
  const path = resolve(call.io.cwd, given);
  if (sources.some((source) => source.path === path))
    throw wrongCall("--out wijst naar een bestand dat gelezen wordt.", "--out points to a file that is read.");
  return path;
}

/** Ends the output: the document, or where all findings are or can be had. */
async function close(call: Call, taken: readonly TakenFile[], omitted: number): Promise<void> {
  if (call.has("json")) {
    const documents = taken.map(checkDocument);
    await call.print([JSON.stringify(documents.length === 1 ? documents[0] : { files: documents }, null, 2)]);
    return;
  }
  const out = call.value("out");
  if (out !== undefined) {
    await call.print([
      call.say({ nl: `  Alle meldingen staan in ${plain(out)}.`, en: `  All findings are in ${plain(out)}.` }),
    ]);
    if (omitted > 0)
      await call.tell({
        nl: `Er pasten ${omitted} meldingen niet in de werkmap. Kies een naam die op .csv eindigt.`,
        en: `${omitted} findings did not fit in the workbook. Choose a name that ends with .csv.`,
      });
  } else if (taken.some(({ result }) => result.findings.total > 0)) {
    const files = call.positionals.map(plain).join(" ");
    await call.print([
      call.say({
        nl: `  Alle meldingen: jobcoach check ${files} --out meldingen.xlsx`,
        en: `  All findings: jobcoach check ${files} --out findings.xlsx`,
      }),
    ]);
  }
}
