import type { Language } from "@jobcoach/core";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { MunicipalityLink } from "../parts/municipality-link.tsx";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { Overview, Participant } from "./overview-model.ts";
import { overviewTexts } from "./texts.ts";

/** More are named on a page of their own. */
const MOST_NAMED = 25;

/** Which municipalities take part, how far their deliveries reach, and how complete they are. */
export function Participants({ language, overview: { participants } }: { language: Language; overview: Overview }) {
  const texts = overviewTexts[language];
  const numbers = numbersIn(language);
  const days = participants.map(({ observedUntil }) => observedUntil).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const count = numbers.whole(participants.length);
  return (
    <Part id="participants" title={texts.participants}>
      <p class="nl-paragraph">
        {first === last
          ? texts.takePartAlike(count, numbers.date(first))
          : texts.takePart(count, numbers.date(first), numbers.date(last))}
        {participants.length > MOST_NAMED && ` ${texts.tooMany}`}
      </p>
      {participants.length <= MOST_NAMED && (
        <DataTable
          id="observed"
          caption={texts.participantsCaption}
          columns={[
            { label: texts.municipality },
            { label: texts.observedUntil },
            { label: texts.unknown, isNumber: true },
          ]}
          rows={participants.map((participant) => ({
            name: <MunicipalityLink language={language} of={participant} />,
            cells: [numbers.date(participant.observedUntil), unknownOf(language, participant)],
          }))}
        />
      )}
      <ul class="plain-list">
        <li>
          <a class="nl-link" href={hrefOf(language, "municipalities")}>
            {texts.allMunicipalities}
          </a>
        </li>
      </ul>
    </Part>
  );
}

function unknownOf(language: Language, { row }: Participant) {
  const figure = figureOf(row, "share");
  if (figure === undefined) return { words: statusWords(language, row), columns: 1 };
  const { split, n } = figure;
  if (split === null) return { words: overviewTexts[language].notToldApart, columns: 1 };
  return numbersIn(language).percent(split.unknown / n, n);
}
