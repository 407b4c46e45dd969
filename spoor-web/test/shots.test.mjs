import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browser, home, open, serve } from './workbench.mjs';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'target', 'screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const staff = readFileSync(join(home, 'examples', 'missions', 'staff.csv'), 'utf8');

let server;
let chromium;
before(async () => {
  mkdirSync(folder, { recursive: true });
  server = await serve();
  chromium = await browser();
  const context = await chromium.newContext();
  const { page } = await open(context, server);
  await page.evaluate((table) => fetch('/api/v1/missions/staff.csv', { method: 'PUT', headers: { 'Content-Type': 'text/csv', 'X-Spoor': '1' }, body: table }), staff);
  await context.close();
});
after(async () => {
  await chromium?.close();
  server?.stop();
});

async function views(page) {
  const get = (path) => page.evaluate((at) => fetch(at).then((answer) => answer.json()), path);
  const contradictions = await get('/api/v1/contradictions?limit=1');
  const repeated = (await get('/api/v1/incidents?limit=200')).items.sort((a, b) => b.tellings - a.tellings)[0];
  const party = (await get('/api/v1/parties?limit=1')).items[0];
  const report = (await get('/api/v1/document?id=24-bulgaria-summary.txt')).number;
  const { relations } = await get('/api/v1/network');
  const tie = relations.find((one) => one.subjectName.includes('KGB') && one.certainty === 'CT+') ?? relations[0];
  const rail = (await get('/api/v1/document?id=01-rezekne-rail-cars.txt')).number;
  return {
    overview: '/',
    reports: '/reports?q=cocaine',
    reader: `/reports/${rail}?at=16-20`,
    'reader-profile': `/reports/${report}?at=40-138`,
    ledgers: '/ledgers',
    ledger: '/ledgers/seizures?group-by=commodity',
    incident: `/incidents/${(contradictions.items[0]?.incident ?? repeated).id}`,
    incidents: '/incidents?country=RU',
    voices: '/voices',
    contradictions: '/voices?tab=contradictions',
    names: '/names',
    merges: '/names?tab=merges',
    party: `/parties/${party.id}`,
    activity: '/activity',
    map: '/map?ledger=seizures',
    flows: '/map?ledger=seizures&flow=opiates&close=TR',
    network: '/network',
    path: `/network?party=${encodeURIComponent(tie.subject)}&to=${encodeURIComponent(tie.object)}`,
    quadrant: '/countries',
    countries: '/countries/BG',
    indicator: '/countries/BG?indicator=Heroin+trade',
    published: '/countries/BY',
    compare: '/countries/BY?edition=2021&with=BY&with-edition=2023',
    missions: '/missions',
    claims: `/voices?key=${encodeURIComponent((await get('/api/v1/voices')).items[0].key)}`,
    unread: '/unread',
    nowhere: '/no-such-view',
  };
}

/** What axe finds that is serious. */
async function complaints(page, name, options) {
  // Evaluated through the debugger, so that the page's policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate((asked) => globalThis.axe.run(document, { resultTypes: ['violations'], ...asked }), options);
  return found.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .map((violation) => `${name}: ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
}

/** Waits until everything has the colours of the theme: the page paints one part after the other. */
async function painted(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(200);
}

const EVERYTHING = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
/** What may differ from one theme to the other. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe('every view', { concurrency: 2 }, () => {
  for (const width of [1440, 820, 390]) {
    test(`${width} wide, light and dark: nothing wider than the window, nothing serious from axe`, async () => {
      const context = await chromium.newContext({ viewport: { width, height: Number(process.env.SHOT_HEIGHT ?? 960) }, bypassCSP: false, reducedMotion: 'reduce' });
      const { page, wrong } = await open(context, server);
      const serious = [];
      // What is said of colours does not depend on the width, and is what axe takes longest for.
      const colours = width === 1440;
      for (const [name, path] of Object.entries(await views(page))) {
        if (process.env.SHOTS && !process.env.SHOTS.split(',').includes(name)) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(server.origin + path);
        await page.waitForSelector('main h1, main .empty, main .failure');
        await page.waitForFunction(() => !document.querySelector('main .loading'));
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(100);
        await page.screenshot({ path: join(folder, `${name}-${width}-light.png`) });
        const wide = await page.evaluate(() => document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth);
        if (wide > 0) serious.push(`${name} is ${wide} px wider than the window`);
        serious.push(...(await complaints(page, name, colours ? EVERYTHING : { ...EVERYTHING, rules: { 'color-contrast': { enabled: false } } })));
        await page.emulateMedia({ colorScheme: 'dark' });
        await painted(page);
        await page.screenshot({ path: join(folder, `${name}-${width}-dark.png`) });
        if (colours) serious.push(...(await complaints(page, `${name}, dark`, COLOURS)));
      }
      await context.close();
      assert.deepEqual(serious, []);
      assert.deepEqual(wrong, []);
    });
  }
});
