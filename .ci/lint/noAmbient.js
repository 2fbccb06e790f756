// JavaScript, since oxlint loads TypeScript plugins from Node 22.18 on only.
import { isBuiltin } from "node:module";

const forbiddenGlobals = new Map(
  Object.entries({
    performance: "a clock",
    process: "the environment",
    crypto: "a random source",
    globalThis: "the environment",
    window: "the environment",
    self: "the environment",
    global: "the environment",
    navigator: "the environment",
    Deno: "the environment",
    Bun: "the environment",
    require: "the environment",
    localStorage: "the environment",
    sessionStorage: "the environment",
    fetch: "the network",
    XMLHttpRequest: "the network",
    WebSocket: "the network",
    setTimeout: "a clock",
    setInterval: "a clock",
    setImmediate: "a clock",
    requestAnimationFrame: "a clock",
    requestIdleCallback: "a clock",
    Temporal: "a clock",
  }),
);

/** Methods of Date that read or write in the machine's own zone, or print in its locale. */
const localDateMethods = new Set([
  ...["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"].flatMap((part) => [
    `get${part}`,
    `set${part}`,
  ]),
  "getYear",
  "getTimezoneOffset",
  "toDateString",
  "toTimeString",
]);

/** Makers of luxon's DateTime, and the position of the options that must name the zone. */
const luxonMakers = new Map(
  Object.entries({
    fromISO: 1,
    fromMillis: 1,
    fromSeconds: 1,
    fromJSDate: 1,
    fromObject: 1,
    fromSQL: 1,
    fromHTTP: 1,
    fromRFC2822: 1,
    fromFormat: 2,
    fromString: 2,
  }),
);

const takeNow = "take `now` as an argument";

