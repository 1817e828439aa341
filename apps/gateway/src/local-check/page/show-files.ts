import type { CheckedFile, GroupView, Progress } from "../engine/messages.ts";
import { byId, copyOf, fill, part } from "./dom.ts";
import type { Say } from "./texts.ts";

/** What somebody may ask of a file that was checked. */
export interface FileActions {
  save(): void;
  map(file: number): void;
}

/** Shows the files of a check as they come: how far each is, its groups, and its result. */
export function createFileList(say: Say, actions: FileActions) {
  const list = byId("checked-files");
  const sections = new Map<number, HTMLElement>();

  function sectionOf(file: number, name: string): HTMLElement {
    const known = sections.get(file);
    if (known !== undefined) return known;
    const section = copyOf("file-template");
    fill(section, { name, format: "", progress: "", moreGroups: "", moreFindings: "" });
    part(section, "bar").setAttribute("aria-label", say("reading", name));
    part(section, "save").addEventListener("click", actions.save);
    part(section, "map").addEventListener("click", () => actions.map(file));
    sections.set(file, section);
    list.append(section);
    return section;
  }

  return {
    clear() {
      sections.clear();
      list.replaceChildren();
    },
    /** Nothing is read any more: files that were not done stay without a result. */
    stop() {
      for (const section of sections.values()) part(section, "running").hidden = true;
    },
    recognised: (file: number, name: string, format: string) => fill(sectionOf(file, name), { format }),
    progress({ file, name, records, share, left, groups }: Progress) {
      const section = sectionOf(file, name);
      part<HTMLProgressElement>(section, "bar").value = share;
      fill(section, { progress: [say("of", records), left].filter(Boolean).join(", ") });
      if (groups !== undefined) showGroups(section, groups);
    },
    checked(file: number, checked: CheckedFile) {
      const section = sectionOf(file, checked.name);
      part(section, "running").hidden = true;
      part(section, "result").hidden = false;
      section.dataset.outcome = checked.outcome;
      fill(section, { ...countsOf(checked), verdict: verdictOf(checked, say), ...moreOf(checked, say) });
      part(section, "counts").hidden = checked.document.records.read === 0;
      showGroups(section, checked.groups);
      showFindings(section, checked);
      part(section, "actions").hidden = checked.groups.length === 0;
      part(section, "map").hidden = checked.outcome !== "refused" || !checked.isTable;
    },
  };
}

const verdictOf = ({ outcome, read, size, seconds }: CheckedFile, say: Say) => {
  const verdict = { good: say("good"), "some-rejected": say("someRejected"), refused: say("refused") }[outcome];
  return `${verdict} ${say("of", read)}, ${size}, ${seconds}.`;
};

const countsOf = ({ good, withErrors, warnings }: CheckedFile) => ({ good, withErrors, warnings });

const moreOf = ({ groupsLeftOut, findingsLeftOut }: CheckedFile, say: Say) => ({
  moreGroups: groupsLeftOut === 0 ? "" : say("moreGroups", `${groupsLeftOut}`),
  moreFindings: findingsLeftOut === 0 ? "" : say("moreFindings", `${findingsLeftOut}`),
});

function showGroups(section: HTMLElement, groups: readonly GroupView[]): void {
  part(section, "groups-title").hidden = groups.length === 0;
  part(section, "groups").replaceChildren(
    ...groups.map((group) => {
      const item = copyOf("group-template");
      item.dataset.severity = group.severity;
      const { severityWord, title, message, remedy, mends } = group;
      fill(item, { severityWord, title, message, remedy, mends });
      return item;
    }),
  );
}

function showFindings(section: HTMLElement, { findings }: CheckedFile): void {
  part(section, "table").hidden = findings.length === 0;
  const filter = part<HTMLSelectElement>(section, "filter");
  const messages = [...new Set(findings.map(({ message }) => message))];
  filter.append(...messages.map((message) => new Option(shortened(message), message)));
  const show = () =>
    part(section, "findings").replaceChildren(
      ...findings
        .filter(({ message }) => filter.value === "" || message === filter.value)
        .map((finding) => {
          const row = copyOf("finding-template");
          fill(row, { ...finding });
          return row;
        }),
    );
  filter.addEventListener("change", show);
  show();
}

const LONGEST_OPTION = 80;

const shortened = (text: string) => (text.length > LONGEST_OPTION ? `${text.slice(0, LONGEST_OPTION - 1)}…` : text);
