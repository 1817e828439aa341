import type { Language } from "@jobcoach/core";
import type { ListedSubmission } from "../../submissions/list-submissions.ts";
import { numbersIn } from "../numbers.ts";
import { Filters, Select } from "../parts/filters.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { momentWords, periodWords, stateWords } from "./delivery-words.ts";
import type { OwnMunicipality } from "./own-municipalities.ts";
import { Pager } from "./pager.tsx";
import { textsIn } from "./texts.ts";

/** A delivery with the name of its format. */
export type NamedSubmission = ListedSubmission & { readonly formatName: string | undefined };

export interface DeliveriesProps {
  readonly language: Language;
  /** To choose from. */
  readonly municipalities: readonly OwnMunicipality[];
  /** The one whose deliveries are shown; `undefined` where there is none to choose. */
  readonly municipality: OwnMunicipality | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly waiting: number;
  readonly items: readonly NamedSubmission[];
}

/** The deliveries of a municipality: how each stands and what to do next. */
export function deliveriesContent(props: DeliveriesProps): PageContent {
  const { language, municipalities, municipality, total } = props;
  const texts = textsIn[language];
  const title = municipality === undefined ? texts.titleOfNobody : texts.title(municipality.name);
  return {
    title,
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        {municipality === undefined ? (
          <p class="nl-paragraph nl-paragraph--lead">{texts.noneOfAnybody}</p>
        ) : (
          <Lead {...props} municipality={municipality} />
        )}
        <p class="nl-paragraph">
          <a class="nl-link" href={hrefOf(language, "deliver")}>
            {texts.toDeliver}
          </a>
        </p>
        {municipality !== undefined && municipalities.length > 1 && (
          <Filters language={language} action={hrefOf(language, "deliveries")}>
            <Select
              name="municipality"
              label={texts.municipality}
              chosen={municipality.code}
              options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Filters>
        )}
        {municipality !== undefined && total > 0 && <List {...props} municipality={municipality} />}
      </>
    ),
  };
}

type Shown = DeliveriesProps & { readonly municipality: OwnMunicipality };

function Lead({ language, municipality, page, total, waiting, items: [newest] }: Shown) {
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const sentences = [
    total === 0 ? texts.none(municipality.name) : texts.total(total, whole(total)),
    ...(newest !== undefined && page === 1
      ? [texts.last(momentWords(language, newest.receivedAt), stateWords[newest.state][language].toLowerCase())]
      : []),
    ...(waiting > 0 ? [texts.waiting(waiting, whole(waiting))] : []),
  ];
  return <p class="nl-paragraph nl-paragraph--lead">{sentences.join(" ")}</p>;
}

function List({ language, municipality, page, pageSize, total, items }: Shown) {
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const last = Math.ceil(total / pageSize);
  return (
    <Part id="deliveries" title={texts.list}>
      <ol class="deliveries" reversed start={total - (page - 1) * pageSize}>
        {items.map((item) => (
          <Item language={language} item={item} />
        ))}
      </ol>
      <Pager
        label={texts.pages}
        here={texts.page(whole(page), whole(last))}
        page={page}
        last={last}
        before={texts.newer}
        after={texts.older}
        addressOf={(to) =>
          hrefOf(language, "deliveries", { query: { municipality: municipality.code, page: String(to) } })
        }
      />
    </Part>
  );
}

function Item({ language, item }: { language: Language; item: NamedSubmission }) {
  const texts = textsIn[language];
  const { id, state, sentence, stream, period, corrects, formatName, receivedAt } = item;
  const about = [
    periodWords(language, period) ?? texts.unknownPeriod,
    ...(stream === null ? [] : [texts.stream(stream)]),
    ...(corrects === null ? [] : [texts.correction]),
    texts.received(momentWords(language, receivedAt)),
  ];
  return (
    <li class="deliveries__item">
      <p class={`state state--${state}`}>{stateWords[state][language]}</p>
      <div>
        <h3 class="nl-heading deliveries__name">
          <a class="nl-link" href={hrefOf(language, "delivery", { parameters: { id } })}>
            {formatName ?? texts.unknownFormat}
          </a>
        </h3>
        <p class="deliveries__about quiet">{about.join("; ")}</p>
        <p class="deliveries__about">{sentence[language]}</p>
        <p class="deliveries__about quiet">{countsOf(language, item)}</p>
      </div>
    </li>
  );
}

function countsOf(language: Language, { records, madeFrom, findings }: NamedSubmission): string {
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  return [
    `${whole(records.read)} ${texts.read}`,
    `${whole(records.accepted)} ${texts.good}`,
    `${whole(records.rejected)} ${texts.rejected}`,
    ...(madeFrom === null ? [] : [`${whole(madeFrom.rejected)} ${texts.leftOut}`]),
    `${whole(findings.warnings)} ${texts.warnings}`,
  ].join(", ");
}