/** Design law 1: logic reads no clock, no environment, no default locale or zone and no random source. */
export const noAmbient = {
  meta: {
    type: "problem",
    docs: { description: "Logic packages take now, zone, locale and seed as arguments (design law 1)." },
    schema: [],
  },
  create(context) {
    const report = (node, message) => context.report({ node, message });
    const { sourceCode } = context;
    const isGlobal = (node) =>
      node.type === "Identifier" && !isDeclared(node.name, sourceCode.getScope(node));
    const isOf = (node, name) => node.name === name && isGlobal(node);
    const luxonNames = new Map();

    const checkSource = (source) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      if (source.value.startsWith("node:") || isBuiltin(source.value)) {
        report(source, `Logic packages run in browsers and edge runtimes: no "${source.value}".`);
      }
    };

    return {
      ImportDeclaration(node) {
        checkSource(node.source);
        if (node.source.value !== "luxon") return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== "ImportSpecifier") {
            report(specifier, "Import luxon's exports by name, so that ambient calls can be seen.");
          } else if (specifier.imported.name === "Settings") {
            report(specifier, "luxon's Settings belong to the whole program: pass zone and locale.");
          } else {
            luxonNames.set(specifier.local.name, specifier.imported.name);
          }
        }
      },
      ImportExpression: (node) => checkSource(node.source),
      ExportNamedDeclaration: (node) => checkSource(node.source),
      ExportAllDeclaration: (node) => checkSource(node.source),
      MetaProperty(node) {
        if (node.meta.name === "import") report(node, "import.meta reads the environment.");
      },
      Program() {
        for (const scope of sourceCode.scopeManager.scopes) {
          for (const { identifier } of scope.references) {
            if (isTypeOnly(identifier) || !isGlobal(identifier)) continue;
            const { name } = identifier;
            const what = forbiddenGlobals.get(name);
            if (what) report(identifier, `${name} is ${what}: take what you need as an argument.`);
            if (["Date", "Math", "Intl"].includes(name) && escapes(identifier)) {
              report(identifier, `${name} is handed on: its ambient calls can't be seen any more.`);
            }
          }
        }
      },
      NewExpression(node) {
        if (isOf(node.callee, "Date")) {
          const [first, second] = node.arguments;
          if (!first || first.type === "SpreadElement") {
            report(node, `new Date() reads the clock: ${takeNow}.`);
          }
          if (second) report(node, "new Date(year, month) uses the machine's zone: use Date.UTC.");
        }
        checkIntl(node);
      },
      CallExpression(node) {
        if (isOf(node.callee, "Date")) report(node, `Date() reads the clock: ${takeNow}.`);
        checkIntl(node);
        checkMember(node);
      },
      MemberExpression(node) {
        const name = propertyOf(node);
        if (isOf(node.object, "Date") && (name === "now" || name === undefined)) {
          report(node, `Date.now reads the clock: ${takeNow}.`);
        }
        if (isOf(node.object, "Math") && (name === "random" || name === undefined)) {
          report(node, "Math.random is a random source: take a seed as an argument.");
        }
        const isCalled = node.parent.type === "CallExpression" && node.parent.callee === node;
        if (isCalled && localDateMethods.has(name)) {
          report(node, `${name} works in the machine's zone: use its UTC twin or core/time.`);
        }
      },
    };

    function checkIntl(node) {
      const { callee } = node;
      if (callee.type !== "MemberExpression" || !isOf(callee.object, "Intl")) return;
      const name = propertyOf(callee);
      if (name === "supportedValuesOf" || name === "getCanonicalLocales") return;
      const [locale, options] = node.arguments;
      if (isAbsent(locale)) report(node, `Intl.${name} without a locale uses the machine's.`);
      if (name === "DateTimeFormat" && !names(options, "timeZone")) {
        report(node, "Intl.DateTimeFormat without a timeZone uses the machine's.");
      }
    }

    function checkMember(node) {
      const { callee } = node;
      if (callee.type !== "MemberExpression") return;
      const name = propertyOf(callee);
      const [first, second] = node.arguments;
      if (name === "localeCompare" && isAbsent(second)) {
        report(node, "localeCompare without a locale uses the machine's: name it, or compare with <.");
      }
      if ((name === "toLocaleUpperCase" || name === "toLocaleLowerCase") && isAbsent(first)) {
        report(node, `${name} without a locale uses the machine's.`);
      }
      const prints = /^toLocale(?:Date|Time)?String$/.test(name);
      if (prints && !names(second, "timeZone") && !names(second, "locale")) {
        report(node, `${name} uses the machine's locale and zone: use Intl with a locale and a zone.`);
      }
      checkLuxon(node, name);
    }

    function checkLuxon(node, name) {
      const { object } = node.callee;
      if (object.type !== "Identifier" || luxonNames.get(object.name) !== "DateTime") return;
      const args = node.arguments;
      if (name === "now") report(node, `DateTime.now reads the clock: ${takeNow}.`);
      if (name === "local" && !names(args.at(-1), "zone")) {
        report(node, "DateTime.local reads the clock or the machine's zone: name the zone.");
      }
      if (name === "utc" && (args.length === 0 || args[0].type === "ObjectExpression")) {
        report(node, `DateTime.utc() reads the clock: ${takeNow}.`);
      }
      const position = luxonMakers.get(name);
      if (position !== undefined && !names(args[position], "zone") && !names(args[position], "setZone")) {
        report(node, `DateTime.${name} without a zone uses the machine's.`);
      }
    }
  },
};

/** Whether the file itself declares or imports a name that is visible in `scope`. */
function isDeclared(name, scope) {
  for (let at = scope; at; at = at.upper) if (at.set.get(name)?.defs.length > 0) return true;
  return false;
}

/** Whether a name stands in a type, where it does nothing. */
function isTypeOnly({ parent }) {
  return /^TS(?:Type(?:Reference|Query)|QualifiedName|InterfaceHeritage|ClassImplements)$/.test(parent.type);
}

/** Whether Date, Math or Intl is used other than by a call, a member or an instance test. */
function escapes(node) {
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.object === node) return false;
  if (parent.type === "BinaryExpression" && parent.operator === "instanceof") return false;
  return !((parent.type === "NewExpression" || parent.type === "CallExpression") && parent.callee === node);
}

/** The name of a member, or undefined where it is computed. */
function propertyOf({ property, computed }) {
  if (!computed) return property.name;
  return property.type === "Literal" ? String(property.value) : undefined;
}

/** Whether an argument is missing, `undefined` or an empty list, each of which means "the machine's own". */
function isAbsent(argument) {
  if (!argument) return true;
  if (argument.type === "Identifier") return argument.name === "undefined";
  return argument.type === "ArrayExpression" && argument.elements.length === 0;
}

/** Whether an argument is an object literal that sets `key`. */
function names(argument, key) {
  return (
    argument?.type === "ObjectExpression" &&
    argument.properties.some((property) => property.key?.name === key || property.key?.value === key)
  );
}
