import { expect, it } from 'vitest';
import { countryOf } from './country.ts';

it.each([
  ['Berlin', 'de'],
  ['Köln, Nordrhein-Westfalen', 'de'],
  ['Austin, TX', 'us'],
  ['San Francisco, CA', 'us'],
  ['Toronto, ON', 'ca'],
  ['Remote (Deutschland)', 'de'],
  ['Remote, United States', 'us'],
  ['US Remote', 'us'],
  ['London, UK,', 'gb'],
  ['Greater London', 'gb'],
  ['Berlin, DE', 'de'],
  ['Bangalore, IN', 'in'],
  ['Île-de-France', 'fr'],
  ['Zürich', 'ch'],
  ['Łódź', 'pl'],
  ['Portland, OR', 'us'],
])('%s is in %s', (place, country) => expect(countryOf(place)).toBe(country));

it.each([
  '',
  'Worldwide',
  'Remote',
  'Europe',
  'Cambridge',
  'CA',
  'Germany, Austria',
  'Berlin / Paris',
  'Nice to have',
])('nobody knows where %j is', (place) => expect(countryOf(place)).toBeUndefined());
