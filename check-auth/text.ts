// What a string may be at run time, as far as the program shows: texts with holes where it does not.

import { functionsOf } from './calls.js';
import { ts } from './compiler.js';
import { declaredTypeOf, isResult } from './declared-types.js';
import { definitionsOf, type End, elementsOf, objectsOf } from './definitions.js';
import type { Service } from './service.js';
import { returnsOf, unwrap } from './syntax.js';
import { applyMethod, METHODS, PATTERN } from './text-methods.js';

/**
 * A hole: `outside` is what comes from outside the program (a variable of the environment, an answer), `hidden` is what
 * the program computes from its own constants in a way that is not followed.
 */
const hole = (kind: 'outside' | 'hidden', name: string): string =>
  `\uE001${kind === 'outside' ? 'o' : 'h'}${name.replace(/[\uE001-\uE003/]/g, ' ').slice(0, 60)}\uE002`;
/** Where a value is made of itself, as in `url += path`: stands for the other values, until they are known. */
const itself = (serial: number): string => `\uE001l${serial}\uE002`;

const HOLE = /\uE001([oh])([^\uE002]*)\uE002/g;
export const holesIn = (text: string): readonly { readonly kind: 'outside' | 'hidden'; readonly name: string }[] =>
  [...text.matchAll(HOLE)].map(([, kind, name = '']) => ({ kind: kind === 'o' ? 'outside' : 'hidden', name }));
/** Without the names of its holes, which say nothing of its value. */
export const withoutNames = (text: string): string => text.replace(HOLE, '\uE002');
export const hasHole = (text: string): boolean => text.includes('\uE001');

const LIMIT = 32;
/** Enough for honest code. */
const STEPS = 5000;
type Texts = readonly string[];
export type Evaluate = (node: ts.Expression) => Texts;

