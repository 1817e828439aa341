import type { ChosenFile } from "../engine/messages.ts";
import { droppedFiles, filesOf } from "./chosen.ts";

type Choose = (files: readonly ChosenFile[]) => void;

/** Files that are chosen with the button. */
export function listenForFiles(input: HTMLInputElement, choose: Choose): void {
  // Else a file that was mended and is chosen again under the same name would not be noticed.
  input.addEventListener("click", () => {
    input.value = "";
  });
  input.addEventListener("change", () => {
    const files = filesOf(input.files);
    if (files.length > 0) choose(files);
  });
}

/** Files and folders that are dropped; `fail` where one of them cannot be read. */
export function listenForDrops(zone: HTMLElement, choose: Choose, fail: () => void): void {
  const mark = (isOver: boolean) => zone.classList.toggle("drop--over", isOver);
  // Anywhere else on the page a dropped file would be opened instead of the page.
  for (const type of ["dragover", "drop"]) document.addEventListener(type, (event) => event.preventDefault());
  zone.addEventListener("dragover", () => mark(true));
  zone.addEventListener("dragleave", () => mark(false));
  zone.addEventListener("drop", async ({ dataTransfer }) => {
    mark(false);
    if (dataTransfer === null) return;
    await droppedFiles(dataTransfer).then(choose, fail);
  });
}
