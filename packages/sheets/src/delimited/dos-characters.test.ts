import { describe, expect, test } from "vitest";
import { createDosWatch } from "./dos-characters.ts";

const decode = (...bytes: number[]) => new TextDecoder("windows-1252").decode(Uint8Array.from(bytes), { stream: true });
const [u, e, ee, ei, eu] = [decode(0x81), decode(0x82), decode(0x88), decode(0x8b), decode(0x89)];
const o = decode(0x94);

const isDos = (...texts: readonly string[]) => {
  const watch = createDosWatch("windows-1252");
  for (const text of texts) watch.see(text);
  return watch.isDos;
};

describe("a file of DOS read as Windows-1252", () => {
  test.each([
    ["be\u00ebindigd", `be${eu}indigd`],
    ["Zo\u00eb", `Zo${eu}`],
    ["co\u00f6rdinatie", `co${o}rdinatie`],
    ["caf\u00e9s", `caf${e}s`],
    ["ge\u00efnd", `ge${ei}nd`],
    ["cr\u00eape", `cr${ee}pe`],
    ["M\u00fcller", `M${u}ller`],
  ])("is known by three words like %s", (_, word) => {
    expect(isDos(`a;${word};b\n`, `${word};${word}\n`)).toBe(true);
    expect(isDos(`a;${word};${word}\n`)).toBe(false);
  });

  test.each([
    ["honest letters among them", `be${eu}indigd;be${eu}indigd;be${eu}indigd;co\u00f6rdinatie`],
    ["quotation marks, per mille and commas", `“ja”; ‚nee’; 3${eu}; 4 ${eu}; ‹ja›; ”en”; `.repeat(3)],
    ["letters of UTF-8", "be\u00c3\u00abindigd;caf\u00c3\u00a9;M\u00c3\u00bcller"],
    ["plain text", "a;b;c\n"],
  ])("is not: %s", (_, text) => expect(isDos(text)).toBe(false));

  test("nor is a file in UTF-8, whatever its signs are", () => {
    const watch = createDosWatch("utf-8");
    watch.see(`be${eu}indigd `.repeat(9));
    expect(watch.isDos).toBe(false);
  });
});
