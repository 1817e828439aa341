import { Problem } from "@jobcoach/contract";
import { type ReleaseRow, retention26w } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import type { ReleaseHead } from "../releases/find-releases.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import type { TestGateway } from "../testing/test-gateway.ts";
import { outcomeTypes } from "./send-figures.ts";

const { reasons: _, judge, observe, ...definition } = retention26w;
const head: ReleaseHead = {
  schema: "jobcoach/release/1",
  number: 1,
  madeAt: "2026-07-01T09:00:00Z",
  policy: { minimumPersons: 10 },
  municipalities: [{ code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30" }],
  definitions: [definition],
};
const row: ReleaseRow = {
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort: "pooled",
  status: "suppressed",
  pooled: [{ municipality: "GM0200", cohort: "2025H1" }],
  figure: null,
};

let database: Database;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  await database
    .insertInto("release")
    .values({
      number: 1,
      made_at: new Date(head.madeAt),
      version: "1.0.0",
      basis: null,
      content_sha256: "0",
      release: jsonText(head),
      row_count: 1,
      fingerprint: "0".repeat(64),
      confidential_ledger: jsonText([]),
    })
    .execute();
  await database
    .insertInto("release_row")
    .values({
      release: 1,
      seq: 1,
      indicator: row.indicator,
      cohort: row.cohort,
      municipality: row.municipality,
      hours_mode: null,
      is_part: false,
      figure: jsonText(row),
    })
    .execute();
});
afterAll(() => gateway.remove());

const outcomes = (accept?: string, query = "?indicator=retention-26w", language = "nl") =>
  gateway.request(`/v1/outcomes${query}`, {
    headers: { "accept-language": language, ...(accept === undefined ? {} : { accept }) },
  });

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["text/csv", "text/csv"],
  ["text/*", "text/csv"],
  ["application/json;q=0.2, text/csv;q=0.9", "text/csv"],
  ["text/csv;q=0, */*", "application/json"],
  [outcomeTypes[2], outcomeTypes[2]],
  ["application/json-stat+json", "application/json-stat+json"],
])("asked for %s, figures come as %s", async (accept, mediaType) => {
  const response = await outcomes(accept);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(mediaType);
  expect(response.headers.get("vary")).toContain("accept");
});

test("a file holds the rows that were asked for, in the language that was asked for", async () => {
  const response = await outcomes("text/csv", "?indicator=retention-26w&municipality=GM0200&cohort=pooled", "en");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="jobcoach-1.csv"');
  const [header, ...rows] = (await response.text()).trimEnd().split("\r\n");
  expect(header).toMatch(/^publication,release,indicator,/);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(row).toMatch(/^published,1,retention-26w,1\.0\.0,In work after 26 weeks,.*,GM0200,/);
});

test("JSON-stat of one indicator is a dataset", async () => {
  const document = await (await outcomes("application/json-stat+json")).json();
  expect(document).toMatchObject({ version: "2.0", class: "dataset", label: "Aan het werk na 26 weken" });
});

test("a form that is not made is refused with those that are", async () => {
  const response = await outcomes("application/pdf");
  expect(response.status).toBe(406);
  const problem = Problem.parse(await response.json());
  expect(problem).toMatchObject({ code: "not-acceptable", produces: [...outcomeTypes] });
});
