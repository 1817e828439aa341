import type { LocalizedText, RecordedHoursMode } from "@jobcoach/core";

/** An indicator under the short name that it has beside others on a page. */
export interface NamedIndicator {
  readonly indicator: string;
  readonly name: LocalizedText;
  readonly hoursMode?: RecordedHoursMode;
}
