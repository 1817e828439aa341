import { expect, test } from "vitest";
import { fileOf } from "../testing/run-engine.ts";
import { dataFilesOf } from "./chosen-files.ts";

const sidecar = (folder: string, content: object) => fileOf(`${folder}delivery.json`, JSON.stringify(content));

test("what stands in the folder of a file holds for it, and what was typed wins", async () => {
  const files = [
    sidecar("a/", { municipality: "GM0200", grantor: "municipality" }),
    fileOf("a/export.csv", "x"),
    fileOf("b/export.csv", "x"),
  ];
  const data = await dataFilesOf(files, { municipality: "GM0202", period: "2026-01-01/2026-06-30", observedUntil: "" });
  const period = { from: "2026-01-01", to: "2026-06-30" };
  expect(data).toMatchObject({
    ok: true,
    files: [
      { name: "a/export.csv", given: { municipality: "GM0202", grantor: "municipality", period } },
      { name: "b/export.csv", given: { municipality: "GM0202", period } },
    ],
  });
});

test("notes, receipts and what the system hides are no data", async () => {
  const names = ["README.md", ".DS_Store", "x.csv.receipt.json"];
  const data = await dataFilesOf([...names.map((name) => fileOf(name, "x")), sidecar("", {})], {});
  expect(data).toMatchObject({ ok: false, fault: { nl: expect.stringContaining("geen bestanden met gegevens") } });
});

test.each([
  ["[]", "geen geldig JSON-object"],
  ["{", "geen geldig JSON-object"],
  ['{"banaan":1}', "iets dat we niet kennen"],
  ['{"municipality":"123456782"}', '"municipality" niet'],
])("a delivery.json of %s is told without what stands in it", async (text, told) => {
  const data = await dataFilesOf([fileOf("delivery.json", text), fileOf("a.csv", "x")], {});
  expect(data).toMatchObject({ ok: false, fault: { nl: expect.stringContaining(told) } });
  expect(JSON.stringify(data)).not.toMatch(/banaan|123456782/);
});
