import { expect } from "vitest";
import { sampleFile } from "../../detection/sample-file.ts";
import type { Check } from "../kit.ts";
import { takeIn } from "../take-in.ts";

export const plainDeclaration: Check = {
  id: "plain-declaration",
  async run({ adapter }) {
    const { id, format, carriers = [], write } = adapter;
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    for (const text of [format.title.nl, format.title.en, format.version, format.stream]) expect(text).toMatch(/\S/);
    expect(["record", "delivery"]).toContain(adapter.coverage);
    expect(carriers.length > 0, "says what carries it in writing, just where it is written").toBe(write !== undefined);
    expect(new Set(carriers).size, "carriers differ").toBe(carriers.length);
  },
};

export const recognised: Check = {
  id: "recognised",
  async run({ adapter, fixtures, options: { among = [adapter] } }) {
    expect(among.map(({ id }) => id)).toContain(adapter.id);
    for (const { name, bytes, given = {} } of fixtures) {
      const { result } = await takeIn(adapter, bytes, { given, among });
      expect(result.recognised?.adapter.id, name).toBe(adapter.id);
      for (const { nl, en } of result.recognised?.reasons ?? [])
        expect([nl, en].every((text) => text !== "")).toBe(true);
    }
    for (const stranger of STRANGERS) {
      const sample = await sampleFile(new Blob([stranger]));
      expect(adapter.detect(sample)?.confidence ?? 0, `recognises ${stranger.slice(0, 20)}`).toBeLessThan(0.5);
    }
  },
};

/** Files of nobody: an adapter that takes them for its own takes anything. */
const STRANGERS: readonly string[] = [
  "",
  "\n",
  "a;b;c\n1;2;3\n",
  "naam,datum\nx,2025-01-01\n",
  "<html><body>Log in</body></html>",
  '<?xml version="1.0"?><leeg/>',
  "%PDF-1.7",
  "{}",
  "[1, 2]",
  '{"schema":"something-else/1"}\n',
  "lopende tekst zonder vorm",
];
