// Elements of a role with a visible name, or with visible words, in the order of the page.
const [selector, wanted] = arguments;
const tidy = (text) => text.replace(/\s+/g, " ").trim();

function name(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) {
    const labels = by.split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
    return tidy(labels.join(" "));
  }
  const label = element.getAttribute("aria-label");
  if (label) return tidy(label);
  if (element.caption) return tidy(element.caption.innerText);
  if (element.labels?.length > 0) {
    return tidy([...element.labels].map((each) => each.innerText).join(" "));
  }
  return tidy(element.innerText ?? element.textContent);
}

const words = selector === null;
const open = document.querySelector("dialog[open]");
const found = [...(open ?? document).querySelectorAll(words ? "body *" : selector)]
  .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
  .filter((element) => (words ? tidy(element.innerText ?? "") : name(element)) === wanted);
if (open && !words && open.matches(selector) && name(open) === wanted) found.push(open);
return words
  ? found.filter((element) => !found.some((other) => other !== element && element.contains(other)))
  : found;
