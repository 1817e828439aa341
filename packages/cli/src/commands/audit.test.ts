import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "../testing/memory-io.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "audit-"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const halfYears = ["2024H1", "2024H2"];
type Shown = readonly [yes: number, noOrUnknown: number];

/** A release of one municipality and two half-years; `null` is hidden. */
async function write(name: string, shown: readonly (Shown | null)[]) {
  const columns = [[halfYears[0]], [halfYears[1]], halfYears];
  const rows = shown.map((counts, at) => ({
    indicator: "retention-26w",
    definitionVersion: "1.0.0",
    municipality: "GM0200",
    cohort: ["2024H1", "2024H2", "pooled"][at],
    status: counts === null ? "suppressed" : "published",
    pooled: columns[at]?.map((cohort) => ({ municipality: "GM0200", cohort })),
    figure: counts && {
      kind: "share",
      unit: "fraction",
      n: counts[0] + counts[1],
      yes: counts[0],
      noOrUnknown: counts[1],
      share: counts[0] / (counts[0] + counts[1]),
      interval: { lower: 0, upper: 1 },
      split: null,
    },
  }));
  const definitions = [{ id: "retention-26w", unit: "share" }];
  const release = { schema: "jobcoach/release/1", number: 1, policy: { minimumPersons: 10 }, definitions, rows };
  await writeFile(join(cwd, name), JSON.stringify(release));
}

describe("jobcoach audit", () => {
  it("passes a release of which nobody can find out what it hides", async () => {
    await write("safe.json", [null, null, [60, 20]]);
    const { exitCode, stdout } = await runInMemory(["audit", "safe.json"], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Geslaagd");
  });

  it("fails one where a subtraction gives it away, and says where", async () => {
    await write("leak.json", [null, [50, 15], [53, 17]]);
    const { exitCode, stdout } = await runInMemory(["audit", "leak.json", "--lang", "en"], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("retention-26w GM0200 2024H1: yes 3–3");
    expect(stdout).toContain("do not publish");
  });

  it("takes earlier releases along", async () => {
    await write("now.json", [null, null, [53, 17]]);
    await write("then.json", [null, [50, 15], null]);
    const argv = ["audit", "now.json", "--json"];
    expect((await runInMemory(argv, { cwd })).exitCode).toBe(0);
    const both = await runInMemory([...argv, "--earlier", "then.json"], { cwd });
    expect(both.exitCode).toBe(1);
    expect(JSON.parse(both.stdout)).toMatchObject({ passed: false, narrowest: 0, revised: [] });
  });

  it("refuses what is no release", async () => {
    await writeFile(join(cwd, "other.json"), "{}");
    expect((await runInMemory(["audit", "other.json"], { cwd })).exitCode).toBe(2);
    expect((await runInMemory(["audit"], { cwd })).exitCode).toBe(2);
    expect((await runInMemory(["audit", "nowhere.json"], { cwd })).exitCode).toBe(3);
  });
});
