import type { CheckedFile, ChosenFile, Told } from "../engine/messages.ts";
import { droppedFiles, filesOf } from "./chosen.ts";
import { say as announce, byId, save } from "./dom.ts";
import { whatWasSaid } from "./said.ts";
import { canSend, listenForSending, offerSending, sendFacts } from "./sending.ts";
import { showEffect } from "./show-effect.ts";
import { createFileList } from "./show-files.ts";
import { choicesShown, showMapping } from "./show-mapping.ts";
import { createWorker } from "./start-worker.ts";
import { closeStep, openStep } from "./steps.ts";
import { readTexts } from "./texts.ts";

/** The script of the page: what somebody chooses goes to the worker, what the worker tells is shown. */
const say = readTexts();
const worker = createWorker(hear);
const list = createFileList(say, {
  save: () => worker.ask({ kind: "list-findings" }),
  map: (file) => worker.ask({ kind: "propose", file }),
});
const checked = new Map<number, CheckedFile>();
let chosen: readonly ChosenFile[] = [];

byId("without-script").hidden = true;
byId("local-check").hidden = false;
byId("files").addEventListener("change", () => choose(filesOf(byId<HTMLInputElement>("files").files)));
byId("check").addEventListener("click", check);
byId("mapping-check").addEventListener("click", () => {
  begin();
  worker.ask({ kind: "map", choices: choicesShown(), purpose: "check" });
});
byId("mapping-save").addEventListener("click", () =>
  worker.ask({ kind: "map", choices: choicesShown(), purpose: "save" }),
);
listenForDrops(byId("drop"));
listenForSending(checked, say, worker.ask);

function listenForDrops(zone: HTMLElement): void {
  const mark = (isOver: boolean) => zone.classList.toggle("drop--over", isOver);
  // Anywhere else on the page a dropped file would be opened instead of the page.
  for (const type of ["dragover", "drop"]) document.addEventListener(type, (event) => event.preventDefault());
  zone.addEventListener("dragover", () => mark(true));
  zone.addEventListener("dragleave", () => mark(false));
  zone.addEventListener("drop", async ({ dataTransfer }) => {
    mark(false);
    if (dataTransfer !== null) choose(await droppedFiles(dataTransfer));
  });
}

function choose(files: readonly ChosenFile[]): void {
  if (files.length === 0) return;
  chosen = files;
  byId<HTMLButtonElement>("check").disabled = false;
  check();
}

function check(): void {
  worker.stop();
  begin();
  const [earlier, profile] = ["earlier-files", "profile-file"].map((id) => byId<HTMLInputElement>(id).files);
  const own = document.getElementById("own-figures") as HTMLTemplateElement | null;
  worker.ask({
    kind: "check",
    language: byId("local-check").dataset.language === "en" ? "en" : "nl",
    files: chosen,
    earlier: filesOf(earlier ?? null),
    ...whatWasSaid(),
    ...(profile?.[0] === undefined ? {} : { profile: profile[0] }),
    ...(own === null ? {} : { own: own.content.textContent ?? "[]" }),
  });
}

function begin(): void {
  checked.clear();
  list.clear();
  byId("mapping").hidden = true;
  announce("refusal", "");
  openStep("look");
  closeStep("effect");
  closeStep("send");
  announce("status", say("starting"));
}

type Hearing = { readonly [Kind in Told["kind"]]: (told: Extract<Told, { kind: Kind }>) => void };

function hear(told: Told): void {
  const hearing: Hearing = {
    recognised: ({ file, name, format }) => list.recognised(file, name, format),
    progress: list.progress,
    checked({ file, checked: one }) {
      checked.set(file, one);
      list.checked(file, one);
      if (one.outcome === "refused" && one.groups.some(({ asksAtStart }) => asksAtStart))
        byId<HTMLDetailsElement>("fold-about").open = true;
    },
    effect({ effect }) {
      openStep("effect");
      showEffect(effect);
    },
    finished: finish,
    list({ content, name, omitted }) {
      save(content, name);
      announce("status", omitted > 0 ? say("listOmitted", `${omitted}`) : say("listReady"));
    },
    proposal({ proposal }) {
      showMapping(proposal, say);
      byId("mapping-title").focus();
    },
    profile: ({ content, name }) => save(content, name),
    facts: ({ content }) => sendFacts(content, say),
    refused: ({ about, text }) => refuse(about === "pseudonymise" ? "send" : "look", text),
    failed: () => refuse("look", say("failed")),
  };
  hearing[told.kind](told as never);
}

function finish(): void {
  const outcomes = [...checked.values()].map(({ outcome }) => outcome);
  announce("status", outcomes.every((outcome) => outcome === "good") ? say("done") : say("doneWithErrors"));
  if (outcomes.every((outcome) => outcome === "refused")) return;
  openStep("send");
  offerSending(checked, say);
  openStep(canSend() ? "send" : "look");
}

function refuse(where: "look" | "send", text: string): void {
  announce(where === "look" ? "status" : "send-status", "");
  announce(where === "look" ? "refusal" : "send-refusal", text);
}
