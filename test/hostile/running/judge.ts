import { openAsBlob, readFileSync } from "node:fs";
import { factsAdapter, intake } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";
import type { Fact } from "@jobcoach/core";
import { forgetPeak, peakMegabytes } from "../../../bench/peak-memory.ts";
import { hashFile } from "../../../packages/cli/src/files/hash-file.ts";
import { canaries } from "../canary.ts";
import type { Answer, Question } from "./question.ts";

/** The program that takes hostile files in, one after another, and prints an answer per line; see `ask`. */
const questions: readonly Question[] = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const adapters = [...participatiewet(), ...uwv(), factsAdapter];

for (const question of questions) {
  globalThis.gc?.();
  process.stdout.write(`${JSON.stringify(await answerTo(question))}\n`);
}

async function answerTo({ path, given }: Question): Promise<Answer> {
  forgetPeak();
  const from = process.cpuUsage();
  const started = performance.now();
  const facts: Fact[] = [];
  const file = await openAsBlob(path);
  const keyOf = () => ({ version: 1, bytes: new Uint8Array(32).fill(7) });
  const { findings, header, known, recognised, records } = await intake(
    { file, adapters, given, hashFile, keyOf },
    { facts: (batch) => void (facts.length < 1_000 && facts.push(...batch)) },
  );
  const { user, system } = process.cpuUsage(from);
  const told = JSON.stringify([findings, header, known, recognised?.reasons, facts]);
  return {
    accepted: header !== undefined,
    rules: findings.groups.map(({ rule }) => rule),
    errors: findings.errors,
    records,
    leaked: canaries.filter((canary) => told.includes(canary)),
    busySeconds: (user + system) / 1e6,
    seconds: (performance.now() - started) / 1_000,
    peakMegabytes: peakMegabytes(),
  };
}
