import type { Call, Command } from "../call/call.ts";
import type { FlagName } from "../call/flags.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { answerTo } from "../scheme/answer.ts";
import { flagItems } from "../scheme/flag-items.ts";
import { listDocument, listLines } from "../scheme/list-lines.ts";
import { questionFrom, subjectNamed } from "../scheme/question.ts";
import { schemeLines } from "../scheme/scheme-lines.ts";

const askingFlags: readonly FlagName[] = ["on", ...flagItems.map(({ flag }) => flag), "fact", "with"];

export const schemeCommand: Command = {
  name: "scheme",
  summary: {
    nl: "wat een regeling is en geeft, met bron en berekening",
    en: "what a scheme is and gives, with sources and sums",
  },
  flags: [...askingFlags, "json"],
  help: {
    nl: `jobcoach scheme [REGELING] [--on 2026-01-01] [VLAGGEN] [--json]

Noemt alle regelingen; of legt er een uit en rekent, met bij elke stap de bron.
Dit is geen besluit: wie de regeling uitvoert, beslist.

  --on DAG                 de dag waarover het gaat
  --loonwaarde 60 --hours 32 --age 19     percentage, uren per week, leeftijd
  --charges 23,5           werkgeverslasten in procenten, waar niet bekend
  --reading additive       of cap-includes-charges: hoe het maximum telt
  --awarded-on DAG         begin van de subsidie
  --sector-hours 38        volle werkweek in de sector
  --paid-hours 1500 --job-start DAG --replaced-on DAG --year 2026  voordeel
  --regime light --coaching-year 1 --worked-hours 1500 --months 12    jobcoach
  --fact NAAM=WAARDE       een gegeven over persoon of baan; mag vaker
  --with REGELING,…        mag deze regeling samen met andere?
  --json                   { scheme, on, calculation, assessment, combinations }
  --lang nl|en             taal

Afloop: 0 goed, ook bij nee of niet bekend; 2 de opdracht klopt niet.

Voorbeeld:
  jobcoach scheme loonkostensubsidie --on 2026-01-01 --loonwaarde 60 --hours 32`,
    en: `jobcoach scheme [SCHEME] [--on 2026-01-01] [FLAGS] [--json]

Lists all schemes; or explains one and computes, with the source of each step.
This is no decision: whoever grants the scheme decides.

  --on DAY                 the day that it is about
  --loonwaarde 60 --hours 32 --age 19     percentage, hours a week, age
  --charges 23.5           employer's charges in percent, where not known
  --reading additive       or cap-includes-charges: how the maximum counts
  --awarded-on DAY         start of the subsidy
  --sector-hours 38        full working week in the sector
  --paid-hours 1500 --job-start DAY --replaced-on DAY --year 2026  voordeel
  --regime light --coaching-year 1 --worked-hours 1500 --months 12    job coach
  --fact NAME=VALUE        a fact on the person or the job; may be repeated
  --with SCHEME,…          does this scheme go together with others?
  --json                   { scheme, on, calculation, assessment, combinations }
  --lang nl|en             language

Exit: 0 fine, also where the answer is no or not known; 2 the call is wrong.

Example:
  jobcoach scheme loonkostensubsidie --on 2026-01-01 --loonwaarde 60 --hours 32`,
  },
  run: tellScheme,
};

async function tellScheme(call: Call): Promise<ExitCode> {
  const [id, ...others] = call.positionals;
  if (others.length > 0) throw wrongCall("Noem één regeling.", "Name one scheme.");
  if (id === undefined) return await listSchemes(call);
  const subject = subjectNamed(id);
  const question = questionFrom(call, subject);
  const answer = question === undefined ? {} : answerTo(question, subject);
  if (!call.has("json")) {
    await call.print(schemeLines(subject, question, answer, call));
    return 0;
  }
  const document = {
    scheme: subject.scheme ?? null,
    on: question?.on ?? null,
    calculation: answer.calculation ?? null,
    assessment: answer.assessment ?? null,
    ...(answer.combinations === undefined ? {} : { combinations: answer.combinations }),
  };
  await call.print([JSON.stringify(document, null, 2)]);
  return 0;
}

async function listSchemes(call: Call): Promise<ExitCode> {
  const asked = askingFlags.find((flag) => call.has(flag));
  if (asked !== undefined)
    throw wrongCall(
      `Noem de regeling waar --${asked} over gaat, zoals: jobcoach scheme loonkostensubsidie --on 2026-01-01`,
      `Name the scheme that --${asked} is about, such as: jobcoach scheme loonkostensubsidie --on 2026-01-01`,
    );
  await call.print(call.has("json") ? [JSON.stringify(listDocument(), null, 2)] : listLines(call));
  return 0;
}
