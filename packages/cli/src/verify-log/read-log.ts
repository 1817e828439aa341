import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { AuditHead } from "@jobcoach/contract";
import { failed, wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/** The text of an audit log. Bytes that are no text become a sign that no line holds, so that they are seen as a change. */
export async function readLog(path: string, cwd: string): Promise<string> {
  const bytes = await readFile(resolve(cwd, path)).catch(() => undefined);
  if (bytes !== undefined) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const name = plain(basename(path));
  throw failed(`Het bestand ${name} is niet te lezen.`, `The file ${name} cannot be read.`);
}

/** A head that was kept. Throws a sentence where the file holds another thing. */
export async function readHead(path: string, cwd: string): Promise<AuditHead> {
  const head = AuditHead.safeParse(parseJson(await readLog(path, cwd)));
  if (head.success) return head.data;
  const name = plain(basename(path));
  throw wrongCall(
    `Het bestand ${name} is geen einde van een auditlogboek. De gateway geeft het bij /audit-log/head.`,
    `The file ${name} is not the end of an audit log. The gateway gives it at /audit-log/head.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
