// What a reader would trip over, found by measuring the page as it stands. Every check answers with a list of
// sentences; an empty list is a pass.
globalThis.checks = (() => {
  const short = text => '“' + text.trim().replace(/\s+/g, ' ').slice(0, 40) + '”';

  const place = element => {
    const names = [];
    for (let e = element; e && e !== document.body && names.length < 4; e = e.parentElement) {
      names.unshift(e.tagName.toLowerCase() + (e.id ? '#' + e.id : e.classList.length ? '.' + e.classList[0] : ''));
    }
    return names.join(' > ');
  };

  const cut = (a, b) => ({
    left: Math.max(a.left, b.left), top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
  });
  const empty = r => r.right - r.left < 0.5 || r.bottom - r.top < 0.5;

  // Text that is only for screen readers, waits for the keyboard, or leads nowhere on paper.
  const hiddenOnPurpose = element =>
    element.closest('.skip, svg, option, [hidden]') || element.closest('thead') && clipped(element.closest('thead'))
    || element.closest('.by') && !element.checkVisibility()
    || matchMedia('print').matches && (element.closest('nav, form, .codes, .sift')
      // An official form is printed without what stands around it on the screen.
      || document.querySelector('.document') && !element.closest('.document'));
  const clipped = element => getComputedStyle(element).clipPath === 'inset(50%)';

  const textNodes = root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      if (/\S/.test(walker.currentNode.data)) found.push(walker.currentNode);
    }
    return found;
  };

  const rects = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(r => r.width >= 0.5);
  };

  // The boxes that cut off what leaves them, from the inside out; a scrolling box may be scrolled, so it loses nothing.
  const cutting = (element, scrolling) => {
    const boxes = [];
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      const flow = getComputedStyle(e).overflowX;
      if (flow === 'hidden' || flow === 'clip' || scrolling && flow === 'auto') boxes.push(e.getBoundingClientRect());
    }
    return boxes;
  };

  const scrolls = element => {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      if (getComputedStyle(e).overflowX === 'auto') return true;
    }
    return false;
  };

  // The labels that style sheets write before cells become real text while we measure.
  const withLabels = measure => {
    const labels = [];
    for (const cell of document.querySelectorAll('[data-label]')) {
      const style = getComputedStyle(cell, '::before');
      if ([style.content, style.display, getComputedStyle(cell).display].includes('none')
        || style.content === 'normal') continue;
      labels.push([cell, style]);
    }
    if (!labels.length) return measure();
    const made = labels.map(([cell, style]) => {
      const label = document.createElement('span');
      for (const name of ['display', 'color', 'fontSize', 'fontWeight', 'lineHeight', 'gridColumn', 'gridRow',
        'paddingTop', 'justifySelf', 'margin', 'whiteSpace']) label.style[name] = style[name];
      label.textContent = cell.dataset.label;
      return [cell, label];
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-label]::before { content: none !important }');
    document.adoptedStyleSheets.push(sheet);
    made.forEach(([cell, label]) => cell.prepend(label));
    try {
      return measure();
    } finally {
      made.forEach(([, label]) => label.remove());
      document.adoptedStyleSheets.pop();
    }
  };

  /** How far the page can be pushed sideways. */
  const sideways = () => {
    const root = document.documentElement;
    const extra = root.scrollWidth - root.clientWidth;
    if (extra <= 0) return [];
    const far = [...document.body.querySelectorAll('*')]
      .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(e))
      .slice(-3).map(place);
    return [extra + ' px sideways: ' + far.join('; ')];
  };

  /** Texts that lie on each other. */
  const overlaps = () => {
    const boxes = [];
    for (const node of textNodes(document.body)) {
      if (hiddenOnPurpose(node.parentElement)) continue;
      const edges = cutting(node.parentElement, true);
      for (const rect of rects(node)) {
        const seen = edges.reduce(cut, rect);
        if (!empty(seen)) boxes.push({ node, ...seen });
      }
    }
    boxes.sort((a, b) => a.top - b.top);
    const faults = new Set();
    let open = [];
    for (const box of boxes) {
      open = open.filter(other => other.bottom > box.top + 3);
      for (const other of open) {
        const common = cut(box, other);
        if (other.node !== box.node && common.right - common.left > 1.5 && common.bottom - common.top > 3) {
          faults.add(`${short(other.node.data)} and ${short(box.node.data)} overlap in ${place(box.node.parentElement)}`);
        }
      }
      open.push(box);
    }
    return [...faults];
  };

  /** Texts that are cut off, or stand outside the page. */
  const unseen = () => {
    const width = document.documentElement.clientWidth;
    const faults = [];
    for (const node of textNodes(document.body)) {
      const parent = node.parentElement;
      if (hiddenOnPurpose(parent) || parent.closest('details:not([open]) > :not(summary)')) continue;
      const all = rects(node);
      const edges = cutting(parent, false);
      const style = getComputedStyle(parent);
      const lost = all.some(r => {
        const seen = edges.reduce(cut, r);
        return seen.right - seen.left < r.width - 1.5 || seen.bottom - seen.top < r.height - 4
          || r.left < -0.5 || r.right > width + 0.5 && !scrolls(parent);
      });
      if (!all.length || lost || style.visibility !== 'visible' || Number(style.opacity) === 0) {
        faults.push(short(node.data) + ' cannot be seen in ' + place(parent));
      }
    }
    return faults;
  };

  /** Lines that begin, or at another width may begin, with what belongs to the letter or word before. */
  const lineStarts = () => {
    const stuck = /[\u0E31\u0E33-\u0E3A\u0E45\u0E46\u0E47-\u0E4E\u0E2F]/g;
    const range = document.createRange();
    const lineOf = (node, at) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const all = range.getClientRects();
      return all.length ? all[all.length - 1] : null;
    };
    const faults = [];
    for (const node of textNodes(document.body)) {
      if (hiddenOnPurpose(node.parentElement)) continue;
      const told = match => faults.push(`a line begins with ${match[0]}: ${short(node.data.slice(Math.max(0, match.index - 20)))}`
        + ` in ${place(node.parentElement)}`);
      for (const match of node.data.matchAll(/[ \n\u200B](?=[ๆฯ])/g)) told(match);
      if (rects(node).length < 2) continue;
      for (const match of node.data.matchAll(stuck)) {
        const mark = match.index > 0 && lineOf(node, match.index);
        const base = mark && lineOf(node, match.index - 1);
        if (base && mark.top > base.top + base.height / 2) told(match);
      }
    }
    return faults;
  };

  /** What is too small for a finger, except links inside sentences. */
  const targets = () => {
    const inSentence = link => {
      let block = link;
      while (getComputedStyle(block).display.startsWith('inline') && getComputedStyle(block).display !== 'inline-flex') {
        if (getComputedStyle(block).display === 'inline-block') return false;
        block = block.parentElement;
      }
      if (block === link) return false;
      const rest = textNodes(block).filter(n => !n.parentElement.closest('a')).map(n => n.data).join('');
      return /\p{L}{2}/u.test(rest);
    };
    return [...document.querySelectorAll('a[href], summary, button, input, select')]
      .filter(e => !e.closest('.skip') && e.getClientRects().length && !inSentence(e))
      .map(e => [e, e.getBoundingClientRect()])
      .filter(([, r]) => r.height < 23.9 || r.width < 23.9)
      .map(([e, r]) => `${Math.round(r.width)} × ${Math.round(r.height)} px: ${short(e.textContent)} in ${place(e)}`);
  };

  /** What axe finds against rules, or against those with one of some tags. Colours take it longer than all the rest. */
  const violations = async (rules, colours) => {
    const result = await axe.run(document, {
      runOnly: rules,
      rules: colours ? {} : { 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
      preload: false,
    });
    return result.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
      `${rule.id}: ${rule.help}: ${node.target.join(' ')} ${node.any.concat(node.all, node.none).map(c => c.message).join('; ')}`));
  };

  /** Letters twice as large, and the spacing of WCAG 1.4.12, while something is measured. */
  const larger = measure => whileStyled('html { font-size: 200% !important }', measure);
  const spaced = measure => whileStyled('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
    + ' word-spacing: .16em !important } p { margin-bottom: 2em !important }', measure);
  const whileStyled = (rules, measure) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    try {
      return measure();
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(s => s !== sheet);
    }
  };

  /** All that can happen to the place of a text. */
  const misplaced = () => [...sideways(), ...withLabels(() => [...overlaps(), ...unseen()])];

  return { misplaced, lineStarts, targets, violations, larger, spaced };
})();
