import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles, type SourceFile } from "../files/collect-files.ts";
import { tellFindings } from "../findings/tell-findings.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { type Answer, readAnswer } from "../submit/answer.ts";
import { answerLines } from "../submit/answer-lines.ts";
import { submissionsAddress } from "../submit/gateway-address.ts";
import { type Prepared, prepare } from "../submit/prepare.ts";
import { send } from "../submit/send.ts";
import { plain } from "../text/plain.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const submitCommand: Command = {
  name: "submit",
  summary: {
    nl: "lever aan bij een gateway, zonder burgerservicenummers",
    en: "deliver to a gateway, without citizen service numbers",
  },
  flags: [...deliveryFlags, "to", "key", "as-source", "insecure", "json"],
  help: {
    nl: `jobcoach submit BESTAND… --to ADRES --key SLEUTEL

Maakt hier feiten van de bestanden en verstuurt alleen die: er gaat niets met
een burgerservicenummer weg. Een feitenbestand gaat zo mee, zonder sleutel.

  --to ADRES              van de gateway
  --key SLEUTEL           gemaakt met 'jobcoach key new'; mag vaker
  --as-source             verstuurt het bestand zelf, naar een eigen gateway die
                          burgerservicenummers vervangt
  --insecure              ook naar een adres met http: op een andere computer
  --json                  het antwoord als JSON-document
  --lang nl|en            taal

${deliveryHelp.nl}

Voorbeeld:
  jobcoach submit examples/deliveries/apeldoorn-export \\
    --to http://localhost:8080 --key jobcoach-key-GM0200.json`,
    en: `jobcoach submit FILE… --to ADDRESS --key KEY

Makes facts of the files here and sends only those: nothing with a citizen
service number leaves. A facts file goes as it is, without a key.

  --to ADDRESS            of the gateway
  --key KEY               made with 'jobcoach key new'; may be repeated
  --as-source             sends the file itself, to a gateway of your own that
                          replaces citizen service numbers
  --insecure              also to an address with http: on another computer
  --json                  the answer as a JSON document
  --lang nl|en            language

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
  const address = submissionsAddress(call.value("to"), call.has("insecure"));
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const keyOf = await keyRingOf(call, true);
  const documents: unknown[] = [];
  let exitCode: ExitCode = 0;
  for (const source of sources) {
    const prepared = await prepare(call, source, keyOf);
    try {
      if (prepared.taken !== undefined) await tellFindings([prepared.taken], call);
      const answer = await deliver(call, address, prepared);
      if (answer !== undefined && answer.kind !== "strange") documents.push(answer.document);
      exitCode = Math.max(exitCode, await tellAnswer(call, source, answer)) as ExitCode;
    } finally {
      await prepared.remove();
    }
  }
  if (call.has("json"))
    await call.print([JSON.stringify(sources.length === 1 ? (documents[0] ?? null) : documents, null, 2)]);
  return exitCode;
}

const deliver = async (call: Call, address: URL, { parcel }: Prepared): Promise<Answer | undefined> =>
  parcel === undefined ? undefined : readAnswer(await send(call, address, parcel), address);

/** Prints what became of a file and gives the exit code for it; a file refused here was not sent. */
async function tellAnswer(call: Call, source: SourceFile, answer: Answer | undefined): Promise<ExitCode> {
  if (answer === undefined) {
    await call.tell({ nl: `${source.name} is niet verstuurd.`, en: `${source.name} was not sent.` });
    return 1;
  }
  if (answer.kind === "strange") {
    await call.tell(answer.text);
    return 3;
  }
  if (answer.kind === "refused") {
    const [first = "", ...rest] = answer.lines.map(plain);
    const text = [`${source.name}: ${first}`, ...rest].join("\n");
    await call.tell({ nl: text, en: text });
    return answer.exitCode;
  }
  if (!call.has("json")) await call.print(answerLines(source.name, answer, call));
  return answer.submission.state === "refused" ? 1 : 0;
}
