import type { Client } from "@jobcoach/client";
import type { Submission } from "@jobcoach/contract";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles, type SourceFile } from "../files/collect-files.ts";
import { tellFindings } from "../findings/tell-findings.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { answerLines } from "../submit/answer-lines.ts";
import { deliverFile } from "../submit/deliver-file.ts";
import { deliveryFailureLines } from "../submit/failure-lines.ts";
import { gatewayAddress } from "../submit/gateway-address.ts";
import { gatewayClient } from "../submit/gateway-client.ts";
import { createSlots, didReplace, slotOfFacts, slotOfSubmission, wouldReplace } from "../submit/one-slot.ts";
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
  const prepared: PreparedFile[] = [];
  try {
    const slots = createSlots<string>();
    for (const source of sources) {
      const file = { source, ...(await prepare(call, source, keyOf)) };
      prepared.push(file);
      const slot = slotOfFacts(file.taken?.result.header?.metadata);
      const before = slot === undefined ? undefined : slots.fill(slot, plain(source.name));
      if (before !== undefined) throw wouldReplace(before, plain(source.name));
    }
    return await sendAll(call, gateway, prepared);
  } finally {
    for (const { remove } of prepared) await remove();
  }
}

type PreparedFile = Prepared & { readonly source: SourceFile };

async function sendAll(call: Call, gateway: Gateway, files: readonly PreparedFile[]): Promise<ExitCode> {
  const slots = createSlots<SentFile>();
  const documents: unknown[] = [];
  let exitCode: ExitCode = 0;
  for (const file of files) {
    if (file.taken !== undefined) await tellFindings([file.taken], call);
    const sent = await send(call, gateway, file);
    const name = plain(file.source.name);
    documents.push(files.length === 1 ? (sent.document ?? null) : { file: name, answer: sent.document ?? null });
    exitCode = worst(exitCode, sent.exitCode);
    const replaced = await replacedBy(sent.taken, name, slots, gateway);
    if (replaced === undefined) continue;
    await call.tell(didReplace(replaced, name));
    exitCode = worst(exitCode, 1);
  }
  if (call.has("json")) await call.print([JSON.stringify(files.length === 1 ? documents[0] : documents, null, 2)]);
  return exitCode;
}

interface SentFile {
  readonly id: string;
  readonly name: string;
}

/** The file of this call that another one took the place of, as the gateway says. */
async function replacedBy(
  taken: Submission | undefined,
  name: string,
  slots: ReturnType<typeof createSlots<SentFile>>,
  { client }: Gateway,
): Promise<string | undefined> {
  const slot = taken === undefined ? undefined : slotOfSubmission(taken);
  if (taken === undefined || slot === undefined) return undefined;
  const before = slots.fill(slot, { id: taken.id, name });
  if (before === undefined || before.id === taken.id) return undefined;
  const now = await client.submissions.read(before.id);
  return now.ok && now.value.state === "superseded" ? before.name : undefined;
}

const worst = (a: ExitCode, b: ExitCode): ExitCode => Math.max(a, b) as ExitCode;

interface Gateway {
  readonly address: string;
  readonly client: Client;
}

interface Sent {
  readonly exitCode: ExitCode;
  /** What the gateway answered. */
  readonly document?: unknown;
  /** The delivery, where it is new and was taken. */
  readonly taken?: Submission | undefined;
}

/** Sends a file and tells what became of it; a file refused here is not sent. */
async function send(call: Call, { address, client }: Gateway, { source, delivery }: PreparedFile): Promise<Sent> {
  if (delivery === undefined) {
    await call.tell({ nl: `${source.name} is niet verstuurd.`, en: `${source.name} was not sent.` });
    return { exitCode: 1 };
  }
  const { answer, wasThere } = await deliverFile(call, client, delivery);
  if (!answer.ok) {
    const { exitCode, lines } = deliveryFailureLines(answer, address);
    const text = lines.map((line) => plain(call.say(line))).join("\n");
    await call.tell({ nl: `${source.name}: ${text}`, en: `${source.name}: ${text}` });
    return { exitCode, document: answer.kind === "problem" ? answer.problem : undefined };
  }
  const submission = answer.value;
  if (!call.has("json")) await call.print(answerLines(source.name, submission, { address, wasThere }, call));
  await saveReceipt(call, client, source, submission);
  const exitCode = NOT_TAKEN.has(submission.state) ? 1 : 0;
  return { exitCode, document: submission, taken: wasThere || exitCode > 0 ? undefined : submission };
}

const NOT_TAKEN: ReadonlySet<string> = new Set(["refused", "awaiting-confirmation"]);
