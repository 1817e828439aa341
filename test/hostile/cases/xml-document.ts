import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf } from "../hostile-case.ts";
import { answer, answerReplacing, answers, client, NAMESPACE, PROLOG } from "../inputs/answer.ts";
import { gzip, joined, latin1, repeated, utf8, utf16 } from "../inputs/bytes.ts";
import { answered } from "../inputs/given.ts";

const withDoctype = (doctype: string, content = client) => utf8(`${PROLOG}${doctype}${answer(content)}`);
const named = (name: string) => answerReplacing(CANARY_NAME, name);
const cutAfter = (text: string) => {
  const whole = PROLOG + answer();
  return utf8(whole.slice(0, whole.indexOf(text) + text.length));
};
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${answer()}`;
const entity = (name: string, value: string) => `<!ENTITY ${name} "${value}">`;
const laughs = () =>
  [
    entity("e0", CANARY_NAME),
    ...Array.from({ length: 20 }, (_, level) => entity(`e${level + 1}`, `&e${level};`.repeat(10))),
  ].join("");

/** The document itself: encodings, entities, and what fills memory. */
const lines: readonly CaseLine[] = [
  ["sound answer", accepted, "the others differ from this one in one thing", () => utf8(PROLOG + answer())],
  ["only a prolog", "xml/truncated", "counts as an answer about nobody", () => utf8(PROLOG)],
  [
    "only a comment",
    "xml/truncated",
    "counts as an answer about nobody",
    () => utf8(`${PROLOG}<!-- ${CANARY_NAME} -->`),
  ],
  ["byte order mark", accepted, "stumbles over the mark", () => utf8(`\ufeff${PROLOG}${answer()}`)],
  ["UTF-16 little-endian", accepted, "reads zeros", () => utf16(`\ufeff${declared("utf-16")}`, "little")],
  ["UTF-16 big-endian", accepted, "reads zeros", () => utf16(`\ufeff${declared("utf-16")}`, "big")],
  ["UTF-16 without mark", "xml/encoding-not-supported", "reads zeros", () => utf16(declared("utf-16"), "little")],
  [
    "UTF-32",
    "file/unrecognised-binary",
    "reads zeros",
    () => latin1(`\xff\xfe\0\0${[...declared("utf-32")].join("\0\0\0")}\0\0\0`),
  ],
  ["false claim of UTF-16", "xml/encoding-not-supported", "reads Chinese", () => utf8(declared("utf-16"))],
  [
    "false claim of UTF-8",
    "xml/invalid-bytes",
    "turns names into question marks",
    () => latin1(`${PROLOG}${answer()}`.replace(CANARY_NAME, "Caf\xe9")),
  ],
  ["EBCDIC", "xml/encoding-not-supported", "reads letters for other letters", () => utf8(declared("ebcdic-cp-nl"))],
  ["UTF-7", "xml/encoding-not-supported", "sees tags where a scanner saw none", () => utf8(declared("utf-7"))],
  [
    "overlong UTF-8",
    "xml/invalid-bytes",
    "sees a tag where a scanner saw none",
    () => latin1(PROLOG + answer().replace(CANARY_NAME, "\xc0\xbc")),
  ],
  [
    "lone surrogate",
    "xml/invalid-bytes",
    "makes text that cannot be written",
    () => latin1(PROLOG + answer().replace(CANARY_NAME, "\xed\xa0\x80")),
  ],
  [
    "cut off in a character",
    "xml/invalid-bytes",
    "makes up the rest",
    () => joined(utf8(PROLOG + answer()).subarray(0, 400), latin1("\xc3")),
  ],
  ["DOCTYPE", "xml/doctype-refused", "fetches what it names", () => withDoctype("<!DOCTYPE x>")],
  [
    "external DTD",
    "xml/doctype-refused",
    "fetches it",
    () => withDoctype('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'),
  ],
  [
    "external entity",
    "xml/doctype-refused",
    "puts a file in an answer",
    () => withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', client.replace(CANARY_NAME, "&e;")),
  ],
  [
    "internal entity",
    "xml/doctype-refused",
    "puts other text in an answer",
    () => withDoctype(`<!DOCTYPE x [${entity("e", "x")}]>`, client.replace(CANARY_NAME, "&e;")),
  ],
  [
    "nested entities",
    "xml/doctype-refused",
    "makes 100 million million million names",
    () => withDoctype(`<!DOCTYPE x [${laughs()}]>`, client.replace(CANARY_NAME, "&e20;")),
  ],
  [
    "one large entity, used often",
    "xml/doctype-refused",
    "makes 2 GB of text",
    () =>
      withDoctype(
        `<!DOCTYPE x [${entity("e", CANARY_NAME.repeat(4_000))}]>`,
        client.replace(CANARY_NAME, "&e;".repeat(50_000)),
      ),
  ],
  [
    "parameter entity",
    "xml/doctype-refused",
    "fetches what it names",
    () => withDoctype('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>'),
  ],
  ["2,000 DOCTYPEs", "xml/doctype-refused", "reads them all", () => withDoctype("<!DOCTYPE x>".repeat(2_000))],
  [
    "DOCTYPE of 20 MB",
    "xml/text-too-long",
    "holds it in memory",
    () => repeated(`<!ENTITY e "${CANARY_NAME}">`, 800_000, "<!DOCTYPE x [", `]>${answer()}`),
  ],
  ["unknown entity", "xml/entity-refused", "leaves it in the text", () => named("&nbsp;")],
  [
    "stylesheet",
    "xml/instruction-refused",
    "fetches and runs it",
    () => utf8(`${PROLOG}<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>${answer()}`),
  ],
  ["processing instruction", "xml/instruction-refused", "runs it", () => named(`<?php echo "${CANARY_BSN}" ?>`)],
  [
    "XInclude",
    "suwiml/unknown-element",
    "puts a file in an answer",
    () =>
      answerReplacing(
        "<VolgnrIkv>",
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/><VolgnrIkv>',
      ),
  ],
  [
    "schema location",
    accepted,
    "fetches it",
    () =>
      answerReplacing(
        "xmlns:ikv",
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x http://127.0.0.1:9/x.xsd" xmlns:ikv',
      ),
  ],
  ["XML 1.1", "xml/version-refused", "reads other characters", () => utf8(`<?xml version="1.1"?>${answer()}`)],
  [
    "two million numeric references",
    "xml/text-too-long",
    "makes a text of them",
    () => named("&#65;".repeat(2_000_000)),
  ],
  ["reference to no character", "xml/control-character", "puts it in a text", () => named("&#0;")],
  [
    "reference to half a character",
    "xml/control-character",
    "makes text that cannot be written",
    () => named("&#xD800;"),
  ],
  ["control character", "xml/control-character", "puts it in a text", () => named("\u0007")],
  ["]]> in text", "xml/not-well-formed", "mends it", () => named("a ]]> b")],
  [
    "CDATA in CDATA",
    "xml/not-well-formed",
    "sees tags where a scanner saw none",
    () => named("<![CDATA[ <![CDATA[ x ]]> ]]>"),
  ],
  [
    "CDATA",
    accepted,
    "sees tags where there are none",
    () => named("<![CDATA[<Burgerservicenr>1</Burgerservicenr>]]>"),
  ],
  ["-- in a comment", "xml/not-well-formed", "sees tags where a scanner saw none", () => named("<!-- a -- b -->")],
  ["100,000 levels", "xml/too-deep", "runs out of stack", () => named("<a>".repeat(100_000))],
  ["100,000 levels outside a record", "xml/too-deep", "runs out of stack", () => utf8(answers("<a>".repeat(100_000)))],
  [
    "100,000 attributes",
    "xml/too-many-attributes",
    "makes an object of them",
    () =>
      answerReplacing(
        "<ClientSuwi>",
        `<ClientSuwi ${Array.from({ length: 100_000 }, (_, index) => `a${index}="${CANARY_BSN}"`).join(" ")}>`,
      ),
  ],
  [
    "100,000 namespaces",
    "xml/too-many-attributes",
    "makes an object of them",
    () =>
      answerReplacing(
        "<ClientSuwi>",
        `<ClientSuwi ${Array.from({ length: 100_000 }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(" ")}>`,
      ),
  ],
  [
    "the same attribute twice",
    "xml/not-well-formed",
    "takes the other one",
    () => answerReplacing("<ClientSuwi>", '<ClientSuwi a="1" a="2">'),
  ],
  [
    "attribute without quotation marks",
    "xml/not-well-formed",
    "mends it",
    () => answerReplacing("<ClientSuwi>", "<ClientSuwi a=1>"),
  ],
  ["name of a million characters", "xml/text-too-long", "shows it", () => named(`<${"a".repeat(1_000_000)}/>`)],
  [
    "attribute of 20 MB",
    "xml/text-too-long",
    "holds it in memory",
    () => repeated(`${CANARY_NAME} `, 1_600_000, `${PROLOG}<a b="`),
  ],
  [
    "comment of 20 MB",
    "xml/text-too-long",
    "holds it in memory",
    () => repeated(`${CANARY_NAME} `, 1_600_000, `${PROLOG}<a><!-- `),
  ],
  [
    "text of 20 MB",
    "xml/text-too-long",
    "holds it in memory",
    () => repeated(`${CANARY_NAME} `, 1_600_000, PROLOG + answer().slice(0, answer().indexOf(CANARY_NAME))),
  ],
  ["tag of 20 MB", "xml/text-too-long", "holds it in memory", () => repeated("\n ", 10_000_000, `${PROLOG}<a`)],
  [
    "white space of 20 MB after the end",
    "xml/text-too-long",
    "reads on",
    () => repeated("\n ", 10_000_000, PROLOG + answer()),
  ],
  [
    "million elements in one record",
    "xml/record-too-large",
    "makes a tree of them",
    () => repeated("<a/>", 1_000_000, `${PROLOG}<ikv:UWVPersoonsIkvInfoResponse xmlns:ikv="${NAMESPACE}">`),
  ],
  ["element __proto__", "xml/name-refused", "changes all objects", () => named("<__proto__>1</__proto__>")],
  ["element constructor", "xml/name-refused", "changes all objects", () => named("<constructor>1</constructor>")],
  ["cut off in a tag", "xml/truncated", "makes up the rest", () => cutAfter("<Inkomstenperi")],
  ["cut off in a value", "xml/truncated", "takes half a number", () => cutAfter("<Burgerservicenr>9999")],
  [
    "cut off in CDATA",
    "xml/truncated",
    "makes up the rest",
    () => utf8(`${PROLOG}${answer().split(CANARY_NAME)[0]}<![CDATA[${CANARY_NAME}`),
  ],
  [
    "elements that overlap",
    "xml/not-well-formed",
    "mends them",
    () => answerReplacing("</VolgnrIkv><DatBIkv>", "<DatBIkv></VolgnrIkv>"),
  ],
  ["second root", "xml/content-after-end", "reads one of the two", () => utf8(PROLOG + answer() + answer())],
  [
    "text after the root",
    "xml/content-after-end",
    "leaves it unseen",
    () => utf8(`${PROLOG}${answer()}${CANARY_NAME}`),
  ],
  ["second prolog", "xml/not-well-formed", "reads one of the two", () => utf8(PROLOG + answer() + PROLOG + answer())],
  ["web page", "file/unrecognised-html", "reads tags", () => utf8(`<html><body>${CANARY_BSN}</body></html>`)],
  [
    "drawing",
    "file/unrecognised",
    "reads tags",
    () => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><text>${CANARY_BSN}</text></svg>`),
  ],
  ["gzip", "file/unrecognised-zip", "unpacks without limits", () => gzip(utf8(PROLOG + answer()))],
];

export const xmlDocument = casesOf(lines, answered);
