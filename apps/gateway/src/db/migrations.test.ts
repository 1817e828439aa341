import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = new URL("./migrations/", import.meta.url);
const sql = readdirSync(FOLDER)
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .join("\n");

const TENANT_TABLES = [
  "submission",
  "submission_finding",
  "fact_run",
  "tally",
  "processing_log",
  "audit_log",
  "tombstone",
  "person_deletion",
  "registration",
];

test.each(TENANT_TABLES)("in every key and index of %s the municipality comes first", (table) => {
  const body = new RegExp(`create table ${table} \\(([\\s\\S]*?)\\n\\);`).exec(sql)?.[1] ?? "";
  expect(body).toMatch(/^\s*municipality text not null,/);
  const keys = [...body.matchAll(/(?:primary key|foreign key|unique|references \w+) \((\w+)/g)].map(
    (match) => match[1],
  );
  const indexes = [...sql.matchAll(new RegExp(`index \\w+ on ${table}\\s*\\((\\w+)`, "g"))].map((match) => match[1]);
  expect(keys.length).toBeGreaterThan(0);
  expect([...new Set([...keys, ...indexes])]).toEqual(["municipality"]);
});

test("no row has a number that the database makes, and nothing notifies", () => {
  expect(sql).not.toMatch(/serial|identity|gen_random_uuid|uuidv7|notify|listen/i);
});
