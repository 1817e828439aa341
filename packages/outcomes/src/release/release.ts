import type { LocalizedText, RecordedHoursMode } from "@jobcoach/core";
import type { PooledCell } from "../figures/figures.ts";
import type { IndicatorDefinition } from "../indicator/indicator.ts";
import type { ReleasePolicy } from "./policy.ts";
import type { PublishedFigure } from "./published-figure.ts";

/** Whether a figure is shown. The words do not tell why it is hidden, because that would tell what it is. */
export const releaseStatuses = {
  published: { nl: "getoond", en: "shown" },
  suppressed: { nl: "te weinig personen om te tonen", en: "too few persons to show" },
  "not-yet-mature": { nl: "nog te kort gevolgd", en: "not followed long enough yet" },
} satisfies Record<string, LocalizedText>;

export type ReleaseStatus = keyof typeof releaseStatuses;

/** What of a shown figure is left out. */
export const hiddenParts = {
  figure: { nl: "te weinig personen om te tonen", en: "too few persons to show" },
  split: { nl: "niet of onbekend: samen getoond", en: "no or unknown: shown together" },
  "follow-up": { nl: "vervolg: te weinig personen om te tonen", en: "follow-up: too few persons to show" },
  change: { nl: "verandering: te weinig personen om te tonen", en: "change: too few persons to show" },
} satisfies Record<string, LocalizedText>;

export type HiddenPart = keyof typeof hiddenParts;

/** Where a figure stands: a municipality or `all`, a half-year or `pooled`. */
export interface ReleasePlace extends PooledCell {
  readonly indicator: string;
  readonly definitionVersion: string;
  readonly hoursMode?: RecordedHoursMode;
}

export interface ReleaseRow extends ReleasePlace {
  readonly status: ReleaseStatus;
  /** The municipalities and cohorts that were added up. */
  readonly pooled: readonly PooledCell[];
  readonly figure: PublishedFigure | null;
}

/** One thing that was hidden. */
export interface LedgerEntry extends ReleasePlace {
  readonly part: HiddenPart;
}

/** Why something was hidden; tells too much to be published. */
export interface ConfidentialLedgerEntry extends LedgerEntry {
  readonly cause: "unsafe-by-itself" | "protects-others";
}

/** The text of a definition as it was when the release was made. */
export type ReleasedDefinition = Omit<IndicatorDefinition, "reasons">;

/** How far the deliveries of a municipality reached. */
export interface ReleasedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly observedUntil: string;
}

/** Figures that everyone may see, made once and never changed. */
export interface Release {
  readonly schema: "jobcoach/release/1";
  readonly number: number;
  /** Instant at which the release was made, ISO 8601. */
  readonly madeAt: string;
  readonly policy: ReleasePolicy;
  readonly municipalities: readonly ReleasedMunicipality[];
  readonly definitions: readonly ReleasedDefinition[];
  readonly rows: readonly ReleaseRow[];
  readonly ledger: readonly LedgerEntry[];
}
