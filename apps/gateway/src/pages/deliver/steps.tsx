import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { hrefOf } from "../site/href-of.ts";
import { ChooseStep, type ChooseStepProps } from "./choose-step.tsx";
import { SendStep, type SendStepProps } from "./send-step.tsx";
import { deliverTexts } from "./texts.ts";

export type StepsProps = ChooseStepProps & SendStepProps;

/** The way of a file through the page: an ordered list with the present step open. */
export function Steps(props: StepsProps) {
  const { language } = props;
  const { steps, effect, mapping } = deliverTexts[language];
  return (
    <ol class="steps">
      <Step id="choose" title={steps.choose} isPresent>
        <ChooseStep {...props} />
      </Step>
      <Step id="look" title={steps.look}>
        <p class="status" id="status" role="status" />
        <p class="refusal" id="refusal" role="alert" hidden />
        <div id="checked-files" />
        <section id="mapping" hidden aria-labelledby="mapping-title">
          <h3 class="nl-heading nl-heading--level-3" id="mapping-title" tabindex={-1}>
            {mapping.title}
          </h3>
          <p class="nl-paragraph">{mapping.lead}</p>
          <ul class="remarks" id="mapping-remarks" />
          <p class="nl-paragraph" id="mapping-missing" hidden />
          <div id="mapping-tables" />
          <p class="actions">
            <button class="nl-button" type="button" id="mapping-check">
              {mapping.check}
            </button>
            <button class="nl-button nl-button--secondary" type="button" id="mapping-save">
              {mapping.save}
            </button>
          </p>
        </section>
      </Step>
      <Step id="effect" title={steps.effect}>
        <p class="nl-paragraph" id="effect-sentence" />
        <section class="table-scroll" id="effect-scroll" tabindex={0} aria-label={effect.caption}>
          <table class="utrecht-table">
            <caption class="utrecht-table__caption">
              <span class="table-caption">{effect.caption}</span>
            </caption>
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                <th class="utrecht-table__header-cell" scope="col">
                  {effect.figure}
                </th>
                <NumberHeader id="effect-before-header">{effect.before}</NumberHeader>
                <NumberHeader>{effect.after}</NumberHeader>
                <NumberHeader>{effect.n}</NumberHeader>
                <th class="utrecht-table__header-cell" scope="col" id="effect-change-header">
                  {effect.change}
                </th>
              </tr>
            </thead>
            <tbody class="utrecht-table__body" id="effect-rows" />
          </table>
        </section>
      </Step>
      <Step id="send" title={steps.send}>
        <SendStep {...props} />
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly id: string;
  readonly title: string;
  readonly isPresent?: boolean;
  readonly children?: Child;
}

/** The script opens a step when it is reached; the steps after it keep their title in sight. */
const Step = ({ id, title, isPresent = false, children }: StepProps) => (
  <li class="step" id={`step-${id}`} {...(isPresent ? { "aria-current": "step" as const } : {})}>
    <h2 class="nl-heading step__title">{title}</h2>
    <div class="step__content" hidden={!isPresent}>
      {children}
    </div>
  </li>
);

const NumberHeader = ({ id, children }: { id?: string; children?: string }) => (
  <th class="utrecht-table__header-cell utrecht-table__header-cell--numeric-column" scope="col" id={id}>
    {children}
  </th>
);

/** What to do where no script runs. */
export function WithoutScript({ language }: { language: Language }) {
  const texts = deliverTexts[language];
  const file = language === "nl" ? "BESTAND" : "FILE";
  return (
    <div class="notice" id="without-script">
      <p>
        <strong>{texts.withoutScript}</strong> {texts.withoutScriptHow}
      </p>
      <pre class="command">
        <code>{`npx jobcoach check ${file}\nnpx jobcoach submit ${file}`}</code>
      </pre>
      <p>
        {texts.withoutScriptApi}{" "}
        <a class="nl-link" href={hrefOf(language, "reference")}>
          {texts.api}
        </a>
      </p>
    </div>
  );
}
