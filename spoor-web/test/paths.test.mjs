import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, serve } from './workbench.mjs';

let server;
let chromium;
before(async () => {
  server = await serve();
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  server?.stop();
});

/** Each path in a window of its own; whatever the browser complains of fails it. */
function path(name, walk) {
  test(name, async () => {
    const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    const { page, wrong } = await open(context, server);
    try {
      await walk(page);
    } catch (e) {
      e.message += `\n  at ${page.url()}\n  the browser said: ${wrong.join('; ') || 'nothing'}`;
      throw e;
    } finally {
      await context.close();
    }
    assert.deepEqual(wrong, []);
  });
}

const get = (page, at) => page.evaluate((path) => fetch(path).then((answer) => answer.json()), at);
const number = async (page, document) => (await get(page, `/api/v1/document?id=${encodeURIComponent(document)}`)).number;

async function drop(page, files) {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const [name, text] of list) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, files);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

path('the token is taken out of the address', async (page) => {
  assert.ok(!page.url().includes('token'), page.url());
});

path('files that are dropped are read, those that cannot be are told with what to do', async (page) => {
  await drop(page, [
    ['ivanov.txt', 'Police arrest Ivanov\n\nSOFIA, 3 March 2022 - Police arrested Sergei Ivanov, a businessman, on 2 March 2022. Sergei Ivanov was charged with smuggling cigarettes.'],
    ['trial.txt', 'Trial of Ivanow opens\n\nWARSAW, 5 May 2022 - The court in Warsaw sentenced Sergey Iwanow to three years in prison on 4 May 2022. S. Ivanov denied the charges.'],
    ['broken.pdf', '%PDF-1.4 nothing else'],
  ]);
  await page.waitForSelector('.job.done', { timeout: 60_000 });
  const text = await page.textContent('.job.done');
  assert.match(text, /2 new reports/);
  assert.match(text, /broken\.pdf/);
  await page.click('.job.done >> text=Files');
  await page.click('.job-file >> text=ivanov.txt');
  await page.waitForSelector('.report-head h1:has-text("Police arrest Ivanov")');
});

path('names: what may be one is merged, and the merge taken back in Activity', async (page) => {
  await page.goto(`${server.origin}/names?tab=merges`);
  await page.waitForSelector('.merge');
  const before = await page.locator('.merge').count();
  await page.click('.merge >> nth=0 >> text=One: merge');
  await page.waitForFunction((n) => document.querySelectorAll('.merge').length < n, before);
  await page.click('nav.rail >> text=Activity');
  const line = page.locator('.decision').first();
  await line.waitFor();
  assert.match(await line.textContent(), /merge “/);
  await line.locator('button:has-text("Undo")').click();
  await page.waitForSelector('.decision.undone');
  await page.goto(`${server.origin}/names?tab=merges`);
  await page.waitForFunction((n) => document.querySelectorAll('.merge').length === n, before);
});

path('a report is found by its words and opens at them', async (page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('reports');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h1:has-text("Reports")');
  await page.fill('input[type=search]', 'cocaine Antwerp');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.hit mark');
  await page.click('.facet >> nth=0 >> input >> nth=0');
  await page.waitForFunction(() => new URLSearchParams(location.search).has('publisher'));
  await page.click('.hit .snippet >> nth=0');
  await page.waitForSelector('.page .target, .page .active');
});

path('the reader by keyboard: next, accept, reject, correct, undo', async (page) => {
  const report = await number(page, '01-rezekne-rail-cars.txt');
  await page.goto(`${server.origin}/reports/${report}`);
  await page.waitForSelector('.card');
  await page.keyboard.press('j');
  const id = await page.getAttribute('.card.active', 'data-card');
  const card = page.locator(`[data-card="${id}"]`);
  const state = (word) => page.waitForFunction(([at, wanted]) => document.querySelector(`[data-card="${at}"]`)?.classList.contains(`is-${wanted}`), [id, word]);

  await page.keyboard.press('a');
  await state('accepted');
  await page.waitForFunction((at) => document.querySelector('.card.active')?.dataset.card !== at, id);
  await page.waitForSelector('.toast:has-text("Accepted")');
  await page.keyboard.press('u');
  await state('open');

  await page.waitForFunction((at) => document.querySelector('.card.active')?.dataset.card === at, id);
  await page.keyboard.press('r');
  await state('rejected');
  await page.waitForSelector('.toast:has-text("will not come back")');
  await page.click('.toast:has-text("will not come back") >> text=Undo');
  await state('open');

  await card.click();
  await page.keyboard.press('e');
  await page.waitForSelector('dialog[open]');
  await page.fill('dialog label:has-text("Place") >> nth=0 >> input', 'Rezekne');
  await page.fill('dialog label:has-text("Reason") input', 'named in the second paragraph');
  await page.click('dialog button:has-text("Correct")');
  await state('corrected');
  await page.waitForSelector('.card.active:has-text("Rezekne")');
  const kept = (await get(page, `/api/v1/reports/${report}`)).finds.find((find) => find.id === id);
  assert.deepEqual(kept.record.places, ['Rezekne']);
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await page.keyboard.press('u');
  await state('open');
});

