import { createFilesBeside, type Profile, sampleFile, tabularAdapter, watchDrift } from "@jobcoach/adapter";
import type { LocalizedText } from "@jobcoach/core";
import { Tally } from "@jobcoach/outcomes";
import { z } from "zod";
import { allAdapters } from "../../adapters.ts";
import { checkFile, type Keeping, type Reading } from "./check-file.ts";
import { type DataFile, dataFilesOf } from "./chosen-files.ts";
import { effectOf } from "./effect.ts";
import { createFindingsList, type FindingsList } from "./findings-list.ts";
import { createKeptFacts, type KeptFacts } from "./kept-facts.ts";
import { type KeyOf, randomKeys } from "./key-ring.ts";
import { chosen, completed, layerOf, type Mapping, mappingOf, profileIn, proposalView } from "./mapping.ts";
import type { CheckRequest, MapRequest, PseudonymiseRequest, Request, Told } from "./messages.ts";
import { pseudonymise } from "./pseudonymise.ts";
import { CHANGED, CHECK_FIRST, NO_TABLE, NOTHING_EARLIER, UNREADABLE } from "./refusals.ts";
import { type Words, wordsIn } from "./words.ts";

/** Where the engine runs: what hears it, and its clock in milliseconds. */
export interface Surroundings {
  tell(told: Told): void;
  now(): number;
}

