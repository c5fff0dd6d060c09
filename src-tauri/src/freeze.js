// Before any other script of the page: nobody changes what all values of a kind inherit.
(() => {
  const typed = Object.getPrototypeOf(Int8Array);
  const made = [
    Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Promise,
    Map, Set, WeakMap, WeakSet, ArrayBuffer, DataView, typed, Uint8Array, Error, TypeError,
    RangeError, SyntaxError, ReferenceError, EvalError, URIError,
  ];
  for (const kind of made) Object.freeze(kind.prototype);
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const one of [iterator, JSON, Math, Reflect]) Object.freeze(one);
})();
