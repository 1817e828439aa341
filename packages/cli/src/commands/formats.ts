import { type Adapter, factsAdapter } from "@jobcoach/adapter";
import { adapters } from "../adapters.ts";
import type { Call, Command } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { table } from "../text/lines.ts";

export const formatsCommand: Command = {
  name: "formats",
  summary: { nl: "welke formats we lezen en schrijven", en: "which formats we read and write" },
  flags: ["json"],
  help: {
    nl: `jobcoach formats [--json]

Noemt alle formats die we lezen, met hun versie. De naam vooraan is wat achter
--format mag staan; meestal is dat niet nodig. Onder 'schrijven' staat als wat
'jobcoach convert --to' een format schrijft, de gewone vorm vooraan.

  --json          een JSON-lijst: id, version, title, read, write, carriers
  --lang nl|en    taal

Voorbeeld:
  jobcoach formats`,
    en: `jobcoach formats [--json]

Lists all formats that we read, with their version. The name in front is what
--format takes; usually it is not needed. Under 'written' stands as what
'jobcoach convert --to' writes a format, the usual one first.

  --json          a JSON list: id, version, title, read, write, carriers
  --lang nl|en    language

Example:
  jobcoach formats`,
  },
  run: listFormats,
};

async function listFormats(call: Call): Promise<ExitCode> {
  if (call.positionals.length > 0)
    throw wrongCall("'jobcoach formats' krijgt geen bestanden.", "'jobcoach formats' takes no files.");
  const formats = adapters.map(describeFormat);
  if (call.has("json")) {
    await call.print([JSON.stringify(formats, null, 2)]);
    return 0;
  }
  const { say } = call;
  const header = [
    { nl: "format", en: "format" },
    { nl: "versie", en: "version" },
    { nl: "schrijven", en: "written" },
    { nl: "wat", en: "what" },
  ].map(say);
  const rows = formats.map(({ id, version, title, carriers }) => [id, version, carriers.join(" "), say(title)]);
  await call.print(table([header, ...rows], ["left", "left", "left", "left"]).map((line) => `  ${line}`));
  return 0;
}

/** Facts are written by the command itself, one a line. */
function describeFormat({ id, format: { version, title }, carriers = [] }: Adapter) {
  const written = id === factsAdapter.id ? ["ndjson"] : carriers;
  return { id, version, title, read: true, write: written.length > 0, carriers: written };
}
