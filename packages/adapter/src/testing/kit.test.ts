import { type EmploymentFact, endOn, type Finding, findingOf, openEnd, type Place, type Rule } from "@jobcoach/core";
import { chunksOf, readDelimited, sniffDelimitedBlob } from "@jobcoach/sheets";
import { describe, expect, test } from "vitest";
import { type Adapter, defineAdapter, type MapContext, type Mapped, type RawRecord } from "../contract/adapter.ts";
import { readBsn } from "../values/bsn.ts";
import { readDate } from "../values/date.ts";
import { isFault } from "../values/reading.ts";
import type { AdapterFixture, FixtureKind } from "./adapter-fixture.ts";
import type { CheckId } from "./check-id.ts";
import { allChecks } from "./checks/all-checks.ts";
import { runCheck } from "./describe-adapter.ts";
import { createKit, type DescribeAdapterOptions } from "./kit.ts";

interface Line extends RawRecord {
  readonly cells: readonly string[];
}

const HEADER = "bsn;from;to;setting;note";
const SETTINGS: ReadonlySet<string> = new Set(["regular", "sheltered", "unknown"]);

const rule = (id: string, severity: Rule["severity"] = "error"): Rule => ({
  id: `lines/${id}`,
  severity,
  level: "value",
  message: { nl: "Hier staat iets wat niet kan.", en: "Here stands what cannot be." },
  remedy: { nl: "Verbeter het in het bronsysteem.", en: "Mend it in the source system." },
});

/** A small format of lines, to be sabotaged. */
const lines = defineAdapter<Line>({
  id: "lines",
  format: { title: { nl: "Regels", en: "Lines" }, version: "1", source: "case-file", stream: "lines" },
  coverage: "delivery",
  detect: ({ tables: [table] }) =>
    table?.header.join(";") === HEADER ? { confidence: 1, reasons: [{ nl: "kop", en: "header" }] } : undefined,
  async *read(file, { onFinding, onRejectedRecord }) {
    const { dialect, preambleLines } = await sniffDelimitedBlob(file);
    const batches = readDelimited(chunksOf(file), { dialect, onFinding });
    let header: string | undefined;
    for await (const rows of batches) {
      yield rows.flatMap(({ line, cells }) => {
        if (line <= preambleLines) return [];
        if (header === undefined) {
          header = cells.join(";");
          if (header !== HEADER) onFinding(findingOf({ ...rule("header"), level: "file" }, { line }));
          return [];
        }
        if (header === HEADER && cells.length === 5) return [{ cells, place: { line } }];
        onFinding(findingOf(rule("cells"), { line }));
        onRejectedRecord(1);
        return [];
      });
    }
    onRejectedRecord(batches.counts.rejectedRows);
  },
  map: mapLine,
});

function mapLine({ cells, place }: Line, { delivery, pseudonyms }: MapContext): Mapped {
  const [bsnText = "", fromText = "", toText = "", setting = ""] = cells;
  const findings: Finding[] = [];
  const report = (column: string, broken: Rule) => findings.push(findingOf(broken, { ...place, column }, { column }));
  const bsn = readBsn(bsnText, (remark) => report("bsn", remark));
  if (isFault(bsn)) report("bsn", bsn.fault);
  const from = readDate(fromText, "iso", (remark) => report("from", remark));
  if (isFault(from)) report("from", from.fault);
  const to = toText === "" ? undefined : readDate(toText, "iso", (remark) => report("to", remark));
  if (isFault(to)) report("to", to.fault);
  if (!SETTINGS.has(setting)) report("setting", rule("setting"));
  if (isFault(bsn) || isFault(from) || isFault(to) || from === undefined) return rejected(findings, place);
  if (to !== undefined && to < from) report("to", rule("end-before-start"));
  if (findings.some(({ severity }) => severity === "error")) return { facts: [], findings };
  const { municipality, grantor, stream } = delivery;
  const person = pseudonyms.token("person", bsn);
  const shared = { municipality, grantor, stream, source: "case-file", observedUntil: "2026-06-30", person } as const;
  const end = to === undefined ? openEnd : endOn(to);
  const job = { jobRef: person, workKind: "employment", setting: setting as "regular", from, to: end } as const;
  return { facts: [{ kind: "employment", ...shared, ...job }], findings };
}

const rejected = (findings: readonly Finding[], place: Place): Mapped => ({
  facts: [],
  findings: findings.length > 0 ? findings : [findingOf(rule("no-date"), place)],
});

const encode = (text: string) => new TextEncoder().encode(text);
const given = {
  municipality: "GM0200",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  jobEndsMaintained: "yes",
} as const;
const fixture = (kind: FixtureKind, ...rows: string[]): AdapterFixture => ({
  name: kind,
  kind,
  given,
  bytes: encode([HEADER, ...rows, ""].join("\n")),
});

