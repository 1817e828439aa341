import { DeliveryMetadata, type LocalizedText, type PartialMetadata } from "@jobcoach/core";

/** An item of what must be known about a delivery, and what it expects. */
export interface MetadataItem {
  readonly field: keyof PartialMetadata;
  readonly expects: LocalizedText;
  /** The value behind a text that somebody typed; the text itself where absent. */
  readonly fromText?: (text: string) => unknown;
}

const oneOf = (...words: string[]): LocalizedText => ({
  nl: `${words.slice(0, -1).join(", ")} of ${words.at(-1)}`,
  en: `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
});

const aDay: LocalizedText = { nl: "een dag, zoals 2026-06-30", en: "a day, such as 2026-06-30" };

const yesOrNo = (text: string) => (text === "yes" ? true : text === "no" ? false : text);

function periodOf(text: string): unknown {
  const [from, to, ...rest] = text.split("/");
  return rest.length === 0 ? { from, to } : text;
}

/** What can be said about a delivery by a flag, a form field or the file `delivery.json` beside it. */
export const metadataItems: readonly MetadataItem[] = [
  {
    field: "municipality",
    expects: { nl: "GM en vier cijfers, zoals GM0200", en: "GM and four digits, such as GM0200" },
  },
  { field: "grantor", expects: oneOf("municipality", "uwv", "unknown") },
  {
    field: "stream",
    expects: {
      nl: "kleine letters, cijfers en streepjes, zoals eigen-export",
      en: "small letters, digits and hyphens, such as own-export",
    },
  },
  { field: "observedFrom", expects: aDay },
  { field: "observedUntil", expects: aDay },
  {
    field: "period",
    fromText: periodOf,
    expects: {
      nl: "een begin en een eind, zoals 2026-01-01/2026-06-30 (in delivery.json: from en to)",
      en: "a first and a last day, such as 2026-01-01/2026-06-30 (in delivery.json: from and to)",
    },
  },
  { field: "selection", expects: oneOf("started-since", "running-on", "ended-in", "per-person-query", "unknown") },
  { field: "jobEndsMaintained", expects: oneOf("yes", "no", "unknown") },
  { field: "hoursMode", expects: oneOf("logged", "reported", "awarded", "none") },
  {
    field: "hoursLogComplete",
    fromText: yesOrNo,
    expects: { nl: "yes of no (in delivery.json: true of false)", en: "yes or no (in delivery.json: true or false)" },
  },
];

/** The value where it is valid for its item, else `undefined`. */
export function validItem({ field }: MetadataItem, value: unknown): unknown {
  const parsed = DeliveryMetadata.shape[field].safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
