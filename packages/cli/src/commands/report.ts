import { assemble, withTowardsWork } from "@jobcoach/core";
import { type Figure, figuresOf, type Indicator, tallyTrajectories } from "@jobcoach/outcomes";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles } from "../files/collect-files.ts";
import { isFaulty, tellFindings } from "../findings/tell-findings.ts";
import { takeAllFacts } from "../intake/take-all-facts.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { figuresFileOf, writeFigures } from "../report/figures-file.ts";
import { reportLines } from "../report/report-lines.ts";
import { shownIndicators } from "../report/shown-indicators.ts";
import { studyReport } from "../study/study-report.ts";
import { plain } from "../text/plain.ts";
import { deliveryHelp } from "./delivery-help.ts";

export const reportCommand: Command = {
  name: "report",
  summary: {
    nl: "reken de uitkomsten hier uit en vergelijk gemeenten",
    en: "compute the outcomes here and compare municipalities",
  },
  flags: [...deliveryFlags, "indicator", "by", "study", "key", "out", "json"],
  help: {
    nl: `jobcoach report BESTAND… [--by cohort] [--out CIJFERS.xlsx] [--json]

Rekent de uitkomsten uit en zet gemeenten naast elkaar. Er gaat niets weg en er
is geen sleutel nodig. De cijfers zijn onbeschermd: niet om te publiceren.

  --indicator ID,ID|all   andere cijfers dan de vijf die eerst komen
  --by cohort             ook elk halfjaar apart
  --study                 het onderzoek van 2020 naast een reconstructie ervan
  --out CIJFERS.xlsx      alle cijfers, ook als .csv, .json of .jsonstat
  --json                  alle cijfers als JSON-document
  --key SLEUTEL           nodig als er ook feitenbestanden met die sleutel zijn
  --lang nl|en            taal

${deliveryHelp.nl}

Afloop: 0 goed, 1 niet alle records telden mee.

Voorbeeld:
  jobcoach report examples/deliveries/*`,
    en: `jobcoach report FILE… [--by cohort] [--out FIGURES.xlsx] [--json]

Computes the outcomes and puts municipalities side by side. Nothing leaves and
no key is needed. The figures are unprotected: not for publication.

  --indicator ID,ID|all   other figures than the five that come first
  --by cohort             each half-year by itself as well
  --study                 the study of 2020 beside a reconstruction of it
  --out FIGURES.xlsx      all figures, also as .csv, .json or .jsonstat
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
  if (call.has("study") && call.value("out") !== undefined)
    throw wrongCall("--out hoort niet bij --study.", "--out does not go with --study.");
  if (call.has("study") && call.has("indicator"))
    throw wrongCall("--indicator hoort niet bij --study.", "--indicator does not go with --study.");
  if (call.has("study")) return await studyReport(call);
  const shown = shownIndicators(call);
  const by = call.value("by");
  if (by !== undefined && by !== "cohort")
    throw wrongCall("Achter --by kan alleen cohort staan.", "--by takes cohort only.");
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const file = figuresFileOf(call, sources);
  const { facts, taken } = await takeAllFacts(call, sources, await keyRingOf(call, false));
  const figures = figuresOf(tallyTrajectories(withTowardsWork(assemble(facts))).values());
  if (call.has("json")) await call.print([JSON.stringify(inJson(figures, shown, call), null, 2)]);
  else if (figures.length > 0) await call.print(reportLines(figures, shown, by === "cohort", call));
  else
    await call.tell({
      nl: "Er zijn geen trajecten om over te rekenen.",
      en: "There are no trajectories to compute with.",
    });
  if (file !== undefined) {
    await writeFigures(file, figures, call);
    const name = plain(call.value("out") ?? "");
    await call.tell({
      nl: `Alle cijfers staan in ${name}. Ze zijn niet om te publiceren.`,
      en: `All figures are in ${name}. They are not for publication.`,
    });
  }
  await tellFindings(taken, call);
  return taken.some(isFaulty) ? 1 : 0;
}

/** As JSON every figure, unless some were asked by name. */
const inJson = (figures: readonly Figure[], shown: readonly Indicator[], call: Call) =>
  call.has("indicator") ? figures.filter(({ indicator }) => shown.some(({ id }) => id === indicator)) : figures;