const fixtures = [
  fixture("happy", "999990019;2025-01-15;2026-01-14;regular;Café Voorbeeld", "999990020;2025-02-01;;sheltered;"),
  fixture("edge", "010002546;2025-02-01;;unknown;"),
  fixture("broken", "999990018;2025-02-30;;klusplek;", "999990032;2025-02-01;;regular;", "999990020;2025"),
];

const grow = (bytes: Uint8Array, times: number) =>
  encode(
    `${HEADER}\n${new TextDecoder()
      .decode(bytes)
      .slice(HEADER.length + 1)
      .repeat(times)}`,
  );

const options: DescribeAdapterOptions = {
  grow,
  faults: {
    fields: { bsn: "bsn", from: "date", to: "date", setting: "code", note: "free-text" },
    required: ["bsn", "from", "setting"],
    periods: [["from", "to"]],
  },
};

const checkOf = (id: CheckId) => {
  const check = allChecks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  return check;
};

const run = (id: CheckId, adapter: Adapter, changes: DescribeAdapterOptions = {}, files = fixtures) =>
  runCheck(checkOf(id), createKit(adapter, files, { ...options, ...changes }), () => undefined);

describe("an adapter that does it well", () => {
  const kit = createKit(lines, fixtures, options);

  test.each(allChecks.filter(({ applies }) => applies?.(kit) ?? true).map(({ id }) => id))("passes %s", async (id) => {
    await run(id, lines);
  });
});

type Change = (mapped: Mapped, cells: readonly string[]) => Mapped;

/** The adapter, with something done to what a record was mapped to. */
const mapping = (change: Change): Adapter => ({
  ...lines,
  map: (raw, context) => change(lines.map(raw, context), (raw as Line).cells),
});

/** The adapter, with one more finding that says this. */
const telling = (text: (cells: readonly string[]) => string): Adapter =>
  mapping(({ facts, findings }, cells) => {
    const broken = {
      ...rule("told", "notice"),
      message: { nl: `Let op: ${text(cells)}.`, en: `Mind: ${text(cells)}.` },
    };
    return { facts, findings: [...findings, findingOf(broken)] };
  });

/** The adapter, with a cell changed before the record is mapped. */
const changingCell = (column: number, change: (cell: string) => string): Adapter => ({
  ...lines,
  map(raw, context) {
    const cells = (raw as Line).cells.map((cell, at) => (at === column ? change(cell) : cell));
    return lines.map({ ...raw, cells } as Line, context);
  },
});

/** The adapter, with the whole text of the file changed before it is read. */
const changingText = (change: (text: string) => string): Adapter => ({
  ...lines,
  async *read(file, context) {
    yield* lines.read(new Blob([change(await file.text())]), context);
  },
});

/** The adapter, writing the facts of jobs; `from` leaves out those before it. */
const writing = (from: number): Adapter => ({
  ...lines,
  write({ facts, clear }) {
    const rows = facts.flatMap((fact) => (fact.kind === "employment" ? [rowOf(fact, clear.of(fact.person))] : []));
    return { extension: ".csv", bytes: encode([HEADER, ...rows.slice(from), ""].join("\n")) };
  },
});

const rowOf = ({ from, to, setting }: EmploymentFact, bsn = "") =>
  [bsn, from, to.state === "on" ? to.day : "", setting, ""].join(";");

/** Keeps the free text of a row as the name of a regime. */
const keepingText = mapping(({ facts, findings }, cells) => {
  const [job] = facts;
  if (job?.kind !== "employment" || !cells[4]) return { facts, findings };
  const { municipality, grantor, stream, source, observedUntil, person, from, to } = job;
  const shared = { municipality, grantor, stream, source, observedUntil, person, from, to };
  const regime = { ref: person, type: "30", grantedBy: "municipality", form: "unknown", regimeName: cells[4] } as const;
  return { facts: [...facts, { kind: "provision", ...shared, ...regime }], findings };
});

/** Forgets, at the end of every piece, the half of a character that stands there. */
const decodingPieces: Adapter = {
  ...lines,
  async *read(file, context) {
    let text = "";
    for await (const chunk of chunksOf(file)) text += new TextDecoder().decode(chunk);
    yield* lines.read(new Blob([text.includes("\ufffd") ? text.replace("regular", "unknown") : text]), context);
  },
};

/** Says nothing of the lines that it cannot cut. */
const rejectingSilently: Adapter = {
  ...lines,
  read: (file, context) => lines.read(file, { ...context, onFinding: () => undefined }),
};

const fail = (): never => {
  throw new Error("Sabotage.");
};

const completed = (line: string) => {
  const [bsn = "", from = "", to = "", setting = ""] = line.split(";");
  return [bsn.length === 9 ? bsn : "999990019", from || "2025-01-01", to, setting || "regular", ""].join(";");
};

