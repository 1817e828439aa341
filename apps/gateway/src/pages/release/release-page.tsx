import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { Downloads } from "../parts/downloads.tsx";
import { LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { Differences } from "./differences.tsx";
import { Hidden } from "./hidden.tsx";
import { Municipalities } from "./municipalities.tsx";
import type { ReleaseView } from "./read-release.ts";
import { releaseTexts } from "./texts.ts";

/** What is new in a release, who takes part, what is left out, and the release as files; of a withdrawn one only why. */
export function releaseContent(language: Language, view: ReleaseView): PageContent {
  const title = releaseTexts[language].title(numbersIn(language).whole(view.known.number));
  return {
    title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        {view.known.withdrawal === undefined ? (
          <InForce language={language} view={view} />
        ) : (
          <Withdrawn language={language} withdrawal={view.known.withdrawal} />
        )}
      </>
    ),
  };
}

interface WithdrawnProps {
  readonly language: Language;
  readonly withdrawal: NonNullable<ReleaseView["known"]["withdrawal"]>;
}

function Withdrawn({ language, withdrawal: { withdrawnAt, reason } }: WithdrawnProps) {
  const texts = releaseTexts[language];
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">
        {texts.withdrawn(numbersIn(language).date(withdrawnAt.slice(0, 10)))}
      </p>
      <Part id="why" title={texts.why}>
        <p class="nl-paragraph">{reason[language]}</p>
        <p class="nl-paragraph">
          <a class="nl-link" href={hrefOf(language, "releases")}>
            {texts.useLast}
          </a>
        </p>
      </Part>
    </>
  );
}

function InForce({ language, view }: { language: Language; view: ReleaseView }) {
  const texts = releaseTexts[language];
  const numbers = numbersIn(language);
  const { number, madeAt, version, municipalities, rowCount } = view.known;
  const release = String(number);
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{leadOf(language, view)}</p>
      <p class="nl-paragraph">
        {texts.about(
          numbers.date(madeAt.slice(0, 10)),
          version,
          numbers.whole(municipalities.length),
          numbers.whole(rowCount),
        )}
      </p>
      <Differences language={language} view={view} />
      <Municipalities language={language} view={view} />
      <Hidden language={language} view={view} />
      <Part id="files" title={texts.files}>
        <Downloads language={language} query={{ release }} />
        <LinkList
          links={[
            [`/v1/releases/${release}`, texts.wholeRelease],
            ...(view.since !== undefined
              ? [[`/v1/releases/${release}/changes?since=${view.since.before.number}`, texts.changesAsData] as const]
              : []),
          ]}
        />
      </Part>
    </>
  );
}

/** How many figures differ from the release before. */
export function leadOf(language: Language, { since }: Pick<ReleaseView, "since">): string {
  const texts = releaseTexts[language];
  const numbers = numbersIn(language);
  if (since === undefined) return texts.first;
  const before = numbers.whole(since.before.number);
  const sum = (key: "added" | "removed" | "changed") => since.figures.reduce((total, own) => total + own[key], 0);
  const [changed, added, removed] = [sum("changed"), sum("added"), sum("removed")];
  if (changed + added + removed === 0) return texts.same(before);
  const orNone = (count: number) => (count === 0 ? texts.none : numbers.whole(count));
  return texts.changed(numbers.whole(changed), orNone(added), orNone(removed), before);
}
