// Brings an element to the middle, and answers when it has stood at one place for two frames.
const [element, done] = arguments;
element.scrollIntoView({ block: "center" });
const place = () => JSON.stringify(element.getBoundingClientRect());
let before = place();
let still = 0;
function look() {
  const now = place();
  still = now === before ? still + 1 : 0;
  before = now;
  if (still === 2) done();
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);
