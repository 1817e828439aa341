import { stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const argv = ["key", "new", "--municipality", "GM0200"];

describe("key new", () => {
  it("makes a key that only its owner can read, and never shows it", async () => {
    await using folder = await temporaryFolder();
    const { exitCode, stdout } = await runInMemory(argv, { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("De sleutel van Apeldoorn staat in jobcoach-key-GM0200.json.");
    const { key, ...rest } = JSON.parse(await folder.read("jobcoach-key-GM0200.json"));
    expect(rest).toEqual({ schema: "jobcoach-key/1", municipality: "GM0200", version: 1 });
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    expect(stdout).not.toContain(key);
    if (process.platform !== "win32")
      expect((await stat(folder.at("jobcoach-key-GM0200.json"))).mode & 0o777).toBe(0o600);
  });

  it("is another one every time and is never overwritten", async () => {
    await using folder = await temporaryFolder();
    const json = await runInMemory([...argv, "--json"], { cwd: folder.path });
    expect(JSON.parse(json.stdout)).toEqual({ file: "jobcoach-key-GM0200.json", municipality: "GM0200", version: 1 });
    const first = await folder.read("jobcoach-key-GM0200.json");
    const again = await runInMemory(argv, { cwd: folder.path });
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain("bestaat al");
    expect(await folder.read("jobcoach-key-GM0200.json")).toBe(first);
    await runInMemory([...argv, "--out", "other.json"], { cwd: folder.path });
    expect(await folder.read("other.json")).not.toBe(first);
  });

  it.each([
    [["key", "new"], "Geef de gemeente met --municipality"],
    [["key", "new", "--municipality", "0200"], "Geef de gemeente met --municipality"],
    [["key", "turn"], "Maak een sleutel zo"],
    [["key", "rotate"], "Geef de oude sleutel met --key"],
  ])("%j is told", async (wrong, sentence) => {
    await using folder = await temporaryFolder();
    const { exitCode, stderr } = await runInMemory(wrong, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("key rotate", () => {
  it("makes the key after a key, which stays as it is", async () => {
    await using folder = await temporaryFolder();
    await runInMemory(argv, { cwd: folder.path });
    const old = await folder.read("jobcoach-key-GM0200.json");
    const rotate = ["key", "rotate", "--key", "jobcoach-key-GM0200.json"];
    expect((await runInMemory(rotate, { cwd: folder.path })).exitCode).toBe(0);
    const made = JSON.parse(await folder.read("jobcoach-key-GM0200-v2.json"));
    expect(made).toMatchObject({ municipality: "GM0200", version: 2 });
    expect(made.key).not.toBe(JSON.parse(old).key);
    expect(await folder.read("jobcoach-key-GM0200.json")).toBe(old);
  });
});
