import type { Language } from "@jobcoach/core";
import { Select } from "../parts/filters.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { Municipality } from "./delivers-for.ts";
import { deliverTexts } from "./texts.ts";

interface OwnFiguresProps {
  readonly language: Language;
  readonly municipalities: readonly Municipality[];
  readonly chosen: string | undefined;
}

/** Which municipality's figures come beside those of the files, for who delivers for more than one. */
export function OwnFigures({ language, municipalities, chosen }: OwnFiguresProps) {
  const texts = deliverTexts[language];
  const options = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form class="own-figures" method="get" action={hrefOf(language, "deliver")}>
      <Select
        name="municipality"
        label={texts.ownMunicipality}
        chosen={chosen ?? ""}
        options={[{ value: "", label: texts.none }, ...options]}
      />
      <button class="nl-button nl-button--secondary" type="submit">
        {texts.show}
      </button>
    </form>
  );
}
