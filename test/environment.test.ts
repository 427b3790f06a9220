import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../src/environment';

const explained = readFileSync(join(__dirname, '../.env.example'), 'utf8');

test.each(Object.keys(examples).filter((name) => name !== 'NODE_ENV'))(
  '.env.example explains %s',
  (variable) => {
    expect(explained).toMatch(new RegExp(`^# ${variable}=`, 'm'));
  },
);

test('.env.example sets nothing by itself', () => {
  expect(explained.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