/** The local check: answers what a page asks, one thing at a time. It reads files that it is handed and nothing else. */
export function createEngine({ tell, now }: Surroundings) {
  let last: { readonly request: CheckRequest; readonly files: readonly DataFile[] } | undefined;
  let list: FindingsList | undefined;
  let mapping: Mapping | undefined;
  let profile: Profile | undefined;
  let words: Words = wordsIn("nl");

  return {
    async handle(request: Request): Promise<void> {
      try {
        const fault = await answer(request);
        if (fault !== undefined) tell({ kind: "refused", about: request.kind, text: words.say(fault) });
      } catch (error) {
        const about = request.kind;
        const name = error instanceof Error ? error.name : "unknown";
        if (UNREADABLE.includes(name)) tell({ kind: "refused", about, text: words.say(CHANGED) });
        else tell({ kind: "failed", about, error: name });
      }
    },
  };

  function answer(request: Request): Promise<LocalizedText | undefined> {
    switch (request.kind) {
      case "check":
        return check(request);
      case "list-findings":
        return listFindings();
      case "propose":
        return propose(request.file);
      case "map":
        return map(request);
      case "pseudonymise":
        return replacePersons(request);
    }
  }

  async function check(request: CheckRequest): Promise<LocalizedText | undefined> {
    words = wordsIn(request.language);
    const given = request.profile === undefined ? undefined : await profileIn(request.profile);
    if (given?.ok === false) return given.fault;
    profile = given?.profile;
    return await checkAll(request);
  }

  async function checkAll(request: CheckRequest): Promise<LocalizedText | undefined> {
    const data = await dataFilesOf(request.files, request.said ?? {});
    if (!data.ok) return data.fault;
    const before =
      (request.earlier ?? []).length === 0 ? undefined : await dataFilesOf(request.earlier ?? [], request.said ?? {});
    if (before?.ok === false) return before.fault;
    last = { request, files: data.files };
    list = createFindingsList(request.language);
    const keyOf = randomKeys();
    const besideOthers = createFilesBeside();
    const current = createKeptFacts();
    for (const [at, file] of data.files.entries()) {
      const { name } = file;
      const reading = { ...(await readingOf(file)), keyOf, besideOthers };
      const { result, checked } = await checkFile(file, at, reading, keeping(current, name, list));
      current.endFile(result.sha256, result.header !== undefined);
      tell({ kind: "checked", file: at, checked });
    }
    const earlier = before === undefined ? undefined : await readEarlier(before.files, keyOf);
    const own = request.own === undefined ? undefined : z.array(Tally).parse(JSON.parse(request.own));
    tellEffect(current, earlier, own);
    tell({ kind: "finished" });
    return undefined;
  }

  function tellEffect(current: KeptFacts, earlier: KeptFacts | undefined, own: readonly Tally[] | undefined): void {
    if (current.isTooLarge()) tell({ kind: "effect-left-out" });
    if (current.isEmpty()) return;
    const isBeside = earlier !== undefined && !earlier.isEmpty();
    const effect = effectOf(
      { now: current, ...(isBeside ? { earlier } : {}), ...(own === undefined ? {} : { own }) },
      words,
    );
    if (effect === undefined) return;
    const remark = earlier === undefined || isBeside ? "" : `${words.say(NOTHING_EARLIER)} `;
    tell({ kind: "effect", effect: { ...effect, sentence: `${remark}${effect.sentence}` } });
  }

  /** Reads what was delivered before without telling of it. */
  async function readEarlier(files: readonly DataFile[], keyOf: KeyOf): Promise<KeptFacts> {
    const kept = createKeptFacts();
    const besideOthers = createFilesBeside();
    for (const file of files) {
      const reading = { ...(await readingOf(file)), keyOf, besideOthers, tell: () => undefined };
      const { result } = await checkFile(file, 0, reading, keeping(kept, file.name));
      kept.endFile(result.sha256, result.header !== undefined);
    }
    return kept;
  }

  function keeping(kept: KeptFacts, name: string, findings?: FindingsList): Keeping {
    return {
      facts: kept.add,
      findings: (batch) => findings?.add(batch, name),
      row: (record, row) => kept.place(record, words.say({ nl: `${name}, rij ${row}`, en: `${name}, row ${row}` })),
    };
  }

  /** A profile reads every delimited file and workbook; other files are recognised as always. */
  async function readingOf({ content }: DataFile): Promise<Omit<Reading, "keyOf" | "besideOthers">> {
    const { format, decimalMark } = last?.request ?? {};
    const shared = { words, now, tell, ...(decimalMark === undefined ? {} : { decimalMark }) };
    const { container } = await sampleFile(content);
    if (profile === undefined || (container !== "delimited" && container !== "workbook"))
      return { ...shared, adapters: allAdapters(), ...(format === undefined ? {} : { format }) };
    return { ...shared, adapters: [watchDrift(tabularAdapter(profile))], format: profile.id };
  }

  async function listFindings(): Promise<LocalizedText | undefined> {
    if (list === undefined) return CHECK_FIRST;
    tell({ kind: "list", ...(await list.workbook()) });
    return undefined;
  }

  async function propose(at: number): Promise<LocalizedText | undefined> {
    const file = last?.files[at];
    if (file === undefined) return CHECK_FIRST;
    mapping = await mappingOf(file.name, file.content);
    if (mapping === undefined) return NO_TABLE;
    tell({ kind: "proposal", proposal: proposalView(mapping, words) });
    return undefined;
  }

  async function map({ choices, purpose }: MapRequest): Promise<LocalizedText | undefined> {
    if (mapping === undefined || last === undefined) return CHECK_FIRST;
    mapping = chosen(mapping, choices);
    const layer = layerOf(mapping);
    if (purpose === "save") {
      const content = new Blob([`${JSON.stringify(layer, null, 2)}\n`], { type: "application/json" });
      tell({ kind: "profile", content, name: `${layer.id}.json` });
      return undefined;
    }
    const profiled = completed(layer);
    if (!profiled.ok) {
      tell({ kind: "proposal", proposal: proposalView(mapping, words) });
      return profiled.fault;
    }
    ({ profile } = profiled);
    return await checkAll(last.request);
  }

  async function replacePersons({ file: at, keys }: PseudonymiseRequest): Promise<LocalizedText | undefined> {
    const file = last?.files[at];
    if (file === undefined) return CHECK_FIRST;
    const made = await pseudonymise(file, { ...(await readingOf(file)), keys });
    if (!made.ok) return made.fault;
    tell({ kind: "facts", file: at, content: made.content });
    return undefined;
  }
}
