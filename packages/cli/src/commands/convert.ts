import type { Adapter } from "@jobcoach/adapter";
import { adapters } from "../adapters.ts";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { checkDocument } from "../check/check-document.ts";
import { type Converted, convertToFacts } from "../convert/to-facts.ts";
import { convertToFormat, type WritingAdapter } from "../convert/to-format.ts";
import { convertToTrajectories } from "../convert/to-trajectories.ts";
import { collectFiles } from "../files/collect-files.ts";
import { isFaulty, tellFindings } from "../findings/tell-findings.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const convertCommand: Command = {
  name: "convert",
  summary: { nl: "maak feiten of trajecten van bestanden", en: "make facts or trajectories of files" },
  flags: [...deliveryFlags, "to", "as", "key", "out", "json"],
  help: {
    nl: `jobcoach convert BESTAND… --to facts|trajectories|FORMAT [--key KEY] [--out PAD]

facts: de feiten zonder burgerservicenummers, klaar om te versturen. Hiervoor is
de sleutel van de gemeente nodig. trajectories: elk traject op een regel. Een
FORMAT ('jobcoach formats' zegt welke) bevat weer nummers van personen.

  --to facts|trajectories|FORMAT
  --as VORM               FORMAT als csv, json, text (vaste breedte), xlsx, xml
  --key KEY               de sleutel, gemaakt met 'jobcoach key new'
  --out PAD               anders naar de standaarduitvoer; een map bij meer
                          bestanden, en bij csv van een format met tabellen
  --json                  een JSON-document over de bestanden (met --out)
  --lang nl|en            taal

${deliveryHelp.nl}

Voorbeeld:
  jobcoach convert examples/deliveries/apeldoorn-export --to facts \\
    --key jobcoach-key-GM0200.json --out apeldoorn.facts.ndjson`,
    en: `jobcoach convert FILE… --to facts|trajectories|FORMAT [--key KEY] [--out PATH]

facts: the facts without citizen service numbers, ready to be sent. This needs
the key of the municipality. trajectories: each trajectory on a line. A FORMAT
('jobcoach formats' says which) holds numbers of persons again.

  --to facts|trajectories|FORMAT
  --as CARRIER            FORMAT as csv, json, text (fixed width), xlsx, xml
  --key KEY               made with 'jobcoach key new'
  --out PATH              else to standard output; a folder for several files,
                          and for csv of a format with tables
  --json                  one JSON document about the files (with --out)
  --lang nl|en            language

${deliveryHelp.en}

Example:
  jobcoach convert examples/deliveries/apeldoorn-export --to facts \\
    --key jobcoach-key-GM0200.json --out apeldoorn.facts.ndjson`,
  },
  run: convert,
};

async function convert(call: Call): Promise<ExitCode> {
  const to = call.value("to");
  const written = adapters.find((adapter) => adapter.id === to);
  if (to !== "facts" && to !== "trajectories" && !canWrite(written))
    throw wrongCall(
      "Kies met --to facts, trajectories of een format dat we schrijven ('jobcoach formats' zegt welke).",
      "Choose with --to facts, trajectories or a format that we write ('jobcoach formats' says which).",
    );
  if (call.has("as") && !canWrite(written))
    throw wrongCall("--as hoort bij een format achter --to.", "--as goes with a format after --to.");
  if (call.has("json") && !call.has("out"))
    throw wrongCall(
      "--json gaat samen met --out; anders staan twee dingen op de standaarduitvoer.",
      "--json goes with --out; otherwise two things are on standard output.",
    );
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const converted = canWrite(written)
    ? await convertToFormat(call, sources, written)
    : await (to === "facts" ? convertToFacts : convertToTrajectories)(call, sources);
  const taken = converted.map((one) => one.taken);
  if (call.has("json")) {
    const documents = converted.map((one) => ({ ...checkDocument(one.taken), out: one.out ?? null }));
    await call.print([JSON.stringify(documents.length === 1 ? documents[0] : { files: documents }, null, 2)]);
  } else await tellWritten(call, converted);
  await tellFindings(taken, call);
  return taken.some(isFaulty) ? 1 : 0;
}

const canWrite = (adapter: Adapter | undefined): adapter is WritingAdapter => adapter?.write !== undefined;

/** Says where the results are. */
async function tellWritten(call: Call, converted: readonly Converted[]): Promise<void> {
  const { numbers } = call;
  const areTogether = call.value("to") === "trajectories" && converted.length > 1;
  const told = new Set<string>();
  for (const { taken, out } of converted) {
    if (out === undefined || (areTogether && told.has(out))) continue;
    told.add(out);
    const from = `${taken.source.name} → `;
    const accepted = numbers.count(taken.result.records.accepted);
    await call.tell(
      areTogether
        ? { nl: `De trajecten staan in ${out}.`, en: `The trajectories are in ${out}.` }
        : { nl: `${from}${out} (${accepted} goed)`, en: `${from}${out} (${accepted} good)` },
    );
  }
}
