import { relative } from "node:path";
import type { Adapter, WriteCarrier } from "@jobcoach/adapter";
import { createFindingGroups, type DeliveryHeader, type Fact, type FindingGroup, type Token } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { type TakenFile, takeFile } from "../intake/take-file.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";
import { carrierFor } from "./carrier-for.ts";
import { saveWritten } from "./save-written.ts";
import { targetsOf } from "./targets.ts";
import type { Converted } from "./to-facts.ts";

/** An adapter that can write. */
export type WritingAdapter = Adapter & Required<Pick<Adapter, "write">>;

/**
 * Writes each file in another format. Such a file carries numbers of persons in clear, as the file it was made of, so it goes
 * to a file that only its owner may read and never to the standard output. A refused delivery leaves no file.
 */
export async function convertToFormat(
  call: Call,
  sources: readonly SourceFile[],
  adapter: WritingAdapter,
): Promise<readonly Converted[]> {
  const out = call.value("out");
  if (out === undefined)
    throw wrongCall(
      `Een bestand in ${adapter.id} bevat nummers van personen. Zeg met --out waar het heen moet.`,
      `A file in ${adapter.id} holds numbers of persons. Say with --out where it should go.`,
    );
  const carrier = carrierFor(adapter, call.value("as"), out);
  const ending = `.${adapter.id}`;
  const keyOf = await keyRingOf(call, false);
  const converted: Converted[] = [];
  for (const { source, path } of await targetsOf(sources, out, call.io.cwd, ending)) {
    const clear = new Map<Token, string>();
    const facts: Fact[] = [];
    const sink = { facts: (batch: readonly Fact[]) => void facts.push(...batch) };
    const taken = await takeFile(call, source, keyOf, sink, (token, text) => void clear.set(token, text));
    const { header } = taken.result;
    if (header === undefined || path === undefined) converted.push({ taken });
    else converted.push(await writeIn(call, adapter, { taken, header, facts, clear, carrier, path, ending, sources }));
  }
  return converted;
}

interface ToWrite {
  readonly taken: TakenFile;
  readonly header: DeliveryHeader;
  readonly facts: readonly Fact[];
  readonly clear: ReadonlyMap<Token, string>;
  readonly carrier: WriteCarrier;
  /** A path that ends so was made up by us and gets the extension of the format. */
  readonly path: string;
  readonly ending: string;
  readonly sources: readonly SourceFile[];
}

async function writeIn(call: Call, adapter: WritingAdapter, to: ToWrite): Promise<Converted> {
  const { taken, header, facts, clear, carrier } = to;
  const groups = createFindingGroups(() => undefined);
  const written = await adapter.write({
    header,
    facts,
    clear: { of: (token) => clear.get(token) },
    carrier,
    onFinding: (finding) => groups.add(finding),
  });
  const target = await saveWritten(written, { ...to, source: taken.source });
  for (const group of groups.list(header.records.read)) await tellLost(call, group);
  return { taken, out: plain(relative(call.io.cwd, target)) };
}

/** Says what the format could not carry. */
async function tellLost({ tell, width }: Call, { message, remedy, count }: FindingGroup): Promise<void> {
  const times = count === 1 ? "" : ` (${count}×)`;
  const lines = (language: "nl" | "en") =>
    [
      ...paragraph("", plain(message[language]) + times, width),
      ...paragraph("  → ", plain(remedy[language]), width),
    ].join("\n");
  await tell({ nl: lines("nl"), en: lines("en") });
}
