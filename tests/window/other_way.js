// Where a text that runs from right to left is not kept apart from the program's own words.
const otherWay = /[\u0590-\u08ff]/u;
const found = [];
let seen = 0;
const leaks = (text) => otherWay.test(text.replaceAll(/\u2068[^\u2069]*\u2069/gu, ""));
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  if (!otherWay.test(node.data)) continue;
  seen += 1;
  // What stands alone in its element is kept apart by that.
  const isAlone = node.parentElement.closest("bdi, textarea, svg text");
  if (!isAlone && leaks(node.data)) found.push(`“${node.data.trim()}” in <${node.parentElement.localName}>`);
}
for (const element of document.querySelectorAll("*")) {
  for (const { name, value } of element.attributes) {
    if (otherWay.test(value) && leaks(value)) found.push(`${name} “${value}”`);
  }
  if (!("value" in element) || !otherWay.test(element.value ?? "")) continue;
  seen += 1;
  if (element.dir !== "auto") {
    found.push(`the field “${element.value}”`);
  }
}
if (leaks(document.title)) found.push(`the title “${document.title}”`);
return [seen, found];
