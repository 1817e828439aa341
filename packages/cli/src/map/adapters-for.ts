import { type Adapter, sampleFile, tabularAdapter, watchDrift } from "@jobcoach/adapter";
import { adapters } from "../adapters.ts";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";
import { readProfile } from "./read-profile.ts";

/** The formats that a file may have, and the one that was chosen for it. */
export interface FormatChoice {
  readonly adapters: readonly Adapter[];
  readonly format?: string;
}

/**
 * The formats for a file. A profile that was given with `--profile` reads every delimited file and workbook of the call; other
 * files are recognised as always. Nothing but a profile that somebody named is ever applied.
 */
export async function adaptersFor(call: Call, file: Blob, format: string | undefined): Promise<FormatChoice> {
  const given = call.value("profile");
  if (given !== undefined && format !== undefined)
    throw wrongCall("--profile en --format gaan niet samen.", "--profile and --format do not go together.");
  if (given === undefined) return format === undefined ? { adapters } : { adapters, format };
  const profile = await readProfile(call, given);
  const { container } = await sampleFile(file);
  if (container !== "delimited" && container !== "workbook") return { adapters };
  return { adapters: [watchDrift(tabularAdapter(profile), plain(given))], format: profile.id };
}
