import type { Language } from "@jobcoach/core";
import { CsrfField } from "../forms/csrf-field.tsx";
import { hrefOf } from "../site/href-of.ts";
import { deliverTexts } from "./texts.ts";

export interface SendStepProps {
  readonly language: Language;
  readonly maySend: boolean;
  readonly canLogIn: boolean;
  readonly csrfToken: string | undefined;
  /** The most that the gateway takes at once. */
  readonly maxBytes: number;
}

/** The last step: the key, which never leaves, and the form that takes the facts along. */
export function SendStep({ language, maySend, canLogIn, csrfToken, maxBytes }: SendStepProps) {
  const texts = deliverTexts[language];
  const here = hrefOf(language, "deliver");
  if (!maySend)
    return (
      <>
        <p class="nl-paragraph">{texts.mayNotSend}</p>
        {canLogIn && (
          <p class="nl-paragraph">
            <a class="nl-link" href={`/login?returnTo=${encodeURIComponent(here)}`}>
              {texts.logIn}
            </a>
          </p>
        )}
      </>
    );
  return (
    <>
      <p class="nl-paragraph">{texts.sendLead}</p>
      <div class="fold__content fold__content--high">
        <div class="utrecht-form-field">
          <label class="utrecht-form-label" for="key-file">
            {texts.key}
          </label>
          <p class="utrecht-form-field-description" id="key-hint">
            {texts.keyHint}
          </p>
          <input id="key-file" type="file" multiple accept=".json,application/json" aria-describedby="key-hint" />
        </div>
        <div class="utrecht-form-field">
          <label class="utrecht-form-label" for="key-text">
            {texts.keyTyped}
          </label>
          <textarea class="utrecht-textbox key-text" id="key-text" rows={2} autocomplete="off" spellcheck={false} />
        </div>
      </div>
      <p class="status" id="send-status" role="status" />
      <p class="refusal" id="send-refusal" role="alert" hidden />
      <form id="send-form" method="post" action={here} enctype="multipart/form-data" data-max-bytes={maxBytes}>
        <CsrfField token={csrfToken} />
        <input type="file" name="file" id="send-file" aria-label={texts.send} hidden />
        <p class="actions" id="send-buttons">
          <button class="nl-button" type="submit">
            {texts.send}
          </button>
        </p>
      </form>
    </>
  );
}
