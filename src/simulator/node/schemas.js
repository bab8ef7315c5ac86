'use strict';

// Makes JSON Schemas of Slack's types: of what bots send as strict as they can be, of what they receive open to more.

const path = require('node:path');
const { createGenerator } = require('ts-json-schema-generator');

const generators = {};

const generator = (file, additionalProperties) =>
  (generators[file] ??= createGenerator({
    path: path.join(__dirname, file),
    tsconfig: path.join(__dirname, 'tsconfig.json'),
    additionalProperties,
    skipTypeCheck: true,
  }));

const TAGS = ['type', 'response_action'];

// the door the types leave open for blocks they do not know yet
const UNKNOWN_BLOCK = '#/definitions/Block';

const resolve = (schema, definitions) =>
  schema.$ref ? resolve(definitions[decodeURIComponent(schema.$ref.split('/').pop())], definitions) : schema;

const members = (schema, definitions) =>
  resolve(schema, definitions).anyOf?.flatMap((member) => members(member, definitions)) ?? [schema];

const tagsOf = (member, tag, definitions) => {
  const { const: one, enum: several } = resolve(member, definitions).properties?.[tag] ?? {};
  return one ? [one] : several;
};

// A union whose members tell by a tag which of them is meant, so that only that one is held to account.
function tagged(union, definitions) {
  const all = union.anyOf.flatMap((member) => members(member, definitions)).filter((member) => member.$ref !== UNKNOWN_BLOCK);
  const tag = TAGS.find((name) => all.every((member) => tagsOf(member, name, definitions)));
  const byTag = new Map();
  for (const member of tag ? all : []) {
    for (const value of tagsOf(member, tag, definitions)) {
      byTag.set(value, [...(byTag.get(value) ?? []), member]);
    }
  }
  if (all.length < 2 || byTag.size < 2) {
    return { ...union, anyOf: all };
  }
  const oneOf = [...byTag].map(([value, anyOf]) => ({ properties: { [tag]: { const: value } }, required: [tag], anyOf }));
  return { type: 'object', discriminator: { propertyName: tag }, required: [tag], oneOf };
}

// An interface that extends Record<string, unknown> lets everything through; here it is only what it names.
function closed(schema) {
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return all.properties && all.type === 'object' ? { ...all, additionalProperties: false } : all;
}

function rewritten(schema, type, definitions) {
  if (Array.isArray(schema)) {
    return schema.map((one) => rewritten(one, type, definitions));
  }
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  if (schema.$ref) {
    return { $ref: type + schema.$ref };
  }
  const own = schema.anyOf ? tagged(schema, definitions) : schema;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, rewritten(value, type, definitions)]));
}

// What the type refers to, and the ways in which it may be said, of which it is to be one.
function schemas(type, definitions) {
  const ways = members({ $ref: `#/definitions/${encodeURIComponent(type)}` }, definitions);
  return {
    common: { $id: type, definitions: rewritten(definitions, type, definitions) },
    ways: rewritten(ways.map((way) => resolve(way, definitions)), type, definitions),
  };
}

exports.ofSent = (type) => schemas(type, closed(generator('sent.ts', false).createSchema(type).definitions));

exports.ofReceived = (type) => schemas(type, generator('received.ts', true).createSchema(type).definitions);
