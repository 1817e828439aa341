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
  const { say, numbers, paint, width } = call;
  const { state, sentence, records, findings, effect, links } = submission;
  const isRefused = state === "refused";
  const [colour, sign] = MARKS[state] ?? (["green", "✓"] as const);
  const mark = paint(colour, `${sign} ${say(states[state])}`);
  const noun = recordNoun(call.has("as-source") ? name : FACTS, records.read);
  const counts = say({
    nl: `${numbers.count(records.read)} ${noun.nl} gelezen, ${numbers.count(records.accepted)} goed, ${numbers.count(records.rejected)} met fouten`,
    en: `${numbers.count(records.read)} ${noun.en} read, ${numbers.count(records.accepted)} good, ${numbers.count(records.rejected)} with errors`,
  });
  const errors = findings.groups.filter((group) => group.severity === "error").slice(0, GROUPS_SHOWN);
  return [
    "",
    `  ${mark}   ${name}`,
    ...paragraph("  ", plain(say(sentence)), width),
    `  ${counts}`,
    `  ${plain(address + links.self)}`,
    ...(state === "awaiting-confirmation" ? confirmationLines(submission, address, call) : []),
    ...(isRefused ? errors.flatMap((group) => groupLines(group, name, call)) : []),
    ...(effect === null || wasThere ? [] : effectLines(effect, call)),
  ];
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
