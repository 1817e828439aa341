import type { LocalizedText, RecordedHoursMode } from "@jobcoach/core";
import type { PooledCell } from "../figures/figures.ts";
import type { IndicatorDefinition } from "../indicator/indicator.ts";
import type { ReleasePolicy } from "./policy.ts";
import type { PublishedFigure } from "./published-figure.ts";

/** Whether a figure is shown. The words do not tell why it is hidden, because that would tell what it is. */
export const releaseStatuses = {
  published: { nl: "getoond", en: "shown" },
  suppressed: { nl: "te kleine aantallen", en: "numbers too small" },
  "not-yet-mature": { nl: "nog te kort gevolgd", en: "not followed long enough yet" },
} satisfies Record<string, LocalizedText>;

/** Whether a row shows its figure, and why not. */
export type ReleaseStatus = keyof typeof releaseStatuses;

/** What of a shown figure is left out. */
export const hiddenParts = {
  figure: { nl: "te kleine aantallen", en: "numbers too small" },
  split: { nl: "niet of onbekend: samen getoond", en: "no or unknown: shown together" },
  "follow-up": { nl: "vervolg: te kleine aantallen", en: "follow-up: numbers too small" },
  change: { nl: "verandering: te kleine aantallen", en: "change: numbers too small" },
} satisfies Record<string, LocalizedText>;

/** The name of a part that a figure can leave out. */
export type HiddenPart = keyof typeof hiddenParts;

/**
 * Where a figure stands. `municipality` is the code of a municipality or of a labour-market region (`AM12`), or `all`;
 * `cohort` a half-year, a year (`2024`), four half-years (`2023H1..2024H2`), or `pooled`.
 */
export interface ReleasePlace extends PooledCell, FigurePart {
  readonly indicator: string;
  readonly definitionVersion: string;
  readonly hoursMode?: RecordedHoursMode;
}

/**
 * What part of a distribution, curve or division a figure is: the persons who gave an answer to a question, who lasted beyond
 * a week, or who are in a stratum such as `age-27-35`; absent for figures that have no parts. An answer or stratum that ends in
 * `rest` holds the rare ones `together`.
 */
export interface FigurePart {
  readonly question?: string;
  readonly answer?: string;
  readonly week?: number;
  readonly stratum?: string;
  readonly together?: readonly string[];
}

/** The parts of a figure by which it differs from others at its place, as one text; empty for a figure without. */
export const partKey = ({ question, answer, week, stratum }: FigurePart): string =>
  [question, answer, week, stratum].some((part) => part !== undefined)
    ? [question, answer, week, stratum].map((part) => part ?? "").join("|")
    : "";

/** The parts of a figure alone, without its place. */
export function partOf({ question, answer, week, stratum, together }: FigurePart): FigurePart {
  const part = { question, answer, week, stratum, together };
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as FigurePart;
}

/** A figure of a release, or why there is none. */
export interface ReleaseRow extends ReleasePlace {
  readonly status: ReleaseStatus;
  /** SDMX observation and confidentiality status; see `observationStatuses` and `confidentialityStatuses`. */
  readonly obsStatus?: "A" | "O" | "Q";
  readonly confStatus?: "C" | "F";
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

/** What everybody may know of what was hidden. */
export const withoutCause = ({ cause: _, ...entry }: ConfidentialLedgerEntry): LedgerEntry => entry;

/** A table or figure that a release does not hold: never 0, just not there. */
export interface NotAvailable {
  /** Id of the planned table, or of the indicator, with its question where it is about one (`guidance-themes/core-points`). */
  readonly what: string;
  readonly why: keyof typeof unavailable;
}

/** Why a release holds no figure of a kind at all. */
export const unavailable = {
  "not-delivered": { nl: "nog niet geteld", en: "not counted yet" },
  "not-protected": { nl: "nog niet te beschermen", en: "cannot be protected yet" },
  "cut-through": { nl: "loopt door een tabel die er wel is", en: "cuts through a table that is there" },
  "whole-only": { nl: "alleen van iedereen samen, niet naar groep", en: "of everybody together only, not by group" },
  "too-few": { nl: "te kleine aantallen", en: "numbers too small" },
} satisfies Record<string, LocalizedText>;

/** How many counts are hidden and how wide the narrowest interval is that anybody can find for one; `null` where none is hidden. */
export interface AuditSummary {
  readonly hiddenCounts: number;
  readonly narrowest: number | null;
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
  /** Planned tables that are not in the release, and why; absent in releases made before there was a plan. */
  readonly notAvailable?: readonly NotAvailable[];
  /** What the auditor found in the rows; anybody can compute it again from them. */
  readonly audit?: AuditSummary;
  readonly ledger: readonly LedgerEntry[];
}
