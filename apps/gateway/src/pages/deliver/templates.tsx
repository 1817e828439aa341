import type { Language } from "@jobcoach/core";
import { deliverTexts } from "./texts.ts";

/** What the script copies and fills: a part with `data-fill` gets a text, one with `data-part` is looked for by name. */
export function Templates({ language }: { language: Language }) {
  const texts = deliverTexts[language];
  const { counts, columns } = texts;
  return (
    <>
      <template id="file-template">
        <section class="checked-file">
          <h3 class="nl-heading checked-file__name" data-fill="name">
            …
          </h3>
          <p class="checked-file__format" data-fill="format" />
          <div data-part="running">
            <progress class="checked-file__progress" data-part="bar" max="1" value="0" />
            <p class="quiet" data-fill="progress" />
          </div>
          <div data-part="result" hidden>
            <p class="checked-file__verdict" data-fill="verdict" />
            <dl class="counts" data-part="counts">
              <Count name="good" label={counts.good} />
              <Count name="withErrors" label={counts.withErrors} />
              <Count name="warnings" label={counts.warnings} />
            </dl>
          </div>
          <h4 class="nl-heading nl-heading--level-4" data-part="groups-title" hidden>
            {texts.groups}
          </h4>
          <ol class="groups" data-part="groups" />
          <p class="quiet" data-fill="moreGroups" />
          <p class="actions" data-part="actions" hidden>
            <button class="nl-button nl-button--secondary" type="button" data-part="save">
              {texts.save}
            </button>
            <button class="nl-button nl-button--secondary" type="button" data-part="map" hidden>
              {texts.map}
            </button>
          </p>
          <details class="fold" data-part="table" hidden>
            <summary class="fold__summary">{texts.allFindings}</summary>
            <label class="utrecht-form-field findings__filter">
              <span class="utrecht-form-label">{texts.only}</span>
              <select class="utrecht-select" data-part="filter">
                <option value="">{texts.everything}</option>
              </select>
            </label>
            <section class="findings" tabindex={0} aria-label={texts.findingsCaption}>
              <table class="utrecht-table">
                <caption class="utrecht-table__caption">
                  <span class="table-caption">{texts.findingsCaption}</span>
                </caption>
                <thead class="utrecht-table__header">
                  <tr class="utrecht-table__row">
                    <HeaderCell>{columns.row}</HeaderCell>
                    <HeaderCell>{columns.column}</HeaderCell>
                    <HeaderCell>{columns.severity}</HeaderCell>
                    <HeaderCell>{columns.what}</HeaderCell>
                    <HeaderCell>{columns.how}</HeaderCell>
                  </tr>
                </thead>
                <tbody class="utrecht-table__body" data-part="findings" />
              </table>
            </section>
            <p class="quiet" data-fill="moreFindings" />
          </details>
        </section>
      </template>
      <template id="group-template">
        <li class="group">
          <p class="group__title">
            <strong class="group__severity" data-fill="severityWord" /> <span data-fill="title" />
          </p>
          <p class="group__message" data-fill="message" />
          <p class="group__remedy">
            <strong>{texts.remedy}</strong> <span data-fill="remedy" />
          </p>
          <p class="group__mends" data-fill="mends" />
        </li>
      </template>
      <template id="finding-template">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="row" data-fill="row" />
          <td class="utrecht-table__cell" data-fill="column" />
          <td class="utrecht-table__cell" data-fill="severityWord" />
          <td class="utrecht-table__cell" data-fill="message" />
          <td class="utrecht-table__cell" data-fill="remedy" />
        </tr>
      </template>
      <EffectRowTemplate />
      <MappingTemplates language={language} />
    </>
  );
}

const HeaderCell = ({ children }: { children?: string }) => (
  <th class="utrecht-table__header-cell" scope="col">
    {children}
  </th>
);

const Count = ({ name, label }: { name: string; label: string }) => (
  <div class={`counts__item counts__item--${name}`}>
    <dt class="counts__label">{label}</dt>
    <dd class="counts__number" data-fill={name} />
  </div>
);

const EffectRowTemplate = () => (
  <template id="effect-template">
    <tr class="utrecht-table__row">
      <th class="utrecht-table__header-cell" scope="row" data-fill="title" />
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column" data-part="before" data-fill="before" />
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column" data-fill="after" />
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column" data-fill="n" />
      <td class="utrecht-table__cell" data-part="change">
        <span data-fill="sentence" />
        <ul class="explained" data-part="explained" />
      </td>
    </tr>
  </template>
);

function MappingTemplates({ language }: { language: Language }) {
  const { mapping } = deliverTexts[language];
  return (
    <>
      <template id="mapping-table-template">
        <section class="table-scroll" tabindex={0}>
          <table class="utrecht-table">
            <caption class="utrecht-table__caption">
              <span class="table-caption" data-fill="name" />
            </caption>
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                <HeaderCell>{mapping.column}</HeaderCell>
                <HeaderCell>{mapping.item}</HeaderCell>
                <HeaderCell>{mapping.content}</HeaderCell>
                <HeaderCell>{mapping.why}</HeaderCell>
              </tr>
            </thead>
            <tbody class="utrecht-table__body" data-part="columns" />
          </table>
        </section>
      </template>
      <template id="column-template">
        <tr class="utrecht-table__row">
          <th class="utrecht-table__header-cell" scope="row" data-fill="header" />
          <td class="utrecht-table__cell">
            <select class="utrecht-select slot-select" data-part="slot" aria-label={mapping.item}>
              <option value="">{mapping.notUsed}</option>
            </select>
          </td>
          <td class="utrecht-table__cell" data-fill="content" />
          <td class="utrecht-table__cell quiet" data-fill="reason" />
        </tr>
      </template>
    </>
  );
}
