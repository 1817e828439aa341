import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { collectFiles } from "./collect-files.ts";
import { readSidecar } from "./sidecar.ts";

describe("files", () => {
  it("of a folder are those in it and one folder down, sorted; sidecars, README and dot files are no data", async () => {
    await using folder = await temporaryFolder();
    for (const name of ["b.csv", "a.csv", "delivery.json", "README.md", ".hidden", "sub/c.xml", "sub/deeper/d.csv"])
      await folder.write(name, "x");
    const files = await collectFiles(["."], folder.path);
    expect(files.map(({ path }) => relative(folder.path, path))).toEqual(["a.csv", "b.csv", "sub/c.xml"]);
  });

  it("come once, however often they are named, and a sidecar that a shell names as well is skipped", async () => {
    await using folder = await temporaryFolder();
    for (const name of ["a.csv", "delivery.json", "README.md"]) await folder.write(name, "x");
    const files = await collectFiles(["a.csv", "delivery.json", "README.md", "./a.csv", "."], folder.path);
    expect(files.map(({ name }) => name)).toEqual(["a.csv"]);
  });

  it("that are not there are told by name", async () => {
    await using folder = await temporaryFolder();
    await expect(collectFiles(["weg.csv"], folder.path)).rejects.toThrow("The file weg.csv does not exist.");
    await expect(collectFiles(["."], folder.path)).rejects.toThrow("There are no files with data here: .");
    await expect(collectFiles([], folder.path)).rejects.toThrow("Say which file or folder.");
  });
});

describe("the sidecar", () => {
  const read = async (content: string) => {
    await using folder = await temporaryFolder();
    await folder.write("delivery.json", content);
    return await readSidecar(folder.path);
  };

  it("gives what it says about the delivery", async () => {
    const metadata = {
      municipality: "GM0200",
      hoursLogComplete: true,
      period: { from: "2026-01-01", to: "2026-06-30" },
    };
    expect(await read(JSON.stringify(metadata))).toEqual(metadata);
  });

  it("need not be there", async () => {
    await using folder = await temporaryFolder();
    expect(await readSidecar(folder.path)).toEqual({});
  });

  it.each([
    ["{", "is not valid JSON"],
    ["[]", "must be a JSON object"],
    [`{"municipality":"0200"}`, `"municipality" is not valid. Expected: GM and four digits`],
    [`{"observedUntil":"2026-02-30"}`, `"observedUntil" is not valid. Expected: a day`],
    [`{"period":{"from":"2026-06-30","to":"2026-01-01"}}`, `"period" is not valid`],
    [`{"hoursLogComplete":"yes"}`, `"hoursLogComplete" is not valid`],
    [`{"observedUntill":"2026-06-30"}`, `we do not know "observedUntill". Did you mean "observedUntil"?`],
    [`{"banaan":1}`, `we do not know "banaan". We know: municipality, grantor`],
  ])("%s is told: %s", async (content, sentence) => {
    await expect(read(content)).rejects.toThrow(sentence);
  });
});
