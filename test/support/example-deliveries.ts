import { existsSync, openAsBlob, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsAdapter, type IntakeResult, intake } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";
import type { Fact, PartialMetadata } from "@jobcoach/core";
import { repository } from "./repository.ts";

export const adapters = [...participatiewet(), ...uwv(), factsAdapter];

export const key = { version: 1, bytes: new Uint8Array(32).fill(7) };

export interface Delivery {
  readonly path: string;
  readonly given: PartialMetadata;
}

const folder = join(repository, "examples/deliveries");

/** The example deliveries with what their sidecars say, in a fixed order. */
export const exampleDeliveries = (): readonly Delivery[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(csv|txt|xlsx|xml)$/.test(file))
    .sort()
    .map((file) => ({ path: join(folder, file), given: sidecarOf(join(folder, file)) }));

export function sidecarOf(path: string): PartialMetadata {
  const sidecar = join(path, "..", "delivery.json");
  return existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, "utf8")) : {};
}

/** Takes a file in and returns its facts beside the result. */
export async function take(
  file: Blob,
  given: PartialMetadata,
): Promise<IntakeResult & { readonly kept: readonly Fact[] }> {
  const kept: Fact[] = [];
  const result = await intake(
    { file, adapters, given, keyOf: () => key },
    { facts: (batch) => void kept.push(...batch) },
  );
  return { ...result, kept };
}

export const takeDelivery = async ({ path, given }: Delivery) => take(await openAsBlob(path), given);
