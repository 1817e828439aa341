import type { CheckedFile, PseudonymiseRequest } from "../engine/messages.ts";
import { say as announce, byId, copyOf } from "./dom.ts";
import type { Say } from "./texts.ts";

/** Whether this visitor may send: the server left the form out where not. */
export const canSend = (): boolean => document.getElementById("send-form") !== null;

/** A button for each file that can be sent. With one file this page goes on to the delivery; with more each opens beside it. */
export function offerSending(
  files: ReadonlyMap<number, CheckedFile>,
  say: Say,
  ask: (request: PseudonymiseRequest) => void,
): void {
  if (!canSend()) return;
  const sendable = [...files].filter(([, { outcome }]) => outcome !== "refused");
  byId<HTMLFormElement>("send-form").target = sendable.length > 1 ? "_blank" : "";
  byId("send-buttons").replaceChildren(
    ...sendable.map(([file, { name, isPseudonymised }]) => {
      const button = copyOf("send-button-template");
      if (sendable.length > 1) button.textContent = say("sendOne", name);
      button.addEventListener("click", async () => {
        const keys = await givenKeys();
        const isReady = isPseudonymised || keys.length > 0;
        announce("send-refusal", isReady ? "" : say("keyFirst"));
        announce("send-status", isReady ? say("replacing") : "");
        if (isReady) ask({ kind: "pseudonymise", file, keys });
      });
      return button;
    }),
  );
}

/** The texts of the keys; they are read when needed and kept nowhere. */
async function givenKeys(): Promise<readonly string[]> {
  const files = byId<HTMLInputElement>("key-file").files ?? [];
  const typed = byId<HTMLInputElement>("key-text").value.trim();
  const texts = await Promise.all([...files].map((file) => file.text()));
  return typed === "" ? texts : [...texts, typed];
}

/** Puts the facts into the form and lets the browser send it, as it sends any form. */
export function sendFacts(content: Blob, name: string, say: Say): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type: "application/x-ndjson" }));
  byId<HTMLInputElement>("send-file").files = transfer.files;
  const form = byId<HTMLFormElement>("send-form");
  announce("send-status", form.target === "" ? say("sending") : say("sent"));
  form.submit();
}
