import { once } from "node:events";
import { createWriteStream, openAsBlob } from "node:fs";
import { intake } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import type { Fact } from "@jobcoach/core";
import { factLines, headerLine } from "../../packages/adapter/src/facts-file/write-facts.ts";
import { request } from "../request.ts";

const EXAMPLE = "examples/deliveries/apeldoorn-export/jobcoaching-2026-h1.csv";

/** The facts of Apeldoorn's example, over and over until the file has the size. Every row fails: each names no municipality. */
export async function writeFacts(path: string, bytes: number, kind: "clean" | "every row fails"): Promise<void> {
  const facts: Fact[] = [];
  const delivery = { ...request, file: await openAsBlob(EXAMPLE), adapters: participatiewet() };
  const { header } = await intake(delivery, { facts: (batch) => void facts.push(...batch) });
  if (header === undefined) throw new Error("The example was refused.");
  const sound = factLines(facts);
  const lines = kind === "clean" ? sound : sound.replaceAll('"municipality":"GM0200"', '"municipality":"Gemeente"');
  const copies = Math.ceil(bytes / lines.length);
  const counts = Object.fromEntries(Object.entries(header.facts).map(([name, count]) => [name, count * copies]));
  const file = createWriteStream(path, { encoding: "utf8" });
  file.write(headerLine({ ...header, facts: counts }));
  for (let copy = 0; copy < copies; copy++) if (!file.write(lines)) await once(file, "drain");
  file.end();
  await once(file, "finish");
}
