import { factsAdapter, sampleFile } from "@jobcoach/adapter";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { spoolFacts, writeFactsFile } from "../files/facts-spool.ts";
import { openFile } from "../files/open-file.ts";
import { spoolInTemporaryFolder } from "../files/spool.ts";
import { chosenFormat, givenFor, type TakenFile } from "../intake/take-file.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import { factsParcel, sourceParcel } from "./parcels.ts";
import type { Parcel } from "./send.ts";

/** A file ready to be sent, or one that was refused here already; `remove` ends what was written for it. */
export interface Prepared {
  readonly parcel: Parcel | undefined;
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
    const parcel = await sourceParcel(source, await givenFor(call, source), chosenFormat(call));
    return { parcel, remove: nothing };
  }
  if (await isFactsFile(source)) return { parcel: await factsParcel(source), remove: nothing };
  const body = await spoolInTemporaryFolder();
  const whole = await spoolInTemporaryFolder();
  const remove = async () => {
    await body.remove();
    await whole.remove();
  };
  try {
    const { taken, header } = await spoolFacts(call, source, keyOf, body);
    if (header === undefined) return { parcel: undefined, taken, remove };
    await writeFactsFile(whole, header, body);
    await whole.close();
    const parcel = await factsParcel({ ...source, path: whole.path });
    return { parcel, taken, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const isFactsFile = async (source: SourceFile) =>
  factsAdapter.detect(await sampleFile(await openFile(source))) !== undefined;
