import type { AppDependencies } from "../../dependencies.ts";
import { ReleaseNumber } from "../../http/path-parameters.ts";
import { definePage } from "../site/define-page.tsx";
import { readRelease } from "./read-release.ts";
import { releaseContent } from "./release-page.tsx";

/** One release, and what is different from the one before. */
export const releasePage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "release",
    summary: { nl: "Een uitgave, en wat er anders is", en: "A release, and what is different" },
    async show({ language, parameters }) {
      const number = ReleaseNumber.safeParse(parameters.number).data;
      const view = number === undefined ? undefined : await readRelease(deps.database, number);
      return view === undefined ? "not-found" : releaseContent(language, view);
    },
  });
