import { openAsBlob } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
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
