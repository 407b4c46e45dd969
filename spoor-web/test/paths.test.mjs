import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { browser, home, open, serve } from './workbench.mjs';

const PASSWORD = 'correct horse battery staple';

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

path('names: two that look like one are kept apart, and no more asked about', async (page) => {
  await page.goto(`${server.origin}/names?tab=merges`);
  await page.waitForSelector('.merge');
  const before = await page.locator('.merge').count();
  await page.click('.merge >> nth=0 >> text=/keep apart/');
  await page.waitForFunction((n) => document.querySelectorAll('.merge').length < n, before);
  await page.click('.toast >> text=Undo');
  await page.waitForFunction((n) => document.querySelectorAll('.merge').length === n, before);
});

path('a path between two parties, with the sentences on each step', async (page) => {
  const { relations } = await get(page, '/api/v1/network');
  const neighbours = new Map();
  for (const one of relations.filter((each) => !/-$/.test(each.certainty) && !['located_in', 'accuses'].includes(each.relation) && each.subject !== each.object)) {
    neighbours.set(one.subject, [...(neighbours.get(one.subject) ?? []), one.object]);
    neighbours.set(one.object, [...(neighbours.get(one.object) ?? []), one.subject]);
  }
  // A name that is borne once, so that whoever types it means one party.
  const names = new Map(relations.flatMap((one) => [[one.subject, one.subjectName], [one.object, one.objectName]]));
  const once = (id) => [...names.values()].filter((other) => other.includes(names.get(id))).length === 1;
  const [, ends] = [...neighbours].find(([, others]) => [...new Set(others)].filter(once).length > 1);
  const [from, to] = [...new Set(ends)].filter(once);
  const name = (id) => relations.flatMap((one) => [[one.subject, one.subjectName], [one.object, one.objectName]]).find(([key]) => key === id)[1];
  await page.click('nav.rail >> text=Network');
  await page.fill('input[aria-label="Search the parties"]', name(from));
  await page.click('.network-list button >> nth=0');
  await page.waitForFunction(() => new URLSearchParams(location.search).has('party'));
  await page.goto(`${server.origin}/network?party=${encodeURIComponent(from)}`);
  const field = page.locator('input[role=combobox]');
  await field.focus();
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[role=option][aria-selected=true]');
  await page.keyboard.press('ArrowDown');
  assert.ok((await field.getAttribute('aria-activedescendant')).endsWith('-1'));
  await page.keyboard.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  await page.keyboard.type('no such party');
  await page.waitForSelector('.combobox-list:has-text("Nothing of that name")');
  await field.fill(name(to).toUpperCase());
  await page.waitForSelector('[role=option][aria-selected=true]');
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => new URLSearchParams(location.search).get('to') === id, to);
  assert.equal(await field.inputValue(), name(to));
  await page.waitForSelector('.way .relations');
  assert.equal(await page.locator('.way .relations').count(), 2);
  const words = (await page.textContent('.way .leg-sentence a >> nth=0')).trim();
  await page.click('.way .leg-sentence a >> nth=0');
  await page.waitForSelector('.report-head h1');
  const text = (await page.textContent('.page')).replace(/\s+/g, ' ');
  assert.ok(text.includes(words.replace(/ …$/, '').replace(/\s+/g, ' ').slice(0, 50)), words);
});

path('the map: a commodity and a certainty, arcs, and what would be lost', async (page) => {
  await page.goto(`${server.origin}/map?ledger=seizures`);
  await page.waitForSelector('path.arc');
  await page.click('.chip:has-text("Opiates")');
  await page.focus('.sankey-node[aria-label="Legs of Bulgaria"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.chip[aria-label^="Legs of Bulgaria only"]');
  await page.click('.chip[aria-label^="Legs of Bulgaria only"]');
  const all = await page.locator('.legs li').count();
  await page.fill('label:has-text("Commodity") input', 'heroin');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('commodity') === 'heroin');
  await page.waitForSelector('.chip[aria-pressed=true]:has-text("Heroin")');
  assert.ok((await page.locator('.legs li').count()) <= all);
  await page.fill('label:has-text("What if this were shut") input', 'TR');
  await page.click('.shut button[type=submit]');
  await page.waitForSelector('.notice:has-text("would lose their way")');
  await page.click('.legs details >> nth=0 >> summary');
  await page.waitForSelector('.legs .leg-sentence a');
  await page.selectOption('label:has-text("Certainty") select', 'CT-,PR-,PS-');
  await page.waitForFunction(() => !document.querySelector('path.arc:not(.denied)'));
});

