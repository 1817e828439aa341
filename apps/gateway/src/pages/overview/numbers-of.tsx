import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { Downloads } from "../parts/downloads.tsx";
import { overviewTexts } from "./texts.ts";

interface NumbersOfProps {
  readonly language: Language;
  readonly release: ReleaseHead;
  readonly indicator: string;
  readonly children?: Child;
}

/** The numbers of a small chart, folded away: the overview is for reading, and the table is one step further. */
export const NumbersOf = ({ language, release, indicator, children }: NumbersOfProps) => (
  <details class="definition">
    <summary class="definition__summary">{overviewTexts[language].numbers}</summary>
    {children}
    <Downloads language={language} query={{ indicator, municipality: "all", release: String(release.number) }} />
  </details>
);
