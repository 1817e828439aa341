import type { CheckedFile, PseudonymiseRequest } from "../engine/messages.ts";
import { say as announce, byId } from "./dom.ts";
import type { Say } from "./texts.ts";

/** Whether this visitor may send: the server left the form out where not. */
export const canSend = (): boolean => document.getElementById("send-form") !== null;

/** A button for each file that can be sent. With one file this page goes on to the delivery; with more each opens beside it. */
export function offerSending(files: ReadonlyMap<number, CheckedFile>, say: Say): void {
  if (!canSend()) return;
  const sendable = [...files].filter(([, { outcome }]) => outcome !== "refused");
  byId<HTMLFormElement>("send-form").target = sendable.length > 1 ? "_blank" : "";
  const buttons = byId("send-buttons");
  const [pattern] = buttons.children;
  buttons.replaceChildren(
    ...sendable.map(([file, { name }]) => {
      const button = pattern?.cloneNode(true) as HTMLButtonElement;
      button.value = `${file}`;
      button.textContent = sendable.length > 1 ? say("sendOne", name) : say("send");
      return button;
    }),
  );
}

/** Before the form is sent its file is made: persons in it are replaced first. */
export function listenForSending(
  files: ReadonlyMap<number, CheckedFile>,
  say: Say,
  ask: (request: PseudonymiseRequest) => void,
): void {
  if (!canSend()) return;
  byId("send-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = Number((event.submitter as HTMLButtonElement | null)?.value);
    const keys = await givenKeys();
    const isReady = files.get(file)?.isPseudonymised === true || keys.length > 0;
    announce("send-refusal", isReady ? "" : say("keyFirst"));
    announce("send-status", isReady ? say("replacing") : "");
    if (isReady) ask({ kind: "pseudonymise", file, keys });
  });
}

/** The texts of the keys; they are read when needed and kept nowhere. */
async function givenKeys(): Promise<readonly string[]> {
  const files = byId<HTMLInputElement>("key-file").files ?? [];
  const typed = byId<HTMLInputElement>("key-text").value.trim();
  const texts = await Promise.all([...files].map((file) => file.text()));
  return typed === "" ? texts : [...texts, typed];
}

/** Puts the facts into the form and lets the browser send it, as it sends any form. */
export function sendFacts(content: Blob, say: Say): void {
  const isTooLarge = content.size > Number(byId("send-form").dataset.maxBytes);
  announce("send-refusal", isTooLarge ? say("tooLarge") : "");
  announce("send-status", "");
  if (isTooLarge) return;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], FACTS_NAME, { type: "application/x-ndjson" }));
  byId<HTMLInputElement>("send-file").files = transfer.files;
  const form = byId<HTMLFormElement>("send-form");
  announce("send-status", form.target === "" ? say("sending") : say("sent"));
  form.submit();
}

/** The name of the chosen file stays here: it may name a person. */
const FACTS_NAME = "facts.ndjson";
