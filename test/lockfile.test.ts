import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "./support/repository.ts";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(join(repository, "package-lock.json"), "utf8"),
);
const installed = Object.entries(lockfile.packages)
  .filter(([path, entry]) => path.includes("node_modules/") && entry.link !== true)
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), ...entry }));

/** Lowest versions without a known serious fault, and packages not to use at all. */
const FLOORS: Readonly<Record<string, string>> = {
  "fast-xml-parser": "5.10.1",
  hono: "4.13.5",
  "@hono/node-server": "2.0.0",
  axios: "1.18.0",
  ajv: "8.18.0",
  fflate: "0.8.3",
};
const BANNED = ["xlsx", "exceljs", "postgres"];

const LICENCES =
  /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|EUPL-1\.2|CC0-1\.0|BlueOak-1\.0\.0|MPL-2\.0|0BSD|Python-2\.0|Unlicense|CC-BY-4\.0)/;

describe("the lockfile", () => {
  test("pins every package by its content and names no host", () => {
    expect(installed.filter(({ integrity }) => integrity === undefined).map(({ name }) => name)).toEqual([]);
    expect(installed.filter(({ resolved }) => resolved?.startsWith("http")).map(({ name }) => name)).toEqual([]);
  });

  test("is complete: npm ci refuses a lockfile that lacks the part of another platform", () => {
    const names = new Set(installed.map(({ name }) => name));
    const wanted = installed.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test("holds no package below its floor, and none that is banned", () => {
    const low = installed.filter(({ name, version = "0" }) => name in FLOORS && isBelow(version, FLOORS[name] ?? "0"));
    expect(low.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
    expect(installed.filter(({ name }) => BANNED.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test("holds free licences only", () => {
    const others = installed.filter(({ license }) => license !== undefined && !LICENCES.test(license));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
});

function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(".").map((part) => Number.parseInt(part, 10)));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
