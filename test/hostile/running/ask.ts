import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Answer, NoAnswer, Question } from "./question.ts";

export const MOST_SECONDS = 2;
export const MOST_MEGABYTES = 300;

/** After this long without an answer the process is stopped; far more than allowed, since the machine may be busy. */
const HANGS_AFTER_MS = 20_000;

/**
 * The answer to each file. All are asked in one process while that goes well; what hangs, crashes or costs too much is asked
 * again in a process of its own, so that it does not pay for those before it.
 */
export async function ask(questions: readonly Question[], folder: string): Promise<readonly (Answer | NoAnswer)[]> {
  const answers: (Answer | NoAnswer)[] = [];
  while (answers.length < questions.length) {
    const rest = questions.slice(answers.length);
    const given = await askOneProcess(rest, folder);
    const dear = given.findIndex(isDear);
    answers.push(...(dear === -1 ? given : given.slice(0, dear)));
    const next = questions[answers.length];
    if (next !== undefined) answers.push(...(await askOneProcess([next], folder)));
  }
  return answers;
}

const isDear = (answer: Answer | NoAnswer) =>
  "none" in answer || answer.busySeconds > MOST_SECONDS || answer.peakMegabytes > MOST_MEGABYTES;

const FLAGS = ["--conditions=@jobcoach/source", "--max-old-space-size=200", "--expose-gc", "--no-warnings"];

/** The answers of one process until it ended; the last is none when it did not answer all. */
function askOneProcess(questions: readonly Question[], folder: string): Promise<(Answer | NoAnswer)[]> {
  const list = join(folder, "questions.json");
  writeFileSync(list, JSON.stringify(questions));
  const child = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, "judge.ts"), list]);
  const answers: (Answer | NoAnswer)[] = [];
  let said = "";
  let hung = false;
  const stop = () => {
    hung = true;
    child.kill("SIGKILL");
  };
  let timer = setTimeout(stop, HANGS_AFTER_MS);
  createInterface({ input: child.stdout }).on("line", (line) => {
    answers.push(JSON.parse(line));
    clearTimeout(timer);
    timer = setTimeout(stop, HANGS_AFTER_MS);
  });
  child.stderr.on("data", (data) => {
    said = (said + data).slice(-4_000);
  });
  return new Promise((resolve) => {
    child.on("close", () => {
      clearTimeout(timer);
      if (answers.length < questions.length) answers.push({ none: hung ? "hung" : "crashed", said });
      resolve(answers);
    });
  });
}