path('certainty: legs and relations of what is certain alone', async (page) => {
  await page.goto(`${server.origin}/map?ledger=seizures`);
  await page.waitForSelector('.legs li');
  const asked = page.waitForResponse((answer) => answer.url().includes('/flows?') && answer.url().includes('certainty=CT%2B') && answer.ok());
  await page.selectOption('label:has-text("Certainty") select', 'CT+');
  await asked;
  await page.waitForFunction(() => [...document.querySelectorAll('.legs .sure')].every((one) => one.title.startsWith('Certain')) && !document.querySelector('.legs .sure.denied'));
  assert.ok((await page.locator('.legs li').count()) > 0);

  const all = (await get(page, '/api/v1/network')).relations;
  await page.goto(`${server.origin}/network`);
  await page.waitForSelector(`.head-text:has-text("${all.length} relations")`);
  await page.focus('label:has-text("Certainty") select');
  await page.selectOption('label:has-text("Certainty") select', 'CT+,PR+');
  const held = all.filter((one) => ['CT+', 'PR+'].includes(one.certainty)).length;
  assert.ok(held < all.length);
  await page.waitForSelector(`.head-text:has-text("${held} relations")`);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SELECT');
  await page.waitForFunction(() => !document.querySelector('.network-wait'));
});

path('an indicator is scored on its evidence, a narrative cites it, the profile is exported', async (page) => {
  await page.goto(`${server.origin}/countries/BG?edition=2023`);
  await page.waitForSelector('.indicators');
  await page.click('button.indicator:has-text("Human trafficking")');
  await page.waitForSelector('.evidence a');
  await page.click('button[aria-label="Score Human trafficking"]');
  await page.fill('dialog input[type=range]', '6.5');
  await page.check('dialog .evidence-choice input >> nth=0');
  await page.fill('dialog textarea', 'a country of origin, as the summary says');
  await page.click('dialog button.primary');
  await page.waitForSelector('.toast:has-text("Human trafficking: 6.5")');
  await page.waitForSelector('tr:has(button:has-text("Human trafficking")) .figure:has-text("6.5")');
  await page.click('button[aria-label="Write the narrative of Bulgaria"]');
  await page.fill('dialog textarea', 'Bulgaria is a country of origin');
  await page.click('dialog .cite-choice button >> nth=0');
  await page.click('dialog button.primary');
  await page.waitForSelector('.narrative .prose a.mark-ref');
  const download = page.waitForEvent('download');
  await page.click('a.button:has-text("HTML")');
  const html = readFileSync(await (await download).path(), 'utf8');
  assert.match(html, /Analyst 6\.5/);
  assert.match(html, /a country of origin, as the summary says/);
  assert.match(html, /Bulgaria is a country of origin/);
  for (const [format, begin] of [['docx', 'PK'], ['pdf', '%PDF']]) {
    const file = page.waitForEvent('download');
    await page.click(`a.button:has-text("${format.toUpperCase()}")`);
    assert.equal(readFileSync(await (await file).path()).subarray(0, begin.length).toString('latin1'), begin);
  }
  await page.click('.narrative .mark-ref');
  await page.waitForSelector('.report-head h1');
});

path('countries side by side: an edition and the next, like for like', async (page) => {
  await page.goto(`${server.origin}/countries/BY`);
  await page.selectOption('label:has-text("Compare with") select', 'BY/2021');
  await page.waitForSelector('.compared:has-text("Like for like")');
  const row = await page.textContent('.compared tr:has-text("Criminality")');
  assert.match(row, /5\.08.*5\.87.*\+0\.79.*\+0\.41/);
});

path('missions: a staff list with wrong rows is told row by row, a right one is compared', async (page) => {
  await page.goto(`${server.origin}/missions`);
  await page.waitForSelector('[aria-label="Staff list"]');
  await page.setInputFiles('input[type=file]', { name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from('sending,host,staff,date,source\nRU,Atlantis,4,2022,list\n') });
  await page.waitForSelector('.drop-wrong:has-text("line 2, column host")');
  await page.setInputFiles('input[type=file]', join(home, 'examples', 'missions', 'staff.csv'));
  await page.waitForSelector('tr.outlier:has-text("Russia")');
  assert.equal(await page.locator('.drop-wrong').count(), 0);
  await page.check('label:has-text("only what stands out") input');
  await page.waitForFunction(() => document.querySelectorAll('.missions tbody tr').length === 2);
});

