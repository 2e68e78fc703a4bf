// Look: the theme, and drawings that open where one stands in them. Gives and needs nothing.
(() => {
  // The server draws the chosen theme, the script only saves a page load.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.choices button[name="theme"]');
    if (!button) return;
    event.preventDefault();
    const path = button.form.getAttribute('action').replace('web/preference', '');
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `arshjul-theme=${button.value}; Path=${path}; Max-Age=31536000; SameSite=Lax${secure}`;
    document.documentElement.dataset.theme = button.value;
    document.querySelectorAll('.choices button[name="theme"]').forEach((other) =>
      other.setAttribute('aria-pressed', String(other.value === button.value)));
  });

  // A process that is shown as a picture is shown where one stands in it.
  document.addEventListener('toggle', (event) => {
    if (event.target.open) event.target.querySelector('.drawing .here')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, true);
})();
