import type { ExportedDefinition, ExportedFigure, FigureFile } from "./figure-file.ts";

/** The definition by which a figure was counted, where the file has it. */
export const definitionOf = (
  { definitions }: FigureFile,
  figure: ExportedFigure | undefined,
): ExportedDefinition | undefined =>
  definitions.find(({ id, version }) => id === figure?.indicator && version === figure.definitionVersion);
