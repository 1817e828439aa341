import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const process = (pid: number, alive: readonly number[] = []) => ({
  pid,
  isAlive: (other: number) => alive.includes(other),
});

test("one process has the folder until it gives it back", () => {
  const lock = lockFolder(folder, process(10));
  expect(lock).toBeDefined();
  expect(lockFolder(folder, process(11, [10]))).toBeUndefined();
  lock?.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(lockFolder(folder, process(11, [10]))).toBeDefined();
});

test("a lock whose process is gone is taken over", () => {
  lockFolder(folder, process(10));
  const next = lockFolder(folder, process(11));
  expect(next).toBeDefined();
  expect(lockFolder(folder, process(12, [11]))).toBeUndefined();
});

test("our own number from before a restart is no lock, a lock of this very process is", () => {
  writeFileSync(join(folder, "gateway.lock"), JSON.stringify({ pid: 10, startId: "before" }));
  const lock = lockFolder(folder, process(10, [10]));
  expect(lock).toBeDefined();
  expect(lockFolder(folder, process(10, [10]))).toBeUndefined();
});

test("a broken lock is taken over, and an old owner cannot give back what is not its own", () => {
  writeFileSync(join(folder, "gateway.lock"), "{");
  const first = lockFolder(folder, process(10));
  const second = lockFolder(folder, process(11));
  first?.release();
  expect(lockFolder(folder, process(12, [11]))).toBeUndefined();
  second?.release();
});
