import { resolve } from "node:path";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, failed, wrongCall } from "../call/stop.ts";
import { collectFiles } from "../files/collect-files.ts";
import { spoolBeside } from "../files/spool.ts";
import { isFaulty, tellFindings } from "../findings/tell-findings.ts";
import { takeAllFacts } from "../intake/take-all-facts.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { sendTallies } from "../tally/send-tallies.ts";
import { tallyDeliveryOf } from "../tally/tally-delivery-of.ts";
import { plain } from "../text/plain.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const tallyCommand: Command = {
  name: "tally",
  summary: {
    nl: "tel trajecten, voor wie geen personen aanlevert",
    en: "tally trajectories, for who delivers no persons",
  },
  flags: [...deliveryFlags, "out", "key", "to", "client", "insecure"],
  help: {
    nl: `jobcoach tally BESTAND… --out TELLINGEN.json

Telt hier de trajecten van één gemeente en schrijft alleen de tellingen: er
staan geen personen in. Toch zijn ze vertrouwelijk, want een telling kan over
één persoon gaan.

  --out TELLINGEN.json   waar de tellingen komen
  --to ADRES             lever ze aan bij deze gateway; kan samen met --out
  --client BESTAND       programma met eigen sleutel, zoals bij submit
  --insecure             ook naar http: op een andere computer
  --key SLEUTEL          nodig als er ook feitenbestanden met die sleutel zijn
  --lang nl|en           taal

${deliveryHelp.nl}

Voorbeeld:
  jobcoach tally examples/deliveries/apeldoorn-export --out tellingen.json`,
    en: `jobcoach tally FILE… --out TALLIES.json

Tallies the trajectories of one municipality here and writes the tallies only:
no persons are in them. They are confidential all the same, for a tally can be
of one person.

  --out TALLIES.json     where the tallies go
  --to ADDRESS           deliver them to this gateway; may go with --out
  --client FILE          program with its own key, as with submit
  --insecure             also to http: on another computer
  --key KEY              needed when there are facts files with that key too
  --lang nl|en           language

${deliveryHelp.en}

Example:
  jobcoach tally examples/deliveries/apeldoorn-export --out tallies.json`,
  },
  run: tally,
};

async function tally(call: Call): Promise<ExitCode> {
  const out = call.value("out");
  if (out === undefined && !call.has("to"))
    throw wrongCall(
      "Zeg waar de tellingen heen gaan: met --out naar een bestand, met --to naar een gateway.",
      "Say where the tallies go: with --out to a file, with --to to a gateway.",
    );
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const { facts, taken } = await takeAllFacts(call, sources, await keyRingOf(call, false));
  await tellFindings(taken, call);
  const tallied = tallyDeliveryOf(facts, call.value("stream"));
  if (!tallied.ok && tallied.reason === "several")
    throw wrongCall(
      "De bestanden zijn van meer dan één gemeente of verstrekker. Tel ze apart.",
      "The files are of more than one municipality or grantor. Tally them one by one.",
    );
  if (!tallied.ok) {
    await call.tell({ nl: "Er zijn geen trajecten om te tellen.", en: "There are no trajectories to tally." });
    return 1;
  }
  if (out !== undefined) {
    await write(resolve(call.io.cwd, out), `${JSON.stringify(tallied.delivery)}\n`);
    const count = call.numbers.count(tallied.delivery.tallies.length);
    await call.tell({
      nl: `${count} tellingen staan in ${plain(out)}. Ze zijn vertrouwelijk.`,
      en: `${count} tallies are in ${plain(out)}. They are confidential.`,
    });
  }
  const sent = call.has("to") ? await sendTallies(call, tallied.delivery) : 0;
  return Math.max(sent, taken.some(isFaulty) ? 1 : 0) as ExitCode;
}

async function write(path: string, text: string): Promise<void> {
  const spool = await spoolBeside(path);
  try {
    await spool.write(text);
    await spool.moveTo(path);
  } catch {
    await spool.remove();
    throw failed("De tellingen konden niet worden geschreven.", "The tallies could not be written.");
  }
}
