// Search without a server: its index lies beside the page as scripts, loaded as needed.
// Spelling agrees with Folding.java, files with IndexFiles.java.
const $ = id => document.getElementById(id);
const element = (name, values) => Object.assign(document.createElement(name), values);
const form = $('find'), box = $('words'), found = $('found'), list = $('results'), rest = $('rest');
const filters = ['agency', 'kind', 'year'].map($), [agency, kind, year] = filters;
const PLACES = [8, 3, 1], WORTH = [1.5, 1.3, 1, 1.2, 1.2, 1, 1.1]; // of title, heading, text; of kinds

// Loading. Files of another build are refused; the index is new every ten minutes.
const parts = new Map(), given = new Map();
let version = '', index, pages, years;
window.prongsaiSearch = (name, build, data) => {
  if (!index) version = build;
  given.get(name)[build === version ? 0 : 1](data);
};
const load = name => {
  if (!parts.has(name)) {
    parts.set(name, new Promise((...ways) => {
      given.set(name, ways);
      const src = form.dataset.index + name + '.js?' + (version || Math.floor(Date.now() / 6e5));
      document.head.append(element('script', { src, onerror: ways[1] }));
    }));
  }
  return parts.get(name);
};
const open = async () => {
  const data = await load('index');
  pages = [];
  years = new Set();
  data.pages.forEach((runs, agency) => {
    for (let i = 0; i < runs.length; i += 2) {
      const [kind, from, to] = data.facts[runs[i + 1]];
      for (let n = 0; n < runs[i]; n++) pages.push({ agency, kind, from, to });
      for (let y = from; y && y <= to; y++) years.add(y);
    }
  });
  index = data;
};

// Spelling
const fold = text => text.normalize('NFC').toLowerCase()
  .replace(/[ฯๆ]/g, ' ')
  .replace(/[๐-๙]/g, d => d.charCodeAt(0) - 0xe50)
  .replace(/[\u200b-\u200d\u2060\xad\ufeff]/g, '')
  .replace(/เเ/g, 'แ')
  .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
  .replace(/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])/g, '$2$1')
  .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1');
const RUN = /(?:[ก-ฮ]{1,2}\.){2,}|[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4d]+|(?:[a-z\xdf-\xf6\xf8-\u024f]|\d(?:[.,](?=\d))?)+/g;
const isThai = run => run >= 'ก';
const bare = word => word.replace(/[\u0e47-\u0e4c]/g, '');

// Words
const file = key => Math.max(0, index.words.findIndex((start, i) => start <= key && !(index.words[i + 1] <= key)));
const rows = async n => {
  const part = await load('t' + n);
  return part.split(' ').map(row => {
    const [word, ...places] = row.split('|');
    return { word, bare: bare(word), places };
  });
};
const between = async (from, to, passes, way) => {
  const files = [];
  for (let n = file(from); n <= file(to); n++) files.push(rows(n));
  return [].concat(...await Promise.all(files)).filter(passes).sort((a, b) => way * (a.word.length - b.word.length));
};
// Words beginning with a text, shortest first; those a text begins with, longest first.
const beginning = async (text, key) => isThai(text) && text.length < 2 ? []
  : between(bare(text), bare(text) + '\uffff', row => row[key].startsWith(text), 1);
const inside = (text, key) => between(bare(text).slice(0, 2), bare(text), row => text.startsWith(row[key]), -1);

// A Thai run as known words, longest first, backtracking; the last may be unfinished.
const thai = async (run, open, key) => {
  const dead = new Set();
  const from = async at => {
    const text = run.slice(at);
    if (!text) return [];
    if (dead.has(at)) return null;
    const words = await inside(text, key);
    for (const length of new Set(words.map(row => row[key].length))) {
      const tail = await from(at + length);
      if (!tail) continue;
      return [open && length === text.length ? await beginning(text, key)
        : words.filter(row => row[key].length === length), ...tail];
    }
    const begun = open ? await beginning(text, key) : [];
    if (begun.length) return [begun];
    if (open && at && text.length < 2) return [];
    dead.add(at);
    return null;
  };
  return from(0);
};
// Known words in a run not made of them.
const loose = async run => {
  const answers = [[]];
  for (let at = 0; at < run.length;) {
    const [row] = await inside(run.slice(at), 'word');
    if (row && row.word.length > 2) answers.push([row]);
    at += row ? row.word.length : 1;
  }
  return answers;
};
// For every word asked its rows; none for one nobody uses.
const understood = async question => {
  const folded = fold(question), runs = folded.match(RUN) || [], answers = [];
  for (const [i, part] of runs.entries()) {
    const open = i === runs.length - 1 && folded.endsWith(part), run = part.replace(isThai(part) ? /\./g : /,/g, '');
    if (!isThai(run)) answers.push((await beginning(run, 'word')).filter(row => open || row.word === run));
    else answers.push(...await thai(run, open, 'word') || await thai(bare(run), open, 'bare') || await loose(run));
  }
  return answers;
};

