import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_MESSAGE_LENGTH, parseXmlMessage } from "./parse-xml-message.ts";
import { readXmlRecords } from "./read-xml-records.ts";
import type { XmlElement } from "./xml-element.ts";

async function streamed(text: string): Promise<XmlElement | string> {
  async function* bytes() {
    yield new TextEncoder().encode(text);
  }
  let rule = "";
  let root: XmlElement | undefined;
  for await (const batch of readXmlRecords(bytes(), {
    isRecord: () => true,
    onFinding: (finding) => {
      rule = finding.rule;
    },
  })) {
    root = batch[0];
  }
  return rule === "" && root !== undefined ? root : rule;
}

function parsed(text: string): XmlElement | string {
  const result = parseXmlMessage(text);
  return result.ok ? result.root : result.finding.rule;
}

describe("parseXmlMessage", () => {
  test("resolves namespaces, references and CDATA, and keeps numbers as text", () => {
    const root = parsed(
      '<?xml version="1.0"?>\n<x:a xmlns:x="urn:1">\n <b xmlns="urn:2">007&#x41;<![CDATA[&amp;]]></b></x:a>',
    );
    const b = { local: "b", namespace: "urn:2", line: 3, column: 2, text: "007A&amp;", children: [] };
    expect(root).toEqual({ local: "a", namespace: "urn:1", line: 2, column: 1, text: "", children: [b] });
  });

  test.each([
    ["a truncated message", "<a><b>", "xml/truncated"],
    ["mismatched tags", "<a><b></a></b>", "xml/not-well-formed"],
    ["a DOCTYPE", "<!DOCTYPE a><a/>", "xml/doctype-refused"],
    ["an attribute twice", '<a b="1" b="2"/>', "xml/not-well-formed"],
    ["half a surrogate pair", "<a>\ud800</a>", "xml/control-character"],
    ["an element called constructor", "<a><constructor/></a>", "xml/name-refused"],
    ["a message that is too large", `<a>${" ".repeat(MAX_MESSAGE_LENGTH)}</a>`, "xml/message-too-large"],
  ])("refuses %s", (_name, text, rule) => {
    expect(parsed(text)).toBe(rule);
  });
});

/** Documents that are XML, and almost XML. */
const space = fc.constantFrom("", " ", "\n", "\r\n\t", "\n\n");
const name = fc.constantFrom("a", "b", "x:a", "_-.1", "toString", "valueOf", "é", "p:q");
const piece = fc.oneof(
  fc.constantFrom(
    "&amp;",
    "&lt;",
    "&#65;",
    "&#x1F600;",
    "&amp;amp;",
    "]]",
    ">",
    "<!-- c > -->",
    "<![CDATA[<x>&amp;]]>",
    "/",
    "é😀",
  ),
  fc.string({ maxLength: 5 }).map((text) => text.replace(/[<&\p{Cc}\p{Cn}]|\]\]>/gu, "")),
  space,
);
const attribute = fc.constantFrom(
  ' c="1"',
  " d = '>/'",
  '\ne="&amp;\n&#10;"',
  ' xmlns="urn:default"',
  ' xmlns=""',
  ' xmlns:x="urn: &amp;x "',
  ' xmlns:p="urn:p"',
);
const element: fc.Arbitrary<string> = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ maxDepth: 4 }, piece, tie("element"), space),
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { maxLength: 3 }),
      fc.array(tie("content"), { maxLength: 4 }),
      space,
      fc.boolean(),
    )
    .map(([name, attributes, content, space, empty]) =>
      empty && content.length === 0
        ? `<${name}${attributes.join("")}${space}/>`
        : `<${name}${attributes.join("")}${space}>${content.join("")}</${name}${space}>`,
    ),
})).element;

describe("the two readers", () => {
  test("give the same tree, or refuse for the same reason, for any document", async () => {
    const document = fc.tuple(
      fc.constantFrom("", '<?xml version="1.0"?>\n', '<?xml version="1.0"?>', "<!-- a -->"),
      element,
      space,
    );
    await fc.assert(
      fc.asyncProperty(document, async ([prolog, element, epilog]) => {
        const text = `${prolog}<root\nxmlns:x="urn:x">${element}</root>${epilog}`;
        expect(parsed(text)).toEqual(await streamed(text));
      }),
      { numRuns: 500 },
    );
  });

  test("agree on damaged documents too", async () => {
    const damage = fc.tuple(fc.nat(), fc.constantFrom("", "<", "&", '"', "\u0000", "<!DOCTYPE a>", "<?a?>", "</a>"));
    await fc.assert(
      fc.asyncProperty(element, damage, async (element, [at, text]) => {
        const whole = `<root xmlns:x="urn:x" xmlns:p="urn:p">${element}</root>`;
        const cut = 5 + (at % (whole.length - 5));
        const damaged = (whole.slice(0, cut) + text + whole.slice(cut + 1)).toWellFormed();
        expect(parsed(damaged)).toEqual(await streamed(damaged));
      }),
      { numRuns: 500 },
    );
  });
});
