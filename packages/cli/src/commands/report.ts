import { assemble } from "@jobcoach/core";
import { figuresOf, tallyTrajectories } from "@jobcoach/outcomes";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles } from "../files/collect-files.ts";
import { isFaulty, tellFindings } from "../findings/tell-findings.ts";
import { takeAllFacts } from "../intake/take-all-facts.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { reportLines } from "../report/report-lines.ts";
import { studyReport } from "../study/study-report.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const reportCommand: Command = {
  name: "report",
  summary: {
    nl: "reken de uitkomsten hier uit en vergelijk gemeenten",
    en: "compute the outcomes here and compare municipalities",
  },
  flags: [...deliveryFlags, "by", "study", "key", "json"],
  help: {
    nl: `jobcoach report BESTAND… [--by cohort] [--json]

Rekent de uitkomsten uit en zet gemeenten naast elkaar. Er gaat niets weg en er
is geen sleutel nodig. De cijfers zijn onbeschermd: niet om te publiceren.

  --by cohort             ook elk halfjaar apart
  --study                 het onderzoek van 2020 naast een reconstructie ervan
  --json                  alle cijfers als JSON-document
  --key SLEUTEL           nodig als er ook feitenbestanden met die sleutel zijn
  --lang nl|en            taal

${deliveryHelp.nl}

Afloop: 0 goed, 1 niet alle records telden mee.

Voorbeeld:
  jobcoach report examples/deliveries/*`,
    en: `jobcoach report FILE… [--by cohort] [--json]

Computes the outcomes and puts municipalities side by side. Nothing leaves and
no key is needed. The figures are unprotected: not for publication.

  --by cohort             each half-year by itself as well
  --study                 the study of 2020 beside a reconstruction of it
  --json                  all figures as a JSON document
  --key KEY               needed when there are facts files with that key too
  --lang nl|en            language

${deliveryHelp.en}

Exit: 0 fine, 1 not all records counted.

Example:
  jobcoach report examples/deliveries/*`,
  },
  run: report,
};

async function report(call: Call): Promise<ExitCode> {
  if (call.has("study")) return await studyReport(call);
  const by = call.value("by");
  if (by !== undefined && by !== "cohort")
    throw wrongCall("Achter --by kan alleen cohort staan.", "--by takes cohort only.");
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const { facts, taken } = await takeAllFacts(call, sources, await keyRingOf(call, false));
  const figures = figuresOf(tallyTrajectories(assemble(facts).trajectories).values());
  if (call.has("json")) await call.print([JSON.stringify(figures, null, 2)]);
  else if (figures.length > 0) await call.print(reportLines(figures, by === "cohort", call));
  else
    await call.tell({
      nl: "Er zijn geen trajecten om over te rekenen.",
      en: "There are no trajectories to compute with.",
    });
  await tellFindings(taken, call);
  return taken.some(isFaulty) ? 1 : 0;
}