// Ranking: pages with most of the words first, then those with rare words in titles.
const decoded = text => {
  const ids = [];
  let id = -1, n = 0, run = false;
  for (const c of text) {
    if (c === '*') { run = true; continue; }
    const digit = c.charCodeAt(0) - 48;
    n = n * 32 + digit % 32;
    if (digit > 31) continue;
    if (run) for (; n; n--) ids.push(++id);
    else ids.push(id += n + 1);
    run = false;
    n = 0;
  }
  return ids;
};
const ranked = async question => {
  const asked = await understood(question), size = pages.length;
  const score = new Float32Array(size), hits = new Uint8Array(size);
  for (const words of asked) {
    const best = new Float32Array(size);
    for (const { word, places } of words) {
      const at = places.map(text => text === '!' ? [...pages.keys()] : decoded(text));
      const rarity = Math.log(1 + size / (at[0].length + at[1].length + at[2].length))
        * (word.length === words[0].word.length ? 1 : .6);
      at.forEach((ids, i) => ids.forEach(id => { best[id] = Math.max(best[id], rarity * PLACES[i]); }));
    }
    best.forEach((b, id) => { if (b) { hits[id]++; score[id] += b; } });
  }
  const ids = [...pages.keys()].filter(id => {
    const p = pages[id], y = +year.value;
    return hits[id] * 2 >= asked.length && (!agency.value || p.agency === +agency.value)
      && (!kind.value || p.kind === +kind.value) && (!y || p.from <= y && y <= p.to);
  });
  const most = ids.reduce((top, id) => Math.max(top, hits[id]), 0);
  const value = id => score[id] * WORTH[pages[id].kind] * (1 + pages[id].to / 1e5);
  return {
    ids: ids.filter(id => hits[id] === most).sort((a, b) => value(b) - value(a) || a - b),
    all: most === asked.length,
  };
};

// Showing
const say = (key, thai) => form.dataset[key] ?? thai;
let turn = 0, answer, shown;
const item = async id => {
  const page = pages[id], li = element('li'), [path, title] = (await load('d' + Math.floor(id / 20)))[id % 20];
  const span = page.from && say('year', 'ปี ') + page.from + (page.to > page.from ? '–' + page.to : '');
  const of = index.agencies[1] && index.agencies[page.agency];
  li.append(
    element('a', { textContent: title, lang: /[a-z]/i.test(title) ? say('lang', 'th') : 'th', href: form.dataset.root + path + (path.endsWith('l') ? '' : 'index.html') }),
    element('small', { textContent: [index.kinds[page.kind], span, of].filter(Boolean).join(' · ') }));
  return li;
};
const more = async own => {
  const items = await Promise.all(answer.ids.slice(shown, shown + 10).map(item));
  if (own !== turn) return;
  list.append(...items);
  shown += items.length;
  rest.hidden = shown >= answer.ids.length;
  return items[0];
};
const show = (text, results) => {
  found.textContent = text;
  list.hidden = !results;
  $('all').hidden = results;
  rest.hidden = rest.hidden || !results;
};
const search = async () => {
  const own = ++turn, state = new URLSearchParams();
  for (const field of [box, ...filters]) if (field.value.trim()) state.set(field.id, field.value);
  try { history.replaceState(null, '', '#' + state); } catch (e) { /* not everywhere */ }
  if (!String(state)) return show('', false);
  try {
    const next = await ranked(box.value);
    if (own !== turn) return;
    answer = next;
    shown = 0;
    list.textContent = '';
    await more(own);
    if (own !== turn) return;
    const count = answer.ids.length;
    show(count ? (answer.all ? say('found', 'พบ ') : say('partly', 'ไม่มีหน้าที่มีครบทุกคำ พบบางคำ ')) + count.toLocaleString('en') + say('pages', ' หน้า')
      : say('none', 'ไม่พบ ลองใช้คำที่สั้นลง หรือเลือกจากรายชื่อด้านล่าง'), count > 0);
  } catch (e) {
    if (own === turn) show(say('broken', 'อ่านดัชนีไม่ได้ โปรดโหลดหน้านี้ใหม่'), false);
  }
};

// Using
const fill = (select, texts) => texts.forEach(([value, text]) => select.append(new Option(text, value)));
const start = async () => {
  await open();
  fill(kind, index.kinds.map((text, i) => [i, text]).filter(([i]) => pages.some(page => page.kind === i)));
  fill(agency, index.agencies.map((text, i) => [i, text]).sort((a, b) => a[1].localeCompare(b[1], 'th')));
  fill(year, [...years].sort().reverse().map(y => [y, y]));
  const state = new URLSearchParams(location.hash.slice(1));
  for (const field of [box, ...filters]) field.value = state.get(field.id) || '';
  form.hidden = false;
  if (String(state)) search();
};
let pause;
form.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(search, 150); });
form.addEventListener('submit', event => { event.preventDefault(); search(); });
document.addEventListener('keydown', event => {
  const links = [box, ...list.querySelectorAll('a')], at = links.indexOf(event.target);
  const way = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
  if (way && at >= 0 && links[at + way]) { event.preventDefault(); links[at + way].focus(); }
});
rest.addEventListener('click', async () => (await more(turn)).firstChild.focus());
start().catch(() => {});
