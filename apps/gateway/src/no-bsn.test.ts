import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./db/database.ts";
import { numbersIn } from "./testing/numbers-in.ts";
import { openTestGateway } from "./testing/open-test-gateway.ts";
import { dumpTables, type TestGateway } from "./testing/test-gateway.ts";

/** A valid number of the range that nobody has; all numbers in the examples start like it. */
const BSN = "999990019";

const EXAMPLES = new URL("../../../examples/deliveries/", import.meta.url);

let database: Database;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
});
afterAll(() => gateway.remove());

async function example(name: string, head = 10) {
  const folder = new URL(`${name}/`, EXAMPLES);
  const file = (await readdir(folder)).find((one) => one !== "delivery.json") ?? "";
  const text = await readFile(new URL(file, folder), "latin1");
  const metadata = await readFile(new URL("delivery.json", folder), "utf8");
  return { lines: text.split(/\r?\n/).slice(0, head), text, metadata };
}

/** Delivers and gives back every number that anybody could see of it: in the answers, and in the facts before others come. */
async function foundIn(text: string, form: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { submission } = await gateway.deliver(new Blob([Buffer.from(text, "latin1")]), form);
  const findings = await gateway.request(`${submission.links.findings}?pageSize=500`);
  const facts = await database.selectFrom("fact_run").selectAll().where("submission_id", "=", submission.id).execute();
  return numbersIn([
    JSON.stringify(submission),
    await findings.text(),
    [...findings.headers].join(),
    JSON.stringify(facts),
  ]);
}

/** Every way in which one file may carry the number: in each column, in each header, and broken. */
function* spoiled(lines: readonly string[], delimiter: string, header: number): Generator<readonly [string, string]> {
  const columns = (lines[header] ?? "").split(delimiter);
  for (const [column, name] of columns.entries()) {
    const put = (line: string) => line.split(delimiter).with(column, BSN).join(delimiter);
    const records = lines.slice(header + 1).filter((line) => line !== "");
    yield [`column ${name}`, [...lines.slice(0, header + 1), ...records.map(put)].join("\r\n")];
    yield [`header ${name}`, [...lines.slice(0, header), put(lines[header] ?? ""), ...records].join("\r\n")];
  }
  const text = lines.join("\r\n");
  yield ["too few columns", `${text}\r\n${BSN}`];
  yield [
    "too many columns",
    `${text}\r\n${Array(columns.length + 3)
      .fill(BSN)
      .join(delimiter)}`,
  ];
  yield ["an open quote", `${text}\r\n"${BSN}`];
  yield ["a number with a NUL", `${text}\r\n\0${BSN}${delimiter}`];
  yield ["as the first line", `${BSN}\r\n${text}`];
  yield ["dotted and spaced", text.replaceAll(/99999(\d{4})/g, "99999.$1 ")];
  yield ["nothing but numbers", `${BSN}${delimiter}${BSN}\r\n${BSN}${delimiter}${BSN}\r\n`];
}

test.each([
  ["apeldoorn-export", ";", 0],
  ["zaanstad-export", "\t", 1],
] as const)(
  "no citizen service number of %s is kept or shown, wherever it stands",
  async (name, delimiter, header) => {
    const { lines, metadata } = await example(name);
    for (const [what, text] of spoiled(lines, delimiter, header)) {
      const isSureToBeRecognised = what.startsWith("column");
      expect(await foundIn(text, { metadata }), what).toEqual([]);
      if (isSureToBeRecognised) continue;
      expect(await foundIn(text, { metadata, format: name.replace("-export", "") }), `${what}, chosen`).toEqual([]);
    }
  },
  60_000,
);

/** The first answers of a message with many. */
function fewAnswers(text: string): string {
  const [end = ""] = /<\/\w+:\w+Response>/.exec(text) ?? [];
  const [root = ""] = /<\/Antwoorden>\s*$/.exec(text) ?? [];
  const answers = text.split(end);
  return end === "" || root === "" ? text : `${answers.slice(0, 6).join(end)}${end}\n${root}`;
}

