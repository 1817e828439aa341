import { Fact, Finding } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeZip } from "../../../../sheets/src/zip/write-zip.ts";
import type { Adapter } from "../../contract/adapter.ts";
import { sampleFile } from "../../detection/sample-file.ts";
import { runAdapter, sorted } from "./run-adapter.ts";

/** Files to hold an adapter to: the happy one has no findings, every file has at least one record. */
export interface Fixtures {
  readonly happy: string;
  readonly [name: string]: string;
}

/** What holds for every SuwiML adapter, whatever the service. */
export function describeSuwimlAdapter(adapter: Adapter, fixtures: Fixtures): void {
  describe(`every SuwiML adapter: ${adapter.id}`, () => {
    const names = Object.keys(fixtures);
    const run = (source: string | Uint8Array) => runAdapter(adapter, source);
    const source = (name: string) => fixtures[name] ?? "";

    test("the happy file gives facts and no findings", async () => {
      const { facts, findings, read, accepted } = await run(fixtures.happy);
      expect(findings).toEqual([]);
      expect([facts.length > 0, read > 0, accepted]).toEqual([true, true, read]);
    });

    test.each(names)("%s: every record is accepted, or an error says why not", async (name) => {
      const { read, accepted, findings } = await run(source(name));
      expect(read).toBeGreaterThan(0);
      const errors = new Set(findings.filter(({ severity }) => severity === "error").map(({ place }) => place.record));
      if (accepted < read) expect(errors.size).toBeGreaterThan(0);
      expect(accepted).toBeLessThanOrEqual(read);
    });

    test.each(names)("%s: facts and findings keep to the schemas of the core", async (name) => {
      const { facts, findings } = await run(source(name));
      for (const fact of facts) expect(Fact.safeParse(fact)).toMatchObject({ success: true });
      for (const finding of findings) expect(Finding.safeParse(finding)).toMatchObject({ success: true });
    });

    test.each(names)("%s: no value of the file stands in a finding, no number of a person in a fact", async (name) => {
      const { facts, findings } = await run(source(name));
      const texts = JSON.stringify(findings.map(({ place, ...rest }) => ({ ...rest, field: place.field })));
      for (const value of valuesIn(source(name))) expect(texts).not.toContain(value);
      const numbers = source(name).match(/\d{8,}L?\d*/g) ?? [];
      for (const number of numbers.filter((text) => !isDate(text))) expect(JSON.stringify(facts)).not.toContain(number);
    });

    test.each(names)("%s: gives the same twice, and with Windows line ends", async (name) => {
      const once = await run(source(name));
      expect(await run(source(name))).toEqual(once);
      expect(sorted((await run(source(name).replaceAll("\n", "\r\n"))).facts)).toEqual(sorted(once.facts));
    });

    test("two messages in a wrapper count as two", async () => {
      const message = fixtures.happy.replace(/<\?xml[^>]*\?>\s*/, "");
      const one = await run(message);
      const two = await run(`<all>${message}${message}</all>`);
      expect([two.read, two.accepted, two.facts.length]).toEqual([
        one.read * 2,
        one.accepted * 2,
        one.facts.length * 2,
      ]);
    });

    test("a SOAP envelope around an answer may stay", async () => {
      const soap = (message: string) =>
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><MessageID/></s:Header><s:Body>${message}</s:Body></s:Envelope>`;
      const message = fixtures.happy.replace(/<\?xml[^>]*\?>\s*/, "");
      const plain = await run(message);
      expect(await run(soap(message))).toEqual(plain);
      const two = await run(`<all>${soap(message)}${message}</all>`);
      expect([two.read, two.accepted]).toEqual([plain.read * 2, plain.accepted * 2]);
    });

    test("answers in a zip give what they give in a wrapper, with the file of the zip in each finding", async () => {
      const texts = names.filter((name) => name !== "broken").map(source);
      const wrapped = await run(`<all>${texts.map((text) => text.replace(/<\?xml[^>]*\?>\s*/, "")).join("")}</all>`);
      const zip = await writeZip(
        [...texts, "not a message"].map((text, index) => part(`999990019-${index}.xml`, text)),
      );
      const zipped = await run(zip);
      expect([zipped.read, zipped.accepted, zipped.facts]).toEqual([wrapped.read, wrapped.accepted, wrapped.facts]);
      expect(zipped.findings.map(({ rule }) => rule).toSorted()).toEqual(
        [...wrapped.findings.map(({ rule }) => rule), "xml/entry-not-xml"].toSorted(),
      );
      for (const { place } of zipped.findings) expect(place.path).toMatch(/^#\d+$/);
      expect(JSON.stringify(zipped.findings)).not.toContain("999990019");
      const [sample, single] = await Promise.all(
        [zip, bytesOf(fixtures.happy)].map((bytes) => sampleFile(new Blob([bytes]))),
      );
      expect(sample && adapter.detect(sample)).toMatchObject({ confidence: 1 });
      expect(single && adapter.detect(single)).toMatchObject({ confidence: 1 });
    });

    test("the order of elements does not matter", async () => {
      const { facts } = await run(fixtures.happy);
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (randoms) => {
          const shuffled = shuffleElements(fixtures.happy, () => randoms.next().value ?? 0);
          expect(sorted((await run(shuffled)).facts)).toEqual(sorted(facts));
        }),
        { numRuns: 50 },
      );
    });

    test("damaged copies never throw, and what they give keeps to the schema", async () => {
      const bytes = new TextEncoder().encode(fixtures.happy);
      const byte = fc.oneof(
        fc.integer({ min: 0x30, max: 0x39 }),
        fc.constantFrom(0x3c, 0x3e, 0x26, 0x2d),
        fc.nat(0xff),
      );
      const edits = fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(edits, fc.nat(bytes.length), async (edits, length) => {
          const damaged = Uint8Array.from(bytes);
          for (const { at, byte } of edits) damaged[at] = byte;
          for (const copy of [damaged, damaged.subarray(0, length)]) {
            const { facts, read, accepted, findings } = await run(copy);
            for (const fact of facts) Fact.parse(fact);
            expect(accepted === read && read > 0 ? true : findings.length > 0).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    });

    test("any text in any element never throws", async () => {
      const leaves = [...fixtures.happy.matchAll(/>([^<>\s][^<>]*)</g)];
      const text = fc.oneof(
        fc.constantFrom(
          "",
          " ",
          "0",
          "00000000",
          "99991231",
          "20260230",
          "-1",
          "1,5",
          "99999999999999999999",
          "m",
          "J",
        ),
        fc.string().map((any) => any.replace(/[<&\p{Cc}\p{Cn}\p{Cs}]|\]\]>/gu, "")),
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(leaves.length - 1), text, async (at, text) => {
          const leaf = leaves[at];
          const start = (leaf?.index ?? 0) + 1;
          const changed =
            fixtures.happy.slice(0, start) + text + fixtures.happy.slice(start + (leaf?.[1]?.length ?? 0));
          const { facts, findings } = await run(changed);
          for (const fact of facts) Fact.parse(fact);
          for (const finding of findings) Finding.parse(finding);
        }),
        { numRuns: 300 },
      );
    });
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const part = (name: string, text: string) => ({ name, bytes: bytesOf(text) });

const isDate = (text: string) => /^(19|20|99)\d{6}$/.test(text) || text === "00000000";

/** The texts of the elements that could tell something about somebody: longer than a code. */
function valuesIn(xml: string): readonly string[] {
  const texts = [...xml.matchAll(/>([^<>]+)</g)].map(([, text = ""]) => text.trim());
  return texts.filter((text) => text.length > 3);
}

/** A copy in which the children of every element stand in another order. */
function shuffleElements(xml: string, random: () => number): string {
  const at = xml.indexOf("<", xml.indexOf("?>") + 1);
  let position = at;
  function element(): string {
    const open = xml.slice(position, xml.indexOf(">", position) + 1);
    position += open.length;
    if (open.endsWith("/>")) return open;
    const parts: string[] = [];
    let text = "";
    while (!xml.startsWith("</", position)) {
      if (xml.startsWith("<", position)) parts.push(element());
      else text += xml[position++];
    }
    const close = xml.slice(position, xml.indexOf(">", position) + 1);
    position += close.length;
    for (let last = parts.length - 1; last > 0; last--) {
      const other = Math.floor(random() * last);
      [parts[last], parts[other]] = [parts[other] ?? "", parts[last] ?? ""];
    }
    return open + text + parts.join("") + close;
  }
  return xml.slice(0, at) + element();
}
