import { openAsBlob, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sidecarOf, take } from "./support/example-deliveries.ts";
import { repository } from "./support/repository.ts";

const folder = join(repository, "examples/broken");

/** What each file is told: whether the delivery may be taken, and the rules that say what is wrong. */
const expectations: readonly (readonly [file: string, taken: boolean, rules: readonly string[]])[] = [
  ["answers/doctype.xml", false, ["xml/doctype-refused"]],
  ["answers/truncated.xml", false, ["xml/truncated"]],
  ["broken-quote.csv", true, ["delimited/unclosed-quote"]],
  ["bsn-as-number.csv", true, ["person/bsn-rounded"]],
  ["bsn-fails-test.csv", true, ["person/bsn-fails-test"]],
  ["correct.csv", true, []],
  ["decimal-point.csv", true, ["number/decimal-point"]],
  ["duplicate-header.csv", false, ["header/duplicate-name", "column/row-waits"]],
  ["empty.csv", false, ["file/empty"]],
  ["end-before-start.csv", true, ["employment/end-before-start"]],
  ["header-only.csv", false, ["file/no-records"]],
  ["leading-zero-lost.csv", true, ["person/bsn-zero-lost"]],
  ["login-page.csv", false, ["file/unrecognised-html"]],
  ["municipality-missing/answer.xml", false, ["delivery/municipality-missing"]],
  ["no-ended-jobs.csv", true, ["delivery/no-ended-jobs"]],
  ["old-excel-renamed.xlsx", false, ["file/unrecognised-old-excel"]],
  ["short-row.csv", true, ["delimited/row-too-short"]],
  ["thirty-february.csv", true, ["date/no-such-day"]],
  ["unknown-code.csv", true, ["code/unknown-code"]],
  ["unknown-column.csv", false, ["column/renamed"]],
  ["unrecognised.csv", false, ["file/unrecognised"]],
];

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(csv|xlsx|xml)$/.test(file),
);

test("every broken example has its expectation", () => {
  expect(expectations.map(([file]) => file).sort()).toEqual(files.sort());
});

describe.each(expectations)("%s", (file, taken, rules) => {
  const path = join(folder, file);
  const result = async () => take(await openAsBlob(path), sidecarOf(path));

  test("says what is wrong, and nothing else", async () => {
    const { header, findings } = await result();
    expect([header !== undefined, findings.groups.map(({ rule }) => rule)]).toEqual([taken, rules]);
  });

  test("loses no record, and names no value", async () => {
    const { records, findings } = await result();
    expect(records.accepted + records.rejected).toBe(records.read);
    const told = JSON.stringify([findings.groups, findings.items]);
    const numbers = readFileSync(path, "latin1").match(/\d{8,}/g) ?? [];
    expect(numbers.filter((number) => told.includes(number))).toEqual([]);
  });
});
