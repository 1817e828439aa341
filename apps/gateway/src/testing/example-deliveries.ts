import { openAsBlob } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import type { TestGateway } from "./test-gateway.ts";

const FOLDER = new URL("../../../../examples/deliveries/", import.meta.url);

/** Delivers every example as its municipality would: the file as it is, with its `delivery.json`. */
export async function deliverExamples(gateway: TestGateway) {
  const folders = (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const delivered = [];
  for (const { name } of folders) {
    const folder = new URL(`${name}/`, FOLDER);
    const metadata = await readFile(new URL("delivery.json", folder), "utf8");
    const file = (await readdir(folder)).find((one) => one !== "delivery.json");
    if (file === undefined) throw new Error(`no file in ${name}`);
    delivered.push({ name, ...(await gateway.deliver(await openAsBlob(new URL(file, folder)), { metadata })) });
  }
  return delivered;
}
