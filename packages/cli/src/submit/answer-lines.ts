import { recordNoun } from "@jobcoach/adapter";
import type { Submission, SubmissionState } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { groupLines } from "../findings/group-lines.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";
import { effectLines } from "./effect-lines.ts";

/** What is sent holds facts, unless the file itself was sent. */
const FACTS = ".ndjson";

const GROUPS_SHOWN = 5;

const states: Readonly<Record<SubmissionState, LocalizedText>> = {
  received: { nl: "aangekondigd", en: "announced" },
  checking: { nl: "wordt nagekeken", en: "being checked" },
  refused: { nl: "geweigerd", en: "refused" },
  "awaiting-confirmation": { nl: "wacht op bevestiging", en: "waits for confirmation" },
  accepted: { nl: "aangenomen", en: "accepted" },
  superseded: { nl: "vervangen", en: "superseded" },
  withdrawn: { nl: "ingetrokken", en: "withdrawn" },
};

/** Which gateway answered, and whether it had the same delivery before. */
interface Answering {
  readonly address: string;
  readonly wasThere: boolean;
}

/**
 * What became of a delivery: its state, the sentence of the gateway, counts, its address, and what it does to own figures, which
 * is nothing where it was there before.
 */
export function answerLines(
  name: string,
  submission: Submission,
  { address, wasThere }: Answering,
  call: Call,
): string[] {
  const { say, paint, width } = call;
  const { state, sentence, findings, effect, links } = submission;
  const isRefused = state === "refused";
  const [colour, sign] = MARKS[state] ?? (["green", "✓"] as const);
  const mark = paint(colour, `${sign} ${say(states[state])}`);
  const errors = findings.groups.filter((group) => group.severity === "error").slice(0, GROUPS_SHOWN);
  return [
    "",
    `  ${mark}   ${name}`,
    ...paragraph("  ", plain(say(sentence)), width),
    ...countLines(name, submission, call).map((line) => `  ${line}`),
    `  ${plain(address + links.self)}`,
    ...(state === "awaiting-confirmation" ? confirmationLines(submission, address, call) : []),
    ...(isRefused ? errors.flatMap((group) => groupLines(group, name, call)) : []),
    ...(effect === null || wasThere ? [] : effectLines(effect, call)),
  ];
}

/** What was read of what was sent, and of the file from which that was made. */
function countLines(name: string, { records, madeFrom }: Submission, { say, numbers, has }: Call): string[] {
  const noun = recordNoun(has("as-source") ? name : FACTS, records.read);
  const [read, good, wrong] = [records.read, records.accepted, records.rejected].map(numbers.count);
  const counts = say({
    nl: `${read} ${noun.nl} gelezen, ${good} goed, ${wrong} met fouten`,
    en: `${read} ${noun.en} read, ${good} good, ${wrong} with errors`,
  });
  if (madeFrom === null) return [counts];
  const [madeOf, kept, leftOut] = [madeFrom.read, madeFrom.accepted, madeFrom.rejected].map(numbers.count);
  const word = madeFrom.read === 1 ? "record" : "records";
  const made = say({
    nl: `gemaakt van ${madeOf} ${word}: ${kept} goed, ${leftOut} afgevallen`,
    en: `made of ${madeOf} ${word}: ${kept} good, ${leftOut} left out`,
  });
  return [counts, made];
}

const MARKS: Partial<Readonly<Record<SubmissionState, readonly ["red" | "strong", string]>>> = {
  refused: ["red", "✗"],
  "awaiting-confirmation": ["strong", "?"],
};

/** What stands out, and where somebody says that it is right. */
function confirmationLines({ id, confirmations }: Submission, gateway: string, { say, width }: Call): string[] {
  const page = say({ nl: `${gateway}/nl/leveringen/${id}`, en: `${gateway}/en/deliveries/${id}` });
  return [
    "",
    ...confirmations.flatMap(({ message }) => paragraph("  ? ", plain(say(message)), width)),
    ...paragraph(
      "  → ",
      say({
        nl: `Klopt het? Zeg dat dan op de pagina van de levering. Klopt het niet, lever dan een ander bestand aan.`,
        en: `Is it right? Then say so on the page of the delivery. If not, deliver another file.`,
      }),
      width,
    ),
    `    ${plain(page)}`,
  ];
}
