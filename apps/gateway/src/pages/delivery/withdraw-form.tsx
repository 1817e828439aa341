import { CsrfField } from "../forms/csrf-field.tsx";
import { hrefOf } from "../site/href-of.ts";
import { withdrawPart } from "./decision-parts.ts";
import { decisionTexts } from "./decision-texts.ts";
import type { DeliveryView } from "./delivery-view.ts";

/** A form to take the delivery back, behind a line that has to be opened first. */
export function WithdrawForm({ view: { language, submission, csrfToken } }: { view: DeliveryView }) {
  const texts = decisionTexts[language];
  const { id, state } = submission;
  const action = `${hrefOf(language, "delivery", { parameters: { id } })}/${withdrawPart[language]}`;
  return (
    <details class="definition part no-print">
      <summary class="definition__summary">{texts.withdraw}</summary>
      <form class="decision" method="post" action={action}>
        <CsrfField token={csrfToken} />
        <p class="nl-paragraph">{state === "accepted" ? texts.withdrawAccepted : texts.withdrawOther}</p>
        <button class="nl-button nl-button--secondary" type="submit">
          {texts.withdrawButton}
        </button>
      </form>
    </details>
  );
}
