import type { CheckedFile, ChosenFile, Request, Told } from "../engine/messages.ts";
import { listenForDrops, listenForFiles } from "./choosing.ts";
import { filesOf } from "./chosen.ts";
import { say as announce, byId, save } from "./dom.ts";
import { whatWasSaid } from "./said.ts";
import { createSending } from "./sending.ts";
import { showEffect, showNoEffect } from "./show-effect.ts";
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
const sending = createSending({ files: checked, say, ask: worker.ask });
let chosen: readonly ChosenFile[] = [];

byId("without-script").hidden = true;
byId("local-check").hidden = false;
listenForFiles(byId<HTMLInputElement>("files"), choose);
byId("check").addEventListener("click", check);
byId("mapping-check").addEventListener("click", () => {
  begin();
  worker.ask({ kind: "map", choices: choicesShown(), purpose: "check" });
});
byId("mapping-save").addEventListener("click", () =>
  worker.ask({ kind: "map", choices: choicesShown(), purpose: "save" }),
);
listenForDrops(byId("drop"), choose, () => {
  worker.stop();
  begin();
  refuse("look", say("unreadable"));
});

function choose(files: readonly ChosenFile[]): void {
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
  sending.stop();
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
    "effect-left-out"() {
      openStep("effect");
      showNoEffect(say("effectTooLarge"));
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
    facts: ({ file, content }) => sending.send(file, content),
    refused: ({ about, text }) => refuse(stepOf(about), text),
    failed: ({ about }) => refuse(stepOf(about), say("failed")),
  };
  hearing[told.kind](told as never);
}

function finish(): void {
  const outcomes = [...checked.values()].map(({ outcome }) => outcome);
  announce("status", outcomes.every((outcome) => outcome === "good") ? say("done") : say("doneWithErrors"));
  if (outcomes.every((outcome) => outcome === "refused")) return;
  openStep("send");
  openStep(sending.offer() ? "send" : "look");
}

const stepOf = (about: Request["kind"]) => (about === "pseudonymise" ? "send" : "look");

function refuse(where: "look" | "send", text: string): void {
  list.stop();
  sending.stop();
  announce(where === "look" ? "status" : "send-status", "");
  announce(where === "look" ? "refusal" : "send-refusal", text);
}
