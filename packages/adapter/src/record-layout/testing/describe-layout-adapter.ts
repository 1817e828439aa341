import { Fact, Finding } from "@jobcoach/core";
import { encodeText } from "@jobcoach/sheets";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Adapter } from "../../contract/adapter.ts";
import type { ResolvedDelivery } from "../../contract/resolved-delivery.ts";
import { recognise } from "../../detection/recognise.ts";
import { sampleFile } from "../../detection/sample-file.ts";
import { runAdapter, sorted } from "../../suwiml/testing/run-adapter.ts";
import { readLayout } from "../read-layout.ts";
import type { RecordLayout } from "../record-layout.ts";
import { writeDelimitedLayout, writeFixedLayout, writeXmlLayout } from "../write-layout.ts";
import { xmlBinding } from "../xml-names.ts";

/** Files of a layout in XML; the happy one has no findings. */
export interface LayoutFixtures {
  readonly happy: string;
  readonly [name: string]: string;
}

/** The texts of the records of a file, as any carrier would write them. */
export async function textsOf(layout: RecordLayout, source: string): Promise<readonly (readonly string[])[]> {
  const texts: (readonly string[])[] = [];
  const context = { given: {}, onFinding: fail, declare: () => undefined, onRejectedRecord: () => undefined };
  for await (const batch of readLayout(new Blob([source]), layout, xmlBinding(layout), context)) {
    texts.push(...batch.map((record) => record.texts));
  }
  return texts;
}

