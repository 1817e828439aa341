import type { Finding, LocalizedText } from "@jobcoach/core";

/** What a single finding says, with the earlier row where it is about two. */
export function messageInList({ message, place: { earlier } }: Pick<Finding, "message" | "place">): LocalizedText {
  if (earlier === undefined) return message;
  const row = earlier.path === undefined ? `${earlier.line}` : `${earlier.line} (${earlier.path})`;
  return { nl: `${message.nl} De eerdere rij is ${row}.`, en: `${message.en} The earlier row is ${row}.` };
}
