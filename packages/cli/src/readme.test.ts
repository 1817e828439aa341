import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deliveryFlags } from "./call/flags.ts";
import { commands } from "./commands/commands.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Rows of tables whose first cell is code. */
const rows = readme
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

const flagsIn = (text: string) => [...text.matchAll(/`--([a-z-]+)`/g)].map(([, name]) => name);

describe("the README", () => {
  it("names every command and no other", () => {
    const named = rows.flatMap(([, first = ""]) => /^`jobcoach ([a-z-]+)/.exec(first)?.[1] ?? []);
    expect(new Set(named)).toEqual(new Set(commands.map(({ name }) => name)));
  });

  it("names the flags of every command", () => {
    const table = new Map(
      rows.flatMap(([, first = "", second = ""]) => (/^`[a-z-]+`$/.test(first) ? [[first, second]] : [])),
    );
    for (const { name, flags } of commands) {
      const told = table.get(`\`${name}\``) ?? "";
      const shared = told.includes("wat het bestand niet zegt") ? deliveryFlags : [];
      expect({ name, flags: new Set([...flagsIn(told), ...shared]) }).toEqual({ name, flags: new Set(flags) });
    }
    expect(table.size).toBe(commands.length);
  });

  it("lists what the file does not say", () => {
    const list = readme.slice(readme.indexOf('"Wat het bestand niet zegt" zijn')).split(/\.\s/)[0] ?? "";
    expect(flagsIn(list)).toEqual(deliveryFlags);
  });

  it("gives an example of report with each of its views", () => {
    for (const flag of ["--compare", "--explain", "--study", "--out", "--by cohort", "--indicator"])
      expect(readme).toMatch(new RegExp(`npx jobcoach report [^\\n]*${flag}`));
  });
});
