import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";

const EXAMPLE = "examples/deliveries/apeldoorn-polis/antwoorden-20260803.xml";
const JOB_START = /<DatBIkv>\d{8}</g;

/**
 * Answers from the wage returns, repeated inside one wrapper until the file has the size. Every row fails: each job starts on
 * a day that does not exist.
 */
export async function writeXml(path: string, bytes: number, kind: "clean" | "every row fails"): Promise<void> {
  const example = readFileSync(EXAMPLE, "utf8");
  const from = example.indexOf("<ikv:");
  const sound = example.slice(from, example.lastIndexOf("</Antwoorden>"));
  const messages = kind === "clean" ? sound : sound.replace(JOB_START, "<DatBIkv>20250230<");
  const file = createWriteStream(path, { encoding: "utf8" });
  file.write('<?xml version="1.0" encoding="UTF-8"?>\n<Antwoorden>\n');
  for (let written = 0; written < bytes; written += messages.length) {
    if (!file.write(messages)) await once(file, "drain");
  }
  file.end("</Antwoorden>\n");
  await once(file, "finish");
}
