import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";

const EXAMPLE = "examples/deliveries/apeldoorn-polis/antwoorden-20260803.xml";

/** Answers from the wage returns, repeated inside one wrapper until the file has the size. */
export async function writeXml(path: string, bytes: number): Promise<void> {
  const example = readFileSync(EXAMPLE, "utf8");
  const from = example.indexOf("<ikv:");
  const messages = example.slice(from, example.lastIndexOf("</Antwoorden>"));
  const file = createWriteStream(path, { encoding: "utf8" });
  file.write('<?xml version="1.0" encoding="UTF-8"?>\n<Antwoorden>\n');
  for (let written = 0; written < bytes; written += messages.length) {
    if (!file.write(messages)) await once(file, "drain");
  }
  file.end("</Antwoorden>\n");
  await once(file, "finish");
}
