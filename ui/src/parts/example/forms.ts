import type { KnowledgeForm } from "../../backend/generated/wire";
import { listed, t } from "../../texts/texts.svelte";

/** The ten forms of knowledge in the alphabet of their Danish names: their order is no rank. */
export const knowledgeForms = [
  "userAssessment",
  "expertAssessment",
  "goodPractice",
  "registerStudy",
  "caseStudy",
  "quasiExperiment",
  "metaDesign",
  "processEvaluation",
  "randomisedTrial",
  "crossSection",
] as const satisfies readonly KnowledgeForm[];

/** Forms within a sentence, each in quotation marks, since some names are several words. */
export function formsListed(forms: readonly KnowledgeForm[]): string {
  return listed(forms.map((form) => t("forms-quoted", { text: t(`forms-${form}`) })));
}
