// Puts the page in an appearance: a theme of the settings, and whether the system asks for more contrast.
function wear(name) {
  const [theme, contrast] = name.split(" with ");
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  const rulesIn = (rules) => [...rules].flatMap((rule) => [rule, ...rulesIn(rule.cssRules ?? [])]);
  window.contrastRules ??= [...document.styleSheets]
    .flatMap((sheet) => rulesIn(sheet.cssRules))
    .filter((rule) => rule.media?.mediaText.includes("prefers-contrast"));
  if (window.contrastRules.length === 0) throw new Error("no rule is for more contrast");
  for (const rule of window.contrastRules) {
    rule.media.mediaText = contrast ? "all" : "(prefers-contrast: more)";
  }
}
