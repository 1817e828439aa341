import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import { hrefOf, type Place } from "./href-of.ts";
import { Navigation } from "./navigation.tsx";
import { type PageId, pagesOf, siteMap } from "./site-map.ts";
import { siteTexts } from "./site-texts.ts";
import { stylesheet } from "./stylesheet.ts";
import type { Visitor } from "./visitor.ts";

const NAMES: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };
const LANGUAGES = ["nl", "en"] as const;

export interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  /** Which page of the site this is; plain messages are none. */
  readonly page?: PageId;
  /** What its address holds, so that the other language shows the same. */
  readonly place?: Place;
  readonly visitor?: Visitor;
  /** What this page needs in its head, such as its script. */
  readonly head?: Child;
  readonly footer?: Child;
  readonly children?: Child;
}

/** What every page has: skip link, name, language switch, navigation, breadcrumb, one main part and a footer. */
export function Layout(props: LayoutProps) {
  const { language, title, page, place = {}, visitor = "anonymous", head, footer, children } = props;
  const texts = siteTexts[language];
  const addressIn = (other: Language) => hrefOf(other, page ?? "overview", place);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} \u2013 ${texts.name}`}</title>
        <link rel="stylesheet" href={stylesheet.path} integrity={stylesheet.integrity} />
        {LANGUAGES.map((other) => (
          <link rel="alternate" hreflang={other} href={addressIn(other)} />
        ))}
        <link rel="icon" href="data:," />
        {head}
      </head>
      <body>
        <a class="nl-skip-link" href="#main">
          {texts.skip}
        </a>
        <header class="utrecht-page-header">
          <div class="page-width utrecht-page-header__content">
            <a class="site-name" href={hrefOf(language, "overview")}>
              {texts.name}
            </a>
            <div class="utrecht-page-header__tools">
              <VisitorLink language={language} visitor={visitor} here={addressIn(language)} />
              <nav class="utrecht-alternate-lang-nav" aria-label={texts.languages}>
                {LANGUAGES.map((other) => (
                  <a
                    class="utrecht-alternate-lang-nav__link"
                    href={addressIn(other)}
                    lang={other}
                    hreflang={other}
                    {...(other === language ? { "aria-current": "true" as const } : {})}
                  >
                    {NAMES[other]}
                  </a>
                ))}
              </nav>
            </div>
          </div>
          <Navigation language={language} page={page} />
        </header>
        <main id="main" class="page-width" tabindex={-1}>
          {page !== undefined && <Breadcrumb language={language} page={page} place={place} title={title} />}
          {children}
        </main>
        <footer class="utrecht-page-footer">
          <div class="page-width">
            {footer}
            <nav aria-label={texts.about}>
              <ul class="footer-nav">
                {pagesOf("footer").map((id) => (
                  <li>
                    <a class="nl-link" href={hrefOf(language, id)}>
                      {siteMap[id].name[language]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <p class="nl-paragraph">{texts.wholeService}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function VisitorLink({ language, visitor, here }: { language: Language; visitor: Visitor; here: string }) {
  if (visitor === "anonymous") return null;
  const texts = siteTexts[language];
  return visitor === "logged-in" ? (
    <a class="nl-link" href="/logout">
      {texts.logOut}
    </a>
  ) : (
    <a class="nl-link" href={`/login?returnTo=${encodeURIComponent(here)}`}>
      {texts.logIn}
    </a>
  );
}
