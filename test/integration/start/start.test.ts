// alone (50 s): starts and kills whole processes, one after the other
import { chmod, chown, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, NOBODY, postgresPid, runs, startLecito, statusOf, type LecitoProcess } from './lecito-process';

const isRoot = process.getuid?.() === 0;

describe('a start on an empty data folder', () => {
  let data: string;
  let lecito: LecitoProcess;
  let url: string;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'lecito-start-'));
    lecito = startLecito({ data });
    url = await lecito.listening();
  }, 90_000);

  afterAll(async () => {
    lecito.child.kill('SIGTERM');
    await lecito.ended();
    await rm(data, { recursive: true, force: true });
  }, 60_000);

  const restart = async (signal: NodeJS.Signals): Promise<void> => {
    lecito.child.kill(signal);
    await lecito.ended();
    lecito = startLecito({ data });
    url = await lecito.listening();
  };

  it('says where it listens and how to get a token', () => {
    expect(lecito.output()).toContain(`${url}/graphql`);
    expect(lecito.output()).toContain('npm run --silent lecito -- token --as sales');
  });

  it('is alive, ready, and shows a page to try it', async () => {
    expect(await statusOf(`${url}/livez`)).toBe(200);
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    const page = await fetch(`${url}/`);
    expect(await page.text()).toContain('YogaGraphiQL');
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });

  it('keeps the passwords of the database to its own user', async () => {
    const { mode } = await stat(join(data, 'passwords.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('leaves the running database to the gateway when a second process comes and goes', async () => {
    const before = await postgresPid(data);
    const second = startLecito({ data });
    await second.listening();
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(await postgresPid(data)).toBe(before);
    expect(await statusOf(`${url}/readyz`)).toBe(200);
  }, 90_000);

  it('names the port when it is taken', async () => {
    const port = new URL(url).port;
    const second = startLecito({ data, environment: { PORT: port } });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(
        `^Lecito did not start\\. Port ${port} is taken by another program\\. .*PORT=\\d+ npm start\\n` +
          `Lecito non è partito\\. La porta ${port} è occupata da un altro programma\\. .*PORT=\\d+ npm start\\n$`,
      ),
    );
  }, 30_000);

  it('says "not ready" while the database is gone, and is ready again when it is back', async () => {
    process.kill((await postgresPid(data))!, 'SIGKILL');
    expect(await eventually(() => statusOf(`${url}/readyz`), 503)).toBe(503);
    expect(await statusOf(`${url}/livez`)).toBe(200);
    expect(await eventually(() => statusOf(`${url}/readyz`), 200)).toBe(200);
    expect(await eventually(() => Promise.resolve(lecito.output().includes('Changes are heard of again.')), true)).toBe(true);
    expect(lecito.output().match(/Changes are not heard of/g)).toHaveLength(1);
  }, 60_000);

  it('stops clean on SIGTERM, the database with it, and starts again with its data', async () => {
    const pid = (await postgresPid(data))!;
    lecito.child.kill('SIGTERM');
    expect(await lecito.ended()).toBe(0);
    expect(runs(pid)).toBe(false);
    await restart('SIGTERM');
    expect(lecito.output()).not.toContain('First start');
    expect(await statusOf(`${url}/readyz`)).toBe(200);
  }, 90_000);

  it('keeps what the database said of its end when it starts again', async () => {
    expect(await readFile(join(data, 'postgres.log.1'), 'utf8')).toMatch(/database system is shut down\n$/);
    expect(await readFile(join(data, 'postgres.log'), 'utf8')).not.toContain('is shut down\n');
  });

  it('adopts the database that a killed process left behind, and stops it in the end', async () => {
    const pid = (await postgresPid(data))!;
    await restart('SIGKILL');
    expect(await postgresPid(data)).toBe(pid);
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    lecito.child.kill('SIGTERM');
    expect(await lecito.ended()).toBe(0);
    expect(runs(pid)).toBe(false);
  }, 90_000);
});

describe('a start that cannot end well', () => {
  let data: string;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'lecito-start-'));
  });
  afterEach(() => rm(data, { recursive: true, force: true }));

  const refusal = async (environment: NodeJS.ProcessEnv, user?: { uid: number; gid: number }): Promise<string> => {
    const lecito = startLecito({ data, environment, ...(user === undefined ? {} : { user }) });
    expect(await lecito.ended()).toBe(1);
    expect(lecito.output()).not.toMatch(/\n\s+at /);
    return lecito.output();
  };

  it('takes no arguments, and makes no store for whoever asks for help', async () => {
    const lecito = startLecito({ data, given: ['--help'] });
    expect(await lecito.ended()).toBe(1);
    expect(lecito.output()).toMatch(
      /^Lecito did not start\. The gateway takes no arguments: .* docs\/operations\.md\. .*\nLecito non è partito\. .*\n$/,
    );
    expect(await readdir(data)).toEqual([]);
  });

  it('lists every fault of the configuration at once', async () => {
    const said = await refusal({ PORT: 'x', NODE_ENV: 'production', LOG_LEVEL: 'loud', LECITO_PSEUDONYM_KEY: 'short' });
    for (const name of ['PORT', 'LOG_LEVEL', 'LECITO_PSEUDONYM_KEY', 'LECITO_ISSUER', 'LECITO_JWKS_URL', 'LECITO_AUDIENCE']) {
      expect(said).toContain(`- ${name} `);
    }
  });

  it('names the policy folder when it holds no policy', async () => {
    expect(await refusal({ LECITO_POLICY: data })).toContain(join(data, 'policy.yaml'));
  });

  it('names the address at which no database answers, never its password', async () => {
    const said = await refusal({ DATABASE_URL: 'postgresql://lecito:s3cret@127.0.0.1:1/lecito' });
    expect(said).toContain('No database answers at 127.0.0.1:1/lecito');
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('s3cret');
  }, 40_000);

  it('says whose data folder it may not use', async () => {
    await chmod(data, 0o500);
    const said = await refusal({}, isRoot ? NOBODY : undefined);
    expect(said).toContain(`The data folder ${data} cannot be used by`);
    expect(said).toContain('LECITO_DATA');
  });
});

describe('a start as an ordinary user', () => {
  it('works in a data folder of that user', async () => {
    const data = await mkdtemp(join(tmpdir(), 'lecito-start-'));
    const user = isRoot ? NOBODY : { uid: process.getuid!(), gid: process.getgid!() };
    await chown(data, user.uid, user.gid);
    const lecito = startLecito({ data, user });
    const url = await lecito.listening();
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    expect((await stat(join(data, 'postgres'))).uid).toBe(user.uid);
    lecito.child.kill('SIGTERM');
    expect(await lecito.ended()).toBe(0);
    await rm(data, { recursive: true, force: true });
  }, 120_000);
});
