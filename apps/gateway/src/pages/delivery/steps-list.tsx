import { stateWords } from "../deliveries/delivery-words.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import type { DeliveryView } from "./delivery-view.ts";
import { type Step, stepsOf } from "./steps.ts";
import { textsIn } from "./texts.ts";

/** What the delivery goes through, with what is to be done at the step where it is now. */
export function Steps({ view }: { view: DeliveryView }) {
  const texts = textsIn[view.language];
  return (
    <section class="part" aria-labelledby="steps">
      <h2 class="nl-heading nl-heading--level-2" id="steps">
        {texts.steps}
      </h2>
      <ol class="steps">
        {stepsOf(view.submission).map((step) => (
          <StepItem view={view} step={step} />
        ))}
      </ol>
    </section>
  );
}

function StepItem({ view, step: { id, place } }: { view: DeliveryView; step: Step }) {
  const { language, submission } = view;
  const texts = textsIn[language];
  const isPresent = place === "present";
  const here = isPresent ? stateWords[submission.state][language].toLowerCase() : texts.stepPlace[place];
  return (
    <li class={`steps__item steps__item--${place}`} {...(isPresent ? { "aria-current": "step" as const } : {})}>
      <p class="steps__name">
        {texts.step[id]} <span class="steps__place">{here}</span>
      </p>
      {submission.state === "checking" && isPresent && <p class="nl-paragraph steps__text">{texts.refreshes}</p>}
      {id === "confirmed" && <ConfirmForm view={view} />}
    </li>
  );
}
