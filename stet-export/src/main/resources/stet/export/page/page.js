// Steps, links and filters of a report. Everything is readable without it: it only moves and shows
// what is on the page. It asks the network for nothing and stores nothing.
(function () {
  'use strict';
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (selector, base) => Array.from((base || document).querySelectorAll(selector));
  const wide = window.matchMedia('screen and (min-width: 62.01rem)');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const dock = byId('cards');
  const sources = byId('sources');
  const rail = document.querySelector('.rail');
  const cards = all('.card', dock);
  const filters = { attention: new Set(), wording: new Set() };
  let current = null;
  let keysOn = true;

  root.classList.add('js');
  all('.tools, .tabs, .stepper, .close-sources').forEach((part) => { part.hidden = false; });
  all('.chips').forEach((part) => { part.hidden = cards.length === 0; });

  // What belongs to a finding: its parts in the article, in the sources, in the lists.
  const parts = new Map(cards.map((card) => [card.id, []]));
  all('[data-q]').forEach((part) => {
    part.dataset.q.split(' ').forEach((id) => { if (parts.has(id)) { parts.get(id).push(part); } });
  });
  all('[data-for]').forEach((part) => { parts.get(part.dataset.for).push(part); });
  const markOf = (id) => document.querySelector('a[href="#' + id + '"]:is(.mark, .statement):not(.at)');

  // Sources: one sheet at a time, with tabs.
  const sheets = all('.sheet', sources);
  const tabs = all('[role="tab"]', sources);
  function showSheet(sheet) {
    sheets.forEach((one, i) => {
      const chosen = one === sheet;
      one.classList.toggle('current', chosen);
      tabs[i].setAttribute('aria-selected', String(chosen));
      tabs[i].tabIndex = chosen ? 0 : -1;
    });
  }
  sheets.forEach((sheet, i) => {
    sheet.setAttribute('role', 'tabpanel');
    tabs[i].addEventListener('click', () => showSheet(sheet));
  });
  sources.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at >= 0 && step) {
      const to = (at + step + tabs.length) % tabs.length;
      showSheet(sheets[to]);
      tabs[to].focus();
      event.preventDefault();
    }
  });
  // On a small screen the article comes first, the lists are opened when asked for.
  if (!wide.matches) { all('details', rail).forEach((part) => { part.open = false; }); }
  if (sheets.length > 0) { showSheet(sheets[0]); }
  all('.tabs', sources).forEach((list) => { list.hidden = sheets.length < 2; });

  function openSources(open) {
    sources.classList.toggle('open', open && !wide.matches);
  }

  // The first visible part behind an anchor.
  function visible(anchor) {
    let part = anchor;
    while (part && part.classList.contains('anchor')) { part = part.nextElementSibling; }
    return part || anchor;
  }

  const behavior = () => (calm.matches ? 'auto' : 'smooth');

  function flash(part) {
    part.classList.remove('flash');
    void part.offsetWidth; // so that the same part can flash twice
    part.classList.add('flash');
  }

  // Shows a place in a source; y is where on the screen it should stand, if that matters.
  function reveal(anchor, y, desk) {
    const part = visible(anchor);
    const sheet = part.closest('.sheet');
    if (sheet) { showSheet(sheet); }
    const scroller = sheet ? sheet.querySelector('.scroll') : null;
    if (scroller && wide.matches) {
      const box = scroller.getBoundingClientRect();
      const pane = sources.getBoundingClientRect();
      const paneTop = desk === undefined ? pane.top
        : Math.min(Math.max(0, desk.top), desk.bottom - pane.height);
      const want = y === undefined ? box.height * 0.3 : y - (paneTop + box.top - pane.top);
      const safe = Math.max(24, Math.min(want, box.height - 96));
      const now = part.getBoundingClientRect().top - box.top;
      scroller.scrollTo({ top: scroller.scrollTop + now - safe, behavior: behavior() });
    } else if (!sheet || sources.classList.contains('open')) {
      part.scrollIntoView({ block: 'center', behavior: behavior() });
    }
    return part;
  }

  // Brings quotation and passage to the same height.
  function align(id) {
    const mark = markOf(id);
    const seen = window.innerHeight - dock.offsetHeight;
    const desk = document.querySelector('.desk').getBoundingClientRect();
    const most = root.scrollHeight - window.innerHeight - window.scrollY;
    let y;
    let by = 0;
    if (mark) {
      const box = mark.getBoundingClientRect();
      const inSight = box.top > 80 && box.bottom < seen - 60 && (!wide.matches || desk.top < 80);
      by = inSight ? 0 : Math.max(-window.scrollY, Math.min(most, box.top - seen * 0.3));
      y = box.top - by;
      if (by !== 0) { window.scrollBy({ top: by, behavior: behavior() }); }
    }
    const place = byId('at-' + id + '-1') || byId('near-' + id + '-1');
    if (place && place.closest('.sheet') && wide.matches) { 
      reveal(place, y, { top: desk.top - by, bottom: desk.bottom - by });
    }
  }

  function position() {
    const list = shown();
    const at = list.findIndex((card) => card.id === current);
    dock.querySelector('.position').textContent = at < 0 ? '' : (at + 1) + ' of ' + list.length;
  }

  function select(id, focus) {
    const card = cards.find((one) => one.id === id);
    if (!card) { return; }
    deselect();
    current = id;
    card.classList.add('current');
    parts.get(id).forEach((part) => part.classList.add('current'));
    const mark = markOf(id);
    if (mark) { mark.setAttribute('aria-current', 'true'); }
    dock.classList.add('open');
    root.classList.add('docked');
    dock.scrollTop = 0;
    openSources(false);
    root.style.setProperty('--dock', dock.offsetHeight + 'px');
    const row = rail.querySelector('li[data-for="' + id + '"]');
    if (row) {
      if (wide.matches) { row.closest('details').open = true; }
      if (wide.matches && rail.offsetHeight > 0) {
        const gap = row.getBoundingClientRect().top - rail.getBoundingClientRect().top;
        if (gap < 0 || gap > rail.clientHeight - 60) { rail.scrollTop += gap - rail.clientHeight * 0.4; }
      }
    }
    if (mark && focus) { mark.focus({ preventScroll: true }); }
    align(id);
    position();
    history.replaceState(null, '', '#' + id);
  }

  function deselect() {
    all('.current', document.body).forEach((part) => {
      if (!part.classList.contains('sheet')) { part.classList.remove('current'); }
      part.removeAttribute('aria-current');
    });
    current = null;
  }

  function close() {
    const mark = current && markOf(current);
    deselect();
    dock.classList.remove('open');
    root.classList.remove('docked');
    openSources(false);
    root.style.setProperty('--dock', '0px');
    history.replaceState(null, '', location.pathname + location.search);
    if (mark) { mark.focus({ preventScroll: true }); }
  }

  // Filters: chips of one group widen, of two groups narrow.
  function passes(card) {
    return ['attention', 'wording'].every(
      (group) => filters[group].size === 0 || filters[group].has(card.dataset[group]));
  }
  const shown = () => cards.filter(passes);
  function filter() {
    const on = new Set(shown().map((card) => card.id));
    parts.forEach((list, id) => {
      list.filter((part) => !part.classList.contains('at'))
        .forEach((part) => part.classList.toggle('off', !on.has(id)));
    });
    byId('all').hidden = filters.attention.size + filters.wording.size === 0;
    position();
  }
  all('.chip[data-group]').forEach((chip) => chip.addEventListener('click', () => {
    const set = filters[chip.dataset.group];
    const on = !set.has(chip.dataset.value);
    if (on) { set.add(chip.dataset.value); } else { set.delete(chip.dataset.value); }
    chip.setAttribute('aria-pressed', String(on));
    filter();
  }));
  byId('all').addEventListener('click', () => {
    filters.attention.clear();
    filters.wording.clear();
    all('.chip[data-group]').forEach((chip) => chip.setAttribute('aria-pressed', 'false'));
    filter();
    document.querySelector('.chip').focus();
  });

  function step(by) {
    const list = shown();
    if (list.length === 0) { return; }
    let at = list.findIndex((card) => card.id === current);
    if (at < 0) { at = by > 0 ? -1 : 0; }
    select(list[(at + by + list.length) % list.length].id, true);
  }

  // To the passage, and back.
  function toSource() {
    if (!current) { return; }
    if (sources.contains(document.activeElement)) {
      openSources(false);
      select(current, true);
      return;
    }
    const place = byId('at-' + current + '-1') || byId('near-' + current + '-1');
    if (!place) { return; }
    openSources(true);
    const part = reveal(place);
    flash(part);
    const target = part.matches('a') ? part : part.closest('.scroll') || part;
    target.focus({ preventScroll: true });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"], svg a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    const id = link.getAttribute('href').slice(1);
    if (parts.has(id)) {
      select(id, !link.classList.contains('at'));
    } else if (id.startsWith('in-')) {
      select(id.slice(3), true);
    } else if (byId(id) && byId(id).classList.contains('anchor')) {
      if (byId(id).closest('.sheet')) { openSources(true); }
      flash(reveal(byId(id)));
    } else {
      return;
    }
    event.preventDefault();
  });
  byId('previous').addEventListener('click', () => step(-1));
  byId('next').addEventListener('click', () => step(1));
  byId('close').addEventListener('click', close);
  byId('show-source').addEventListener('click', toSource);
  all('.close-sources').forEach((button) => button.addEventListener('click', () => {
    openSources(false);
    if (current) { select(current, true); }
  }));

  const help = byId('help');
  byId('help-open').addEventListener('click', () => help.showModal());
  byId('help-close').addEventListener('click', () => help.close());
  byId('keys').addEventListener('change', (event) => { keysOn = event.target.checked; });

  const keys = {
    j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), o: toSource,
    '/': () => document.querySelector('.chip').focus(),
    '?': () => help.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) { return; }
    if (event.key === 'Escape') {
      if (sources.classList.contains('open')) { openSources(false); } else { close(); }
    } else if (keysOn && keys[event.key] && !event.target.closest('input, select, textarea')) {
      keys[event.key]();
      event.preventDefault();
    }
  });

  const themes = [['', 'Auto', 'as the system'], ['dark', 'Dark', 'dark'], ['light', 'Light', 'light']];
  let theme = 0;
  byId('theme').addEventListener('click', () => {
    theme = (theme + 1) % themes.length;
    if (themes[theme][0]) { root.dataset.theme = themes[theme][0]; } else { delete root.dataset.theme; }
    byId('theme').querySelector('span').textContent = themes[theme][1];
    byId('theme').setAttribute('aria-label', 'Colours: ' + themes[theme][2]);
  });

  // On paper everything is open.
  window.addEventListener('beforeprint', () => all('details').forEach((part) => { part.open = true; }));
  window.addEventListener('resize', () => {
    if (current) { root.style.setProperty('--dock', dock.offsetHeight + 'px'); }
  });
  const linked = () => { if (parts.has(location.hash.slice(1))) { select(location.hash.slice(1), false); } };
  window.addEventListener('hashchange', linked);
  linked();
})();