export function evaluator(service: Service): Evaluate {
  const known = new Map<ts.Node, Texts>();
  /** What is being computed, with the numbers that stand for it. */
  const open = new Map<ts.Node, number>();
  let serial = 0;
  let steps = 0;

  const evaluate: Evaluate = (expression) => {
    const node = unwrap(expression);
    const before = known.get(node);
    if (before) return before;
    const self = open.get(node);
    if (self !== undefined) return [itself(self)];
    if (open.size === 0) steps = 0;
    if (++steps > STEPS) return [hole('hidden', 'too much to follow')];
    open.set(node, ++serial);
    const texts = limited(unrolled(compute(node), itself(open.get(node) ?? 0)));
    open.delete(node);
    if (!texts.some((text) => text.includes('\uE001l'))) known.set(node, texts);
    return texts;
  };

  function compute(node: ts.Expression): Texts {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isRegularExpressionLiteral(node)) return [PATTERN + node.text];
    if (ts.isTemplateExpression(node))
      return node.templateSpans.reduce<Texts>(
        (texts, span) => product(product(texts, evaluate(span.expression)), [span.literal.text]),
        [node.head.text],
      );
    if (ts.isBinaryExpression(node)) return ofBinary(node);
    if (ts.isConditionalExpression(node)) return [...evaluate(node.whenTrue), ...evaluate(node.whenFalse)];
    if (ts.isTaggedTemplateExpression(node)) return ofTagged(node);
    if (ts.isArrayLiteralExpression(node))
      return product(...node.elements.flatMap((one, index) => (index > 0 ? [[','], evaluate(one)] : [evaluate(one)])));
    if (ts.isSpreadElement(node)) return evaluate(node.expression);
    if (ts.isCallExpression(node)) return ofCall(node);
    if (ts.isNewExpression(node)) return ofNew(node);
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return ofReference(node);
    return [hole('outside', '')];
  }

  /** As it stands; a tag of the service's own may make something else of it. */
  function ofTagged({ tag, template }: ts.TaggedTemplateExpression): Texts {
    const texts = compute(template);
    const made = functionsOf(service, tag)
      .flatMap((one) => returnsOf(one))
      .flatMap((one) => evaluate(one));
    const isLost = made.some((text) => withoutNames(text) === '\uE002');
    return [
      ...texts,
      ...(isLost && !texts.some((text) => /^(https?:\/\/|\/)/.test(text)) ? [hole('hidden', tag.getText())] : made),
    ];
  }

  function ofBinary(node: ts.BinaryExpression): Texts {
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.PlusToken:
      case ts.SyntaxKind.PlusEqualsToken:
        return product(evaluate(node.left), evaluate(node.right));
      case ts.SyntaxKind.EqualsToken:
        return evaluate(node.right);
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return [...evaluate(node.left), ...evaluate(node.right)];
      default:
        return [hole('hidden', node.operatorToken.getText())];
    }
  }

  function ofReference(node: ts.Expression): Texts {
    if (isEnvironment(node))
      return ts.isPropertyAccessExpression(node)
        ? [hole('outside', node.name.text)]
        : evaluate(node.argumentExpression).map((name) => hole('outside', withoutNames(name)));
    if (ts.isPropertyAccessExpression(node) && /^(href|origin|host|hostname|pathname|url)$/.test(node.name.text)) {
      const owner = unwrap(node.expression);
      const own = definitionsOf(service, node);
      if (own.values.length === 0 && owner.kind !== ts.SyntaxKind.ThisKeyword) {
        const texts = evaluate(owner);
        if (texts.includes(REQUEST)) return [REQUEST];
        if (texts.some((text) => /[./:]/.test(withoutNames(text)))) return texts;
      }
    }
    const { values, ends } = definitionsOf(service, node);
    const texts = appended(
      [
        ...values.filter((one) => !isAppend(one)).flatMap((one) => evaluate(one)),
        ...ends.flatMap((one) => ofEnd(one, node)),
      ],
      values.filter(isAppend),
    );
    const literals = texts.some(hasHole) && !isResult(service, node) ? literalTypes(node) : [];
    if (literals.length > 0) return literals;
    return values.length + ends.length > 0 ? texts : [hole('outside', node.getText())];
  }

  /** `url += path`, one after the other, as they stand in the source; each may be left out. */
  function appended(texts: Texts, appends: readonly ts.BinaryExpression[]): Texts {
    const inOrder = [...appends].sort((a, b) => a.pos - b.pos);
    const start: Texts = texts.length > 0 ? texts : [''];
    return inOrder.reduce<Texts>((all, one) => limited(product(all, evaluate(one.right)).concat(all)), start);
  }

  function ofEnd(end: End, node: ts.Expression): Texts {
    if (end.kind === 'parameter' && isRequest(end.node)) return [REQUEST];
    return [hole('outside', end.name || node.getText())];
  }

  /** `Request`, or whatever `fetch` takes. */
  const isRequest = (node: ts.Node): boolean => {
    const type = service.checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).some(
      ({ symbol }) =>
        symbol?.name === 'Request' && symbol.declarations?.some((one) => service.packageAt(one) !== undefined) === true,
    );
  };

  /** A constant that is declared elsewhere, or an enum: its type is its value. */
  function literalTypes(node: ts.Expression): Texts {
    const type = declaredTypeOf(service, node);
    const types = type.isUnion() ? type.types : [type];
    const strings = types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    return strings.length === types.length ? strings : [];
  }

  function ofNew(node: ts.NewExpression): Texts {
    const name = node.expression.getText();
    const [first, second] = node.arguments ?? [];
    if (/^(globalThis\.|window\.)?URL$/.test(name) && first)
      return second ? product(isOwnFile(second) ? ['file:///'] : evaluate(second), evaluate(first)) : evaluate(first);
    if (/Request$/.test(name) && first) return evaluate(first);
    return first ? evaluate(first) : [hole('outside', name)];
  }

  function ofCall(node: ts.CallExpression): Texts {
    const callee = unwrap(node.expression);
    if (ts.isPropertyAccessExpression(callee)) {
      const method = callee.name.text;
      if (method === 'join') {
        const joined = ofJoin(callee.expression, node.arguments[0]);
        if (joined) return joined;
      }
      if (METHODS.has(`${callee.expression.getText()}.${method}`))
        return applied(`${callee.expression.getText()}.${method}`, [''], node.arguments);
      if (METHODS.has(method) && functionsOf(service, callee).length === 0)
        return applied(method, evaluate(callee.expression), node.arguments);
    } else if (ts.isIdentifier(callee) && METHODS.has(callee.text)) return applied(callee.text, [''], node.arguments);
    const functions = functionsOf(service, callee);
    const returned = functions.flatMap((one) => returnsOf(one)).flatMap((one) => evaluate(one));
    if (returned.length > 0) return returned;
    return unfollowed(node, callee);
  }

  function applied(method: string, receivers: Texts, list: readonly ts.Expression[]): Texts {
    const combinations = list.reduce<readonly Texts[]>(
      (all, one) => all.flatMap((so) => evaluate(one).map((text) => [...so, text])).slice(0, LIMIT),
      [[]],
    );
    return receivers.flatMap((receiver) =>
      combinations.map((given) => applyMethod(method, receiver, given) ?? merged(method, [receiver, ...given])),
    );
  }

  /** `['https:', '', host].join('/')`; also when reversed or mapped, where it stays hidden. */
  function ofJoin(array: ts.Expression, separator: ts.Expression | undefined): Texts | undefined {
    const [literal] = objectsOf(service, array);
    if (!literal || !ts.isArrayLiteralExpression(literal)) {
      const inner = unwrap(array);
      if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return undefined;
      const { name, expression } = inner.expression;
      if (name.text === 'reverse') {
        const source = unwrap(expression);
        if (
          ts.isCallExpression(source) &&
          ts.isPropertyAccessExpression(source.expression) &&
          source.expression.name.text === 'split'
        )
          return evaluate(source.expression.expression).map((text) => [...text].reverse().join(''));
        const elements = elementsOf(service, expression).values;
        return elements.length > 0 ? joined([...elements].reverse(), separator) : undefined;
      }
      return elementsOf(service, expression).values.length > 0 ? [hole('hidden', inner.getText())] : undefined;
    }
    return joined(literal.elements, separator);
  }

  function joined(elements: readonly ts.Expression[], separator: ts.Expression | undefined): Texts {
    const between = separator ? evaluate(separator) : [','];
    return product(...elements.flatMap((one, index) => (index > 0 ? [between, evaluate(one)] : [evaluate(one)])));
  }

  /** A call whose inside is not known: hidden if everything it gets is known, else from outside, with the names. */
  function unfollowed(node: ts.CallExpression, callee: ts.Expression): Texts {
    const receiver = ts.isPropertyAccessExpression(callee) ? callee.expression.getText() : '';
    const given = node.arguments.map((one) =>
      isPlain(one) ? (evaluate(one)[0] ?? '') : hole('outside', one.getText()),
    );
    const constant = given.length > 0 && given.every((text) => !hasHole(text)) && /^[\s\S]{12,}$/.test(given.join(''));
    const name = [
      receiver,
      ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText(),
      ...given.map(withoutNames),
    ].join(' ');
    const silent = /\b(env|config|get|option|setting|secret|param|require|resolve)/i.test(callee.getText());
    return [hole(constant && !silent ? 'hidden' : 'outside', name)];
  }

  const isPlain = (node: ts.Expression): boolean => !ts.isFunctionLike(node) && !ts.isObjectLiteralExpression(node);

  return evaluate;
}

