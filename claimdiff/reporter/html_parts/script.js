'use strict';
// Everything here only adds to a page that reads well without it: filters, and links that keep the reader's place.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.querySelector('form.filter');
  const claims = all('.claims .card, .claims .one');
  const groups = all('.claims .group').filter((group) => group.querySelector('.card, .one'));
  const outlets = all('.claims .outlet');
  const rows = all('.matrix tr[data-claim]');
  const bands = all('.matrix tbody');
  const shown = form.querySelector('.shown');
  const again = form.querySelector('[type=reset]');
  const nothing = document.querySelector('.nothing[hidden]');
  const texts = new Map();

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wordsOf = (claim) => {
    if (!texts.has(claim)) texts.set(claim, fold(claim.textContent));
    return texts.get(claim);
  };

  const choose = () => {
    const wanted = new FormData(form);
    const verdicts = new Set(wanted.getAll('verdict'));
    const topic = wanted.get('topic') || '';
    const outlet = wanted.get('outlet') || '';
    const words = fold(wanted.get('words') || '').split(/\s+/).filter(Boolean);
    const fits = ({ dataset }) => verdicts.has(dataset.verdict)
      && (!topic || dataset.topic === topic)
      && (!outlet || dataset.articles.split(' ').includes(outlet));
    const gone = new Set();
    let count = 0;
    let total = 0;
    for (const claim of claims) {
      const several = Number(claim.dataset.claims || 1);
      claim.hidden = !fits(claim) || !words.every((word) => wordsOf(claim).includes(word));
      if (claim.hidden) gone.add(claim.id); else count += several;
      total += several;
    }
    for (const each of [...outlets, ...groups]) each.hidden = !each.querySelector('.card:not([hidden]), .one:not([hidden])');
    for (const row of rows) row.hidden = gone.has(row.dataset.claim);
    for (const band of bands) band.hidden = !band.querySelector('tr[data-claim]:not([hidden])');
    nothing.hidden = count > 0 || !total;
    again.hidden = count === total;
    shown.textContent = count === total ? '' : `${count} of ${total} shown`;
  };

  const showAll = () => { form.reset(); choose(); };

  // A link to what a filter hides shows everything again; a closed list opens.
  const reveal = (target) => {
    if (target.closest('[hidden]')) showAll();
    for (let list = target.closest('details'); list; list = list.parentElement.closest('details')) list.open = true;
  };

  // Beside the claims the articles scroll on their own: going to a place in them must not move the claims.
  const articles = document.querySelector('.articles');
  const beside = () => getComputedStyle(articles).overflowY === 'auto';
  const go = (id) => {
    const target = document.getElementById(id);
    if (!target) return;
    reveal(target);
    const { scrollX, scrollY } = window;
    const stay = beside() && articles.contains(target) && articles.getBoundingClientRect().top <= 1;
    if (location.hash !== `#${id}`) location.hash = id; else target.scrollIntoView();
    if (stay) window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    target.focus({ preventScroll: true });
  };

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('a[href^="#"]');
    const said = event.target.closest('[data-claim]');
    if (link) {
      event.preventDefault();
      go(decodeURIComponent(link.hash.slice(1)));
    } else if (said && !said.matches('tr') && String(getSelection()) === '') {
      go(said.dataset.claim);
    }
  });

  form.hidden = !claims.length;
  // The bar of filters stays on top; what a link leads to must not come to lie under it.
  new ResizeObserver(() => document.documentElement.style.setProperty('--bar', `${form.offsetHeight}px`)).observe(form);
  form.addEventListener('input', choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(choose));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && form.contains(document.activeElement)) showAll();
  });
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) reveal(target);
  });
  choose();
})();
