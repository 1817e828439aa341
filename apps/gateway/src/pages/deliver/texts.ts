import type { Language } from "@jobcoach/core";
import { en } from "./texts-en.ts";
import { nl } from "./texts-nl.ts";

/** What the page says by itself; findings, formats and figures bring their own words. */
export interface DeliverTexts {
  readonly title: string;
  readonly lead: string;
  readonly promise: string;
  readonly promiseHow: string;
  readonly withoutScript: string;
  readonly withoutScriptHow: string;
  readonly withoutScriptApi: string;
  readonly steps: Readonly<Record<"choose" | "look" | "effect" | "send", string>>;
  readonly drop: string;
  readonly dropHint: string;
  readonly again: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly notSaid: string;
  readonly recognise: string;
  readonly comma: string;
  readonly point: string;
  readonly yes: string;
  readonly no: string;
  readonly earlier: string;
  readonly earlierFiles: string;
  readonly earlierHint: string;
  readonly profile: string;
  readonly profileFile: string;
  readonly profileHint: string;
  readonly ownFigures: string;
  readonly ownMunicipality: string;
  readonly show: string;
  readonly ownFiguresHint: string;
  readonly none: string;
  readonly counts: Readonly<Record<"good" | "withErrors" | "warnings", string>>;
  readonly groups: string;
  readonly remedy: string;
  readonly allGood: string;
  readonly allFindings: string;
  readonly findingsCaption: string;
  readonly columns: Readonly<Record<"severity" | "row" | "column" | "what" | "how", string>>;
  readonly only: string;
  readonly everything: string;
  readonly save: string;
  readonly map: string;
  readonly mapping: Readonly<
    Record<
      "title" | "lead" | "caption" | "column" | "content" | "item" | "why" | "notUsed" | "missing" | "check" | "save",
      string
    >
  >;
  readonly effect: Readonly<Record<"caption" | "figure" | "before" | "after" | "n" | "change", string>>;
  readonly sendLead: string;
  readonly key: string;
  readonly keyHint: string;
  readonly keyTyped: string;
  readonly send: string;
  readonly mayNotSend: string;
  readonly logIn: string;
  readonly api: string;
  /** What the script puts together; `{}` is a part that it fills in. */
  readonly script: Readonly<Record<ScriptText, string>>;
}

const scriptTexts = [
  "starting",
  "reading",
  "of",
  "done",
  "doneWithErrors",
  "refused",
  "good",
  "someRejected",
  "moreGroups",
  "moreFindings",
  "listOmitted",
  "listReady",
  "missing",
  "replacing",
  "sending",
  "sent",
  "send",
  "sendOne",
  "tooLarge",
  "keyFirst",
  "clickAgain",
  "unreadable",
  "effectTooLarge",
  "failed",
] as const;
export type ScriptText = (typeof scriptTexts)[number];

export const deliverTexts: Readonly<Record<Language, DeliverTexts>> = { nl, en };
