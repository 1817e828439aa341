import { openAsBlob } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { factLines, headerLine, intake } from "@jobcoach/adapter";
import { allAdapters } from "../adapters.ts";
import type { TestGateway } from "./test-gateway.ts";

const FOLDER = new URL("../../../../examples/deliveries/", import.meta.url);

/** Every example: the file as it is, with its `delivery.json`. */
export async function exampleDeliveries() {
  const folders = (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const folder = new URL(`${name}/`, FOLDER);
      const file = (await readdir(folder)).find((one) => one !== "delivery.json");
      if (file === undefined) throw new Error(`no file in ${name}`);
      const metadata = await readFile(new URL("delivery.json", folder), "utf8");
      return { name, metadata, file: await openAsBlob(new URL(file, folder)) };
    }),
  );
}

/** Delivers every example as its municipality would. */
export async function deliverExamples(gateway: TestGateway) {
  const delivered = [];
  for (const { name, metadata, file } of await exampleDeliveries())
    delivered.push({ name, ...(await gateway.deliver(file, { metadata })) });
  return delivered;
}

/** The facts of an example, as its municipality would make them at home. */
export async function factsOfExample({ file, metadata }: { readonly file: Blob; readonly metadata: string }) {
  const lines: string[] = [];
  const { header } = await intake(
    { file, given: JSON.parse(metadata), adapters: allAdapters(), keyOf: () => KEY },
    {
      facts(batch, rows) {
        lines.push(factLines(batch, rows));
      },
    },
  );
  if (header === undefined) throw new Error("the example is refused");
  return new Blob([headerLine(header), ...lines]);
}

const KEY = { version: 1, bytes: new Uint8Array(32).fill(7) };
