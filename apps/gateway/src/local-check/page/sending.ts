import type { CheckedFile, PseudonymiseRequest } from "../engine/messages.ts";
import { say as announce, byId } from "./dom.ts";
import { setBusy, showButtons } from "./send-buttons.ts";
import type { Say } from "./texts.ts";

/** The last step: from a click on a button to the form that takes the facts along. */
export interface Sending {
  /** Shows a button for each file that can be sent; `false` where this visitor may not send. */
  offer(): boolean;
  /** Sends the facts that were made of a file. */
  send(file: number, content: Blob): void;
  /** Makes the buttons work again where no facts came. */
  stop(): void;
}

interface Asking {
  readonly files: ReadonlyMap<number, CheckedFile>;
  readonly say: Say;
  ask(request: PseudonymiseRequest): void;
}

/** The server left the form out for who may not send. */
export function createSending(asking: Asking): Sending {
  const form = document.getElementById("send-form") as HTMLFormElement | null;
  return form === null
    ? { offer: () => false, send: () => undefined, stop: () => undefined }
    : sendingWith(form, asking);
}

function sendingWith(form: HTMLFormElement, { files, say, ask }: Asking): Sending {
  /** Facts that wait for a click: a browser opens a page beside this one only shortly after one. */
  let waiting: { readonly file: number; readonly content: Blob } | undefined;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = Number((event.submitter as HTMLButtonElement | null)?.value);
    if (waiting?.file === file) post(waiting.content);
    else await make(file);
  });
  // Somebody came back to this page as it was left.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) tell("", "");
  });

  function tell(status: string, refusal: string): void {
    announce("send-status", status);
    announce("send-refusal", refusal);
    setBusy(form, false);
  }

  /** Persons in the file are replaced first. */
  async function make(file: number): Promise<void> {
    tell(say("replacing"), "");
    setBusy(form, true);
    try {
      const keys = await givenKeys();
      if (files.get(file)?.isPseudonymised !== true && keys.length === 0) return tell("", say("keyFirst"));
      ask({ kind: "pseudonymise", file, keys });
    } catch {
      tell("", say("unreadable"));
    }
  }

  function post(content: Blob): void {
    waiting = undefined;
    const isBeside = form.target !== "";
    tell(isBeside ? say("sent") : say("sending"), "");
    setBusy(form, !isBeside);
    submitWith(form, content);
  }

  return {
    offer() {
      waiting = undefined;
      showButtons(form, files, say);
      tell("", "");
      return true;
    },
    send(file, content) {
      if (content.size > Number(form.dataset.maxBytes)) tell("", say("tooLarge"));
      else if (form.target === "" || navigator.userActivation?.isActive !== false) post(content);
      else {
        waiting = { file, content };
        tell(say("clickAgain"), "");
      }
    },
    stop() {
      waiting = undefined;
      setBusy(form, false);
    },
  };
}

/** The texts of the keys; they are read when needed and kept nowhere. */
async function givenKeys(): Promise<readonly string[]> {
  const files = byId<HTMLInputElement>("key-file").files ?? [];
  const typed = byId<HTMLInputElement>("key-text").value.trim();
  const texts = await Promise.all([...files].map((file) => file.text()));
  return typed === "" ? texts : [...texts, typed];
}

/** Puts the facts into the form and lets the browser send it, as it sends any form. */
function submitWith(form: HTMLFormElement, content: Blob): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], FACTS_NAME, { type: "application/x-ndjson" }));
  byId<HTMLInputElement>("send-file").files = transfer.files;
  form.submit();
}

/** The name of the chosen file stays here: it may name a person. */
const FACTS_NAME = "facts.ndjson";
