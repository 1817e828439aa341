import { quoteNames } from "@jobcoach/adapter";
import type { Confirmation } from "@jobcoach/contract";
import { momentWords } from "../deliveries/delivery-words.ts";
import { CsrfField } from "../forms/csrf-field.tsx";
import { hrefOf } from "../site/href-of.ts";
import { confirmPart } from "./decision-parts.ts";
import { decisionTexts } from "./decision-texts.ts";
import type { DeliveryView, GivenReason } from "./delivery-view.ts";

/** What stands out in a delivery: why it is right, or a form to say so for who may. */
export function ConfirmForm({ view }: { view: DeliveryView }) {
  const { language, submission, may, csrfToken, given } = view;
  const texts = decisionTexts[language];
  const { confirmations, id, state } = submission;
  const items = confirmations.map((confirmation, at) => (
    <Asked view={view} confirmation={confirmation} at={at} given={given.find((one) => one.at === at)} />
  ));
  if (!may.confirm)
    return (
      <>
        <ul class="confirmations">{items}</ul>
        {state === "awaiting-confirmation" && <p class="nl-paragraph steps__text">{texts.onlyCertifier}</p>}
      </>
    );
  const action = `${hrefOf(language, "delivery", { parameters: { id } })}/${confirmPart[language]}`;
  return (
    <form class="decision" method="post" action={action}>
      <CsrfField token={csrfToken} />
      <p class="nl-paragraph steps__text">{texts.confirm}</p>
      <Faults view={view} />
      <p class="notice" role="status" id="kept-reasons" hidden>
        {texts.keptReasons}
      </p>
      <ul class="confirmations">{items}</ul>
      <button class="nl-button" type="submit">
        {texts.confirmButton}
      </button>
    </form>
  );
}

function Faults({ view: { language, given } }: { view: DeliveryView }) {
  const texts = decisionTexts[language];
  const faults = given.flatMap(({ at, fault }) => (fault === undefined ? [] : [{ at, fault }]));
  if (faults.length === 0) return null;
  return (
    <div class="notice notice--error" role="alert" id="faults">
      <p class="nl-paragraph">
        <strong>{texts.faults}</strong>
      </p>
      <ul>
        {faults.map(({ at, fault }) => (
          <li>
            <a class="nl-link" href={`#reason-${at}`}>
              {texts.fault[fault]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AskedProps {
  readonly view: DeliveryView;
  readonly confirmation: Confirmation;
  readonly at: number;
  readonly given: GivenReason | undefined;
}

function Asked({ view: { language, may }, confirmation, at, given }: AskedProps) {
  const texts = decisionTexts[language];
  const { message, reason, confirmedAt } = confirmation;
  const text = quoteNames(message[language]);
  if (reason !== null && confirmedAt !== null)
    return (
      <li class="confirmations__item">
        <p class="nl-paragraph">{text}</p>
        <p class="nl-paragraph quiet">{`${reason} (${texts.confirmed(momentWords(language, confirmedAt))})`}</p>
      </li>
    );
  return (
    <li class="confirmations__item">
      <p class="nl-paragraph" id={`asked-${at}`}>
        {text}
      </p>
      {may.confirm && (
        <div class="utrecht-form-field">
          <label class="utrecht-form-label" for={`reason-${at}`}>
            {texts.reasonOf}
          </label>
          <p class="utrecht-form-field-description" id={`help-${at}`}>
            {given?.fault === undefined ? texts.reasonHelp : texts.fault[given.fault]}
          </p>
          <textarea
            class="utrecht-textbox"
            id={`reason-${at}`}
            name={`reason-${at}`}
            rows={3}
            maxlength={500}
            aria-describedby={`asked-${at} help-${at}`}
            {...(given?.fault === undefined ? {} : { "aria-invalid": "true" as const })}
          >
            {given?.text ?? ""}
          </textarea>
        </div>
      )}
    </li>
  );
}
