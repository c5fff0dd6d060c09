// What does not fit on the page as it stands, one sentence each; in each of the themes that are named.
const found = [];
const root = document.documentElement;
const named = (element) => `<${element.localName}> “${element.textContent.trim().slice(0, 60)}”`;
const seen = (element) =>
  element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest(".read-only-by-ear, .skip");
const box = (element) => element.getBoundingClientRect();
// What lies over the page is alone in being read.
const top = () => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;

function sides() {
  for (const { scrollWidth, clientWidth } of [root, document.querySelector("[data-scrolls]")]) {
    if (scrollWidth > clientWidth) {
      found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    if (!seen(element) || element.closest("svg, progress, .em")) continue;
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
}

function targets() {
  for (const target of document.querySelectorAll("button, summary, nav a, label:has(input)")) {
    if (!seen(target)) continue;
    const { width, height } = box(target);
    if (width < 43.5 || height < 43.5) {
      found.push(`${named(target)} is small to hit: ${width} × ${height}`);
    }
  }
}

function header() {
  // A menu that is open lies over the page.
  for (const element of document.querySelectorAll('body header:not(main header, :has([aria-expanded="true"]))')) {
    const { height } = box(element);
    const isBeside = getComputedStyle(element).position === "absolute";
    if (seen(element) && !isBeside && height > innerHeight * 0.15) {
      found.push(`the header takes ${height} of ${innerHeight}`);
    }
  }
}

// What is moved out of the page's box is not seen.
function linesOf(range) {
  const page = document.querySelector("[data-scrolls]");
  const shown = page?.contains(range.startContainer) ? box(page) : { top: -Infinity, bottom: Infinity };
  return [...range.getClientRects()].filter(
    ({ width, top, bottom }) => width > 0 && bottom > shown.top && top < shown.bottom,
  );
}

// The lines of every text that is seen, but of what moves or lies over the rest.
function linesOfText() {
  const aside = new Map();
  const isAside = (element) => {
    // The page itself scrolls in a box of its own.
    if (!element || element === top() || element.hasAttribute("data-scrolls")) return false;
    if (!aside.has(element)) {
      const { position, overflowX, overflowY } = getComputedStyle(element);
      const own = ["fixed", "sticky"].includes(position) || overflowX !== "visible" || overflowY !== "visible";
      aside.set(element, own || isAside(element.parentElement));
    }
    return aside.get(element);
  };
  const all = [];
  const walker = document.createTreeWalker(top(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("svg, select, textarea, option, script, style")) continue;
    if (!seen(element) || isAside(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    all.push({ node, element, lines: linesOf(range) });
  }
  return all;
}

// A word of the program stands on one line; what a person wrote may be longer than a line.
function words(texts) {
  for (const { node, element, lines } of texts) {
    if (lines.length < 2 || element.closest("bdi, code, .as-long")) continue;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\u00ad]{2,}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set(linesOf(range).map((line) => Math.round(line.top)));
      if (tops.size > 1) found.push(`“${word}” is cut in ${named(element)}`);
    }
  }
}

function overlaps(texts) {
  const lines = texts.flatMap(({ element, lines }) => lines.map((at) => ({ element, at })));
  lines.sort((one, other) => one.at.top - other.at.top);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      // A line of letters is taller than the letters.
      const slack = Math.min(one.at.height, other.at.height) * 0.35;
      if (other.at.top > one.at.bottom - slack) break;
      const across = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
      const down = Math.min(one.at.bottom, other.at.bottom) - other.at.top;
      if (across > 1 && down > slack) {
        found.push(`${named(one.element)} and ${named(other.element)} lie over each other`);
      }
    }
  });
}

function pictures() {
  for (const picture of document.querySelectorAll("svg:has(text)")) {
    if (!seen(picture)) continue;
    const frame = box(picture);
    // A line of letters is taller than the letters: what touches by less is not seen to touch.
    const lines = [...picture.querySelectorAll("text")].flatMap((text) =>
      [...text.querySelectorAll("tspan")].map((line) => ({ text, words: line.textContent, at: box(line) })),
    );
    // The words of a picture grow as those around it do: 12 of 16 units, and no more than a tenth less.
    const least = parseFloat(getComputedStyle(picture).fontSize) * 0.75 * 0.9;
    for (const { words, at } of lines) {
      if (at.width === 0) found.push(`“${words}” in a picture cannot be seen`);
      if (at.height < least) found.push(`“${words}” in a picture is too small to read: ${at.height}`);
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
}

// Where everything stands: what stands as it did in another theme is not looked at again.
function places() {
  return [...document.querySelectorAll("body *")]
    .map((element) => Object.values(box(element).toJSON()).join())
    .join(";");
}

const before = root.dataset.theme ?? "";
const known = new Set();
for (const theme of arguments[0] ?? [null]) {
  if (theme) wear(theme);
  const standing = places();
  if (known.has(standing)) continue;
  known.add(standing);
  const count = found.length;
  sides();
  targets();
  header();
  const texts = linesOfText();
  words(texts);
  overlaps(texts);
  pictures();
  for (let index = count; index < found.length; index += 1) {
    if (theme) found[index] = `${theme}: ${found[index]}`;
  }
}
if (arguments[0]) wear(before);
return found;
