import { MunicipalityCode } from "@jobcoach/core";
import { headlineIndicators } from "@jobcoach/outcomes";
import { z } from "zod";
import type { Principal } from "../../access/principal.ts";
import { asMunicipality } from "../../db/tenant.ts";
import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { localCheckAssets } from "../../local-check/assets.ts";
import { PAGE_POLICY } from "../../local-check/policies.ts";
import { scriptRoutes } from "../../local-check/script-routes.ts";
import { definePage } from "../site/define-page.tsx";
import { canLogIn } from "../site/visitor.ts";
import { DeliverPage } from "./deliver-page.tsx";
import { deliversFor } from "./delivers-for.ts";
import { sendRoutes } from "./send-routes.ts";
import { deliverTexts } from "./texts.ts";

const Query = z.strictObject({ municipality: z.union([MunicipalityCode, z.literal("")]).optional() });

/** Checking a file without sending it, and sending it after that. */
export const deliverPages = (deps: AppDependencies): readonly AnyRoute[] => [
  ...definePage<z.infer<typeof Query>>(deps, {
    page: "deliver",
    summary: {
      nl: "De pagina waarop een bestand wordt gecontroleerd en aangeleverd",
      en: "The page on which a file is checked and delivered",
    },
    query: Query,
    async show({ context, language }, { municipality: asked }) {
      const principal = context.get("principal");
      const maySend = isSubmitter(principal);
      const municipalities = maySend ? await deliversFor(deps.database, principal) : [];
      const chosen = asked === undefined ? only(municipalities) : municipalities.find(({ code }) => code === asked);
      if (asked !== undefined && asked !== "" && chosen === undefined) return "not-found";
      const assets = await localCheckAssets();
      const own =
        chosen === undefined
          ? undefined
          : { municipality: chosen.code, tallies: await headlineTallies(deps, chosen.code) };
      return {
        title: deliverTexts[language].title,
        head: <script src={assets.page.path} integrity={assets.page.integrity} defer />,
        headers: { "content-security-policy": PAGE_POLICY },
        content: (
          <DeliverPage
            language={language}
            assets={assets}
            formats={deps.adapters.map(({ id, format }) => ({ id, title: format.title[language] }))}
            maySend={maySend}
            canLogIn={canLogIn(deps)}
            csrfToken={context.get("csrfToken")}
            maxBytes={deps.maxBytes}
            municipalities={municipalities}
            own={own}
          />
        ),
      };
    },
  }),
  ...sendRoutes(deps),
  ...scriptRoutes(),
];

const isSubmitter = (principal: Principal | undefined) =>
  principal?.grants.some(({ role }) => role === "submitter") === true;

const only = <Item,>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

const HEADLINE: readonly string[] = headlineIndicators.map(({ id }) => id);

/** What the first figures of now are made of; sums only, no persons. */
async function headlineTallies({ database }: AppDependencies, municipality: string) {
  const rows = await asMunicipality(database, municipality, (transaction) =>
    transaction.selectFrom("tally").select("tally").where("municipality", "=", municipality).execute(),
  );
  return rows
    .map(({ tally }) => tally)
    .filter(({ indicator, stratum }) => HEADLINE.includes(indicator) && stratum === "total");
}
