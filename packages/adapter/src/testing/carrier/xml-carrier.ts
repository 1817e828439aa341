import type { Carrier, DamagedCopy, WrittenForm } from "./carrier.ts";
import { decodeUtf8, encoded, encodeUtf8, plainTextForms } from "./text-forms.ts";

interface Leaf {
  readonly name: string;
  /** Where the element starts and ends in the text, and where its own text does. */
  readonly from: number;
  readonly to: number;
  readonly textFrom: number;
  readonly textTo: number;
}

/** XML in UTF-8: the values are the texts of the elements that hold no other element. */
export const xmlCarrier: Carrier = {
  async values(bytes) {
    const text = decodeUtf8(bytes);
    return leavesOf(text).map(({ name, from, textFrom, textTo }) => ({
      text: unescaped(text.slice(textFrom, textTo)),
      name,
      place: { line: lineOf(text, from), field: name },
    }));
  },
  async change(bytes, texts) {
    const text = decodeUtf8(bytes);
    let changed = "";
    let at = 0;
    for (const [index, { textFrom, textTo }] of leavesOf(text).entries()) {
      const put = texts.get(index);
      if (put === undefined) continue;
      changed += text.slice(at, textFrom) + escaped(put);
      at = textTo;
    }
    return encodeUtf8(changed + text.slice(at));
  },
  forms(bytes) {
    const text = decodeUtf8(bytes);
    const body = text.replace(/^<\?xml[^>]*\?>\s*/, "");
    const forms: WrittenForm[] = [...plainTextForms(text), { form: "no declaration", bytes: encodeUtf8(body) }];
    for (const [form, encoding] of [
      ["windows-1252", "windows-1252"],
      ["UTF-16", "utf-16le"],
    ] as const) {
      const inEncoding = encoded(`<?xml version="1.0" encoding="${form}"?>\n${body}`, encoding);
      if (inEncoding !== undefined) forms.push({ form, bytes: inEncoding });
    }
    return forms;
  },
  async damage(bytes) {
    const text = decodeUtf8(bytes);
    const leaf = leavesOf(text).at(-1);
    return leaf === undefined ? [] : faultsOf(text, leaf);
  },
  showsCut: (bytes, at) => at < bytes.lastIndexOf(">".charCodeAt(0)),
};

function leavesOf(text: string): readonly Leaf[] {
  return [...text.matchAll(/<([\w.-]+:)?([\w.-]+)[^<>]*(?<!\/)>([^<]*)<\/\1?\2\s*>/g)].map((match) => {
    const [element, , name = "", own = ""] = match;
    const textFrom = match.index + element.indexOf(">") + 1;
    return { name, from: match.index, to: match.index + element.length, textFrom, textTo: textFrom + own.length };
  });
}

const lineOf = (text: string, at: number) => text.slice(0, at).split(/\r\n|\r|\n/).length;

function faultsOf(text: string, { name, from, to }: Leaf): readonly DamagedCopy[] {
  const place = { line: lineOf(text, from) };
  const element = text.slice(from, to);
  const put = (instead: string) => encodeUtf8(text.slice(0, from) + instead + text.slice(to));
  return [
    { fault: "unknown-element", bytes: put(`${element}<Onbekendveld>1</Onbekendveld>`), place },
    { fault: "not-well-formed", bytes: put(element.replace(/<\/[^>]*>$/, `</${name}zzz>`)), place },
    { fault: "document-type", bytes: encodeUtf8(withDocumentType(text)), place: {} },
  ];
}

function withDocumentType(text: string): string {
  const [declaration = ""] = /^<\?xml[^>]*\?>\s*/.exec(text) ?? [];
  return `${declaration}<!DOCTYPE a [<!ENTITY b "c">]>${text.slice(declaration.length)}`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
