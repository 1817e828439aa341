import { basename, join, resolve } from "node:path";
import type { Client } from "@jobcoach/client";
import type { Submission } from "@jobcoach/contract";
import type { Call } from "../call/call.ts";
import { RECEIPT_ENDING, type SourceFile } from "../files/collect-files.ts";
import { spoolBeside } from "../files/spool.ts";
import { plain } from "../text/plain.ts";

/** Keeps the receipt of what was accepted beside the file, or where `--receipt` says. What cannot be kept is told, no more. */
export async function saveReceipt(
  call: Call,
  { submissions }: Client,
  source: SourceFile,
  { id, state }: Pick<Submission, "id" | "state">,
): Promise<void> {
  if (state !== "accepted") return;
  const answer = await submissions.receipt(id);
  const given = call.value("receipt");
  const path =
    given === undefined ? join(source.folder, basename(source.path) + RECEIPT_ENDING) : resolve(call.io.cwd, given);
  const name = plain(given ?? source.name + RECEIPT_ENDING);
  const isKept = answer.ok && (await write(path, `${JSON.stringify(answer.value, null, 2)}\n`));
  await call.tell(
    isKept
      ? { nl: `Ontvangstbewijs: ${name}`, en: `Receipt: ${name}` }
      : {
          nl: `Het ontvangstbewijs kon niet bewaard worden als ${name}. De levering zelf is aangenomen.`,
          en: `The receipt could not be kept as ${name}. The delivery itself is accepted.`,
        },
  );
}

async function write(path: string, text: string): Promise<boolean> {
  try {
    const spool = await spoolBeside(path);
    await spool.write(text);
    await spool.moveTo(path);
    return true;
  } catch {
    return false;
  }
}
