import type { CalendarDate } from "../calendar/calendar-date.ts";

/** A law, decree, policy rule or paper that numbers and conditions stand in. */
export interface LegalSource {
  /** As officers call it: "Participatiewet". */
  readonly title: string;
  readonly url: string;
}

/** Where a number or a condition stands. */
export interface Citation extends LegalSource {
  /** Article and member, "10d(4)"; absent where the text as a whole is meant. */
  readonly article?: string;
  /** The day of the consolidated text that was read, where that matters. */
  readonly textOf?: CalendarDate;
}

/** A citation of an article of a source. */
export const citing = (source: LegalSource, article?: string, textOf?: CalendarDate): Citation => ({
  title: source.title,
  url: source.url,
  ...(article === undefined ? {} : { article }),
  ...(textOf === undefined ? {} : { textOf }),
});
