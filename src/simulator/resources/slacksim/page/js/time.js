/** Times as somebody in a zone writes them. */

import { now } from './clock.js';

// creating a format takes far longer than using it, and every paint needs hundreds
const formats = new Map();

function format(date, zone, options) {
  const key = `${zone} ${JSON.stringify(options)}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }));
  }
  return formats.get(key).format(date);
}

export function dateOf(ts) {
  return new Date(Number(ts) * 1000);
}

export function clockTime(date, zone) {
  return format(date, zone, { hour: 'numeric', minute: '2-digit' });
}

export function weekdayTime(date, zone) {
  return format(date, zone, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
}

export function secondsTime(date, zone) {
  return format(date, zone, { timeStyle: 'medium' });
}

export function fullTime(date, zone) {
  return format(date, zone, { dateStyle: 'full', timeStyle: 'medium' });
}

/** The calendar day in the zone, to compare and to sort by. */
export function dayKey(date, zone) {
  return format(date, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

function dayWord(date, zone, words = ['today', 'yesterday', 'tomorrow']) {
  const day = 86_400_000;
  const today = now();
  return [today, today - day, today + day]
    .map((one) => dayKey(new Date(one), zone))
    .map((key, index) => (key === dayKey(date, zone) ? words[index] : ''))
    .find(Boolean);
}

export function dayTitle(date, zone) {
  return (
    dayWord(date, zone, ['Today', 'Yesterday', 'Tomorrow']) ??
    format(date, zone, { weekday: 'long', month: 'long', day: 'numeric' })
  );
}

function ordinal(number) {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return number + suffix[new Intl.PluralRules('en-US', { type: 'ordinal' }).select(number)];
}

function long(date, zone, month) {
  const day = ordinal(Number(format(date, zone, { day: 'numeric' })));
  return `${format(date, zone, { month })} ${day}, ${format(date, zone, { year: 'numeric' })}`;
}

function ago(date) {
  const seconds = (date - now()) / 1000;
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

const TOKENS = {
  date_num: (date, zone) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date),
  date_slash: (date, zone) => format(date, zone, {}),
  date: (date, zone) => long(date, zone, 'long'),
  date_short: (date, zone) => format(date, zone, { dateStyle: 'medium' }),
  date_long: (date, zone) => `${format(date, zone, { weekday: 'long' })}, ${long(date, zone, 'long')}`,
  time: clockTime,
  time_secs: secondsTime,
  ago,
};

/** Fills in the tokens of `<!date^…>`, such as `{date_short_pretty} at {time}`. */
export function formatDate(seconds, pattern, zone) {
  const date = new Date(Number(seconds) * 1000);
  return pattern.replace(/\{([a-z_]+)\}/g, (whole, name) => {
    const plain = TOKENS[name.replace('_pretty', '')];
    return (name.endsWith('_pretty') && dayWord(date, zone)) || plain?.(date, zone) || whole;
  });
}
