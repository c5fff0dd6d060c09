import type { DomainChange } from "../../backend/generated/wire";
import { inLanguage, t } from "../../texts/texts.svelte";

/** The title of a domain, with what the facet asks where there are several. */
export function domainTitle({
  title,
  facetTitle,
}: Pick<DomainChange, "title" | "facetTitle">): string {
  const domain = inLanguage(title);
  return facetTitle ? t("change-domain-facet", { domain, facet: inLanguage(facetTitle) }) : domain;
}
