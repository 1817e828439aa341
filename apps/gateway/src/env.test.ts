import { expect, test } from "vitest";
import { readSettings } from "./env.ts";

test("without anything: this machine only, the embedded database, source formats replaced", () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    settings: { host: "127.0.0.1", port: 8080, databaseUrl: undefined, mode: "pseudonymise", maxBytes: 1_000_000_000 },
  });
});

test("with a database server only facts come in, unless somebody says otherwise", () => {
  const DATABASE_URL = "postgres://gateway@db/jobcoach";
  expect(readSettings({ DATABASE_URL })).toMatchObject({ settings: { mode: "refuse" } });
  const JOBCOACH_MODE = "pseudonymise";
  expect(readSettings({ DATABASE_URL, JOBCOACH_MODE })).toMatchObject({ settings: { mode: "pseudonymise" } });
});

test("names every variable that is wrong or unknown, and no value", () => {
  const read = readSettings({ PORT: "eighty", JOBCOACH_MODE: "maybe", JOBCOACH_DATABASE: "secret", HOME: "/root" });
  expect(read).toEqual({ ok: false, invalid: ["PORT", "JOBCOACH_MODE"], unknown: ["JOBCOACH_DATABASE"] });
});

test("how much of a source file may be in memory", () => {
  expect(readSettings({})).toMatchObject({ settings: { maxSourceBytes: 67_108_864 } });
  expect(readSettings({ JOBCOACH_MAX_SOURCE_BYTES: "5000" })).toMatchObject({ settings: { maxSourceBytes: 5000 } });
  expect(readSettings({ JOBCOACH_MAX_SOURCE_BYTES: "5MB" })).toMatchObject({ invalid: ["JOBCOACH_MAX_SOURCE_BYTES"] });
});

test.each(["0", "65535", "8080"])("port %s is one", (PORT) => expect(readSettings({ PORT }).ok).toBe(true));
test.each(["65536", "-1", "80.5", "0x50", " 80"])("port %s is none", (PORT) =>
  expect(readSettings({ PORT }).ok).toBe(false),
);
