import { auditRelease } from "@jobcoach/outcomes";
import { auditLines } from "../audit/audit-lines.ts";
import { readRelease } from "../audit/read-release.ts";
import type { Call, Command } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";

export const auditCommand: Command = {
  name: "audit",
  summary: {
    nl: "val een uitgave aan: is te achterhalen wat zij verbergt?",
    en: "attack a release: can what it hides be found out?",
  },
  flags: ["earlier", "json"],
  help: {
    nl: `jobcoach audit UITGAVE.json [--earlier BESTAND…] [--json]

Rekent uit wat een buitenstaander over verborgen aantallen te weten komt, met
alle getoonde sommen van deze en eerdere uitgaven samen. Elk verborgen aantal
moet een bereik van minstens 5 houden. Leest alleen wat iedereen kan lezen.

  --earlier BESTAND   een eerdere uitgave; mag vaker
  --json              het hele verslag als JSON-document
  --lang nl|en        taal

Afloop: 0 geslaagd, 1 niet geslaagd, 2 de opdracht klopt niet.

Voorbeeld:
  jobcoach audit uitgave-2.json --earlier uitgave-1.json`,
    en: `jobcoach audit RELEASE.json [--earlier FILE…] [--json]

Computes what somebody from outside finds out about hidden counts, from all
shown sums of this release and earlier ones together. Every hidden count must
keep an interval of at least 5. Reads only what everyone can read.

  --earlier FILE      an earlier release; may be repeated
  --json              the whole report as a JSON document
  --lang nl|en        language

Exit: 0 passed, 1 failed, 2 the call is wrong.

Example:
  jobcoach audit release-2.json --earlier release-1.json`,
  },
  run: audit,
};

async function audit(call: Call): Promise<ExitCode> {
  const [path, ...others] = call.positionals;
  if (path === undefined || others.length > 0)
    throw wrongCall(
      "Noem één uitgave; eerdere staan achter --earlier.",
      "Name one release; earlier ones go after --earlier.",
    );
  const release = await readRelease(path, call.io.cwd);
  const earlier = await Promise.all(call.values("earlier").map((file) => readRelease(file, call.io.cwd)));
  const report = auditRelease(release, earlier);
  if (call.has("json")) await call.print([JSON.stringify(report, null, 2)]);
  else await call.print(auditLines(report, release, earlier.length, call));
  return report.passed ? 0 : 1;
}