test.each(["apeldoorn-polis", "arnhem-reintegratie"])("nor of the message %s", async (name) => {
  const { text: whole, metadata } = await example(name);
  const text = fewAnswers(whole);
  const elements = [...new Set([...text.matchAll(/<(?:\w+:)?(\w+)>[^<]+</g)].map((match) => match[1] ?? ""))];
  for (const element of elements) {
    const put = text.replaceAll(new RegExp(`(<(?:\\w+:)?${element}>)[^<]+<`, "g"), `$1${BSN}<`);
    expect(await foundIn(put, { metadata }), element).toEqual([]);
  }
  const cut = text.slice(0, text.indexOf(BSN.slice(0, 5)) + 9);
  expect(await foundIn(cut, { metadata })).toEqual([]);
  expect(await foundIn(text.replace(">", `><?x ${BSN}?>`), { metadata })).toEqual([]);
});

test("nor when it stands in the metadata, the format, the file name or the address", async () => {
  const responses = [
    await gateway.request(`/v1/submissions/${BSN}?${BSN}=${BSN}`),
    await gateway.request("/v1/submissions", { method: "POST", body: BSN, headers: { accept: BSN } }),
  ];
  for (const metadata of [BSN, `{"municipality":"${BSN}"}`, `{"${BSN}":1}`, `{"stream":"a${BSN}"}`]) {
    const body = new FormData();
    body.set("metadata", metadata);
    body.set("format", `x${BSN}`);
    body.set("file", new Blob([BSN]), `${BSN}.csv`);
    body.set(BSN, BSN);
    responses.push(await gateway.request("/v1/submissions", { method: "POST", body }));
  }
  for (const response of responses) {
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(numbersIn([await response.text(), [...response.headers].join()])).toEqual([]);
  }
});

test("nor in a dry run, an announcement, a confirmation or what is sent with a wrong digest", async () => {
  const { lines, metadata } = await example("apeldoorn-export");
  const dry = new FormData();
  dry.set("metadata", metadata);
  dry.set("file", new Blob([Buffer.from(lines.join("\r\n"), "latin1")]));
  const json = { "content-type": "application/json", "idempotency-key": `"${BSN}-${BSN}"` };
  const announcement = {
    kind: "file",
    fileName: `${BSN}.csv`,
    contentType: "text/csv",
    size: 9,
    metadata: { municipality: "GM0200" },
  };
  const post = (path: string, value: unknown) =>
    gateway.request(path, { method: "POST", headers: json, body: JSON.stringify(value) });
  const announced = await post("/v1/submissions", announcement);
  const self = announced.headers.get("location") ?? "";
  const { submission } = await gateway.deliver(new Blob([`${lines.join("\r\n")}\r\n"${BSN}`]), { metadata });
  const responses = [
    announced,
    await gateway.request("/v1/checks", { method: "POST", body: dry }),
    await post("/v1/submissions", { ...announcement, contentType: BSN, [BSN]: BSN }),
    await post(`${self}/_confirm`, { confirmations: [{ rule: BSN, reason: `Het is ${BSN} en niemand anders.` }] }),
    await gateway.request(`${self}/content`, {
      method: "PUT",
      headers: {
        "content-type": "text/csv",
        "content-digest": "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
      },
      body: BSN,
    }),
    await gateway.request(self),
    await gateway.request(submission.links.findings, { headers: { accept: "text/csv" } }),
    await gateway.request(submission.links.events),
  ];
  expect(responses.map(({ status }) => status)).toEqual([201, 200, 400, 400, 400, 200, 200, 200]);
  for (const response of responses)
    expect(numbersIn([await response.text(), [...response.headers].join()])).toEqual([]);
});

test("nor in any table, in the log, or in the folder of the gateway", async () => {
  const tables = await dumpTables(database);
  expect(tables.length).toBeGreaterThan(100_000);
  expect(numbersIn([tables])).toEqual([]);
  expect(gateway.logged.length).toBeGreaterThan(100);
  expect(numbersIn(gateway.logged)).toEqual([]);
  expect(numbersIn(await readdir(gateway.folder, { recursive: true }))).toEqual([]);
});
