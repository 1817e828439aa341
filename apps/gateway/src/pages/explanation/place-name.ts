import { type Language, labourMarketRegions } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";
import type { ExplanationView } from "./explanation-model.ts";

/** The name of a municipality, a labour-market region or all together. */
export function placeName(language: Language, { release, choice: { municipality } }: ExplanationView): string {
  if (municipality === "all") return lineTexts[language].all;
  return (
    release.municipalities.find(({ code }) => code === municipality)?.name ??
    labourMarketRegions().find(({ code }) => code === municipality)?.name ??
    municipality
  );
}
