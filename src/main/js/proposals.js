// Proposals: what others have written or the figures say is taken up by the writer's own press. Gives nothing. Needs words and autosave.
(() => {
  // A proposed word is saved as if it had been chosen.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-propose]');
    const choice = button?.closest('.goal').querySelector('select');
    if (!choice) return;
    choice.value = button.dataset.propose;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    choice.focus();
  });

  // A part's text is taken up on the server, with its origin; what is being typed is saved first.
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-adopt]');
    if (!button) return;
    button.disabled = true;
    await autosave.saved();
    const answer = await adopt(button.dataset);
    if (answer?.ok) {
      history.scrollRestoration = 'manual';
      location.hash = `section-${button.dataset.section}`;
      location.reload();
    } else {
      const said = (await answer?.json().catch(() => null))?.detail ?? words().offline;
      button.disabled = false;
      button.after(Object.assign(document.createElement('span'), { className: 'field-message', textContent: said }));
    }
  });

  function adopt({ adopt: url, from, section }) {
    return fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Requested-With': 'arshjul',
        'Idempotency-Key': crypto.randomUUID?.() ?? `adopt-${Date.now()}`,
      },
      body: JSON.stringify({ contribution: Number(from), section }),
    }).catch(() => null);
  }
})();
