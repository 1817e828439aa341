import {
  type DecimalMark,
  type IntakeResult,
  type IntakeSinks,
  intake,
  type RememberToken,
  recordNoun,
  watchReading,
} from "@jobcoach/adapter";
import type { PartialMetadata } from "@jobcoach/core";
import { adapters } from "../adapters.ts";
import type { Call } from "../call/call.ts";
import { metadataFromFlags } from "../call/metadata-from-flags.ts";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { hashFile } from "../files/hash-file.ts";
import { openFile } from "../files/open-file.ts";
import { readSidecar } from "../files/sidecar.ts";
import { createProgressLine } from "../io/progress-line.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import { adaptersFor } from "../map/adapters-for.ts";
import { givenPolicy } from "../policy/read-policy.ts";

/** A file that went through intake, and how long that took. */
export interface TakenFile {
  readonly source: SourceFile;
  readonly result: IntakeResult;
  readonly milliseconds: number;
}

/** What is known of a delivery before its file is read: a flag wins over the sidecar in the file's folder. */
export async function givenFor(call: Call, source: SourceFile): Promise<PartialMetadata> {
  return { ...(await readSidecar(source.folder)), ...metadataFromFlags(call) };
}

/** The format that was chosen with `--format`, or `undefined`. Throws a sentence for one that does not exist. */
export function chosenFormat(call: Call): string | undefined {
  const format = call.value("format");
  if (format === undefined || adapters.some((adapter) => adapter.id === format)) return format;
  throw wrongCall(
    "Het format achter --format kennen we niet. Kijk met 'jobcoach formats' welke er zijn.",
    "We do not know the format of --format. See with 'jobcoach formats' which there are.",
  );
}

/** The decimal mark that was given with `--decimal`, or `undefined`. Throws a sentence for anything but a comma or a point. */
function givenDecimalMark(call: Call): DecimalMark | undefined {
  const mark = call.value("decimal");
  if (mark === undefined || mark === "," || mark === ".") return mark;
  throw wrongCall("Geef achter --decimal een komma of een punt.", "Give a comma or a point after --decimal.");
}

/** Takes one file in, with the flags and the sidecar that go with it, and shows progress on a terminal. */
export async function takeFile(
  call: Call,
  source: SourceFile,
  keyOf: KeyRing,
  sinks: IntakeSinks,
  remember?: RememberToken,
): Promise<TakenFile> {
  const format = chosenFormat(call);
  const decimalMark = givenDecimalMark(call);
  const given = await givenFor(call, source);
  const opened = await openFile(source);
  const choice = await adaptersFor(call, opened, format);
  const policy = await givenPolicy(call);
  const line = createProgressLine(call.io.stderr);
  const { file, position } = call.io.stderr.isTerminal ? watchReading(opened) : { file: opened, position: () => 0 };
  const started = performance.now();
  const showProgress = (records: number) => {
    const detail = `${call.numbers.count(records)} ${call.say(recordNoun(source.name, records))}`;
    line.show(source.name, file.size === 0 ? 1 : position() / file.size, detail);
  };
  try {
    const request = {
      file,
      ...choice,
      given,
      keyOf,
      hashFile: () => hashFile(opened),
      ...(decimalMark === undefined ? {} : { decimalMark }),
      ...(policy === undefined ? {} : { policy }),
      ...(remember === undefined ? {} : { remember }),
    };
    const result = await intake(request, { ...sinks, progress: showProgress });
    return { source, result, milliseconds: performance.now() - started };
  } finally {
    line.clear();
  }
}
