import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const home = resolve(here, '..');
export const pages = join(here, 'target', 'web');
const jar = join(home, 'spoor-app', 'target', 'spoor-app.jar');

function java() {
  const found = execFileSync('bash', ['-c', `source ${home}/tools/jdk.sh && find_jdk && echo "$JDK_HOME"`], { encoding: 'utf8' });
  return join(found.trim(), 'bin', 'java');
}

/** A case of the example reports, read once for each build of the program. */
function examples(options) {
  const { mtimeMs } = statSync(jar);
  const kept = join(here, 'target', 'cases', `examples-${Math.round(mtimeMs)}.spoor`);
  if (existsSync(kept)) return kept;
  rmSync(dirname(kept), { recursive: true, force: true });
  mkdirSync(dirname(kept), { recursive: true });
  const made = `${kept}.part`;
  try {
    execFileSync(java(), [...options, 'run', join(home, 'examples', 'reports'), '--case', made, '--no-report', '--quiet'], { cwd: dirname(kept), stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (e) {
    // The examples hold one broken file on purpose: some were read, not all.
    if (!existsSync(made)) throw e;
  }
  renameSync(made, kept);
  return kept;
}

/**
 * A case in a folder of its own, made from the example reports, from a file or empty, and a server on it. The pages are those last built; the Index's scores
 * a copy of the example's. With accounts (name, role, password) one has to sign in.
 */
export async function serve({ empty = false, scores = true, accounts = [], from = undefined } = {}) {
  if (!existsSync(jar)) throw new Error(`${jar} is not built: mvn -DskipTests package`);
  const folder = mkdtempSync(join(tmpdir(), 'spoor-web-'));
  const classes = join(folder, 'classes', 'org', 'spoor', 'serve', 'web');
  mkdirSync(dirname(classes), { recursive: true });
  cpSync(pages, classes, { recursive: true });
  const options = ['--enable-native-access=ALL-UNNAMED', '-XX:+UseSerialGC', '-cp', `${join(folder, 'classes')}:${jar}`, 'org.spoor.cli.Spoor'];
  const file = join(folder, 'inbox.spoor');
  if (from) copyFileSync(from, file);
  else if (!empty) copyFileSync(examples(options), file);
  const kept = join(folder, 'index', 'scores.csv');
  mkdirSync(dirname(kept));
  if (scores) copyFileSync(join(home, 'examples', 'index', 'belarus.csv'), kept);
  for (const { name, role, password } of accounts) {
    execFileSync(java(), [...options, 'accounts', 'add', name, '--role', role, '--password-stdin', '--case', file], { input: `${password}\n`, stdio: ['pipe', 'ignore', 'inherit'] });
  }
  const child = spawn(java(), [...options, 'serve', '--case', file, '--port', '0', '--author', 'ann', '--index', kept], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const match = /https?:\/\/\S+/.exec(said);
      if (match) done(match[0]);
    });
    child.on('exit', (code) => fail(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    stop() {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function browser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: FLAGS });
}

/**
 * A page that is signed in. What the browser complains of (broken policy, errors) and every request that leaves the server are kept:
 * a test that ends with some has failed. Where there are accounts, the page is the one that asks who one is.
 */
export async function open(context, server, { signIn = false } = {}) {
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4\d\d|501)/.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const { url } = { url: request.url() };
    if (!url.startsWith(server.origin) && !/^(data|blob|about):/.test(url)) wrong.push(`asked elsewhere: ${url}`);
  });
  await page.goto(server.address);
  await page.waitForSelector(signIn ? '.sign-in' : 'nav.rail');
  return { page, wrong };
}
