// Rules of this description that Redocly has no rule for. Plain ESM, since Redocly loads it as it is.
// What is asked of operations is asked under Paths: webhooks are calls to you, and have a rule of their own.

import { mergeAllOf } from './merge-all-of.mjs';

/** The one operation that is called with Basic credentials. */
const TOKEN_OPERATION = 'createToken';
const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

const isOnly = (security, scheme) =>
  Array.isArray(security) && security.length === 1 && Object.keys(security[0]).length === 1 && scheme in security[0];

/** `security: []` and `security: [{}]` pass `security-defined`, and would make an operation public without a word. */
function bearerEverywhere() {
  return {
    Root(root, { report, location }) {
      if (!isOnly(root.security, 'bearerAuth')) {
        report({
          message: 'The description must ask for bearerAuth by default.',
          location: location.child('security').key(),
        });
      }
    },
    Paths: {
      Operation(operation, { report, location }) {
        // Card data goes from the payer's browser to the tokenization server, a settlement file to a file store. Neither
        // may get the token: they are callbacks.
        const isOutside = operation['x-card-data'] === true || operation['x-presigned'] === true;
        if (isOutside && location.pointer.includes('/callbacks/')) {
          if (!Array.isArray(operation.security) || operation.security.length > 0) {
            report({
              message: 'A callback with x-card-data or x-presigned must state that it takes no security.',
              location: location.child('security').key(),
            });
          }
          return;
        }
        const scheme = operation.operationId === TOKEN_OPERATION ? 'basicAuth' : 'bearerAuth';
        if (!isOnly(operation.security, scheme)) {
          report({
            message: `Operation must state its security, and it must be ${scheme} alone.`,
            location: location.child('security').key(),
          });
        }
      },
    },
  };
}

/** The scope is what a caller of a 403 needs to know; `null` says that the vendor does not publish it. */
function permissionScope() {
  return {
    Paths: {
      Operation(operation, { report, location }) {
        const scope = operation['x-permission-scope'];
        if (scope !== null && (typeof scope !== 'string' || !/^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)?$/.test(scope))) {
          report({
            message: 'Operation must have x-permission-scope: a scope, or null where none is published.',
            location: location.key(),
          });
        }
      },
    },
  };
}

/** Every POST takes the header, the token operation excepted; nothing else does. */
function idempotencyKey() {
  return {
    Paths: {
      Operation(operation, { report, location, key, resolve }) {
        const names = (operation.parameters ?? []).map((parameter) => resolve(parameter).node?.name);
        const expected = key === 'post' && operation.operationId !== TOKEN_OPERATION && !operation['x-card-data'];
        if (names.includes('Idempotency-Key') !== expected) {
          report({
            message: expected
              ? 'POST must take the Idempotency-Key header.'
              : 'Only POST takes the Idempotency-Key header.',
            location: location.key(),
          });
        }
      },
    },
  };
}

/**
 * Every PUT says whether it may be sent again when its response was lost. One that may not names the operation that
 * shows whether it was carried out; that takes no path parameter which the PUT does not have.
 */
function repeatable() {
  const readers = new Map();
  const actions = [];
  const pathNames = (parameters, resolve) =>
    (parameters ?? [])
      .map((parameter) => resolve(parameter).node)
      .filter((parameter) => parameter?.in === 'path')
      .map(({ name }) => name);
  return {
    Root: {
      leave(_root, { report }) {
        for (const { reader, names, at } of actions) {
          const needed = readers.get(reader);
          if (!needed) report({ message: `x-read-operation: there is no GET operation ${reader}.`, location: at });
          else if (!needed.every((name) => names.includes(name))) {
            report({ message: `x-read-operation: ${reader} takes other path parameters.`, location: at });
          }
        }
      },
    },
    Paths: {
      Operation(operation, { report, location, key, resolve }) {
        const names = pathNames(operation.parameters, resolve);
        if (key === 'get') readers.set(operation.operationId, names);
        const { 'x-repeatable': isRepeatable, 'x-read-operation': reader } = operation;
        if ((typeof isRepeatable === 'boolean') !== (key === 'put')) {
          report({
            message: 'Every PUT must say x-repeatable: true or false, and nothing else.',
            location: location.key(),
          });
        } else if ((isRepeatable === false) !== (typeof reader === 'string')) {
          report({
            message: 'x-read-operation goes with x-repeatable: false, and names the operation that reads the resource.',
            location: location.key(),
          });
        }
        if (reader) actions.push({ reader, names, at: location.child('x-read-operation') });
      },
    },
  };
}

