import { recogniseContainer } from "@jobcoach/sheets";
import type { FileBytes } from "../adapter-fixture.ts";
import { decodeUtf8, encodeUtf8 } from "./text-forms.ts";

/** Copies of a file as somebody with bad intent, or a broken program, would make them; by name. */
export function hostileCopies(bytes: FileBytes): ReadonlyMap<string, FileBytes> {
  const container = recogniseContainer(bytes);
  const copies = container === "delimited" ? hostileTables : container === "xml" ? hostileXml : hostileJson;
  const isText = container === "delimited" || container === "xml" || container === "json";
  const texts = isText ? copies(decodeUtf8(bytes)) : {};
  const made = Object.entries(texts).map(([name, text]) => [name, encodeUtf8(text)] as const);
  return new Map([
    ...made,
    ["twice in one file", joined(bytes, bytes)],
    ["with rubbish behind it", joined(bytes, encodeUtf8("\u0000\uffff<a>{;\"'"))],
    ["with zeros behind it", joined(bytes, new Uint8Array(5_000))],
    ["in two bytes per character without a mark", Uint8Array.from([...bytes].flatMap((byte) => [byte, 0]))],
  ]);
}

type Texts = Readonly<Record<string, string>>;

const LONG = 1_000_000;

const hostileTables = (text: string): Texts => {
  const [header = "", ...rows] = text.split(/\r\n|\r|\n/);
  const below = rows.join("\n");
  return {
    "with a header only": header,
    "without its header": below,
    "with a quotation mark that never ends": `${header}\n"${below}`,
    "with a NUL": `${header}\n\u0000${below}`,
    "with special names in its header": `__proto__;constructor;${header}\n${below}`,
    "with invisible characters in its header": `\u200b\u202e${header}\n${below}`,
    "with very many columns": `${header}${";x".repeat(50_000)}\n${below}`,
    "with a very long cell": `${header}\n${"x".repeat(LONG)}\n${below}`,
    "with very many blank lines": `${header}\n${"\n".repeat(100_000)}${below}`,
    "with another kind of line end": text.replaceAll(/\r\n|\r|\n/g, "\u2028"),
  };
};

const hostileXml = (text: string): Texts => {
  const body = text.replace(/^<\?xml[^>]*\?>\s*/, "");
  const entities = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';
  return {
    "with entities in entities": `<!DOCTYPE x [${entities}]>${body}`,
    "with an outside entity": `<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">${body}`,
    "very deep": `${"<a>".repeat(50_000)}${body}${"</a>".repeat(50_000)}`,
    "with very many attributes": body.replace(/<([\w:.-]+)/, `<$1${' a="1"'.repeat(1_000)}`),
    "with a very long text": body.replace(/>[^<]+</, `>${"x".repeat(LONG)}<`),
    "with very many references": body.replace(/>[^<]+</, `>${"&#65;".repeat(100_000)}<`),
    "with a reference to nothing": body.replace(/>[^<]+</, ">&#0;&unknown;<"),
    "with a second root": `${body}${body}`,
    "with special names": body.replaceAll(/<(\/?)[A-Z]\w*(?=[\s>])/g, "<$1__proto__"),
    "with another declared encoding": `<?xml version="1.0" encoding="UTF-7"?>${body}`,
    "with a processing instruction": `<?xml-stylesheet href="http://127.0.0.1/x.xsl"?>${body}`,
  };
};

const hostileJson = (text: string): Texts => ({
  "with special names": text.replaceAll(/"[a-z]\w*":/g, '"__proto__":'),
  "very deep": `${text}\n${"[".repeat(50_000)}${"]".repeat(50_000)}`,
  "with a very long line": `${text}\n{"a":"${"x".repeat(LONG)}"}`,
  "with numbers that are none": text.replaceAll(/\b\d+(\.\d+)?\b/g, "1e400"),
  "with half characters": text.replaceAll(/[a-z]{4}/g, "\\ud800"),
  "with names that stand twice": text.replaceAll(/("\w+":)/g, "$1null,$1"),
});

function joined(...parts: readonly FileBytes[]): FileBytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
