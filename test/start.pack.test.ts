import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { accessToken } from "../tools/start/access-token.ts";
import { repository } from "./support/repository.ts";
import { runWell } from "./support/run.ts";

/** The main job as a user starts it: the built gateway, the built command, the embedded database, the examples. */
const PORT = 18_080;
const address = `http://localhost:${PORT}`;
const data = mkdtempSync(join(tmpdir(), "jobcoach-start-"));
const { DATABASE_URL: _, ...without } = process.env;
const env = { ...without, PORT: String(PORT), JOBCOACH_DATA: data, LANG: "nl_NL.UTF-8" };

interface Started {
  readonly output: string;
  stop(): Promise<number | null>;
}

let running: ChildProcess | undefined;
afterAll(() => {
  stopWithItsGateway(running);
  rmSync(data, { recursive: true, force: true });
});

/** A test that failed half-way leaves a gateway behind the script, which would hold the port of the next run. */
function stopWithItsGateway(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, "SIGKILL");
}

/** Runs `npm start`'s script until it says how to stop. */
async function start(): Promise<Started> {
  const child = spawn(process.execPath, ["tools/start.ts"], { cwd: repository, env, detached: true });
  running = child;
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const ready = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Ctrl-C")) resolve();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    void ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  await ready;
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return { output, stop };
}

const json = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(`${address}${path}`, { headers })).json();

/** As one of the programs of the example municipalities. */
async function jsonAs(program: string, path: string) {
  const token = await accessToken(`http://localhost:${PORT + 1}`, join(data, "clients"), program);
  return json(path, { authorization: `Bearer ${token}` });
}

describe("npm start", () => {
  test("delivers the examples, compares three municipalities, and reports what the command reports", async () => {
    const { output, stop } = await start();
    expect(output).toContain("Uitgave 1");
    for (const name of ["Apeldoorn", "Arnhem", "Zaanstad"]) expect(output).toContain(name);
    expect(output).not.toContain("✗");

    const { stdout } = runWell("jobcoach", ["report", "examples/deliveries", "--json"], {
      cwd: repository,
      allowed: [0, 1],
    });
    const report: readonly { readonly municipality: string }[] = JSON.parse(stdout);
    for (const [program, code] of Object.entries({ apeldoorn: "GM0200", arnhem: "GM0202", zaanstad: "GM0479" })) {
      const own = await jsonAs(program, `/v1/municipalities/${code}/outcomes`);
      const expected = report.filter(({ municipality }) => municipality === code);
      expect(expected.length).toBeGreaterThan(0);
      expect(own.items.filter((row: { municipality: string }) => row.municipality === code)).toEqual(expected);
    }
    expect((await jsonAs("apeldoorn", "/v1/municipalities/GM0479/outcomes")).code).toBe("not-found");
    expect((await json("/v1/municipalities/GM0479/outcomes")).code).toBe("not-authenticated");
    expect(output).toContain(`${address}/login`);
    expect(await stop()).toBe(0);
  });

  test("finds its data again and delivers nothing twice", async () => {
    const { output, stop } = await start();
    expect(output).toContain("Uitgave 1");
    expect(output).toContain("was er al");
    expect((await json("/v1/releases")).items).toHaveLength(1);
    expect(await stop()).toBe(0);
  });
});
