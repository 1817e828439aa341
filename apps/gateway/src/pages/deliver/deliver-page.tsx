import type { Tally } from "@jobcoach/outcomes";
import type { LocalCheckAssets } from "../../local-check/assets.ts";
import { Steps, type StepsProps, WithoutScript } from "./steps.tsx";
import { Templates } from "./templates.tsx";
import { deliverTexts } from "./texts.ts";

export interface DeliverPageProps extends Omit<StepsProps, "chosenMunicipality"> {
  readonly assets: LocalCheckAssets;
  /** The figures of now of the municipality that was chosen. */
  readonly own: { readonly municipality: string; readonly tallies: readonly Tally[] } | undefined;
}

/** The page that checks a file without sending it. */
export function DeliverPage(props: DeliverPageProps) {
  const { language, assets, own } = props;
  const texts = deliverTexts[language];
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{texts.title}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{texts.lead}</p>
      <p class="notice">
        <strong>{texts.promise}</strong> {texts.promiseHow}
      </p>
      <WithoutScript language={language} />
      <div
        id="local-check"
        hidden
        data-language={language}
        data-worker={assets.worker.path}
        data-texts={JSON.stringify(texts.script)}
      >
        <Steps {...props} chosenMunicipality={own?.municipality} />
      </div>
      <Templates language={language} />
      {own !== undefined && <template id="own-figures">{JSON.stringify(own.tallies)}</template>}
    </>
  );
}
