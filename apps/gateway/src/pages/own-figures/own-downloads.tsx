import type { LocalizedText } from "@jobcoach/core";
import { LinkList } from "../parts/link-list.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";

export const ownCsvPart: LocalizedText = { nl: "eigen-cijfers.csv", en: "own-figures.csv" };
export const ownXlsxPart: LocalizedText = { nl: "eigen-cijfers.xlsx", en: "own-figures.xlsx" };

interface DownloadsProps {
  readonly view: Pick<OwnView, "language" | "code">;
  /** Only of this one; of all without it. */
  readonly indicator?: string;
}

/** The own figures as files, which say themselves that they are not for publication. */
export function OwnDownloads({ view: { language, code }, indicator }: DownloadsProps) {
  const texts = ownTexts[language];
  const address = hrefOf(language, "ownFiguresOf", { parameters: { code } });
  const search = indicator === undefined ? "" : `?${new URLSearchParams({ indicator })}`;
  const files = [
    [ownCsvPart[language], texts.csv],
    [ownXlsxPart[language], texts.xlsx],
  ] as const;
  return <LinkList links={files.map(([part, label]) => [`${address}/${part}${search}`, label])} />;
}