/** What responds with an array page by page says so. A response that is an object cannot be gone through page by page. */
function listIsPaginated() {
  return {
    Paths: {
      Operation(operation, { report, location, resolve }) {
        const names = (operation.parameters ?? []).map((parameter) => resolve(parameter).node?.name);
        const answer = resolve(operation.responses?.['200'] ?? {});
        const schema = resolve(
          answer.node?.content?.['application/json']?.schema ?? {},
          answer.location?.source.absoluteRef,
        );
        const paged = names.includes('page') && names.includes('per_page') && schema.node?.type === 'array';
        if (paged !== (operation['x-paginated'] === true)) {
          report({
            message: 'x-paginated: true goes with the parameters page and per_page, and with an array as the response.',
            location: location.key(),
          });
        }
      },
    },
  };
}

/** Each operation has a request example where it has a body, a response example, and the vendor's page. */
function documented() {
  return {
    Paths: {
      Operation: {
        leave(operation, { report, location, resolve, key }) {
          if (!METHODS.has(key)) return;
          const bodies = [
            operation.requestBody,
            ...Object.entries(operation.responses ?? {})
              .filter(([status]) => status.startsWith('2'))
              .map(([, response]) => response),
          ];
          for (const body of bodies) {
            if (!body) continue;
            for (const [type, media] of Object.entries(resolve(body).node?.content ?? {})) {
              if (media.example === undefined && media.examples === undefined) {
                report({ message: `Body of type ${type} has no example.`, location: location.key() });
              }
            }
          }
          if (!operation.externalDocs?.url && operation['x-undocumented'] !== true) {
            report({
              message: 'Operation must name the page of the vendor in externalDocs, or say x-undocumented: true.',
              location: location.key(),
            });
          }
        },
      },
    },
  };
}

/** Each event type is one webhook, named after it: a bare GET that says how to check what it claims. */
function webhook() {
  const readers = new Set();
  const checks = [];
  const named = new Set();
  let known = [];
  return {
    Root: {
      leave(root, { report, location }) {
        if (!root.webhooks) return;
        for (const { operationId, at } of checks) {
          if (!readers.has(operationId)) {
            report({ message: `x-verified-by: there is no GET operation ${operationId}.`, location: at });
          }
        }
        for (const event of known) {
          if (!named.has(event)) {
            report({ message: `Event type ${event} has no webhook.`, location: location.child('webhooks').key() });
          }
        }
      },
    },
    Paths: {
      Operation(operation, { key }) {
        if (key === 'get') readers.add(operation.operationId);
      },
    },
    WebhooksMap: {
      enter(webhooks) {
        for (const event of Object.keys(webhooks)) named.add(event);
      },
      Operation(operation, { report, location, key, resolve }) {
        const event = operation['x-event-type'] ?? '';
        const expect = (holds, message, property) => {
          if (!holds) report({ message, location: property ? location.child(property) : location.key() });
        };
        expect(key === 'get' && !operation.requestBody, 'A notification is a GET without a body.');
        expect(operation.security?.length === 0, 'A notification carries no credentials: security must be [].');
        expect(named.has(event), 'x-event-type must be the name of the webhook.');
        const name = `on${pascalCase(event)}`;
        expect(operation.operationId === name, `operationId must be ${name}.`, 'operationId');
        for (const property of ['x-resource-id', 'x-verified-by']) {
          const value = operation[property];
          expect(
            value === null || typeof value === 'string',
            `Webhook must have ${property}: a name, or null where the vendor does not say.`,
          );
        }
        for (const [field, values] of Object.entries(operation['x-states'] ?? {})) {
          const isList = Array.isArray(values) && values.length > 0;
          expect(
            isList && values.every((value) => typeof value === 'string' || typeof value === 'boolean'),
            `x-states: ${field} must be a list of values.`,
            'x-states',
          );
        }
        expect(
          operation['x-verified-by'] || !(operation['x-states'] || operation['x-resource-at']),
          'x-states and x-resource-at need an operation that shows the resource.',
        );
        if (operation['x-verified-by']) {
          checks.push({ operationId: operation['x-verified-by'], at: location.child('x-verified-by') });
        }
        const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter));
        expect(
          parameters.map(({ node }) => node?.name).join() === 'EventType,RessourceId,Date',
          'A notification has the query parameters EventType, RessourceId and Date, in this order.',
        );
        const [eventType] = parameters;
        const schema = eventType && resolve(eventType.node?.schema, eventType.location?.source.absoluteRef).node;
        known = schema?.['x-extensible-enum'] ?? [];
        expect(known.includes(event), `EventType does not know ${event}.`, 'x-event-type');
      },
    },
  };
}

const pascalCase = (event) => event.toLowerCase().replace(/(?:^|_)(.)/g, (_match, letter) => letter.toUpperCase());

export default function housePlugin() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'bearer-everywhere': bearerEverywhere,
        'permission-scope': permissionScope,
        'idempotency-key': idempotencyKey,
        'list-is-paginated': listIsPaginated,
        repeatable,
        documented,
        webhook,
      },
    },
    decorators: { oas3: { 'merge-all-of': () => ({ Root: { leave: mergeAllOf } }) } },
  };
}
