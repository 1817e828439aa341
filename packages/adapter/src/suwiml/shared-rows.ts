import type { LayoutRow, Occurs } from "./element-layout.ts";

/** The rows of a `Bron`: which party of Suwinet the data come from. */
export const sourceRows = (path: string, occurs: Occurs): readonly LayoutRow[] => [
  { path, occurs },
  { path: `${path}/CdKolomSuwi`, occurs: "1", type: "CdKolomSuwi" },
  { path: `${path}/CdPartijSuwi`, occurs: "1", type: "CdPartijSuwi" },
  { path: `${path}/CdVestigingSuwi`, occurs: "0..1", type: "CdVestigingSuwi" },
];

/** The row of an element that is known but not imported; one without a type is a group, whose inside is not listed. */
export const passedOverRow = (path: string, occurs: Occurs, type?: string): LayoutRow => ({
  path,
  occurs,
  ...(type === undefined ? {} : { type }),
  passedOver: true,
});
