import { intake } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import { factLines, headerLine } from "../../../packages/adapter/src/facts-file/write-facts.ts";
import { adapters, key } from "../../support/example-deliveries.ts";
import { utf8 } from "./bytes.ts";
import { csv } from "./csv.ts";

const given = {
  municipality: "GM0200",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  jobEndsMaintained: "yes",
} as const;

let sound: Promise<string> | undefined;

/** A sound facts file: that of the three sound records. */
export function factsText(): Promise<string> {
  sound ??= takeSoundFacts();
  return sound;
}

async function takeSoundFacts(): Promise<string> {
  const facts: Fact[] = [];
  const file = new Blob([csv().slice()]);
  const { header } = await intake(
    { file, adapters, given, keyOf: () => key },
    { facts: (batch) => void facts.push(...batch) },
  );
  if (header === undefined) throw new Error("The sound export was refused.");
  return headerLine(header) + factLines(facts);
}

/** A sound facts file in which something is replaced, once; the text must occur. */
export async function factsReplacing(from: string | RegExp, to: string): Promise<Uint8Array> {
  const before = await factsText();
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`The facts do not hold ${from}.`);
  return utf8(after);
}

/** A sound facts file whose first fact is another text. */
export async function factsWithLine(line: string): Promise<Uint8Array> {
  const [header = "", , ...rest] = (await factsText()).split("\n");
  return utf8([header, line, ...rest].join("\n"));
}

/** A sound facts file whose first fact is changed as an object. */
export async function factsWith(changes: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const [, first = ""] = (await factsText()).split("\n");
  return factsWithLine(JSON.stringify({ ...JSON.parse(first), ...changes }));
}

/** A sound facts file whose header is changed as an object. */
export async function factsWithHeader(change: (header: Record<string, unknown>) => unknown): Promise<Uint8Array> {
  const [header = "", ...rest] = (await factsText()).split("\n");
  return utf8([JSON.stringify(change(JSON.parse(header))), ...rest].join("\n"));
}
