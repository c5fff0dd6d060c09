import axe from "axe-core";
import { expect } from "vitest";

/** Fails with axe's findings in words; contrast is left to the real window, which has colours. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  const findings = violations.map(
    (finding) => `${finding.id}: ${finding.nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(findings, "axe finds nothing on this screen").toEqual([]);
}
