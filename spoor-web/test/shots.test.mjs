import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browser, open, serve } from './workbench.mjs';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'target', 'screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server;
let chromium;
before(async () => {
  mkdirSync(folder, { recursive: true });
  server = await serve();
  chromium = await browser();
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
    network: '/network',
    countries: '/countries/BG',
    missions: '/missions',
    unread: '/unread',
    nowhere: '/no-such-view',
  };
}

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1440, 820]) {
    test(`every view, ${width} wide, ${colorScheme}: nothing wider than the window, nothing serious from axe`, async () => {
      const context = await chromium.newContext({ viewport: { width, height: 960 }, colorScheme, bypassCSP: false, reducedMotion: 'reduce' });
      const { page, wrong } = await open(context, server);
      const serious = [];
      for (const [name, path] of Object.entries(await views(page))) {
        if (process.env.SHOTS && !process.env.SHOTS.split(',').includes(name)) continue;
        await page.goto(server.origin + path);
        await page.waitForSelector('main h1, main .empty, main .failure');
        await page.waitForFunction(() => !document.querySelector('main .loading'));
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
        const wide = await page.evaluate(() => document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth);
        if (wide > 0) serious.push(`${name} is ${wide} px wider than the window`);
        // Evaluated through the debugger, so that the page's policy stays as it is.
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
        for (const violation of found.violations) {
          if (['serious', 'critical'].includes(violation.impact)) serious.push(`${name}: ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
        }
      }
      await context.close();
      assert.deepEqual(serious, []);
      assert.deepEqual(wrong, []);
    });
  }
}