const isAppend = (node: ts.Expression): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;

/** Stands for a request that somebody else made: a transport's or a middleware's parameter. */
export const REQUEST = '\uE003request';

function merged(method: string, texts: Texts): string {
  const holes = texts.flatMap(holesIn);
  const kind = holes.length > 0 && holes.every((one) => one.kind === 'outside') ? 'outside' : 'hidden';
  return hole(kind, [method, ...holes.map(({ name }) => name)].join(' '));
}

/** Puts the other values in where a value is made of itself, a few times over. */
function unrolled(texts: Texts, self: string): Texts {
  const circular = texts.filter((text) => text.includes(self));
  if (circular.length === 0) return texts;
  const first = texts.filter((text) => !text.includes(self));
  if (first.length === 0) return [hole('hidden', 'a value made of itself')];
  let all: Texts = first;
  for (let round = 0; round < 2 && all.length < LIMIT; round++)
    all = limited([...first, ...all.flatMap((one) => circular.map((text) => text.replaceAll(self, () => one)))]);
  return all;
}

function product(...all: readonly Texts[]): Texts {
  return all.reduce<Texts>((left, right) => limited(left.flatMap((a) => right.map((b) => a + b))), ['']);
}

/** Too many to follow: those that say more stay. */
function limited(texts: Texts): Texts {
  if (texts.length <= LIMIT) return [...new Set(texts)];
  return [...new Set(texts)].sort((a, b) => Number(/mango/i.test(b)) - Number(/mango/i.test(a))).slice(0, LIMIT);
}

/** `import.meta.url`, `__filename`. */
const isOwnFile = (node: ts.Expression): boolean => /^(import\.meta\.\w+|__\w+)$/.test(node.getText());

/** `process.env.NAME`, `import.meta.env.NAME` and the like. */
function isEnvironment(node: ts.Expression): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return (
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    /\benv$/i.test(node.expression.getText())
  );
}
