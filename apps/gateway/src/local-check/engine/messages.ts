import type { CheckDocument, DecimalMark } from "@jobcoach/adapter";
import type { Language, PartialMetadata, Severity } from "@jobcoach/core";

/** A file that somebody chose; its name may have folders before it. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the page asks of the engine. Nothing in it or in an answer ever leaves the browser. */
export type Request = CheckRequest | ListRequest | ProposeRequest | MapRequest | PseudonymiseRequest;

/** Check these files. What people said about the delivery counts where no `delivery.json` is among the files. */
export interface CheckRequest {
  readonly kind: "check";
  readonly language: Language;
  readonly files: readonly ChosenFile[];
  /** What was delivered before, to see what changes. */
  readonly earlier?: readonly ChosenFile[];
  readonly said?: Readonly<Partial<Record<keyof PartialMetadata, string>>>;
  /** Id of the format, where somebody chose it; else each file is recognised. */
  readonly format?: string;
  readonly decimalMark?: DecimalMark;
  /** A mapping profile that somebody made or changed before. */
  readonly profile?: Blob;
  /** The municipality's own tallies, as JSON. */
  readonly own?: string;
}

/** Make one list of all findings of the last check. */
export interface ListRequest {
  readonly kind: "list-findings";
}

/** Look at the columns of a file that was not recognised, and propose what they are. */
export interface ProposeRequest {
  readonly kind: "propose";
  readonly file: number;
}

/** Read the file again with the proposal, changed where somebody chose otherwise. */
export interface MapRequest {
  readonly kind: "map";
  readonly choices: readonly ColumnChoice[];
  /** `check` reads all files again with the profile, `save` gives the profile as a file. */
  readonly purpose: "check" | "save";
}

export interface ColumnChoice {
  readonly table: number;
  readonly column: number;
  /** Empty where the column is not used. */
  readonly slot: string;
}

/** Replace persons in a file with these keys, each the text of a key file, and give the facts to be sent. */
export interface PseudonymiseRequest {
  readonly kind: "pseudonymise";
  readonly file: number;
  readonly keys: readonly string[];
}

/** What the engine tells the page; all texts are in the language of the check. */
export type Told =
  | { readonly kind: "recognised"; readonly file: number; readonly name: string; readonly format: string }
  | ({ readonly kind: "progress" } & Progress)
  | { readonly kind: "checked"; readonly file: number; readonly checked: CheckedFile }
  | { readonly kind: "effect"; readonly effect: Effect }
  /** There are more facts than can be kept in memory to make figures of. */
  | { readonly kind: "effect-left-out" }
  | { readonly kind: "finished" }
  | { readonly kind: "list"; readonly content: Blob; readonly name: string; readonly omitted: number }
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  | { readonly kind: "profile"; readonly content: Blob; readonly name: string }
  | { readonly kind: "facts"; readonly file: number; readonly content: Blob }
  /** What was asked cannot be done as it is: what and how to mend it. */
  | { readonly kind: "refused"; readonly about: Request["kind"]; readonly text: string }
  /** A fault of ours; the name of the error only, since its message may quote a value. */
  | { readonly kind: "failed"; readonly about: Request["kind"]; readonly error: string };

export interface Progress {
  readonly file: number;
  readonly name: string;
  readonly records: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Absent until there is something to go by. */
  readonly left?: string;
  /** Absent where they are as they were. */
  readonly groups?: readonly GroupView[];
}

export interface GroupView {
  readonly severity: Severity;
  readonly severityWord: string;
  /** How many and where. */
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly mends?: string;
  /** Whether mending it is a matter of saying something at the first step. */
  readonly asksAtStart: boolean;
}

export interface FindingView {
  readonly severityWord: string;
  readonly row: string;
  readonly column: string;
  readonly message: string;
  readonly remedy: string;
}

export interface CheckedFile {
  readonly name: string;
  readonly size: string;
  readonly outcome: "good" | "some-rejected" | "refused";
  readonly isRecognised: boolean;
  /** Whether it is a table that somebody could map. */
  readonly isTable: boolean;
  /** Whether it holds no persons in clear already. */
  readonly isPseudonymised: boolean;
  readonly read: string;
  readonly good: string;
  readonly withErrors: string;
  readonly warnings: string;
  readonly seconds: string;
  readonly municipality: string | null;
  readonly groups: readonly GroupView[];
  readonly groupsLeftOut: number;
  readonly findings: readonly FindingView[];
  readonly findingsLeftOut: number;
  /** The same as the command and the gateway say of this file. */
  readonly document: CheckDocument;
}

/** What the files do to figures. */
export interface Effect {
  readonly basis: "these-files" | "earlier-files" | "own-figures";
  readonly sentence: string;
  readonly rows: readonly EffectRow[];
}

export interface EffectRow {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly n: string;
  readonly sentence: string;
  /** Which rows of which files explain most of the change. */
  readonly explained: readonly string[];
}

export interface Proposal {
  readonly file: string;
  readonly remarks: readonly string[];
  readonly tables: readonly TableView[];
  readonly slots: readonly { readonly slot: string; readonly title: string }[];
}

export interface TableView {
  readonly name: string;
  readonly columns: readonly ColumnView[];
  readonly missing: readonly string[];
}

export interface ColumnView {
  readonly header: string;
  readonly content: string;
  readonly slot: string;
  readonly reason: string;
}
