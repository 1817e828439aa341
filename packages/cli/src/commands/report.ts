import { assemble, withTowardsWork } from "@jobcoach/core";
import { figuresOf, type Indicator, tallyTrajectories } from "@jobcoach/outcomes";
import type { Call, Command } from "../call/call.ts";
import { deliveryFlags } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles } from "../files/collect-files.ts";
import { isFaulty, tellFindings } from "../findings/tell-findings.ts";
import { takeAllFacts } from "../intake/take-all-facts.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { comparisonLines, comparisonsOf } from "../report/comparison-lines.ts";
import { explanationLines, explanationsOf } from "../report/explanation-lines.ts";
import { figuresFileOf, writeFigures } from "../report/figures-file.ts";
import { reportFrom } from "../report/report-from.ts";
import { reportLines } from "../report/report-lines.ts";
import type { Reported } from "../report/reported.ts";
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
  flags: [...deliveryFlags, "indicator", "by", "compare", "explain", "study", "from", "key", "out", "json"],
  help: {
    nl: `jobcoach report BESTAND… [--by cohort] [--out CIJFERS.xlsx] [--json]

Rekent de uitkomsten uit en zet gemeenten naast elkaar. Er gaat niets weg en er
is geen sleutel nodig. De cijfers zijn onbeschermd: niet om te publiceren.

  --indicator ID,ID|all   andere cijfers dan de vijf die eerst komen
  --by cohort             ook elk halfjaar apart
  --compare               wat er over verschillen te concluderen is
  --explain               van ontvangen naar geteld, met de redenen
  --study                 het onderzoek van 2020 naast een reconstructie ervan
  --from ADRES            wat een gateway publiceerde, ook met --compare
  --out CIJFERS.xlsx      alle cijfers, ook als .csv, .json of .jsonstat
  --key SLEUTEL           nodig als er ook feitenbestanden met die sleutel zijn
  --json, --lang nl|en    alle cijfers als JSON-document; taal

${deliveryHelp.nl}

Voorbeeld:
  jobcoach report examples/deliveries/*`,
    en: `jobcoach report FILE… [--by cohort] [--out FIGURES.xlsx] [--json]

Computes the outcomes and puts municipalities side by side. Nothing leaves and
no key is needed. The figures are unprotected: not for publication.

  --indicator ID,ID|all   other figures than the five that come first
  --by cohort             each half-year by itself as well
  --compare               what may be concluded about differences
  --explain               from received to counted, with the reasons
  --study                 the study of 2020 beside a reconstruction of it
  --from ADDRESS          what a gateway published, with --compare too
  --out FIGURES.xlsx      all figures, also as .csv, .json or .jsonstat
  --key KEY               needed when there are facts files with that key too
  --json, --lang nl|en    all figures as a JSON document; language

${deliveryHelp.en}

Example:
  jobcoach report examples/deliveries/*`,
  },
  run: report,
};

async function report(call: Call): Promise<ExitCode> {
  if (call.has("from")) return await reportFrom(call);
  if (call.has("study")) return await ofStudy(call);
  if (call.has("compare") && call.has("explain"))
    throw wrongCall("Kies --compare of --explain, niet allebei.", "Choose --compare or --explain, not both.");
  const shown = shownIndicators(call);
  const by = call.value("by");
  if (by !== undefined && by !== "cohort")
    throw wrongCall("Achter --by kan alleen cohort staan.", "--by takes cohort only.");
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const file = figuresFileOf(call, sources);
  const { facts, taken } = await takeAllFacts(call, sources, await keyRingOf(call, false));
  const trajectories = withTowardsWork(assemble(facts));
  const tallies = [...tallyTrajectories(trajectories).values()];
  const reported = { trajectories, tallies, figures: figuresOf(tallies) };
  if (call.has("json")) await call.print([JSON.stringify(inJson(reported, shown, call), null, 2)]);
  else if (reported.figures.length > 0) await call.print(inLines(reported, shown, call));
  else
    await call.tell({
      nl: "Er zijn geen trajecten om over te rekenen.",
      en: "There are no trajectories to compute with.",
    });
  if (file !== undefined) {
    await writeFigures(file, reported.figures, call);
    const name = plain(call.value("out") ?? "");
    await call.tell({
      nl: `Alle cijfers staan in ${name}. Ze zijn niet om te publiceren.`,
      en: `All figures are in ${name}. They are not for publication.`,
    });
  }
  await tellFindings(taken, call);
  return taken.some(isFaulty) ? 1 : 0;
}

async function ofStudy(call: Call): Promise<ExitCode> {
  const other = (["out", "indicator", "compare", "explain"] as const).find((flag) => call.has(flag));
  if (other !== undefined)
    throw wrongCall(`--${other} hoort niet bij --study.`, `--${other} does not go with --study.`);
  return await studyReport(call);
}

function inLines(reported: Reported, shown: readonly Indicator[], call: Call): readonly string[] {
  const byCohort = call.has("by");
  if (call.has("compare")) return comparisonLines(comparisonsOf(withStrata(reported), shown, byCohort), call);
  if (call.has("explain")) return explanationLines(explanationsOf(reported, shown, byCohort), shown, call);
  return reportLines(reported.figures, shown, byCohort, call);
}

/** As JSON every figure, unless some were asked by name; of comparisons and explanations those that are shown. */
function inJson(reported: Reported, shown: readonly Indicator[], call: Call): unknown {
  const byCohort = call.has("by");
  if (call.has("compare"))
    return comparisonsOf(withStrata(reported), shown, byCohort).map(({ indicator, ...one }) => ({
      indicator: indicator.id,
      ...one,
    }));
  if (call.has("explain")) return explanationsOf(reported, shown, byCohort);
  if (!call.has("indicator")) return reported.figures;
  return reported.figures.filter(({ indicator }) => shown.some(({ id }) => id === indicator));
}

/** The same trajectories, tallied by the mix of persons too, which only a comparison needs. */
const withStrata = ({ trajectories }: Reported) => ({
  trajectories,
  tallies: [...tallyTrajectories(trajectories, { strata: "all" }).values()],
});
