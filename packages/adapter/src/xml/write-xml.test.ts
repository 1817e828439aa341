import fc from "fast-check";
import { expect, test } from "vitest";
import { parseXmlMessage } from "./parse-xml-message.ts";
import { writeXml, type XmlNode, xmlNode, xmlValue } from "./write-xml.ts";

const written = (root: XmlNode) => new TextDecoder().decode(writeXml(root));

test("writes elements in order, leaves out what has no value, and ends with a line end", () => {
  const root = xmlNode("a", [xmlNode("b", "1 < 2 & 3"), xmlValue("c", undefined), xmlValue("d", ""), xmlNode("e", [])]);
  expect(written({ ...root, attributes: { "xmlns:x": 'urn:"x"' } })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<a xmlns:x="urn:&quot;x&quot;">
  <b>1 &lt; 2 &amp; 3</b>
  <e/>
</a>
`,
  );
});

test("refuses what no XML can hold", () => {
  expect(() => writeXml(xmlNode("a", "\u0000"))).toThrow("does not allow");
});

test("what is written is read back as it was", () => {
  const name = fc.constantFrom("a", "b", "Cd");
  const value = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => /^[^\p{C}]*$/u.test(text));
  const node = fc.letrec<{ node: XmlNode; content: XmlNode["content"] }>((tie) => ({
    content: fc.oneof({ maxDepth: 3 }, value, fc.array(tie("node"), { minLength: 1, maxLength: 3 })),
    node: fc.record({ name, content: tie("content") }),
  })).node;
  type Plain = readonly [string, string | readonly Plain[]];
  const plain = ({ name, content }: XmlNode): Plain => [
    name,
    typeof content === "string" ? content : content.map((child) => plain(child ?? xmlNode("a", ""))),
  ];
  const readBack = (element: { local: string; text: string; children: readonly never[] }): Plain => [
    element.local,
    element.children.length === 0 ? element.text : element.children.map(readBack),
  ];
  fc.assert(
    fc.property(node, (root) => {
      const parsed = parseXmlMessage(written(root));
      expect(parsed.ok && readBack(parsed.root as never)).toEqual(plain(root));
    }),
  );
});
