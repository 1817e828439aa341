import type { LocalizedText } from "@jobcoach/core";

/** The categories of a dimension; ids in `index` are in the order in which values stand. Source: json-stat.org/full, version 2.0. */
export interface JsonStatCategory {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly child?: Readonly<Record<string, readonly string[]>>;
  readonly note?: Readonly<Record<string, readonly string[]>>;
  readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
}

export interface JsonStatDimension {
  readonly label: string;
  readonly category: JsonStatCategory;
  readonly extension: {
    readonly label: LocalizedText;
    readonly categoryLabel: Readonly<Record<string, LocalizedText>>;
  };
}

/** A cube; `version` stands only where it is not part of a collection. Values are in row-major order, `null` without a number. */
export interface JsonStatDataset {
  readonly version?: "2.0";
  readonly class: "dataset";
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: {
    readonly time: readonly string[];
    readonly geo: readonly string[];
    readonly metric: readonly string[];
  };
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  readonly value: readonly (number | null)[];
  /** By position of the value, where it does not simply stand there. */
  readonly status: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** Cubes that belong together. */
export interface JsonStatCollection {
  readonly version: "2.0";
  readonly class: "collection";
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly note: readonly string[];
  readonly link: { readonly item: readonly JsonStatDataset[] };
  readonly extension: Readonly<Record<string, unknown>>;
}

export type JsonStat = JsonStatDataset | JsonStatCollection;
