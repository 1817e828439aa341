import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { figureOf } from "../lines/line.ts";
import { ReleaseFooter } from "../lines/release-words.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { MeansStatement } from "./means-statement.tsx";
import type { Overview, Statement } from "./overview-model.ts";
import { Participants } from "./participants.tsx";
import { RetentionStatement } from "./retention-statement.tsx";
import { chanceWords, sentenceOf, silenceOf } from "./statement-words.ts";
import { overviewTexts } from "./texts.ts";

interface OverviewProps {
  readonly language: Language;
  /** `undefined` before the first release. */
  readonly overview: Overview | undefined;
}

/** The overview: one question, three statements with their numbers, and who takes part. */
export function overviewContent({ language, overview }: OverviewProps): PageContent {
  const { question } = overviewTexts[language];
  return {
    title: question,
    footer: <ReleaseFooter language={language} release={overview?.release} />,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{question}</h1>
        {overview === undefined ? (
          <NoRelease language={language} />
        ) : (
          <Statements language={language} overview={overview} />
        )}
      </>
    ),
  };
}

function NoRelease({ language }: { language: Language }) {
  const { noRelease, noReleaseNext } = overviewTexts[language];
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{noRelease}</p>
      <p class="nl-paragraph">{noReleaseNext}</p>
    </>
  );
}

function Statements({ language, overview }: { language: Language; overview: Overview }) {
  const { retention, values, hours } = overview;
  const [first] = [retention, values, hours].filter((one) => one !== undefined);
  return (
    <>
      {first !== undefined && <Lead language={language} statement={first} />}
      {retention !== undefined && <RetentionStatement language={language} overview={overview} statement={retention} />}
      {values !== undefined && (
        <MeansStatement
          language={language}
          release={overview.release}
          chart="values"
          page="values"
          statement={values}
        />
      )}
      {hours !== undefined && (
        <MeansStatement
          language={language}
          release={overview.release}
          chart="hours"
          page="coaching"
          statement={hours}
        />
      )}
      <Participants language={language} overview={overview} />
      <How language={language} statements={[retention, values, hours].filter((one) => one !== undefined)} />
    </>
  );
}

function Lead({ language, statement }: { language: Language; statement: Statement }) {
  const sentence = sentenceOf(language, statement);
  const share = figureOf(statement.rows[0], "share");
  return (
    <p class="nl-paragraph nl-paragraph--lead">
      {sentence === undefined ? (
        silenceOf(language, statement)
      ) : (
        <>
          {sentence.before}
          <strong class="headline">{sentence.figure}</strong>
          {sentence.after}
          {share !== undefined && ` ${chanceWords(language, share)}`}
        </>
      )}
    </p>
  );
}

function How({ language, statements }: { language: Language; statements: readonly Statement[] }) {
  const texts = overviewTexts[language];
  return (
    <Part id="how" title={texts.how}>
      <p class="nl-paragraph">{texts.howText}</p>
      <ul class="plain-list">
        {statements.flatMap(({ definition: { id, title } }): Child[] => [
          <li>
            <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator: id } })}>
              {texts.definition(title[language])}
            </a>
          </li>,
          <li>
            <a class="nl-link" href={hrefOf(language, "explanation", { parameters: { indicator: id } })}>
              {texts.explanation(title[language])}
            </a>
          </li>,
        ])}
      </ul>
    </Part>
  );
}
