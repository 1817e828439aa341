import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { checkDocument } from "../check/check-document.ts";
import { type Converted, convertToFacts } from "../convert/to-facts.ts";
import { convertToTrajectories } from "../convert/to-trajectories.ts";
import { collectFiles } from "../files/collect-files.ts";
import { isFaulty, tellFindings } from "../findings/tell-findings.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const convertCommand: Command = {
  name: "convert",
  summary: { nl: "maak feiten of trajecten van bestanden", en: "make facts or trajectories of files" },
  flags: [...deliveryFlags, "to", "key", "out", "json"],
  help: {
    nl: `jobcoach convert BESTAND… --to facts|trajectories [--key SLEUTEL] [--out PAD]

facts: de feiten zonder burgerservicenummers, klaar om te versturen. Hiervoor is
de sleutel van de gemeente nodig. trajectories: elk traject op een regel.

  --to facts|trajectories
  --key SLEUTEL           gemaakt met 'jobcoach key new'
  --out PAD               anders naar de standaarduitvoer; bij feiten van meer
                          bestanden is PAD een map
  --json                  een JSON-document over de bestanden (met --out)
  --lang nl|en            taal

${deliveryHelp.nl}

Voorbeeld:
  jobcoach convert examples/deliveries/apeldoorn-export --to facts \\
    --key jobcoach-key-GM0200.json --out apeldoorn.facts.ndjson`,
    en: `jobcoach convert FILE… --to facts|trajectories [--key KEY] [--out PATH]

facts: the facts without citizen service numbers, ready to be sent. This needs
the key of the municipality. trajectories: each trajectory on a line.

  --to facts|trajectories
  --key KEY               made with 'jobcoach key new'
  --out PATH              else to standard output; for the facts of several
                          files PATH is a folder
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
  if (to !== "facts" && to !== "trajectories")
    throw wrongCall("Kies met --to facts of --to trajectories.", "Choose with --to facts or --to trajectories.");
  if (call.has("json") && !call.has("out"))
    throw wrongCall(
      "--json gaat samen met --out; anders staan twee dingen op de standaarduitvoer.",
      "--json goes with --out; otherwise two things are on standard output.",
    );
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const converted = await (to === "facts" ? convertToFacts : convertToTrajectories)(call, sources);
  const taken = converted.map((one) => one.taken);
  if (call.has("json")) {
    const documents = converted.map((one) => ({ ...checkDocument(one.taken), out: one.out ?? null }));
    await call.print([JSON.stringify(documents.length === 1 ? documents[0] : { files: documents }, null, 2)]);
  } else await tellWritten(call, converted);
  await tellFindings(taken, call);
  return taken.some(isFaulty) ? 1 : 0;
}

/** Says where the results are. */
async function tellWritten(call: Call, converted: readonly Converted[]): Promise<void> {
  const { numbers } = call;
  const told = new Set<string>();
  for (const { taken, out } of converted) {
    if (out === undefined || told.has(out)) continue;
    told.add(out);
    const from = converted.filter((one) => one.out === out).length > 1 ? "" : `${taken.source.name} → `;
    const accepted = numbers.count(taken.result.records.accepted);
    await call.tell(
      from === ""
        ? { nl: `De trajecten staan in ${out}.`, en: `The trajectories are in ${out}.` }
        : { nl: `${from}${out} (${accepted} goed)`, en: `${from}${out} (${accepted} good)` },
    );
  }
}
