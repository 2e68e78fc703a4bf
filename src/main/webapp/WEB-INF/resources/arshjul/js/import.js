/* Tells a too large file before it is sent, and how far a long import has come while its answer is awaited. */
(() => {
  'use strict';
  const PAUSE_MS = 1000;
  const MEGABYTE = 1024 * 1024;
  let asking = 0;

  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!input.dataset.megabytes) return;
    const tooLarge = [...input.files].some((file) => file.size > input.dataset.megabytes * MEGABYTE);
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '');
    input.reportValidity();
  });

  document.addEventListener('submit', (event) => {
    const region = event.target.querySelector('[data-progress]');
    const key = event.target.querySelector('input[name$="commandKey"]');
    clearInterval(asking);
    if (region && key) asking = setInterval(() => ask(region, key.value), PAUSE_MS);
  });
  window.addEventListener('pageshow', () => clearInterval(asking));

  async function ask(region, key) {
    const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
    const answer = await fetch(region.dataset.progress + key, { headers }).catch(() => null);
    if (answer?.ok) tell(region, await answer.json());
  }

  function tell(region, progress) {
    const bar = region.querySelector('progress');
    bar.hidden = false;
    bar.max = progress.all || 1;
    bar.value = progress.done;
    region.querySelector('[role="status"]').textContent = progress.text;
  }
})();
