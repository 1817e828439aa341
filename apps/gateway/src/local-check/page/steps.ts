import { byId } from "./dom.ts";

const steps = ["choose", "look", "effect", "send"] as const;
export type StepName = (typeof steps)[number];

/** Opens a step and marks it as the present one; steps before it stay open. */
export function openStep(name: StepName): void {
  for (const other of steps) {
    const step = byId(`step-${other}`);
    if (other === name) step.setAttribute("aria-current", "step");
    else step.removeAttribute("aria-current");
  }
  contentOf(name).hidden = false;
}

/** Closes a step that is not reached any more. */
export function closeStep(name: StepName): void {
  contentOf(name).hidden = true;
}

const contentOf = (name: StepName) => byId(`step-${name}`).querySelector<HTMLElement>(".step__content") ?? byId(name);