path('what was missed is added by selecting it', async (page) => {
  const report = await number(page, '01-rezekne-rail-cars.txt');
  await page.goto(`${server.origin}/reports/${report}`);
  await page.waitForSelector('.card');
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.page'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf('opened on Monday');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 'opened on Monday'.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return;
    }
    throw new Error('the words are not there');
  });
  await page.click('.offer button');
  await page.waitForSelector('dialog[open] blockquote:has-text("opened on Monday")');
  await page.selectOption('dialog select >> nth=0', 'raid');
  await page.fill('dialog label:has-text("Date") >> input', '2018-03-05');
  await page.click('dialog button:has-text("Add"):not(:has-text("goods"))');
  await page.waitForSelector('.card.is-added:has-text("Raid")');
  const added = (await get(page, `/api/v1/reports/${report}`)).finds.find((find) => find.state === 'added');
  assert.equal(added.record.type, 'raid');
  const text = (await get(page, `/api/v1/reports/${report}`)).text.text;
  assert.equal(text.slice(added.find.start, added.find.end), 'opened on Monday');
});

path('a total leads to its incidents and these to their sentences', async (page) => {
  await page.click('nav.rail >> text=Ledgers');
  await page.click('.ledger-card:has-text("Seizures")');
  await page.waitForSelector('.total-card');
  await page.selectOption('label:has-text("Group by") select', 'commodity');
  await page.click('.groups button:has-text("Cocaine")');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('group') === 'cocaine');
  await page.waitForSelector('.vrow:has-text("cocaine") .row-link');
  await page.focus('.vrow:has-text("cocaine") .row-link');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.telling blockquote');
  const quote = (await page.textContent('.telling blockquote')).trim();
  await page.click('.telling .cite');
  await page.waitForSelector('.card.active');
  const words = (await page.textContent('.page')).replace(/\s+/g, ' ');
  assert.ok(words.includes(quote.replace(/\s+/g, ' ').slice(0, 60)), quote);
  await page.goBack();
  await page.waitForSelector('.telling blockquote');
});

path('a contradiction is settled and the settlement undone from the toast', async (page) => {
  await page.goto(`${server.origin}/voices?tab=contradictions`);
  await page.waitForSelector('.contra-version button');
  const before = await page.locator('.contra').count();
  await page.click('.contra-version button >> nth=0');
  await page.waitForFunction((n) => document.querySelectorAll('.contra').length < n, before);
  await page.click('.toast:has-text("Settled") >> text=Undo');
  await page.waitForFunction((n) => document.querySelectorAll('.contra').length === n, before);
});

path('hostile words stay words: markup, direction marks, a word without end', async (page) => {
  const long = 'x'.repeat(4000);
  await drop(page, [['hostile.txt', `<img src=x onerror="document.title='owned'"> \u202eseized\u202c ${long}\n\nPolice in Riga seized 12 kg of heroin on 3 March 2022, <script>document.title='owned'</script> said \u202eJohn\u202c Smith.\n\n\u05e9\u05dc\u05d5\u05dd ${long}`]]);
  await page.waitForSelector('.job.done', { timeout: 60_000 });
  await page.click('.job.done >> text=Files');
  await page.click('.job-file >> text=hostile.txt');
  await page.waitForSelector('.card:has-text("heroin")');
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.notEqual(await page.title(), 'owned');
  const over = await page.evaluate(() => document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth);
  assert.ok(over <= 0, `${over} px too wide`);
});

path('where the server has nothing yet the view says so', async (page) => {
  for (const view of ['network', 'missions']) {
    await page.goto(`${server.origin}/${view}`);
    await page.waitForSelector('.empty:has-text("does not have this yet")');
  }
});

path('the stream says when another window has decided', async (page) => {
  const report = await number(page, '03-kapitan-andreevo.html');
  await page.goto(`${server.origin}/activity`);
  await page.waitForSelector('.status:has-text("Up to date")');
  await page.waitForSelector('.decision');
  const before = await page.locator('.decision').count();
  const { finds } = await get(page, `/api/v1/reports/${report}`);
  await page.evaluate(
    (find) =>
      fetch('/api/v1/decisions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Spoor': '1', 'Idempotency-Key': `test-${crypto.randomUUID()}` },
        body: JSON.stringify({ act: 'accept', find, reason: 'seen elsewhere' }),
      }),
    finds.find((find) => find.find.kind === 'event').find,
  );
  await page.waitForSelector('.decision:has-text("seen elsewhere")');
  assert.equal(await page.locator('.decision').count(), before + 1);
});
