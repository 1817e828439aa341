import {
  type ColumnProposal,
  completeProfile,
  describeColumn,
  type FileProfile,
  headerOf,
  type MappingProposal,
  type Profile,
  type ProfileLayer,
  profileFile,
  profileOfProposal,
  proposeMapping,
  readMapping,
  type Slot,
  slots,
  slotWords,
  withChosenSlots,
} from "@jobcoach/adapter";
import { municipalProfiles } from "@jobcoach/adapter-participatiewet";
import type { LocalizedText } from "@jobcoach/core";
import type { ColumnChoice, Proposal } from "./messages.ts";
import type { Words } from "./words.ts";
import { textOnPage } from "./words-on-page.ts";

/** A file that somebody is mapping. */
export interface Mapping {
  readonly name: string;
  readonly file: FileProfile;
  readonly proposal: MappingProposal;
}

const ROWS_SEEN = 5_000;

/** What is proposed for the columns of a file; `undefined` where it holds no table that we understand. */
export async function mappingOf(name: string, content: Blob): Promise<Mapping | undefined> {
  const file = await profileFile(content, { rows: ROWS_SEEN });
  if (file === undefined) return undefined;
  const proposal = proposeMapping(file);
  return proposal.tables.length === 0 ? undefined : { name, file, proposal };
}

/** The proposal as the page shows it; no values but codes that come back often. */
export function proposalView({ name, proposal }: Mapping, { say }: Words): Proposal {
  return {
    file: name,
    remarks: proposal.remarks.map(textOnPage).map(say),
    slots: (Object.keys(slots) as Slot[])
      .map((slot) => ({ slot, title: say(slotWords(slot).title) }))
      .sort((a, b) => a.title.localeCompare(b.title)),
    tables: proposal.tables.map(({ sheet, columns, missing }) => ({
      name: sheet,
      missing: missing.map((one) => one.map((slot) => say(slotWords(slot).title)).join(" / ")),
      columns: columns.map((column) => ({
        header: headerOf(column) === column.column.header ? column.column.name : headerOf(column),
        content: say(describeColumn(column.column)),
        slot: column.slot ?? "",
        reason: say(reasonOf(column)),
      })),
    })),
  };
}

const reasonOf = ({ reason, codesMissing = 0 }: ColumnProposal): LocalizedText =>
  codesMissing === 0
    ? reason
    : {
        nl: `${reason.nl}; van ${codesMissing} waarden kennen we de betekenis nog niet`,
        en: `${reason.en}; of ${codesMissing} values we do not know the meaning yet`,
      };

/** The mapping after somebody chose otherwise. */
export const chosen = (mapping: Mapping, choices: readonly ColumnChoice[]): Mapping => ({
  ...mapping,
  proposal: withChosenSlots(
    mapping.proposal,
    mapping.file,
    choices.map(({ table, column, slot }) => ({ table, column, slot: slot in slots ? (slot as Slot) : undefined })),
  ),
});

/** The profile of a mapping, complete or not. */
export const layerOf = ({ proposal, file }: Mapping): ProfileLayer => profileOfProposal("eigen-export", proposal, file);

export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly fault: LocalizedText };

/** The complete profile in a file that somebody made or changed before. */
export async function profileIn(content: Blob): Promise<ReadProfile> {
  const layer = await readMapping(content);
  if ("fault" in layer)
    return {
      ok: false,
      fault: {
        nl: "Dit is geen koppeling die we kunnen lezen. Kies een bestand dat hier of met 'jobcoach map' is gemaakt.",
        en: "This is no mapping that we can read. Choose a file that was made here or with 'jobcoach map'.",
      },
    };
  return completed(layer);
}

/** The profile of a layer, or what it still lacks. */
export function completed(layer: ProfileLayer): ReadProfile {
  const base = municipalProfiles.find(({ id }) => id === layer.extends);
  const profile = completeProfile(layer, base);
  if (profile.ok) return profile;
  const { nl, en } = profile.fault;
  return { ok: false, fault: { nl: `De koppeling is nog niet af: ${nl}`, en: `The mapping is not complete: ${en}` } };
}
