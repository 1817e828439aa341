import { resolve } from "node:path";
import { assemble, type Trajectory } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { spoolBeside } from "../files/spool.ts";
import { takeAllFacts } from "../intake/take-all-facts.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { plain } from "../text/plain.ts";
import type { Converted } from "./to-facts.ts";

const LINES_PER_PIECE = 500;

/**
 * Writes the trajectories of all files together, one per line. Where one delivery is refused nothing is written: without it
 * the trajectories of others would be incomplete, and nobody could see that.
 */
export async function convertToTrajectories(call: Call, sources: readonly SourceFile[]): Promise<readonly Converted[]> {
  const out = call.value("out");
  const path = out === undefined ? undefined : resolve(call.io.cwd, out);
  if (sources.some((source) => source.path === path))
    throw wrongCall("--out wijst naar een bestand dat gelezen wordt.", "--out points to a file that is read.");
  const { facts, taken } = await takeAllFacts(call, sources, await keyRingOf(call, false));
  if (taken.some(({ result }) => result.header === undefined)) return taken.map((file) => ({ taken: file }));

  const { trajectories } = assemble(facts);
  if (path === undefined) {
    for (const piece of piecesOf(trajectories)) await call.io.stdout.write(piece);
    return taken.map((file) => ({ taken: file }));
  }
  const spool = await spoolBeside(path);
  try {
    for (const piece of piecesOf(trajectories)) await spool.write(piece);
    await spool.moveTo(path);
  } catch (error) {
    await spool.remove();
    throw error;
  }
  return taken.map((file) => ({ taken: file, out: plain(out ?? "") }));
}

function* piecesOf(trajectories: readonly Trajectory[]): Generator<string> {
  for (let from = 0; from < trajectories.length; from += LINES_PER_PIECE) {
    const some = trajectories.slice(from, from + LINES_PER_PIECE);
    yield some.map((trajectory) => `${JSON.stringify(trajectory)}\n`).join("");
  }
}
