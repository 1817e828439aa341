import { writeZip } from "../../../packages/sheets/src/zip/write-zip.ts";
import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf, type Expected } from "../hostile-case.ts";
import { answer, answerReplacing, answers, client, NAMESPACE, PROLOG } from "../inputs/answer.ts";
import { repeated, utf8 } from "../inputs/bytes.ts";
import { answered } from "../inputs/given.ts";

const start = (text: string, expect: Expected): CaseLine => [
  `start ${text}`,
  expect,
  "takes it for another day",
  () => answerReplacing("20231018", text),
];
const hours = (text: string, expect: Expected): CaseLine => [
  `hours ${text.slice(0, 24)}`,
  expect,
  "takes it for another number",
  () => answerReplacing(">106<", `>${text}<`),
];
const person = (text: string, expect: Expected): CaseLine => [
  `person ${text}`,
  expect,
  "takes it for another person",
  () => answerReplacing(CANARY_BSN, text),
];
const zipOf = (...files: readonly (readonly [name: string, text: string])[]) =>
  writeZip(files.map(([name, text]) => ({ name, bytes: utf8(text) })));
const envelope = (content: string) =>
  `${PROLOG}<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;

/** What stands in the elements of an answer, and how answers lie together. */
const lines: readonly CaseLine[] = [
  [
    "answers in a wrapper",
    accepted,
    "reads the first",
    () => utf8(answers(answer() + answer(client.replace(CANARY_BSN, "999990081")))),
  ],
  ["answer in an envelope", accepted, "reads nothing", () => utf8(envelope(answer()))],
  [
    "envelope with a fault",
    "file/unrecognised",
    "takes it for an answer about nobody",
    () => utf8(envelope(`<s:Fault><faultcode>s:Server</faultcode><faultstring>${CANARY_BSN}</faultstring></s:Fault>`)),
  ],
  ["empty wrapper", "file/unrecognised", "takes it for an answer about nobody", () => utf8(answers(""))],
  [
    "answer without content",
    "suwiml/empty-answer",
    "takes it for an answer about nobody",
    () => utf8(PROLOG + answer("")),
  ],
  [
    "no namespace",
    "suwiml/other-version",
    "reads it all the same",
    () => utf8(PROLOG + answer().replaceAll("ikv:", "").replace("xmlns:ikv", "x")),
  ],
  [
    "namespace of another version",
    "suwiml/other-version",
    "reads it all the same",
    () => answerReplacing("v0200", "v0900"),
  ],
  [
    "namespace as default",
    accepted,
    "reads nothing",
    () => utf8(PROLOG + answer().replaceAll("ikv:", "").replace("xmlns:ikv", "xmlns")),
  ],
  ["another prefix", accepted, "knows the prefix only", () => utf8(PROLOG + answer().replaceAll("ikv", "x"))],
  [
    "record in the namespace of another",
    "suwiml/other-version",
    "knows the name only",
    () =>
      utf8(
        `${PROLOG}<a:UWVPersoonsIkvInfoResponse xmlns:a="urn:${CANARY_NAME}">${client}</a:UWVPersoonsIkvInfoResponse>`,
      ),
  ],
  [
    "order of elements changed",
    "suwiml/wrong-order",
    "reads by place",
    () =>
      answerReplacing(
        "<VolgnrIkv>1</VolgnrIkv><DatBIkv>20231018</DatBIkv>",
        "<DatBIkv>20231018</DatBIkv><VolgnrIkv>1</VolgnrIkv>",
      ),
  ],
  [
    "required element missing",
    "uwv-inkomsten/begin-missing",
    "takes a default",
    () => answerReplacing("<DatBIkv>20231018</DatBIkv>", ""),
  ],
  [
    "unknown element",
    "suwiml/unknown-element",
    "drops it in silence",
    () => answerReplacing("<VolgnrIkv>", `<Schoenmaat>${CANARY_BSN}</Schoenmaat><VolgnrIkv>`),
  ],
  [
    "unknown element named after the number of a person",
    "suwiml/unknown-element",
    "shows it",
    () => answerReplacing("<VolgnrIkv>", `<n${CANARY_BSN}>1</n${CANARY_BSN}><VolgnrIkv>`),
  ],
  [
    "element that occurs once, twice",
    "suwiml/repeated-element",
    "takes the other one",
    () =>
      answerReplacing(
        `<Burgerservicenr>${CANARY_BSN}</Burgerservicenr>`,
        `<Burgerservicenr>${CANARY_BSN}</Burgerservicenr><Burgerservicenr>999990081</Burgerservicenr>`,
      ),
  ],
  [
    "text between elements",
    accepted,
    "drops it in silence",
    () => answerReplacing("<VolgnrIkv>", `${CANARY_NAME}<VolgnrIkv>`),
  ],
  [
    "white space around a value",
    accepted,
    "knows another code",
    () => answerReplacing("<CdSrtIkv>15</CdSrtIkv>", "<CdSrtIkv>\n 15 </CdSrtIkv>"),
  ],
  [
    "comment in a value",
    accepted,
    "cuts the value in two",
    () => answerReplacing("<CdSrtIkv>15</CdSrtIkv>", "<CdSrtIkv>1<!-- x -->5</CdSrtIkv>"),
  ],
  [
    "elements in a value",
    "suwiml/unknown-element",
    "takes what is around them",
    () => answerReplacing("<CdSrtIkv>15</CdSrtIkv>", "<CdSrtIkv>1<b>5</b></CdSrtIkv>"),
  ],
  [
    "xsi:nil",
    "uwv-inkomsten/begin-missing",
    "takes it for filled",
    () =>
      answerReplacing(
        "<DatBIkv>20231018</DatBIkv>",
        '<DatBIkv xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>',
      ),
  ],
  [
    "xsi:type",
    accepted,
    "reads another type",
    () =>
      answerReplacing(
        "<DatBIkv>",
        '<DatBIkv xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="x:Evil" xmlns:x="urn:x">',
      ),
  ],
  [
    "empty element",
    "uwv-inkomsten/begin-missing",
    "takes it for absent",
    () => answerReplacing("<DatBIkv>20231018</DatBIkv>", "<DatBIkv/>"),
  ],
  [
    "unknown code",
    "uwv-inkomsten/kind-unknown",
    "takes a default",
    () => answerReplacing("<CdSrtIkv>15</CdSrtIkv>", "<CdSrtIkv>9Z</CdSrtIkv>"),
  ],
  [
    "code with a number of a person",
    "uwv-inkomsten/kind-unknown",
    "shows it",
    () => answerReplacing("<CdSrtIkv>15</CdSrtIkv>", `<CdSrtIkv>${CANARY_BSN}</CdSrtIkv>`),
  ],
  start("2023-10-18", "suwiml/date-invalid"),
  start("20231018+01:00", "suwiml/date-invalid"),
  start("20230230", "suwiml/date-invalid"),
  start("20231318", "suwiml/date-invalid"),
  start("00000000", "uwv-inkomsten/begin-missing"),
  start("99991231", "suwiml/date-invalid"),
  start("２０２３１０１８", "suwiml/date-invalid"),
  hours("1,5", "suwiml/number-invalid"),
  hours("1e3", "suwiml/number-invalid"),
  hours("-106", "uwv-inkomsten/hours-implausible"),
  hours("NaN", "suwiml/number-invalid"),
  hours("99999999999999999999", "suwiml/number-invalid"),
  hours(" ".repeat(60_000), accepted),
  person("999990018", "person/bsn-fails-test"),
  person("", "person/bsn-missing"),
  person("99999001", "person/bsn-too-short"),
  person(CANARY_NAME, "person/bsn-fails-test"),
  ["the same answer twice", accepted, "counts wages twice", () => utf8(answers(answer() + answer()))],
  [
    "one broken among a thousand",
    "xml/not-well-formed",
    "loses them all",
    () => utf8(answers(answer().repeat(999) + answer().replace("</DatBIkv>", "</DatEIkv>"))),
  ],
  [
    "one wrong among a thousand",
    "suwiml/date-invalid",
    "loses them all",
    () => utf8(answers(answer().repeat(999) + answer().replace("20231018", "20230230"))),
  ],
  [
    "10,000 answers that are all wrong",
    "suwiml/date-invalid",
    "keeps a finding per answer and element",
    () =>
      repeated(
        answer().replace("20231018", "20230230").replace(">106<", ">x<"),
        10_000,
        `${PROLOG}<Antwoorden>`,
        "</Antwoorden>",
      ),
  ],
  [
    "zip of answers",
    accepted,
    "reads the first",
    () => zipOf(["a.xml", PROLOG + answer()], ["b.xml", PROLOG + answer()]),
  ],
  [
    "zip with a file that is no XML",
    "xml/entry-not-xml",
    "crashes",
    () => zipOf(["a.xml", PROLOG + answer()], [`${CANARY_NAME}.txt`, CANARY_BSN]),
  ],
  [
    "zip with a broken file",
    "xml/truncated",
    "loses the others",
    () => zipOf(["a.xml", PROLOG + answer()], [`${CANARY_NAME}.xml`, `${PROLOG}<a>`]),
  ],
  [
    "zip with a way out of the folder",
    accepted,
    "writes outside the folder",
    () => zipOf(["../../a.xml", PROLOG + answer()]),
  ],
  [
    "zip in a zip",
    "file/unrecognised-zip",
    "unpacks without end",
    async () => writeZip([{ name: "a.zip", bytes: await zipOf(["a.xml", PROLOG + answer()]) }]),
  ],
  [
    "zip of 20,000 files",
    "zip/too-many-files",
    "opens them all",
    () =>
      writeZip(
        Array.from({ length: 20_000 }, (_, index) => ({ name: `${index}.xml`, bytes: utf8("<a/>"), stored: true })),
      ),
  ],
  [
    "zip of 4,000 files without answers",
    "xml/entry-without-record",
    "keeps a finding per file",
    () =>
      writeZip(
        Array.from({ length: 4_000 }, (_, index) => ({
          name: `${index}.xml`,
          bytes: utf8(index === 0 ? PROLOG + answer() : "<a/>"),
          stored: true,
        })),
      ),
  ],
  [
    "namespace that is only the start",
    "suwiml/other-version",
    "compares the start",
    () => answerReplacing(NAMESPACE, `${NAMESPACE}/x`),
  ],
];

export const xmlContent = casesOf(lines, answered);
