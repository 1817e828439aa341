import type { CheckedFile } from "../engine/messages.ts";
import { byId } from "./dom.ts";
import type { Say } from "./texts.ts";

/** A button for each file that can be sent. With one file this page goes on to the delivery; with more each opens beside it. */
export function showButtons(form: HTMLFormElement, files: ReadonlyMap<number, CheckedFile>, say: Say): void {
  const sendable = [...files].filter(([, { outcome }]) => outcome !== "refused");
  form.target = sendable.length > 1 ? "_blank" : "";
  const buttons = byId("send-buttons");
  const [pattern] = buttons.children;
  buttons.replaceChildren(
    ...sendable.map(([file, { name }]) => {
      const button = pattern?.cloneNode(true) as HTMLButtonElement;
      button.disabled = false;
      button.value = `${file}`;
      button.textContent = sendable.length > 1 ? say("sendOne", name) : say("send");
      return button;
    }),
  );
}

/** While facts are made and sent a second click has nothing to do. */
export function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  for (const button of form.querySelectorAll("button")) button.disabled = isBusy;
}
