import type { Client } from "@jobcoach/client";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles, type SourceFile } from "../files/collect-files.ts";
import { tellFindings } from "../findings/tell-findings.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { answerLines } from "../submit/answer-lines.ts";
import { deliverFile } from "../submit/deliver-file.ts";
import { failureLines } from "../submit/failure-lines.ts";
import { gatewayAddress } from "../submit/gateway-address.ts";
import { gatewayClient } from "../submit/gateway-client.ts";
import { type Prepared, prepare } from "../submit/prepare.ts";
import { saveReceipt } from "../submit/save-receipt.ts";
import { plain } from "../text/plain.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const submitCommand: Command = {
  name: "submit",
  summary: {
    nl: "lever aan bij een gateway, zonder burgerservicenummers",
    en: "deliver to a gateway, without citizen service numbers",
  },
  flags: [...deliveryFlags, "to", "key", "as-source", "client", "receipt", "insecure", "json"],
  help: {
    nl: `jobcoach submit BESTAND… --to ADRES --key SLEUTEL

Maakt hier feiten van de bestanden en verstuurt alleen die: er gaat niets met
een burgerservicenummer weg. Een feitenbestand gaat zo mee, zonder sleutel.

  --to ADRES              van de gateway
  --key SLEUTEL           gemaakt met 'jobcoach key new'; mag vaker
  --as-source             verstuurt het bestand zelf, naar een eigen gateway
  --client BESTAND        programma met eigen sleutel; anders JOBCOACH_TOKEN of
                          JOBCOACH_API_KEY uit de omgeving
  --receipt BESTAND       hierheen het ontvangstbewijs; anders naast het bestand
  --insecure              ook naar http: op een andere computer
  --json, --lang nl|en    het antwoord als JSON-document; taal

${deliveryHelp.nl}

Voorbeeld:
  jobcoach submit examples/deliveries/apeldoorn-export \\
    --to http://localhost:8080 --key jobcoach-key-GM0200.json`,
    en: `jobcoach submit FILE… --to ADDRESS --key KEY

Makes facts of the files here and sends only those: nothing with a citizen
service number leaves. A facts file goes as it is, without a key.

  --to ADDRESS            of the gateway
  --key KEY               made with 'jobcoach key new'; may be repeated
  --as-source             sends the file itself, to a gateway of your own
  --client FILE           program with its own key; else JOBCOACH_TOKEN or
                          JOBCOACH_API_KEY of the environment
  --receipt FILE          where the receipt goes; else beside the file
  --insecure              also to http: on another computer
  --json, --lang nl|en    the answer as a JSON document; language

${deliveryHelp.en}

Example:
  jobcoach submit examples/deliveries/apeldoorn-export \\
    --to http://localhost:8080 --key jobcoach-key-GM0200.json`,
  },
  run: submit,
};

async function submit(call: Call): Promise<ExitCode> {
  if (!call.has("to"))
    throw wrongCall(
      "Geef het adres van de gateway met --to, zoals --to http://localhost:8080.",
      "Give the address of the gateway with --to, such as --to http://localhost:8080.",
    );
  const address = gatewayAddress(call.value("to"), "to", call.has("insecure"));
  const sources = await collectFiles(call.positionals, call.io.cwd);
  if (call.has("receipt") && sources.length > 1)
    throw wrongCall(
      "Met --receipt kan er één bestand tegelijk weg. Zonder --receipt komt elk bewijs naast zijn bestand.",
      "With --receipt one file goes at a time. Without --receipt each receipt comes beside its file.",
    );
  const keyOf = await keyRingOf(call, true);
  const gateway: Gateway = { address, client: await gatewayClient(call, address) };
  const documents: unknown[] = [];
  let exitCode: ExitCode = 0;
  for (const source of sources) {
    const prepared = await prepare(call, source, keyOf);
    try {
      if (prepared.taken !== undefined) await tellFindings([prepared.taken], call);
      const sent = await send(call, gateway, source, prepared);
      if (sent.document !== undefined) documents.push(sent.document);
      exitCode = Math.max(exitCode, sent.exitCode) as ExitCode;
    } finally {
      await prepared.remove();
    }
  }
  if (call.has("json"))
    await call.print([JSON.stringify(sources.length === 1 ? (documents[0] ?? null) : documents, null, 2)]);
  return exitCode;
}

interface Gateway {
  readonly address: string;
  readonly client: Client;
}

interface Sent {
  readonly exitCode: ExitCode;
  /** What the gateway answered. */
  readonly document?: unknown;
}

/** Sends a file and tells what became of it; a file refused here is not sent. */
async function send(call: Call, { address, client }: Gateway, source: SourceFile, prepared: Prepared): Promise<Sent> {
  if (prepared.delivery === undefined) {
    await call.tell({ nl: `${source.name} is niet verstuurd.`, en: `${source.name} was not sent.` });
    return { exitCode: 1 };
  }
  const { answer, wasThere } = await deliverFile(call, client, prepared.delivery);
  if (!answer.ok) {
    const { exitCode, lines } = failureLines(answer, address);
    const text = lines.map((line) => plain(call.say(line))).join("\n");
    await call.tell({ nl: `${source.name}: ${text}`, en: `${source.name}: ${text}` });
    return { exitCode, document: answer.kind === "problem" ? answer.problem : undefined };
  }
  const submission = answer.value;
  if (!call.has("json")) await call.print(answerLines(source.name, submission, { address, wasThere }, call));
  await saveReceipt(call, client, source, submission);
  return { exitCode: submission.state === "refused" ? 1 : 0, document: submission };
}
