import type { Finding } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXmlRecords } from "./read-xml-records.ts";
import type { XmlElement } from "./xml-element.ts";
import type { XmlLimits } from "./xml-limits.ts";

interface Outcome {
  records: XmlElement[];
  findings: Finding[];
  rejected: number;
}

async function* cut(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(
  source: string | Uint8Array,
  limits: Partial<XmlLimits> = {},
  sizes: readonly number[] = [1_000_000],
): Promise<Outcome> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const outcome: Outcome = { records: [], findings: [], rejected: 0 };
  const batches = readXmlRecords(cut(bytes, sizes), {
    isRecord: ({ local }) => local === "rec",
    onFinding: (finding) => outcome.findings.push(finding),
    onRejectedRecord: (count) => {
      outcome.rejected += count;
    },
    limits,
  });
  for await (const batch of batches) outcome.records.push(...batch);
  return outcome;
}

const rules = ({ findings }: Outcome) => findings.map(({ rule }) => rule);
const texts = ({ records }: Outcome) => records.map(({ text }) => text);

describe("readXmlRecords", () => {
  test("gives the tree of a record that is the root", async () => {
    const { records, findings } = await read(
      '<x:rec xmlns:x="urn:x">\n  <a>1</a>\n  <b>2&amp;3<![CDATA[<4>]]></b></x:rec>',
    );
    expect(findings).toEqual([]);
    expect(records).toEqual([
      {
        local: "rec",
        namespace: "urn:x",
        line: 1,
        column: 1,
        text: "",
        children: [
          { local: "a", namespace: "", line: 2, column: 3, text: "1", children: [] },
          { local: "b", namespace: "", line: 3, column: 3, text: "2&3<4>", children: [] },
        ],
      },
    ]);
  });

  test("finds records in a wrapper and in SOAP envelopes, and passes over all else", async () => {
    const soap = '<s:Envelope xmlns:s="urn:s"><s:Header><a/></s:Header><s:Body><rec>2</rec></s:Body></s:Envelope>';
    const outcome = await read(`<all><note>no</note><rec>1</rec>${soap}<rec>3</rec></all>`);
    expect(texts(outcome)).toEqual(["1", "2", "3"]);
  });

  test("keeps the place of a start tag that is broken over lines", async () => {
    const { records } = await read("<all>\r\n <rec\r\n>1</rec><!-- c --><rec\n/></all>");
    expect(records.map(({ line, column }) => [line, column])).toEqual([
      [2, 2],
      [3, 19],
    ]);
  });

  test.each([
    ["nothing", "", "xml/empty-file"],
    ["white space", " \n ", "xml/empty-file"],
    ["only a declaration", '<?xml version="1.0"?>', "xml/truncated"],
    ["no record", "<all><other/></all>", "xml/no-records"],
    ["a record too deep to be looked for", `${"<a>".repeat(9)}<rec/>${"</a>".repeat(9)}`, "xml/no-records"],
    ["not XML", "bsn;naam", "xml/not-well-formed"],
    ["a DOCTYPE", "<!DOCTYPE rec><rec/>", "xml/doctype-refused"],
    ["a web page", "<!doctype html><html></html>", "xml/not-well-formed"],
    ["an entity declared inside", '<!DOCTYPE r [<!ENTITY e "x">]><rec>&e;</rec>', "xml/doctype-refused"],
    ["an external entity", '<!DOCTYPE r SYSTEM "file:///etc/passwd"><rec/>', "xml/doctype-refused"],
    ["an unknown entity", "<rec>&nbsp;</rec>", "xml/entity-refused"],
    ["a reference to no character", "<rec>&#0;</rec>", "xml/control-character"],
    ["a control character", "<rec>\u0001</rec>", "xml/control-character"],
    ["a stylesheet", '<?xml-stylesheet href="a.xsl"?><rec/>', "xml/instruction-refused"],
    ["a processing instruction inside", "<rec><?php 1 ?></rec>", "xml/instruction-refused"],
    ["XML 1.1", '<?xml version="1.1"?><rec/>', "xml/version-refused"],
    ["a second root", "<rec/><rec/>", "xml/content-after-end"],
    ["text after the root", "<rec/>abc", "xml/content-after-end"],
    ["an attribute twice", '<rec a="1" a="2"/>', "xml/not-well-formed"],
    ["an attribute without quotes", "<rec a=1/>", "xml/not-well-formed"],
    ["an unknown prefix", "<p:rec/>", "xml/not-well-formed"],
    ["-- in a comment", "<rec><!-- a -- b --></rec>", "xml/not-well-formed"],
    ["]]> in text", "<rec>]]></rec>", "xml/not-well-formed"],
    ["an element called __proto__", "<rec><__proto__>1</__proto__></rec>", "xml/name-refused"],
    ["a document cut off in a tag", "<rec><a", "xml/truncated"],
    ["a document cut off in CDATA", "<rec><![CDATA[abc", "xml/truncated"],
    ["a document cut off in a comment", "<rec><!-- abc", "xml/truncated"],
    ["UTF-16 without byte order mark", "<\u0000r\u0000e\u0000c\u0000", "xml/encoding-not-supported"],
    ["an encoding that is not read", '<?xml version="1.0" encoding="ebcdic"?><rec/>', "xml/encoding-not-supported"],
    ["a false claim of UTF-16", '<?xml version="1.0" encoding="UTF-16"?><rec/>', "xml/encoding-not-supported"],
  ])("says what is wrong with %s", async (_name, source, rule) => {
    expect(rules(await read(source))).toEqual([rule]);
  });

  test("finishes the records before the place where the file stops, and counts the record it cuts", async () => {
    const outcome = await read("<all>\n<rec>1</rec>\n<rec>2</rec>\n<rec>3</all>");
    expect(texts(outcome)).toEqual(["1", "2"]);
    expect(outcome.rejected).toBe(1);
    expect(outcome.findings.map(({ rule, place }) => [rule, place])).toEqual([["xml/not-well-formed", { line: 4 }]]);
    expect(outcome.findings[0]?.message.nl).toContain("Alles na deze plek is niet gelezen.");
  });

  test("does not count a record whose end never came, nor lose the one before it", async () => {
    const outcome = await read("<all><rec>1</rec>");
    expect([texts(outcome), outcome.rejected, rules(outcome)]).toEqual([["1"], 0, ["xml/truncated"]]);
    const cutOff = await read("<all><rec>1</rec><rec><a>2</a>");
    expect([texts(cutOff), cutOff.rejected, rules(cutOff)]).toEqual([["1"], 1, ["xml/truncated"]]);
  });

  test.each<[string, string, Partial<XmlLimits>, string]>([
    ["depth", "<rec><a><b/></a></rec>", { maxDepth: 2 }, "xml/too-deep"],
    ["depth outside records", "<a><a><a/></a></a>", { maxDepth: 2 }, "xml/too-deep"],
    ["attributes", '<rec a="1" b="2" c="3"/>', { maxAttributes: 2 }, "xml/too-many-attributes"],
    ["name", "<rec><abcdef/></rec>", { maxNameLength: 5 }, "xml/name-too-long"],
    ["attribute name", '<rec abcdef="1"/>', { maxNameLength: 5 }, "xml/name-too-long"],
    ["text", `<rec>${"x".repeat(101)}</rec>`, { maxTextLength: 100 }, "xml/text-too-long"],
    ["attribute value", `<rec a="${"x".repeat(101)}"/>`, { maxTextLength: 100 }, "xml/text-too-long"],
    ["comment", `<rec><!--${"x".repeat(101)}--></rec>`, { maxTextLength: 100 }, "xml/text-too-long"],
    ["a text that never ends", `<rec>${"x".repeat(101)}`, { maxTextLength: 100 }, "xml/text-too-long"],
    ["elements", "<rec><a/><a/><a/></rec>", { maxElementsPerRecord: 3 }, "xml/record-too-large"],
    ["length", "<rec><a>123</a><a>456</a></rec>", { maxRecordLength: 10 }, "xml/record-too-large"],
  ])("holds the limit on %s", async (_name, source, limits, rule) => {
    expect(rules(await read(source, limits))).toEqual([rule]);
  });

  test("refuses a million numeric references in one text", async () => {
    expect(rules(await read(`<rec>${"&#65;".repeat(1_000_000)}</rec>`))).toEqual(["xml/text-too-long"]);
  });

  test("reads a file of many pieces to its end", async () => {
    const { records, findings } = await read(`<all>${"<rec>1</rec>".repeat(50_000)}</all>`);
    expect([records.length, findings]).toEqual([50_000, []]);
  });

  test("gives the same result wherever the bytes are cut", async () => {
    const sources = [
      '<?xml version="1.0" encoding="UTF-8"?>\r\n<all><rec>é€😀</rec>\n<rec\na="1">2</rec></all>',
      "<all><rec>1</rec><rec>&x;</rec></all>",
      `<all><rec>1</rec><rec>${"y".repeat(60)}</rec></all>`,
      `<all>${"<rec>12345</rec>\r\n".repeat(60)}</all>`,
      `<all>${"<rec>12345</rec>".repeat(60)}<rec>${"z".repeat(45)}</rec><rec>${"z".repeat(51)}</rec></all>`,
    ];
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), sizes, async (source, sizes) => {
        expect(await read(source, { maxTextLength: 50 }, sizes)).toEqual(await read(source, { maxTextLength: 50 }));
      }),
    );
  });

  test("never throws on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { findings } = await read(bytes);
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("encodings", () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };

  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode("<rec>é</rec>")],
    ["UTF-8 with byte order mark", new TextEncoder().encode("\ufeff<rec>é</rec>")],
    ["UTF-16 little-endian", utf16("\ufeff<rec>é</rec>", true)],
    ["UTF-16 big-endian", utf16("\ufeff<rec>é</rec>", false)],
    ["declared windows-1252", latin('<?xml version="1.0" encoding="windows-1252"?><rec>\xe9</rec>')],
    ["declared iso-8859-1", latin("<?xml version='1.0' encoding = 'ISO-8859-1'?><rec>\xe9</rec>")],
  ])("reads %s, also in small pieces", async (_name, bytes) => {
    const whole = await read(bytes);
    expect([texts(whole), whole.findings]).toEqual([["é"], []]);
    expect(await read(bytes, {}, [1])).toEqual(whole);
  });

  test("stops at the byte that does not fit, and keeps what came before", async () => {
    const bytes = latin(`<all>\n<rec>\xc3\xa9\xef\xbf\xbd</rec>\n<rec>\xe9</rec></all>`);
    const outcome = await read(bytes);
    expect([texts(outcome), rules(outcome)]).toEqual([["é\ufffd"], ["xml/invalid-bytes"]]);
    expect([outcome.findings[0]?.place.line, outcome.rejected]).toEqual([3, 1]);
    for (const size of [1, 2, 3, 7]) expect(await read(bytes, {}, [size])).toEqual(outcome);
  });

  test("says so when a multibyte character is cut off at the end of the file", async () => {
    expect(rules(await read(latin("<rec>a\xc3")))).toEqual(["xml/invalid-bytes"]);
  });

  test("warns when the first line names another encoding than the byte order mark", async () => {
    const outcome = await read('\ufeff<?xml version="1.0" encoding="utf-16"?><rec>é</rec>');
    expect([texts(outcome), rules(outcome)]).toEqual([["é"], ["xml/encoding-differs"]]);
  });
});
