// What axe finds on the page as it stands: rules of WCAG 2.2 AA and axe's good practice. Where axe
// cannot tell a contrast (in pictures, below a row that sticks), the colours are compared here.
const done = arguments[arguments.length - 1];

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
function channels(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function behind(element) {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (channels(backgroundColor)[3] === 255) return backgroundColor;
  }
  return "Canvas";
}
function tooFaint(element) {
  const style = getComputedStyle(element);
  const ink = luminance(element.closest("svg") ? style.fill : style.color);
  const paper = luminance(behind(element));
  const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  return contrast < 4.5;
}

const told = (kind, found, node) =>
  `${kind} ${found.id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`;
const fails = (found) => found.nodes.map((node) => told("fails", found, node));
const unsure = (found) =>
  found.nodes
    .filter(({ target }) => found.id !== "color-contrast" || tooFaint(document.querySelector(target[0])))
    .map((node) => told("unsure", found, node));

// In another appearance only the colours are others.
const only = arguments.length > 1 && arguments[0] ? { runOnly: ["color-contrast"] } : {};

axe.run(document, { resultTypes: ["violations", "incomplete"], ...only }).then(
  ({ violations, incomplete }) => done([...violations.flatMap(fails), ...incomplete.flatMap(unsure)]),
  (error) => done([`axe itself fails: ${error.stack}`]),
);