/** What holds for every adapter of a layout, whatever carries it. */
export function describeLayoutAdapter(
  adapter: Adapter,
  layout: RecordLayout,
  fixtures: LayoutFixtures,
  changes: Partial<ResolvedDelivery>,
  others: readonly Adapter[],
): void {
  const run = (source: string | Uint8Array) => runAdapter(adapter, source, changes);
  const names = Object.keys(fixtures);
  const source = (name: string) => fixtures[name] ?? "";

  describe(`every layout: ${adapter.id}`, () => {
    test("the happy file gives facts and no findings", async () => {
      const { facts, findings, read, accepted } = await run(fixtures.happy);
      expect(findings).toEqual([]);
      expect([facts.length > 0, read > 0, accepted]).toEqual([true, true, read]);
    });

    test.each(["delimited", "numbered", "in order", "fixed width", "XML"])(
      "%s carries the same facts",
      async (form) => {
        const bytes = carried(layout, await textsOf(layout, fixtures.happy), form);
        const again = await run(bytes);
        expect(again.findings).toEqual([]);
        expect(sorted(again.facts)).toEqual(sorted((await run(fixtures.happy)).facts));
        const recognition = recognise(await sampleFile(new Blob([bytes as BlobPart])), [adapter, ...others]);
        expect(recognition).toMatchObject({ found: "one", candidate: { adapter: { id: adapter.id } } });
      },
    );

    test.each(["utf-8", "windows-1252", "utf-16le"] as const)(
      "text in %s with any line end is read",
      async (encoding) => {
        const bytes = writeDelimitedLayout(layout, await textsOf(layout, fixtures.happy));
        const facts = sorted((await run(fixtures.happy)).facts);
        for (const end of ["\n", "\r\n", "\r"]) {
          const text = new TextDecoder().decode(bytes).replaceAll("\r\n", end);
          const mark = encoding === "windows-1252" ? "" : "\ufeff";
          expect(sorted((await run(encodeText(mark + text, encoding))).facts)).toEqual(facts);
        }
      },
    );

    test("zeros that a spreadsheet dropped are put back, with a warning", async () => {
      const rows = (await textsOf(layout, fixtures.happy)).map((texts) => texts.map(withoutZeros(layout)));
      const { facts, findings } = await run(writeDelimitedLayout(layout, rows));
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["layout/zero-lost", "person/bsn-zero-lost"]));
      expect(sorted(facts)).toEqual(sorted((await run(fixtures.happy)).facts));
    });

    test.each(names)("%s: every record is accepted, or an error says why not", async (name) => {
      const { read, accepted, findings } = await run(source(name));
      const errors = new Set(findings.filter(({ severity }) => severity === "error").map(({ place }) => place.record));
      expect(read).toBeGreaterThan(0);
      expect(errors.size > 0).toBe(accepted < read);
    });

    test.each(names)("%s: facts and findings keep to their schemas and hold no value of the file", async (name) => {
      const { facts, findings } = await run(source(name));
      for (const fact of facts) Fact.parse(fact);
      for (const finding of findings) Finding.parse(finding);
      const texts = JSON.stringify(findings.map(({ place, ...rest }) => ({ ...rest, field: place.field })));
      const values = [...source(name).matchAll(/>([^<>]{4,})</g)].map(([, text = ""]) => text.trim());
      expect(values.filter((value) => value !== "" && texts.includes(value))).toEqual([]);
      expect((source(name).match(/\d{9,}/g) ?? []).filter((number) => JSON.stringify(facts).includes(number))).toEqual(
        [],
      );
    });

    test.each(names)("%s: gives the same twice", async (name) => {
      expect(await run(source(name))).toEqual(await run(source(name)));
    });

    test("damaged copies never throw, in any carrier", async () => {
      const texts = await textsOf(layout, fixtures.happy);
      const forms = ["delimited", "fixed width", "XML"].map((form) => carried(layout, texts, form));
      const edit = fc.record({ at: fc.nat(), byte: fc.oneof(fc.integer({ min: 0x30, max: 0x39 }), fc.nat(0xff)) });
      await fc.assert(
        fc.asyncProperty(fc.nat(2), fc.array(edit, { maxLength: 4 }), fc.nat(), async (form, edits, cut) => {
          const damaged = Uint8Array.from(forms[form] ?? []);
          for (const { at, byte } of edits) damaged[at % damaged.length] = byte;
          const { facts, findings, read, accepted } = await run(damaged.subarray(0, (cut % damaged.length) + 1));
          for (const fact of facts) Fact.parse(fact);
          for (const finding of findings) Finding.parse(finding);
          if (accepted < read) expect(findings.length).toBeGreaterThan(0);
        }),
        { numRuns: 150 },
      );
    });

    test("any text in any field never throws", async () => {
      const texts = await textsOf(layout, fixtures.happy);
      const any = fc.oneof(
        fc.constantFrom("00000000", "99991231", "20260230", "-1", "1,5", "99999999999999999999", "J", "é"),
        fc.string().map((text) => text.replace(/\p{C}/gu, "")),
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(texts.length - 1), fc.nat(layout.fields.length - 1), any, async (row, field, text) => {
          const changed = texts.map((own, at) => (at === row ? own.with(field, text) : own));
          const { facts, read } = await run(writeDelimitedLayout(layout, changed));
          expect(read).toBe(texts.length);
          for (const fact of facts) Fact.parse(fact);
        }),
        { numRuns: 150 },
      );
    });
  });
}

function carried(layout: RecordLayout, texts: readonly (readonly string[])[], form: string): Uint8Array {
  if (form === "XML") return writeXmlLayout(layout, xmlBinding(layout), texts);
  if (form === "fixed width") return writeFixedLayout(layout, texts);
  const text = new TextDecoder().decode(writeDelimitedLayout(layout, texts));
  const rows = text.slice(text.indexOf("\r\n") + 2);
  if (form === "in order") return encodeText(rows, "utf-8");
  const numbers = layout.fields.map(({ number }) => number).join(";");
  return encodeText(form === "numbered" ? `${numbers}\r\n${rows}` : text, "utf-8");
}

const withoutZeros = (layout: RecordLayout) => (text: string, index: number) => {
  const field = layout.fields[index];
  if (field?.kind === "bsn") return text.replace(/^0(?=\d{8}$)/, "");
  return field?.kind === "text" || field?.kind === "date" || field?.signed ? text : text.replace(/^0+(?=\d)/, "");
};

function fail(finding: Finding): never {
  throw new Error(finding.rule);
}
