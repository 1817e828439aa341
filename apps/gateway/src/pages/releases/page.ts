import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import { pagingKeys } from "../../http/paging.ts";
import { findKnownRelease, listReleases } from "../../releases/find-releases.ts";
import { definePage } from "../site/define-page.tsx";
import { releasesContent } from "./releases-page.tsx";

const PER_PAGE = 50;

/** All releases. */
export const releasesPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "releases",
    summary: { nl: "Alle uitgaven op een pagina", en: "All releases on a page" },
    query: z.strictObject({ page: pagingKeys(PER_PAGE).page }),
    async show({ language }, { page }) {
      const { items, total } = await listReleases(deps.database, { page, pageSize: PER_PAGE });
      const last = Math.max(1, Math.ceil(total / PER_PAGE));
      return releasesContent(language, { items, page, last, inForce: await findKnownRelease(deps.database) });
    },
  });
