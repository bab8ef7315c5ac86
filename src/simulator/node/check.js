'use strict';

// Reads lines of {"as": …, "content": …}, and answers each with a line of what Slack's types say is wrong with it.

const os = require('node:os');
const readline = require('node:readline');
const Ajv = require('ajv');
const schemas = require('./schemas');

const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false });

// those who are judged go first
os.setPriority(os.constants.priority.PRIORITY_LOW);

const RECEIVED = ['received', 'slack_event'];

const known = new Map();

// chat.postMessage → ChatPostMessageArguments, view_submission → ViewSubmission
const typeOf = (as) =>
  as.split(/[._]/).map((word) => word[0].toUpperCase() + word.slice(1)).join('') + (as.includes('.') ? 'Arguments' : '');

function waysOf(as) {
  if (!known.has(as)) {
    const { common, ways } = (RECEIVED.includes(as) ? schemas.ofReceived : schemas.ofSent)(typeOf(as));
    ajv.addSchema(common);
    known.set(as, ways.map((schema) => ({ properties: schema.properties ?? {}, matches: ajv.compile(schema) })));
  }
  return known.get(as);
}

const isText = ({ anyOf, type }) => anyOf?.some(isText) ?? [type].flat().includes('string');

const BITS = { 0: false, 1: true };

// A form carries only texts. What is no text by its type is JSON there, or a bit.
function read(name, value, ways) {
  const types = ways.map(({ properties }) => properties[name]).filter((type) => type);
  if (typeof value !== 'string' || !types.length || types.some(isText)) {
    return value;
  }
  try {
    return types.some(({ type }) => type === 'boolean') && value in BITS ? BITS[value] : JSON.parse(value);
  } catch {
    return value;
  }
}

const DETAILS = {
  additionalProperties: ({ additionalProperty }) => additionalProperty,
  const: ({ allowedValue }) => allowedValue,
  discriminator: ({ tagValue }) => tagValue,
  enum: ({ allowedValues }) => allowedValues.join(', '),
};

const spoken = ({ instancePath, keyword, message, params }) =>
  [`${instancePath || '/'} ${message}`, DETAILS[keyword]?.(params)].filter((part) => part !== undefined).join(': ');

// another type, or fields that are missing or too many, tell best what was not meant
const misfits = (errors) => errors.filter(({ instancePath }) => instancePath === '/type').length * 100
  + errors.filter(({ instancePath }) => !instancePath).length;

const nearest = (one, other) => misfits(one) - misfits(other) || one.length - other.length;

function violations({ as, content }) {
  const ways = waysOf(as);
  const said = content !== null && typeof content === 'object'
    ? Object.fromEntries(Object.entries(content).map(([name, value]) => [name, read(name, value, ways)]))
    : content;
  if (ways.some(({ matches }) => matches(said))) {
    return [];
  }
  const errors = ways.map(({ matches }) => matches.errors).sort(nearest)[0];
  return [...new Set(errors.filter(({ keyword }) => !['anyOf', 'oneOf'].includes(keyword)).map(spoken))];
}

function answer(line) {
  try {
    return violations(JSON.parse(line));
  } catch (error) {
    return [`/ cannot be judged: ${error.message}`];
  }
}

readline.createInterface({ input: process.stdin }).on('line', (line) => console.log(JSON.stringify(answer(line))));
