import { openAsBlob, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type Adapter, factLines, factsAdapter, headerLine, sampleFile } from "@jobcoach/adapter";
import { type AdapterFixture, takeIn } from "@jobcoach/adapter/testing";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";
import { describe, expect, test } from "vitest";
import { noValueInFinding } from "../packages/adapter/src/testing/checks/finding-checks.ts";
import { createKit } from "../packages/adapter/src/testing/kit.ts";
import { repository } from "./support/repository.ts";

const adapters: readonly Adapter[] = [factsAdapter, ...participatiewet(), ...uwv()];

/** How sure the format of a file must be, and how far behind every other must be: twice what recognising asks for. */
const LEAST_SURE = 0.7;
const MARGIN = 0.1;

/** The folder of a delivery, or the start of the name of a fixture, with the format that its files are in. */
const formatOfDelivery: Readonly<Record<string, string>> = {
  "apeldoorn-export": "apeldoorn",
  "apeldoorn-polis": "suwiml-uwv-inkomsten-v0200",
  "apeldoorn-polis-nagekomen": "suwiml-uwv-inkomsten-v0200",
  "arnhem-export": "arnhem",
  "arnhem-reintegratie": "suwiml-gsd-reintegratie-v0200",
  "zaanstad-export": "zaanstad",
  "zaanstad-polis": "suwiml-uwv-inkomsten-v0200",
  "zaanstad-polis-nagekomen": "suwiml-uwv-inkomsten-v0200",
};

interface OwnFile {
  readonly path: string;
  readonly adapter: Adapter;
}

/** The files below a folder in folders of that name, by their path in the repository. */
function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(repository, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
    .sort();
}

/** A fixture belongs to the format that its name starts with, else to that of the folder it is in. */
function fixtures(): readonly OwnFile[] {
  const paths = ["adapter", "adapter-participatiewet", "adapter-uwv"].flatMap((name) =>
    filesBelow(`packages/${name}/src`).filter((path) => path.includes("/fixtures/")),
  );
  return paths.flatMap((path) => {
    const [, folder = ""] = /\/([^/]+)\/fixtures\//.exec(path) ?? [];
    const named = adapters.find(({ id }) => basename(path).startsWith(`${id}-`));
    const adapter = named ?? adapters.find(({ id }) => id === folder || id.startsWith(`${folder}-v`));
    if (adapter === undefined) throw new Error(`${path} belongs to no format.`);
    return [{ path, adapter }];
  });
}

const deliveries = (): readonly OwnFile[] =>
  filesBelow("examples/deliveries")
    .filter((path) => !/(README\.md|delivery\.json)$/.test(path))
    .map((path) => {
      const id = formatOfDelivery[path.split("/")[2] ?? ""];
      const adapter = adapters.find((one) => one.id === id);
      if (adapter === undefined) throw new Error(`Say in this test which format ${path} is.`);
      return { path, adapter };
    });

async function expectOwn(file: Blob, own: Adapter, name: string): Promise<void> {
  const sample = await sampleFile(file);
  const sure = new Map(adapters.map((adapter) => [adapter.id, adapter.detect(sample)?.confidence ?? 0]));
  const others = [...sure].filter(([id]) => id !== own.id).sort(([, a], [, b]) => b - a);
  const [best = ["", 0]] = others;
  const mine = sure.get(own.id) ?? 0;
  expect(mine, `${name} as ${own.id}`).toBeGreaterThanOrEqual(LEAST_SURE);
  expect(mine - best[1], `${name} is ${own.id}, not ${best[0]}`).toBeGreaterThanOrEqual(MARGIN);
}

const given = { municipality: "GM0200", observedFrom: "2015-01-01", observedUntil: "2026-06-30" } as const;

test.each([...fixtures(), ...deliveries()])(
  "$path is recognised as its own format and no other",
  async ({ path, adapter }) => {
    await expectOwn(await openAsBlob(join(repository, path)), adapter, path);
  },
);

const formatsWithFixtures = [...new Set(fixtures().map(({ adapter }) => adapter))];
const fixturesOf = (own: Adapter): readonly AdapterFixture[] =>
  fixtures()
    .filter(({ adapter }) => adapter === own)
    .map(({ path }) => ({
      name: path,
      kind: "edge",
      given,
      bytes: new Uint8Array(readFileSync(join(repository, path))),
    }));

describe.each(formatsWithFixtures.map((adapter) => [adapter.id, adapter] as const))("%s", (_, adapter) => {
  test("no value of a fixture stands in a finding", () =>
    noValueInFinding.run(createKit(adapter, fixturesOf(adapter)), () => undefined));

  test("what is written of its fixtures is recognised in every carrier, and so are their facts", async () => {
    for (const { name, bytes } of fixturesOf(adapter)) {
      const { result, facts, clear } = await takeIn(adapter, bytes, { given });
      const { header } = result;
      if (header === undefined) continue;
      await expectOwn(new Blob([headerLine(header), factLines(facts)]), factsAdapter, `the facts of ${name}`);
      for (const writer of adapters) {
        for (const carrier of writer.carriers ?? []) {
          const request = { header, facts, clear: { of: (token: string) => clear.get(token) }, carrier };
          const written = await writer.write?.({ ...request, onFinding: () => undefined });
          if (written === undefined) throw new Error(`${writer.id} says that it is written as ${carrier}.`);
          for (const { bytes: own } of [written, ...(written.others ?? [])]) {
            const again = await takeIn(writer, new Uint8Array(own), { given });
            // A file without anybody in it may hold too little to be known by.
            if (again.result.records.read === 0) continue;
            await expectOwn(new Blob([own as BlobPart]), writer, `${name} as ${writer.id} in ${carrier}`);
          }
        }
      }
    }
  });
});

/** Files of others that look a little like one of ours. */
test.each([
  '{"schema":"something-else/1","uren":[{"bsn":"999990019","datum":"2025-01-01","minuten":60}]}',
  '[{"id":1,"name":"x"},{"id":2}]',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"status":"x"}}]}',
  '[{"bsn":"999990019","datum":"2025-01-01","minuten":60}]',
  '{\n  "uren": [\n    { "medewerker": "x", "datum": "2025-01-01", "uren": 8 }\n  ]\n}',
  "BSN;Naam;Geboortedatum;Startdatum;Einddatum\n999990019;x;01-01-1990;01-01-2025;\n",
  "datum;minuten;medewerker\n01-01-2025;60;x\n",
  '<?xml version="1.0"?><Levering><Persoon><Burgerservicenummer>999990019</Burgerservicenummer></Persoon></Levering>',
])("%s is nobody's", async (text) => {
  const sample = await sampleFile(new Blob([text]));
  for (const adapter of adapters) expect(adapter.detect(sample)?.confidence ?? 0, adapter.id).toBeLessThan(0.5);
});
