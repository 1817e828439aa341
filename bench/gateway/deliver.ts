import { openAsBlob } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

interface Told {
  readonly state: string;
  readonly links: { readonly self: string };
}

/** Delivers a file and waits until it counts; gives the seconds from the first byte of the request. */
export async function secondsToAccepted(address: string, path: string, metadata?: object): Promise<number> {
  const body = metadata === undefined ? await openAsBlob(path) : await formOf(path, metadata);
  const headers = metadata === undefined ? { "content-type": "application/x-ndjson" } : {};
  const from = performance.now();
  const response = await fetch(`${address}/v1/submissions`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  let told = (await response.json()) as Told;
  while (!SETTLED.includes(told.state)) {
    if (performance.now() - from > MOST_MS) throw new Error(`The delivery is still ${told.state}.`);
    await sleep(200);
    told = await look(`${address}${told.links.self}`, told);
  }
  if (told.state !== "accepted") throw new Error(`The delivery is ${told.state}.`);
  return (performance.now() - from) / 1000;
}

/** Longer than anything that is worth to be measured. */
const MOST_MS = 900_000;

/** What is told now; what was told before, when a connection was just closed for having been idle. */
async function look(url: string, before: Told): Promise<Told> {
  try {
    return (await (await fetch(url)).json()) as Told;
  } catch {
    return before;
  }
}

const SETTLED = ["accepted", "refused", "superseded", "withdrawn", "awaiting-confirmation"];

async function formOf(path: string, metadata: object): Promise<FormData> {
  const form = new FormData();
  form.set("metadata", JSON.stringify(metadata));
  form.set("file", await openAsBlob(path), "delivery.csv");
  return form;
}
