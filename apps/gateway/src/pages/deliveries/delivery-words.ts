import type { Submission, SubmissionState } from "@jobcoach/contract";
import type { Grantor, Language, LocalizedText } from "@jobcoach/core";
import type { AppDependencies } from "../../dependencies.ts";
import { capital } from "../lines/capital.ts";
import { numbersIn } from "../numbers.ts";

/** How a delivery stands, in as few words as can be. */
export const stateWords: Readonly<Record<SubmissionState, LocalizedText>> = {
  received: { nl: "Aangekondigd", en: "Announced" },
  checking: { nl: "Wordt verwerkt", en: "Being processed" },
  refused: { nl: "Geweigerd", en: "Refused" },
  "awaiting-confirmation": { nl: "Wacht op bevestiging", en: "Waits for confirmation" },
  accepted: { nl: "Telt mee", en: "Counts" },
  superseded: { nl: "Vervangen", en: "Replaced" },
  withdrawn: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const grantorWords: Readonly<Record<Grantor, LocalizedText>> = {
  municipality: { nl: "gemeente", en: "municipality" },
  uwv: { nl: "UWV", en: "UWV" },
  unknown: { nl: "niet bekend", en: "not known" },
};

/** Both days inclusive; `undefined` where it is not known. */
export function periodWords(language: Language, period: Submission["period"]): string | undefined {
  if (period === null) return undefined;
  const { date } = numbersIn(language);
  return `${date(period.from)} ${UNTIL[language]} ${date(period.to)}`;
}

const UNTIL: LocalizedText = { nl: "tot en met", en: "to" };

/** The moment as a clock in the Netherlands tells it. */
export function momentWords(language: Language, instant: string): string {
  const moment = new Date(instant);
  const { day, time } = clocks[language];
  return `${day.format(moment)}${AT[language]}${time.format(moment)}`;
}

const clockFor = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, { ...ZONE, day: "numeric", month: "long", year: "numeric" }),
  time: new Intl.DateTimeFormat(locale, { ...ZONE, hour: "2-digit", minute: "2-digit" }),
});

const ZONE = { timeZone: "Europe/Amsterdam" } as const;
const clocks = { nl: clockFor("nl-NL"), en: clockFor("en-GB") } as const;

const AT: LocalizedText = { nl: " om ", en: " at " };

/** The name of a format for people; its id where this gateway does not know it, `undefined` where none was recognised. */
export function formatWords(
  adapters: AppDependencies["adapters"],
  language: Language,
  format: Submission["format"],
): string | undefined {
  if (format === null) return undefined;
  const own = adapters.filter(({ id }) => id === format.id);
  const adapter = own.find(({ format: { version } }) => version === format.version) ?? own[0];
  return capital(adapter?.format.title[language] ?? format.id);
}
