/**
 * Counts frames: a network of 5,000 parties and 20,000 relations that is dragged and zoomed, a ledger of 10,000 rows that is scrolled. Run by hand,
 * against the program that was last built:
 *
 *   node test/frames.mjs [--parties 5000] [--relations 20000] [--rows 10000] [--seconds 5] [--gpu]
 *
 * The answers are made here, from a seed, in place of the server's: what is measured is the page. Without --gpu the browser draws in software, as it
 * does on a machine without a graphics card.
 */
import { chromium } from 'playwright-core';
import { open, serve } from './workbench.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const PARTIES = option('parties', 5000);
const RELATIONS = option('relations', 20000);
const ROWS = option('rows', 10000);
const SECONDS = option('seconds', 5);
const SEED = option('seed', 20261126);
const GPU = process.argv.includes('--gpu');

/** Mulberry32: the same network for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Communities of some hundred parties, in which few have many relations and most have few; a tenth of the relations leave theirs. */
function network() {
  const next = random(SEED);
  const communities = Math.max(1, Math.round(PARTIES / 120));
  const parties = Array.from({ length: PARTIES }, (_, i) => ({
    id: `p-${i.toString(16).padStart(12, '0')}`,
    name: `${['Bureau', 'Firm', 'Group', 'House', 'Bank', 'Society'][i % 6]} ${i} of ${['Riga', 'Varna', 'Odesa', 'Lagos', 'Mersin', 'Guayaquil'][(i * 7) % 6]}`,
    type: 'organisation',
    side: i % 9 === 0 ? 'state' : i % 4 === 0 ? 'criminal' : 'other',
    degree: 0,
    betweenness: 0,
    pageRank: 0,
    community: 1 + (i % communities),
  }));
  const kinds = ['works_for', 'linked_to', 'funds', 'controls', 'cooperates_with'];
  const certainties = ['CT+', 'CT+', 'CT+', 'PR+', 'PS+', 'CT-'];
  const relations = [];
  const seen = new Set();
  while (relations.length < RELATIONS) {
    const a = Math.floor(PARTIES * next() ** 1.6);
    const within = next() < 0.9;
    const b = within ? ((a % communities) + communities * Math.floor((PARTIES / communities) * next() ** 2.2)) % PARTIES : Math.floor(PARTIES * next());
    const relation = kinds[Math.floor(next() * kinds.length)];
    const key = `${a} ${b} ${relation}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    parties[a].degree++;
    parties[b].degree++;
    const certainty = certainties[Math.floor(next() * certainties.length)];
    relations.push({
      subject: parties[a].id, subjectName: parties[a].name, relation, object: parties[b].id, objectName: parties[b].name, certainty,
      reports: 1 + Math.floor(4 * next() ** 3),
      sentences: [{ document: 'made.txt', sentence: 1, start: 0, end: 10, find: 'relation-1', certainty, words: 'It is said so.' }],
    });
  }
  for (const party of parties) {
    party.pageRank = party.degree / (2 * RELATIONS);
    party.betweenness = party.degree / PARTIES / 10;
  }
  return JSON.stringify({ network: 'all', parties, relations });
}

/** The rows of a real ledger, again and again under other ids. */
function ledger(first, path) {
  const from = Number(new URL(path, 'http://x').searchParams.get('cursor') ?? 0);
  const to = Math.min(ROWS, from + 200);
  const items = Array.from({ length: to - from }, (_, i) => {
    const entry = first.items[(from + i) % first.items.length];
    return { ...entry, incident: { ...entry.incident, id: `i-${(from + i).toString(16).padStart(12, '0')}` } };
  });
  return { ...first, items, total: ROWS, ...(to < ROWS ? { next: String(to) } : {}) };
}

const count = (page) =>
  page.evaluate(() => {
    globalThis.frames_ = [];
    globalThis.said_ = new Set();
    globalThis.counting_ = true;
    const step = (at) => {
      globalThis.frames_.push(at);
      const said = document.querySelector('.network-moving')?.textContent;
      if (said) globalThis.said_.add(said);
      if (globalThis.counting_) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });

async function counted(page, what) {
  const { frames, said } = await page.evaluate(() => {
    globalThis.counting_ = false;
    return { frames: globalThis.frames_, said: [...globalThis.said_] };
  });
  const gaps = frames.slice(1).map((at, i) => at - frames[i]).sort((a, b) => a - b);
  const at = (share) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))]?.toFixed(0);
  const seconds = (frames.at(-1) - frames[0]) / 1000;
  console.log(`${what}: ${(gaps.length / seconds).toFixed(1)} frames/s over ${seconds.toFixed(1)} s; ms a frame: median ${at(0.5)}, p95 ${at(0.95)}, longest ${gaps.at(-1)?.toFixed(0)}`);
  const moving = said.filter((text) => text.startsWith('While'));
  if (moving.length > 0) {
    const drawn = moving.map((text) => Number(/: ([\d,]+) of/.exec(text)?.[1].replaceAll(',', ''))).sort((a, b) => a - b);
    console.log(`  the page says 'While it moves: N of ${RELATIONS.toLocaleString('en-GB')} relations, no names, every mark a square', N from ${drawn[0]} to ${drawn.at(-1)}`);
  } else if (what.startsWith('network')) {
    console.log('  all relations and names were drawn in every frame');
  }
}

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(GPU ? [] : ['--disable-gpu'])],
});
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { page } = await open(context, server);
  const body = network();
  await page.route(/\/api\/v1\/network(\?|$)/, (route) => route.fulfill({ contentType: 'application/json', body }));
  console.log(`${browser.version()}, ${GPU ? 'with' : 'without'} a graphics card; ${PARTIES} parties, ${RELATIONS} relations (${(body.length / 1e6).toFixed(1)} MB), seed ${SEED}`);

  await page.evaluate(() => {
    globalThis.long_ = [];
    new PerformanceObserver((list) => globalThis.long_.push(...list.getEntries().map((one) => one.duration))).observe({ entryTypes: ['longtask'] });
  });
  const began = Date.now();
  await page.click('nav.rail >> text=Network');
  await page.waitForSelector('.network-canvas', { timeout: 60_000 });
  const there = Date.now();
  await page.waitForFunction(() => !document.querySelector('.network-wait'), undefined, { timeout: 120_000 });
  const long = await page.evaluate(() => globalThis.long_);
  console.log(`network: shown after ${there - began} ms, laid out after ${Date.now() - began} ms (its progress is shown); the page was busy at once for ${Math.max(0, ...long).toFixed(0)} ms at most`);
  await page.waitForTimeout(1000);

  const box = await page.locator('.network-canvas').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const drag = async (seconds) => {
    // From a corner, where no party lies: a party that is dragged would move alone.
    await page.mouse.move(box.x + 12, box.y + box.height - 12);
    await page.mouse.down();
    const until = Date.now() + seconds * 1000;
    for (let i = 0; Date.now() < until; i++) await page.mouse.move(box.x + 12 + 160 * (1 - Math.cos(i / 40)), box.y + box.height - 12 - 120 * (1 - Math.cos(i / 53)));
    await page.mouse.up();
  };
  await count(page);
  await drag(SECONDS);
  await counted(page, 'network, dragged');
  await count(page);
  await page.mouse.move(middle.x, middle.y);
  const until = Date.now() + SECONDS * 1000;
  for (let i = 0; Date.now() < until; i++) {
    await page.mouse.wheel(0, Math.floor(i / 12) % 2 === 0 ? -100 : 100);
    await page.waitForTimeout(30);
  }
  await counted(page, 'network, zoomed');
  await page.waitForTimeout(600);
  const rest = await page.evaluate(() => document.querySelector('.network-moving').textContent);
  console.log(`network, at rest: ${rest === '' ? 'everything is drawn again' : rest}`);
  await page.screenshot({ path: new URL('../target/frames.png', import.meta.url).pathname });

  const kind = (await page.evaluate(() => fetch('/api/v1/ledgers').then((answer) => answer.json()))).items.sort((a, b) => b.incidents - a.incidents)[0].name;
  const first = await page.evaluate((name) => fetch(`/api/v1/ledgers/${name}?limit=200`).then((answer) => answer.json()), kind);
  await page.route(new RegExp(`/api/v1/ledgers/${kind}\\?`), (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(ledger(first, route.request().url())) }));
  await page.goto(`${server.origin}/ledgers/${kind}`);
  await page.waitForSelector('.vrow .row-link');
  // All rows are fetched first, by going to the end page by page; what is scrolled then is what a reader scrolls.
  const filled = Date.now();
  for (;;) {
    await page.evaluate(() => document.getElementById('main').scrollTo(0, document.getElementById('main').scrollHeight));
    await page.waitForTimeout(60);
    if (await page.evaluate((rows) => document.querySelector(`.vrow[aria-rowindex="${rows + 1}"] .row-link`) !== null, ROWS)) break;
  }
  const high = await page.evaluate(() => document.getElementById('main').scrollHeight);
  console.log(`ledger (${high} px high): ${ROWS} rows fetched in pages of 200 in ${Date.now() - filled} ms; ${await page.locator('.vrow').count()} rows in the page`);
  await page.evaluate(() => document.getElementById('main').scrollTo(0, 0));
  await page.waitForTimeout(500);
  await count(page);
  await page.evaluate(
    (seconds) =>
      new Promise((done) => {
        const main = document.getElementById('main');
        const end = performance.now() + seconds * 1000;
        const step = (at) => {
          main.scrollBy(0, 90);
          if (at < end) requestAnimationFrame(step);
          else done();
        };
        requestAnimationFrame(step);
      }),
    SECONDS,
  );
  await counted(page, `ledger, scrolled by 90 px a frame`);
} finally {
  await browser.close();
  server.stop();
}
