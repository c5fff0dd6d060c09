// What inherits from the page's RegExp cannot have an exec of its own, since that is frozen; axe needs one
// for its named groups. Only axe, which follows in the same script, sees this one.
const own = (name) => ({
  value: window.RegExp.prototype[name],
  writable: true,
});
function RegExp(pattern, flags) {
  return Reflect.construct(
    window.RegExp,
    [pattern, flags],
    new.target ?? window.RegExp,
  );
}
RegExp.prototype = Object.create(window.RegExp.prototype, {
  exec: own("exec"),
  [Symbol.replace]: own(Symbol.replace),
});
Object.defineProperty(RegExp, Symbol.hasInstance, {
  value: (value) => value instanceof window.RegExp,
});
