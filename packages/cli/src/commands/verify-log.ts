import { verifyAuditLog } from "@jobcoach/contract";
import type { Call, Command } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { logLines } from "../verify-log/log-lines.ts";
import { readHead, readLog } from "../verify-log/read-log.ts";

export const verifyLogCommand: Command = {
  name: "verify-log",
  summary: {
    nl: "controleer of een auditlogboek nog is zoals het is geschreven",
    en: "verify that an audit log is as it was written",
  },
  flags: ["head", "json"],
  help: {
    nl: `jobcoach verify-log LOGBOEK.ndjson [--head EINDE.json]

Zegt of een auditlogboek van een gateway heel is. Is een regel veranderd,
weggehaald of verwisseld, dan noemt het de eerste regel die niet klopt.

  --head EINDE.json   een einde dat eerder is bewaard, opgehaald bij
                      /audit-log/head; alleen daarmee is te zien of er aan
                      het eind regels weg zijn
  --json              het oordeel als JSON-document
  --lang nl|en        taal

Afloop: 0 klopt, 1 klopt niet, 2 de opdracht klopt niet.

Voorbeeld:
  jobcoach verify-log audit-log.ndjson --head vorige-week.json`,
    en: `jobcoach verify-log LOG.ndjson [--head HEAD.json]

Says whether an audit log of a gateway is whole. When a line was changed, taken
out or swapped, it names the first line that is not right.

  --head HEAD.json    an end that was kept earlier, taken from /audit-log/head;
                      only with it can be seen whether lines at the end are gone
  --json              the verdict as a JSON document
  --lang nl|en        language

Exit: 0 right, 1 not right, 2 the call is wrong.

Example:
  jobcoach verify-log audit-log.ndjson --head last-week.json`,
  },
  run: verifyLog,
};

async function verifyLog(call: Call): Promise<ExitCode> {
  const [path, ...others] = call.positionals;
  if (path === undefined || others.length > 0) throw wrongCall("Noem één auditlogboek.", "Name one audit log.");
  const { cwd } = call.io;
  const headFile = call.value("head");
  const head = headFile === undefined ? undefined : await readHead(headFile, cwd);
  const verdict = verifyAuditLog(await readLog(path, cwd), head);
  await call.print(call.has("json") ? [JSON.stringify(verdict, null, 2)] : logLines(verdict, call));
  return verdict.outcome === "whole" ? 0 : 1;
}
