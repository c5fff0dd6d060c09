// Tries to load from another place in one of the ways that a page has. Answers with "came" where
// something comes back, and otherwise when the try has failed.
const [way, there, done] = arguments;

const refusal = (directive) =>
  new Promise((resolve) =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      if (effectiveDirective === directive) resolve();
    }),
  );
const add = (name, properties) => {
  const made = Object.assign(document.createElement(name), properties);
  document.body.append(made);
  return made;
};
const loaded = (name, properties) =>
  new Promise((resolve) => {
    const made = add(name, properties);
    made.addEventListener("load", () => resolve("came"));
    made.addEventListener("error", () => resolve());
  });
const hint = (rel) => {
  add("link", { rel, href: there });
  // A hint has no end that a page could see; what it would start has started before this has come.
  return loaded("img", { src: "/none.png" });
};

const ways = {
  fetch: () => fetch(there, { mode: "no-cors" }).then(() => "came", () => {}),
  beacon: () => {
    const refused = refusal("connect-src");
    navigator.sendBeacon(there, "x");
    return refused;
  },
  socket: () =>
    new Promise((resolve) => {
      const made = new WebSocket(there.replace("http", "ws"));
      made.onopen = () => resolve("came");
      made.onerror = () => resolve();
    }),
  image: () => loaded("img", { src: `${there}a.png` }),
  script: () => loaded("script", { src: `${there}a.js` }),
  style: () => loaded("link", { rel: "stylesheet", href: `${there}a.css` }),
  sound: () => loaded("audio", { src: `${there}a.wav`, preload: "auto" }),
  background: () => {
    const refused = refusal("style-src-elem");
    add("style", { textContent: `body { background: url(${there}a.png) }` });
    return refused;
  },
  frame: () => {
    const refused = refusal("frame-src");
    add("iframe", { src: there });
    return refused;
  },
  form: () => {
    const refused = refusal("form-action");
    add("form", { action: there, method: "post" }).submit();
    return refused;
  },
  preconnect: () => hint("preconnect"),
  prefetch: () => hint("prefetch"),
  preload: () => hint("preload"),
  icon: () => hint("icon"),
};
ways[way]().then((came) => done(came ?? "refused"), (error) => done(`refused: ${error}`));
