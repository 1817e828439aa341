import type { Place } from "@jobcoach/core";
import type { Carrier, CarrierValue } from "./carrier.ts";
import { decodeUtf8, encodeUtf8, plainTextForms } from "./text-forms.ts";

type Path = readonly (string | number)[];
type Scalar = string | number | boolean | null;

/** One JSON document. */
export const jsonCarrier: Carrier = {
  async values(bytes) {
    const document: unknown = JSON.parse(decodeUtf8(bytes));
    return leavesOf(document).map(([path, leaf]) => valueAt(path, leaf, {}));
  },
  async change(bytes, texts) {
    let number = 0;
    return encodeUtf8(
      JSON.stringify(
        changed(JSON.parse(decodeUtf8(bytes)), () => texts.get(number++)),
        null,
        2,
      ),
    );
  },
  forms: (bytes) => plainTextForms(decodeUtf8(bytes)),
  damage: async () => [],
  showsCut: (bytes, at) => at < decodeUtf8(bytes).trimEnd().length - 1,
};

/** One JSON document per line; the first line is a header and holds no values of records. */
export const jsonLinesCarrier: Carrier = {
  async values(bytes) {
    return linesOf(decodeUtf8(bytes)).flatMap((line, at) => {
      const place = { record: at + 1, line: at + 2 };
      return leavesOf(JSON.parse(line)).map(([path, leaf]) => valueAt(path, leaf, place));
    });
  },
  async change(bytes, texts) {
    const text = decodeUtf8(bytes);
    let number = 0;
    const lines = linesOf(text).map((line) => JSON.stringify(changed(JSON.parse(line), () => texts.get(number++))));
    return encodeUtf8(`${[text.split("\n", 1)[0]?.trimEnd(), ...lines].join("\n")}\n`);
  },
  forms: (bytes) => plainTextForms(decodeUtf8(bytes)),
  async damage(bytes) {
    const lines = decodeUtf8(bytes).trimEnd().split(/\r?\n/);
    const last = lines.at(-1) ?? "";
    const place = { line: lines.length };
    const withLast = (instead: readonly string[]) => encodeUtf8([...lines.slice(0, -1), ...instead, ""].join("\n"));
    return [
      { fault: "line-cut-off", bytes: withLast([last.slice(0, -2)]), place },
      { fault: "line-left-out", bytes: withLast([]), place: {} },
      { fault: "line-twice", bytes: withLast([last, last]), place: {} },
      { fault: "unknown-field", bytes: withLast([last.replace(/\}$/, ',"onbekend":1}')]), place },
    ];
  },
  showsCut: (bytes, at) => at < decodeUtf8(bytes).trimEnd().length - 1,
};

const linesOf = (text: string): readonly string[] => text.trimEnd().split(/\r?\n/).slice(1);

function leavesOf(node: unknown, path: Path = []): readonly (readonly [Path, Scalar])[] {
  if (Array.isArray(node)) return node.flatMap((item, at) => leavesOf(item, [...path, at]));
  if (typeof node === "object" && node !== null)
    return Object.entries(node).flatMap(([name, item]) => leavesOf(item, [...path, name]));
  return [[path, node as Scalar]];
}

const valueAt = (path: Path, leaf: Scalar, place: Place): CarrierValue => {
  const name = path.findLast((part) => typeof part === "string") ?? "";
  const text = leaf === null ? "" : String(leaf);
  return { text, name: String(name), place: { ...place, field: String(name), path: path.join("/") } };
};

/** A copy in which every leaf was asked about, in the order of `leavesOf`; a number stays one where it can. */
function changed(node: unknown, next: () => string | undefined): unknown {
  if (Array.isArray(node)) return node.map((item) => changed(item, next));
  if (typeof node === "object" && node !== null)
    return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, changed(item, next)]));
  const text = next();
  if (text === undefined) return node;
  return typeof node === "number" && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
