import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const project = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Settings that the image or the compose file itself fixes, and why nobody passes them on. */
const NOT_FOR_DEPLOYMENT: Readonly<Record<string, string>> = {
  NODE_ENV: 'the image is for production only',
  PORT: 'inside the container always 4000; PORT outside is the port that it is published at',
  HOST: 'all addresses of the container',
  LECITO_DATA: 'the volume of the image',
  LECITO_POLICY: 'the reviewed policy is part of the image',
};

/** Those that the compose file makes of others. */
const MADE: Readonly<Record<string, string>> = { DATABASE_URL: 'POSTGRES_PASSWORD' };

const declared = [...read('src/config-forms.ts').matchAll(/^ {2}([A-Z][A-Z_]+): (?:z\b|webAddress|databaseAddress)/gm)].map(
  ([, name]) => name ?? '',
);
const { services } = parse(read('compose.yml')) as { services: { gateway: { environment: Record<string, string> } } };
const passed = services.gateway.environment;

describe('the compose file', () => {
  it('knows every setting: it passes it on, or it is not for deployment', () => {
    expect([...Object.keys(passed), ...Object.keys(NOT_FOR_DEPLOYMENT)].toSorted()).toEqual(declared.toSorted());
  });

  it.each(Object.entries(passed))('takes %s from the variable of the same name', (name, value) => {
    expect(value).toMatch(new RegExp(`\\$\\{${MADE[name] ?? name}:[-?]`));
  });

  it('fixes in the image what nobody passes on', () => {
    const image = read('Dockerfile');
    for (const name of ['NODE_ENV', 'LECITO_DATA']) expect(image).toMatch(new RegExp(`\\b${name}=`));
  });
});

it('the image starts the gateway with the flags that its figures were measured with', () => {
  const flagsIn = (text: string): string[] => text.split(/[\s",]+/).filter((word) => word.startsWith('--'));
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const command = /^CMD .*dist\/main\.js.*$/m.exec(read('Dockerfile'))?.[0] ?? '';
  const measured = flagsIn(scripts['start'] ?? '');
  expect(measured).toContain('--heap-growing-percent=100');
  expect(flagsIn(command).filter((flag) => flag !== '--enable-source-maps')).toEqual(measured);
});
