import { factsAdapter, sampleFile } from "@jobcoach/adapter";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { spoolFacts, writeFactsFile } from "../files/facts-spool.ts";
import { openFile } from "../files/open-file.ts";
import { spoolInTemporaryFolder } from "../files/spool.ts";
import { chosenFormat, givenFor, type TakenFile } from "../intake/take-file.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import type { Delivery } from "./deliver-file.ts";

/** A file ready to be sent, or one that was refused here already; `remove` ends what was written for it. */
export interface Prepared {
  readonly delivery: Delivery | undefined;
  /** What intake said, where the file was converted here. */
  readonly taken?: TakenFile;
  remove(): Promise<void>;
}

const nothing = async () => undefined;

/** A facts file goes as it is, a source file is converted into facts first, unless the file itself was asked for. */
export async function prepare(call: Call, source: SourceFile, keyOf: KeyRing): Promise<Prepared> {
  if (call.has("as-source")) {
    if (call.has("profile"))
      throw wrongCall(
        "--profile gaat niet samen met --as-source: de gateway kent uw profiel niet.",
        "--profile does not go with --as-source: the gateway does not know your profile.",
      );
    const format = chosenFormat(call);
    const details = { metadata: await givenFor(call, source), ...(format === undefined ? {} : { format }) };
    return { delivery: { name: source.name, file: await openFile(source), details }, remove: nothing };
  }
  if (await isFactsFile(source)) return { delivery: await factsDelivery(source), remove: nothing };
  const body = await spoolInTemporaryFolder();
  const whole = await spoolInTemporaryFolder();
  const remove = async () => {
    await body.remove();
    await whole.remove();
  };
  try {
    const { taken, header } = await spoolFacts(call, source, keyOf, body);
    if (header === undefined) return { delivery: undefined, taken, remove };
    await writeFactsFile(whole, header, body);
    await whole.close();
    return { delivery: await factsDelivery({ ...source, path: whole.path }), taken, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const factsDelivery = async (source: SourceFile): Promise<Delivery> => ({
  name: source.name,
  file: await openFile(source),
  details: {},
});

const isFactsFile = async (source: SourceFile) =>
  factsAdapter.detect(await sampleFile(await openFile(source))) !== undefined;
