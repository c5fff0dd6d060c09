// Plants scripts in every way that a text on the page could, and answers with what was refused.
const done = arguments[arguments.length - 1];
window.ran = [];
const refused = [];
const mark = (name) => `window.ran.push('${name}')`;

for (const [name, run] of [
  ["eval", () => (0, eval)(mark("eval"))],
  ["Function", () => new Function(mark("Function"))()],
  ["setTimeout", () => setTimeout(mark("setTimeout"), 0)],
]) {
  try {
    run();
  } catch {
    refused.push(name);
  }
}

const wanted = ["script-src-elem", "script-src-attr"];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
  refused.push(effectiveDirective);
  // The queue behind the last refusal holds everything else that could still run.
  if (wanted.every((each) => refused.includes(each)) && image.failed) {
    setTimeout(() => setTimeout(() => done(refused), 0), 0);
  }
});

const script = document.createElement("script");
script.textContent = mark("script");
document.body.append(script);

const place = document.createElement("div");
place.innerHTML = `<svg onload="${mark("onload")}"></svg>
  <img src="/none.png" onerror="${mark("onerror")}">
  <button onclick="${mark("onclick")}">x</button>
  <iframe srcdoc="<script>parent.ran.push('srcdoc')</script>"></iframe>
  <a href="javascript:${mark("javascript")}">x</a>`;
document.body.append(place);
const image = place.querySelector("img");
image.addEventListener("error", () => {
  image.failed = true;
  place.querySelector("button").click();
  place.querySelector("a").click();
});