let count = 0;

/** One thing done wrong, and the check that must see it. */
const sabotages: Readonly<Record<string, readonly [CheckId, Adapter]>> = {
  "has an id that is no name": ["plain-declaration", { ...lines, id: "Lines 1" }],
  "takes any file for its own": ["recognised", { ...lines, detect: () => ({ confidence: 1, reasons: [] }) }],
  "rejects without a word": ["nothing-lost", rejectingSilently],
  "leaves a placeholder in a text": ["findings-readable", telling(() => "{column}")],
  "repeats a value": ["no-value-in-finding", telling(([, , , setting]) => setting ?? "")],
  "keeps a free text": ["no-number-in-fact", keepingText],
  "looks at the clock": ["deterministic", telling(() => String(new Date().getFullYear()))],
  "counts what it maps": ["map-pure", telling(() => `nummer ${count++}`)],
  "decodes every piece alone": ["pieces", decodingPieces],
  "knows one line end": ["forms", changingText((text) => text.replaceAll("\r\n", "").replace(/\n?$/, "\n"))],
  "makes numbers of numbers": ["leading-zeros", changingCell(0, (bsn) => String(Number(bsn)).padEnd(9, "0"))],
  "throws at odd bytes": ["random-bytes", changingText(decodeURIComponent)],
  "throws at odd texts": ["any-text", changingCell(4, (note) => (/^(Café Voorbeeld)?$/.test(note) ? note : fail()))],
  "throws at damage": ["damaged-copies", changingCell(0, (bsn) => (/^\d+$/.test(bsn) ? bsn : fail()))],
  "takes half a line for a whole one": [
    "truncated",
    changingText((text) => text.replaceAll(/^.*$/gm, (line) => (/^[b;]|^$/.test(line) ? line : completed(line)))),
  ],
  "reads the file at once": ["streams", changingText((text) => text)],
  "has a default for an unknown code": [
    "faults-found",
    changingCell(3, (setting) => (SETTINGS.has(setting) ? setting : "unknown")),
  ],
  "writes one record too few": ["round-trip", writing(1)],
};

describe("an adapter that", () => {
  test.each(Object.entries(sabotages))("%s is seen", async (_, [id, adapter]) => {
    await expect(run(id, adapter)).rejects.toThrow();
  });

  test("writes all that it carries passes", async () => {
    await run("round-trip", writing(0));
  });
});

describe("fixtures", () => {
  test("of each kind must be there", async () => {
    await expect(run("fixtures-complete", lines, {}, fixtures.slice(0, 2))).rejects.toThrow(
      "kinds of fixtures that are missing",
    );
  });

  test("must be what they say", async () => {
    const [happy, edge, broken] = fixtures.map(({ bytes }) => bytes);
    if (happy === undefined || edge === undefined || broken === undefined) throw new Error("There are three fixtures.");
    const swapped = fixtures.map((one) => ({ ...one, bytes: one.kind === "broken" ? happy : broken }));
    await expect(run("fixtures-complete", lines, {}, swapped)).rejects.toThrow();
  });

  test("must give what they must give", async () => {
    const expecting = (expected: AdapterFixture["expected"]) => [{ ...fixtures[0]!, expected: expected ?? {} }];
    await run("expected-result", lines, {}, expecting({ facts: { employment: 2, coverage: 1 }, findings: [] }));
    await expect(run("expected-result", lines, {}, expecting({ facts: { employment: 3 } }))).rejects.toThrow(
      "facts of happy",
    );
    await expect(run("expected-result", lines, {}, expecting({ facts: [{ kind: "person" }] }))).rejects.toThrow(
      "facts of happy",
    );
    await expect(run("expected-result", lines, {}, expecting({ findings: ["lines/setting"] }))).rejects.toThrow(
      "findings of happy",
    );
  });
});

describe("an expected failure", () => {
  const claimsAll: Adapter = { ...lines, detect: () => ({ confidence: 1, reasons: [] }) };
  const expectedFailures = { recognised: "the format has no header yet" };

  test("lets the check fail", async () => {
    await run("recognised", claimsAll, { expectedFailures });
  });

  test("fails when the check passes after all", async () => {
    await expect(run("recognised", lines, { expectedFailures })).rejects.toThrow("recognised passes now");
  });

  test("needs a reason", async () => {
    await expect(run("recognised", claimsAll, { expectedFailures: { recognised: " " } })).rejects.toThrow("Say why");
  });
});

test("faults are planted only where somebody says what the fields hold", async () => {
  const { faults: _, ...rest } = options;
  await expect(runCheck(checkOf("faults-found"), createKit(lines, fixtures, rest), () => undefined)).rejects.toThrow(
    "Say in `faults`",
  );
});
