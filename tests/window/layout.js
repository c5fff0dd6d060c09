// What does not fit on the page as it stands, one sentence each.
const found = [];
const root = document.documentElement;
const named = (element) => `<${element.localName}> “${element.textContent.trim().slice(0, 60)}”`;
const seen = (element) =>
  element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest(".read-only-by-ear, .skip");
const box = (element) => element.getBoundingClientRect();

for (const { scrollWidth, clientWidth } of [root, document.querySelector("[data-scrolls]")]) {
  if (scrollWidth > clientWidth) {
    found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  }
}

for (const element of document.querySelectorAll("body *")) {
  if (!seen(element) || element.closest("svg, progress")) continue;
  const { left, right } = box(element);
  if (left < -0.5 || right > root.clientWidth + 0.5) {
    found.push(`${named(element)} reaches past the side: ${left} to ${right}`);
  }
  const { overflowX, overflowY } = getComputedStyle(element);
  const cut = (way) => way !== "visible" && way !== "auto" && way !== "scroll";
  if (cut(overflowX) && element.scrollWidth > element.clientWidth + 1) {
    found.push(`${named(element)} is cut off to the right`);
  }
  if (cut(overflowY) && element.scrollHeight > element.clientHeight + 1) {
    found.push(`${named(element)} is cut off below`);
  }
}

for (const target of document.querySelectorAll("button, summary, nav a, label:has(input)")) {
  if (!seen(target)) continue;
  const { width, height } = box(target);
  if (width < 43.5 || height < 43.5) {
    found.push(`${named(target)} is small to hit: ${width} × ${height}`);
  }
}

for (const picture of document.querySelectorAll("svg:has(text)")) {
  const frame = box(picture);
  // A line of letters is taller than the letters: what touches by less is not seen to touch.
  const lines = [...picture.querySelectorAll("text")].flatMap((text) =>
    [...text.querySelectorAll("tspan")].map((line) => ({ text, words: line.textContent, at: box(line) })),
  );
  for (const { words, at } of lines) {
    if (at.width === 0) found.push(`“${words}” in a picture cannot be seen`);
    if (at.height < 14) found.push(`“${words}” in a picture is too small to read: ${at.height}`);
    const inside =
      at.left >= frame.left - 0.5 && at.right <= frame.right + 0.5 &&
      at.top >= frame.top - 0.5 && at.bottom <= frame.bottom + 0.5;
    if (!inside) found.push(`“${words}” reaches past its picture`);
  }
  const slack = lines.length > 0 ? Math.max(...lines.map(({ at }) => at.height)) * 0.2 : 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.text === other.text) continue;
      const across = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
      const down = Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top);
      if (across > 0.5 && down > slack) {
        found.push(`“${one.words}” and “${other.words}” lie over each other by ${across} × ${down}`);
      }
    }
  });
}
return found;
