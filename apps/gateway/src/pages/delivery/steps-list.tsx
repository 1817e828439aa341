import { stateWords } from "../deliveries/delivery-words.ts";
import { Part } from "../parts/part.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import type { DeliveryView } from "./delivery-view.ts";
import { type Step, stepsOf } from "./steps.ts";
import { textsIn } from "./texts.ts";

/** What the delivery goes through, with what is to be done at the step where it is now. */
export function Steps({ view }: { view: DeliveryView }) {
  const texts = textsIn[view.language];
  return (
    <Part id="steps" title={texts.steps}>
      <ol class="stages">
        {stepsOf(view.submission).map((step) => (
          <StepItem view={view} step={step} />
        ))}
      </ol>
    </Part>
  );
}

function StepItem({ view, step: { id, place } }: { view: DeliveryView; step: Step }) {
  const { language, submission } = view;
  const texts = textsIn[language];
  const isPresent = place === "present";
  const here = isPresent ? stateWords[submission.state][language].toLowerCase() : texts.stepPlace[place];
  return (
    <li class={`stages__item stages__item--${place}`} {...(isPresent ? { "aria-current": "step" as const } : {})}>
      <p class="stages__name">
        {texts.step[id]} <span class="stages__place">{here}</span>
      </p>
      {submission.state === "checking" && isPresent && <p class="nl-paragraph stages__text">{texts.refreshes}</p>}
      {id === "confirmed" && <ConfirmForm view={view} />}
    </li>
  );
}
