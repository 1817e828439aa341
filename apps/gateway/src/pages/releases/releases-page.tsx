import type { Language } from "@jobcoach/core";
import type { ListedRelease } from "../../releases/find-releases.ts";
import { Pager } from "../deliveries/pager.tsx";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import { TermList } from "../parts/term-list.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { releasesTexts } from "./texts.ts";

/** One page of the list of releases, the newest first. */
export interface ReleaseList {
  readonly items: readonly ListedRelease[];
  readonly page: number;
  readonly last: number;
  /** The last release that stands. */
  readonly inForce: Pick<ListedRelease, "number" | "madeAt" | "version"> | undefined;
}

/** All releases with how each stands, and what their versions say. */
export function releasesContent(language: Language, list: ReleaseList): PageContent {
  const texts = releasesTexts[language];
  return {
    title: texts.title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{texts.title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{leadOf(language, list)}</p>
        <p class="nl-paragraph">{list.items.length === 0 ? texts.noneNext : texts.what}</p>
        {list.items.length > 0 && <Releases language={language} list={list} />}
        <Part id="versions" title={texts.versions}>
          <TermList items={texts.versionItems.map(([term, meaning]) => ({ term, meaning }))} />
        </Part>
        <LinkList links={[["/v1/releases", texts.asData]]} />
      </>
    ),
  };
}

function leadOf(language: Language, { items, inForce }: ReleaseList): string {
  const texts = releasesTexts[language];
  const numbers = numbersIn(language);
  if (inForce !== undefined)
    return texts.lead(numbers.whole(inForce.number), numbers.date(inForce.madeAt.slice(0, 10)), inForce.version);
  return items.length === 0 ? texts.none : texts.onlyWithdrawn;
}

function Releases({ language, list: { items, page, last } }: { language: Language; list: ReleaseList }) {
  const texts = releasesTexts[language];
  const numbers = numbersIn(language);
  return (
    <>
      <DataTable
        id="releases"
        caption={texts.caption}
        columns={[
          { label: texts.release },
          { label: texts.madeOn },
          { label: texts.version },
          { label: texts.municipalities, isNumber: true },
          { label: texts.figures, isNumber: true },
          { label: texts.state },
        ]}
        rows={items.map(({ number, madeAt, version, municipalities, rowCount, withdrawal }) => ({
          name: (
            <a class="nl-link" href={hrefOf(language, "release", { parameters: { number: String(number) } })}>
              {texts.nameOf(numbers.whole(number))}
            </a>
          ),
          cells: [
            numbers.date(madeAt.slice(0, 10)),
            version,
            numbers.whole(municipalities.length),
            numbers.whole(rowCount),
            withdrawal === undefined
              ? texts.inForce
              : texts.withdrawn(numbers.date(withdrawal.withdrawnAt.slice(0, 10)), withdrawal.reason[language]),
          ],
        }))}
      />
      <Pager
        label={texts.pages}
        here={texts.here(page, last)}
        page={page}
        last={last}
        before={texts.before}
        after={texts.after}
        addressOf={(to) => hrefOf(language, "releases", { query: { page: String(to) } })}
      />
    </>
  );
}
