import { LinkList } from "../parts/link-list.tsx";
import { hrefOf } from "../site/href-of.ts";
import { findingsCsvPart, findingsXlsxPart } from "./decision-parts.ts";
import type { DeliveryView } from "./delivery-view.ts";
import { textsIn } from "./texts.ts";

/** All findings as files, to hand to who can mend them. */
export function FindingFiles({ view: { language, submission } }: { view: DeliveryView }) {
  const texts = textsIn[language];
  const address = hrefOf(language, "delivery", { parameters: { id: submission.id } });
  const files = [
    [findingsCsvPart[language], texts.csv],
    [findingsXlsxPart[language], texts.xlsx],
  ] as const;
  return <LinkList links={files.map(([part, label]) => [`${address}/${part}`, label])} />;
}
