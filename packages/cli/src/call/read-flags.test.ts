import { describe, expect, it } from "vitest";
import { deliveryFlags, type FlagName } from "./flags.ts";
import { readFlags } from "./read-flags.ts";

const known: readonly FlagName[] = [...deliveryFlags, "key", "json", "out"];

describe("flags", () => {
  it("stand anywhere between the files", () => {
    const { values, positionals } = readFlags(["a.csv", "--municipality", "GM0200", "b.csv", "--json"], known);
    expect(positionals).toEqual(["a.csv", "b.csv"]);
    expect(values.get("municipality")).toEqual(["GM0200"]);
    expect(values.has("json")).toBe(true);
  });

  it("may be repeated where that means something; else the last one wins", () => {
    const { values } = readFlags(["--key", "a", "--key=b", "--out", "x", "--out", "y"], known);
    expect(values.get("key")).toEqual(["a", "b"]);
    expect(values.get("out")).toEqual(["y"]);
  });

  it("end at --", () => {
    expect(readFlags(["--", "--json"], known).positionals).toEqual(["--json"]);
  });

  it.each([
    [["--municipalty", "GM0200"], "There is no flag --municipalty. Did you mean --municipality?"],
    [["--banaan"], "There is no flag --banaan."],
    [["-x"], "There is no flag -x."],
    [["--insecure"], "The flag --insecure does not go with this command."],
    [["--municipality"], "--municipality needs a value: --municipality GM0200"],
    [["--out", "--json"], "--out needs a value: --out PATH"],
    [["--out="], "--out needs a value: --out PATH"],
    [["--json=yes"], "The flag --json takes no value."],
  ])("%j is told: %s", (argv, sentence) => expect(() => readFlags(argv, known)).toThrow(sentence));
});
