import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf, type Expected } from "../hostile-case.ts";
import { gzip, joined, latin1, repeated, utf8, utf16 } from "../inputs/bytes.ts";
import { factsReplacing, factsText, factsWith, factsWithHeader, factsWithLine } from "../inputs/facts.ts";

const line = (name: string, text: string, expect: Expected, why: string): CaseLine => [
  name,
  expect,
  why,
  () => factsWithLine(text),
];
const fact = (name: string, changes: Readonly<Record<string, unknown>>, expect: Expected, why: string): CaseLine => [
  name,
  expect,
  why,
  () => factsWith(changes),
];

/** A file of facts: one JSON object per line, which a person with bad intent may write by hand. */
const lines: readonly CaseLine[] = [
  ["sound facts", accepted, "the others differ from these in one thing", async () => utf8(await factsText())],
  ["only white space", "file/empty", "counts as a delivery without persons", () => utf8(" \n\n")],
  ["null", "file/unrecognised", "crashes", () => utf8("null")],
  ["a number", "file/unrecognised", "crashes", () => utf8(CANARY_BSN)],
  ["an array", "file/unrecognised", "crashes", () => utf8(`[{"bsn":"${CANARY_BSN}"}]`)],
  ["another object", "file/unrecognised", "reads what it knows", () => utf8(`{"bsn":"${CANARY_BSN}"}\n`)],
  ["byte order mark", accepted, "stumbles over the mark", async () => utf8(`\ufeff${await factsText()}`)],
  ["UTF-16", "file/unrecognised", "reads zeros", async () => utf16(`\ufeff${await factsText()}`, "little")],
  [
    "invalid UTF-8",
    "facts/line-invalid",
    "makes question marks",
    async () => joined(utf8(await factsText()), latin1("\xff\xfe\n")),
  ],
  [
    "header only",
    "facts/count-differs",
    "counts as a delivery without persons",
    async () => utf8((await factsText()).split("\n")[0] ?? ""),
  ],
  [
    "header cut off",
    "facts/header-invalid",
    "reads what it knows",
    async () => utf8((await factsText()).slice(0, 200)),
  ],
  [
    "no header",
    "file/unrecognised",
    "takes the first fact for it",
    async () => utf8((await factsText()).split("\n").slice(1).join("\n")),
  ],
  [
    "header of another version",
    "file/unrecognised",
    "reads what it knows",
    () => factsWithHeader((header) => ({ ...header, schema: "jobcoach-facts/99" })),
  ],
  [
    "header of a newer minor version",
    "file/unrecognised",
    "reads what it knows",
    () => factsWithHeader((header) => ({ ...header, schema: "jobcoach-facts/1.1" })),
  ],
  [
    "header with an unknown property",
    "facts/header-invalid",
    "passes it on",
    () => factsWithHeader((header) => ({ ...header, person: CANARY_BSN })),
  ],
  [
    "header with a person as stream",
    "facts/header-invalid",
    "shows it",
    () =>
      factsWithHeader((header) => ({
        ...header,
        metadata: { ...(header.metadata as object), stream: `s${CANARY_BSN}` },
      })),
  ],
  [
    "header with findings about a person",
    accepted,
    "passes them on",
    () =>
      factsWithHeader((header) => ({
        ...header,
        findings: [
          {
            rule: "a/b",
            cause: "entry",
            severity: "notice",
            count: 1,
            places: [],
            message: { nl: CANARY_NAME, en: CANARY_BSN },
            remedy: { nl: CANARY_NAME, en: CANARY_BSN },
          },
        ],
      })),
  ],
  [
    "header with kinds of facts named after a person",
    "facts/count-differs",
    "shows them",
    () => factsWithHeader((header) => ({ ...header, facts: { [CANARY_NAME]: 3 } })),
  ],
  [
    "header with a format named after a person",
    accepted,
    "shows it",
    () => factsWithHeader((header) => ({ ...header, format: { id: CANARY_NAME, version: CANARY_BSN, confidence: 1 } })),
  ],
  [
    "header of another municipality",
    "facts/other-delivery",
    "counts for the other",
    () => factsReplacing('"municipality":"GM0200"', '"municipality":"GM0202"'),
  ],
  [
    "header with too many facts",
    "facts/count-differs",
    "believes it",
    () => factsReplacing(/"coverage":1/, '"coverage":2'),
  ],
  [
    "cut off",
    "facts/count-differs",
    "reads what is left",
    async () => utf8((await factsText()).split("\n").slice(0, 3).join("\n")),
  ],
  [
    "cut off in a line",
    "facts/line-invalid",
    "reads what is left",
    async () => utf8((await factsText()).slice(0, -30)),
  ],
  [
    "twice the same file",
    "facts/line-invalid",
    "counts everybody twice",
    async () => utf8((await factsText()) + (await factsText())),
  ],
  ["carriage returns", accepted, "stumbles over them", async () => utf8((await factsText()).replaceAll("\n", "\r\n"))],
  ["no last line end", accepted, "loses the last fact", async () => utf8((await factsText()).trimEnd())],
  [
    "blank lines",
    accepted,
    "stumbles over them",
    async () => utf8((await factsText()).replaceAll("\n", "\n\n").replace("\n\n", "\n")),
  ],
  line("a line that is no JSON", `${CANARY_NAME} ${CANARY_BSN}`, "facts/line-invalid", "shows it"),
  line("null as fact", "null", "facts/line-invalid", "crashes"),
  line("comma at the end", '{"kind":"coverage",}', "facts/line-invalid", "mends it"),
  line("single quotation marks", "{'kind':'coverage'}", "facts/line-invalid", "mends it"),
  line("comment", `// ${CANARY_BSN}`, "facts/line-invalid", "reads over it"),
  line("NaN", '{"kind":"coverage","observedFrom":NaN}', "facts/line-invalid", "reads it as a number"),
  line("200,000 levels", "[".repeat(200_000), "facts/line-invalid", "runs out of stack"),
  line(
    "200,000 closed levels",
    `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
    "facts/line-invalid",
    "runs out of stack",
  ),
  line(
    "200,000 keys",
    `{${Array.from({ length: 200_000 }, (_, index) => `"k${index}":1`).join(",")}}`,
    "facts/line-invalid",
    "tells all of them",
  ),
  line("line of 8 MB", `{"kind":"${CANARY_NAME.repeat(700_000)}"}`, "facts/line-invalid", "shows it"),
  [
    "line of 20 MB",
    "facts/line-too-long",
    "holds it in memory",
    async () => repeated(CANARY_NAME, 1_800_000, `${(await factsText()).split("\n")[0]}\n{"kind":"`),
  ],
  [
    "header of 20 MB",
    "facts/line-too-long",
    "holds it in memory",
    () => repeated(CANARY_NAME, 1_800_000, '{"schema":"jobcoach-facts/1","metadata":"'),
  ],
  ["10 million blank lines", accepted, "counts facts", async () => repeated("\n", 10_000_000, await factsText())],
  [
    "100,000 lines that are no facts",
    "facts/line-invalid",
    "keeps a finding per line",
    async () => repeated(`{"bsn":"${CANARY_BSN}"}\n`, 100_000, await factsText()),
  ],
  fact("__proto__", JSON.parse('{"__proto__":{"polluted":true}}'), "facts/line-invalid", "changes all objects"),
  fact("unknown property", { bsn: CANARY_BSN }, "facts/line-invalid", "passes it on"),
  fact(
    "unknown property named after a person",
    { [CANARY_NAME]: 1, [CANARY_BSN]: 1 },
    "facts/line-invalid",
    "shows it",
  ),
  fact("number of a person for a token", { person: CANARY_BSN }, "facts/line-invalid", "keeps it"),
  fact("token of another key", { person: `v9.${"x".repeat(43)}` }, "facts/other-key", "counts a person twice"),
  fact("no person", { person: undefined }, "facts/line-invalid", "counts nobody"),
  fact("empty person", { person: "" }, "facts/line-invalid", "counts nobody"),
  fact("null for a person", { person: null }, "facts/line-invalid", "counts nobody"),
  fact("unknown kind", { kind: CANARY_NAME }, "facts/line-invalid", "shows it"),
  fact("kind constructor", { kind: "constructor" }, "facts/line-invalid", "finds a schema"),
  fact("array for a text", { municipality: ["GM0200"] }, "facts/line-invalid", "takes the first"),
  fact("another municipality", { municipality: "GM0202" }, "facts/other-delivery", "counts for the other"),
  fact("another stream", { stream: "other" }, "facts/other-delivery", "replaces the other"),
  fact("day that does not exist", { observedUntil: "2026-02-30" }, "facts/line-invalid", "takes another day"),
  fact("day after the last", { observedUntil: "2026-07-01" }, "facts/after-observed", "counts what is not known"),
  fact("date with a time", { observedUntil: "2026-06-30T00:00:00Z" }, "facts/line-invalid", "takes another day"),
  fact("date as a number", { observedUntil: 20260630 }, "facts/line-invalid", "takes another day"),
  fact("name in capitals", { kind: "Provision" }, "facts/line-invalid", "reads it all the same"),
  [
    "number beyond all numbers",
    "facts/line-invalid",
    "takes it for infinite",
    () => factsReplacing(/"hoursPerWeek":\d+(\.\d+)?/, '"hoursPerWeek":1e400'),
  ],
  [
    "number below zero",
    "facts/line-invalid",
    "subtracts hours",
    () => factsReplacing(/"hoursPerWeek":\d+(\.\d+)?/, '"hoursPerWeek":-5'),
  ],
  [
    "number as a text",
    "facts/line-invalid",
    "calculates with it",
    () => factsReplacing(/"hoursPerWeek":\d+(\.\d+)?/, '"hoursPerWeek":"24"'),
  ],
  [
    "the same key twice",
    "facts/line-invalid",
    "takes the other one",
    () => factsReplacing('"hoursPerWeek":', '"hoursPerWeek":1,"hoursPerWeek":'),
  ],
  ["XML with the name of facts", "file/unrecognised", "trusts the name", () => utf8(`<facts>${CANARY_BSN}</facts>`)],
  ["gzip", "file/unrecognised-zip", "unpacks without limits", async () => gzip(utf8(await factsText()))],
];

export const facts = casesOf(lines, {});