path('the scores of the Index: a wrong table is told row by row, a right one stands beside the countries', async (page) => {
  const right = readFileSync(join(home, 'examples', 'index', 'belarus.csv'), 'utf8');
  await page.goto(`${server.origin}/countries`);
  await page.waitForSelector('tr:has-text("Belarus"):has-text("5.87")');
  const give = (table) => page.setInputFiles('input[type=file]', { name: 'scores.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await give(right.replace(',7.0,5.5,', ',17.0,5.5,'));
  await page.waitForSelector('.drop-wrong:has-text("17.0"):has-text("scores.csv")');
  await page.waitForSelector('tr:has-text("Belarus"):has-text("5.87")');
  await give(right.split('\n').filter((line) => !line.startsWith('2023')).join('\n'));
  await page.waitForSelector('.toast:has-text("2021 (1 country)")');
  await page.waitForSelector('.drop:has-text("Scores of 2021 are kept")');
  assert.equal(await page.locator('.drop-wrong').count(), 0);
  await give(right);
  await page.waitForSelector('.drop:has-text("Scores of 2021 and 2023 are kept")');
  await page.waitForSelector('tr:has-text("Belarus"):has-text("5.87")');
});

path('what a speaker says stands in its sentence, and what was found in it is marked', async (page) => {
  const voice = (await get(page, '/api/v1/voices')).items[0];
  const claims = (await get(page, `/api/v1/voices/claims?key=${encodeURIComponent(voice.key)}`)).items;
  await page.goto(`${server.origin}/voices?key=${encodeURIComponent(voice.key)}`);
  await page.waitForSelector('.claim blockquote');
  const shown = await page.locator('.claim blockquote').allTextContents();
  assert.deepEqual(shown.map((text) => text.trim()), claims.map((claim) => claim.context.quote.trim()));
  const marked = claims.filter((claim) => claim.find.end - claim.find.start < claim.context.end - claim.context.start).length;
  assert.ok(marked > 0);
  assert.equal(await page.locator('.claim blockquote mark').count(), marked);
});

path('what a speaker says is graded', async (page) => {
  await page.goto(`${server.origin}/voices`);
  await page.click('td a >> nth=0');
  await page.click('button:has-text("grade what is said") >> nth=0');
  await page.check('dialog input[value="2"]');
  await page.fill('dialog input[name=reason]', 'two others say so');
  await page.click('dialog button.primary');
  await page.waitForSelector('.toast:has-text("Graded 2")');
});

path('streams: windows that were loaded anew leave none behind', async (page) => {
  for (let i = 0; i < 14; i++) await page.goto(`${server.origin}/activity?again=${i}`);
  await page.waitForSelector('.status:has-text("Up to date")');
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

test('a team: who is refused and who comes in stands in the logins, which an admin sees and a reader does not', async () => {
  const team = await serve({ empty: true, scores: false, accounts: [{ name: 'ann', role: 'admin', password: PASSWORD }, { name: 'rob', role: 'reader', password: PASSWORD }] });
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  try {
    const { page, wrong } = await open(context, team, { signIn: true });
    const signIn = async (name, password) => {
      await page.fill('.sign-in input >> nth=0', name);
      await page.fill('.sign-in input[type=password]', password);
      await page.click('.sign-in button[type=submit]');
    };
    await signIn('ann', 'not the password at all');
    await page.waitForSelector('.sign-in .wrong:has-text("Name or password is wrong")');
    await signIn('ann', PASSWORD);
    await page.waitForSelector('nav.rail');
    await page.click('nav.rail >> text=Activity');
    await page.click('nav.tabs >> text=Logins');
    await page.waitForSelector('tbody tr');
    const rows = await page.locator('tbody tr').allTextContents();
    assert.equal(rows.length, 2);
    assert.match(rows[0], /ann.*signed in.*127\.0\.0\.1/);
    assert.match(rows[1], /ann.*refused/);

    // Without scores and without reports the countries say what to do about either.
    await page.goto(`${team.origin}/countries`);
    await page.waitForSelector('.drop.large:has-text("Drop the Index’s workbook here")');
    await page.setInputFiles('input[type=file]', join(home, 'examples', 'index', 'belarus.csv'));
    await page.waitForSelector('tr:has-text("Belarus"):has-text("5.87")');

    await page.click('button:has-text("Sign out")');
    await page.waitForSelector('.sign-in');
    await signIn('rob', PASSWORD);
    await page.waitForSelector('nav.rail');
    await page.goto(`${team.origin}/activity?tab=logins`);
    await page.waitForSelector('h1:has-text("Activity")');
    assert.equal(await page.locator('nav.tabs').count(), 0);
    await page.goto(`${team.origin}/countries`);
    await page.waitForSelector('tr:has-text("Belarus")');
    assert.equal(await page.locator('input[type=file]').count(), 0);
    assert.equal(await page.evaluate(() => fetch('/api/v1/scores', { method: 'PUT', headers: { 'Content-Type': 'text/csv', 'X-Spoor': '1' }, body: 'a' }).then((answer) => answer.status)), 403);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
    team.stop();
  }
});
