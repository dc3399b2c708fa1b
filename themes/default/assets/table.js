// Filters and sorts long tables. Without it they stand whole, in the order of the document.
const collator = new Intl.Collator('th', { numeric: true });
const phone = matchMedia('screen and (max-width: 47.99rem)');
const ARROWS = '<svg class="i" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">'
  + '<path class="up" d="M8 0l6 7H2z"/><path class="down" d="M8 16 2 9h12z"/></svg>';

// Spelling: either kind of digits, with or without commas.
const digits = text => text.replace(/[๐-๙]/g, d => d.charCodeAt(0) - 0xe50).replace(/(\d),(?=\d{3})/g, '$1');
const fold = text => digits(text.normalize('NFC').toLowerCase())
  .replace(/[\u200b-\u200d\u2060\xad]/g, '')
  .replace(/เเ/g, 'แ')
  .replace(/\u0e4d\u0e32/g, '\u0e33')
  .replace(/\s+/g, ' ');

// What a cell is sorted by: a number, or text of which days are in their ISO form; nothing where it states none.
const value = (cell, kind) => {
  const day = cell.querySelector('time, data');
  if (day) return day.dateTime || day.value;
  const own = cell.cloneNode(true);
  own.querySelectorAll('small, .note, .none').forEach(e => e.remove());
  const text = digits(own.textContent).trim();
  const number = parseFloat(text);
  return kind !== 'number' ? text.replace(/^[-–]$/, '') : Number.isNaN(number) ? '' : number;
};
const compare = way => (a, b) => a.key === b.key ? 0 : a.key === '' ? 1 : b.key === '' ? -1
  : way * (typeof a.key === 'number' ? a.key - b.key : collator.compare(a.key, b.key));

const isEntry = row => !row.matches('.group, .subtotal, .total');

for (const set of document.querySelectorAll('.sifted')) {
  const bar = set.querySelector('.sift'), box = bar.querySelector('input'), order = bar.querySelector('select');
  const told = bar.querySelector('span'), all = told.textContent;
  const tables = [...set.querySelectorAll('table')];
  const bodies = tables.flatMap(table => [...table.tBodies]).map(body => ({ body, rows: [...body.rows] }));
  const entries = bodies.flatMap(({ rows }) => rows.filter(isEntry));

  // Filtering: rows with all the words, in the row or in the head of its group. Sums of rows not shown would mislead.
  const texts = new Map();
  const read = () => bodies.forEach(({ rows }) => {
    const group = rows[0].matches('.group') ? rows[0].textContent : '';
    rows.filter(isEntry).forEach(row => texts.set(row, fold([group, ...[...row.cells].map(c => c.textContent)].join(' '))));
  });
  const filter = () => {
    const words = fold(box.value).split(' ').filter(Boolean);
    if (words.length && !texts.size) read();
    for (const row of entries) row.hidden = !words.every(word => texts.get(row).includes(word));
    for (const { rows } of bodies) {
      const some = rows.some(row => isEntry(row) && !row.hidden);
      for (const row of rows) if (!isEntry(row)) row.hidden = words.length > 0 && !(some && row.matches('.group'));
    }
    for (const table of tables) {
      (table.closest('section .scroll') ? table.closest('section') : table.parentElement).hidden =
        words.length > 0 && !entries.some(row => table.contains(row) && !row.hidden);
    }
    return words.length > 0;
  };

  // Sorting: within each group, groups and sums keep their places.
  const kinds = [...tables[0].tHead.rows[0].cells].map((head, i) => head.matches('.r') ? 'number'
    : entries.some(row => row.cells[i] && row.cells[i].querySelector('time, data')) ? 'day' : 'text');
  const sort = () => {
    const column = parseInt(order.value, 10), way = order.value.endsWith('-') ? -1 : 1;
    for (const { body, rows } of bodies) {
      const sorted = rows.filter(isEntry);
      if (order.value) {
        const keyed = sorted.map(row => ({ row, key: row.cells[column] ? value(row.cells[column], kinds[column]) : '' }));
        sorted.splice(0, sorted.length, ...keyed.sort(compare(way)).map(({ row }) => row));
      }
      body.append(...rows.map(row => isEntry(row) ? sorted.shift() : row));
    }
    for (const table of tables) {
      [...table.tHead.rows[0].cells].forEach((head, i) => {
        if (i === column) head.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending');
        else head.removeAttribute('aria-sort');
      });
    }
  };

  const tell = filtered => {
    const count = entries.filter(row => !row.hidden).length.toLocaleString('en');
    const texts = [filtered ? bar.dataset.count.replace('{0}', count).replace('{1}', entries.length.toLocaleString('en')) : all];
    if (order.value) texts.push(bar.dataset.sorted.replace('{0}', order.selectedOptions[0].text));
    told.textContent = texts.join(' · ');
    bar.classList.toggle('used', filtered || order.value !== '');
  };

  // Using
  kinds.forEach((kind, i) => {
    const name = tables[0].tHead.rows[0].cells[i].textContent, words = bar.dataset[kind].split('/');
    order.append(new Option(name + ' ' + words[0], i + '+'), new Option(name + ' ' + words[1], i + '-'));
  });
  const buttons = tables.flatMap(table => [...table.tHead.rows[0].cells].map((head, i) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'sort' });
    button.append(...head.childNodes);
    button.insertAdjacentHTML(kinds[i] === 'number' ? 'afterbegin' : 'beforeend', ARROWS);
    head.append(button);
    button.addEventListener('click', () => {
      order.value = { [i + '+']: i + '-', [i + '-']: '' }[order.value] ?? i + '+';
      order.dispatchEvent(new Event('change'));
    });
    return button;
  }));
  // Where rows stand as cards their heads are out of sight.
  const fit = () => buttons.forEach(button => { button.disabled = getComputedStyle(button).display === 'contents'; });
  phone.addEventListener('change', fit);
  fit();
  order.addEventListener('change', () => { sort(); tell(filter()); });
  let pause;
  box.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(() => tell(filter()), 150); });
  // A link to a row out of sight brings all of them back.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !set.contains(target) || !target.closest('[hidden]')) return;
    box.value = '';
    tell(filter());
    target.scrollIntoView();
  });
  bar.hidden = false;
}
