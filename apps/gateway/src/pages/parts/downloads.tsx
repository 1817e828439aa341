import type { Language } from "@jobcoach/core";
import { LinkList } from "./link-list.tsx";

interface DownloadsProps {
  readonly language: Language;
  /** Which published figures: the same keys as the figures of the API take. */
  readonly query: Readonly<Record<string, string | undefined>>;
}

const texts = {
  nl: { csv: "Cijfers opslaan (CSV)", xlsx: "Cijfers opslaan (Excel)", json: "Cijfers als gegevens (JSON)" },
  en: { csv: "Save the figures (CSV)", xlsx: "Save the figures (Excel)", json: "Figures as data (JSON)" },
} as const;

/** The figures of a page as files, with definition, n and status. */
export function Downloads({ language, query }: DownloadsProps) {
  const chosen = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const search = new URLSearchParams(chosen).toString();
  const file = language === "nl" ? "/nl/cijfers" : "/en/figures";
  const links = [
    [`${file}.csv`, texts[language].csv],
    [`${file}.xlsx`, texts[language].xlsx],
    ["/v1/outcomes", texts[language].json],
  ] as const;
  return <LinkList links={links.map(([path, label]) => [search === "" ? path : `${path}?${search}`, label])} />;
}
