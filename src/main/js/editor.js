// Editor: the rich-text editor gets its name, its help and a way out, and sends tidy text. Gives editor.equip. Needs autosave and richText.
const editor = (() => {
  function equip(area) {
    const box = area.closest('.ui-texteditor');
    const host = area.closest('.rich-text');
    if (!box || !host || area.dataset.ready) return;
    area.dataset.ready = 'true';
    box.removeAttribute('role');
    nameArea(area, box.id);
    const bar = box.querySelector('.ql-toolbar, .ui-editor-toolbar');
    bar?.setAttribute('aria-labelledby', `${box.id}Label`);
    if (bar) oneStop(bar);
    nameLinkBox(box);
    follow(area, box, host);
  }

  function nameArea(area, id) {
    const described = ['Hint', 'Message'].map((end) => id + end).filter((each) => document.getElementById(each));
    area.setAttribute('role', 'textbox');
    area.setAttribute('aria-multiline', 'true');
    area.setAttribute('aria-labelledby', `${id}Label`);
    if (described.length) area.setAttribute('aria-describedby', described.join(' '));
    document.getElementById(`${id}Label`)?.addEventListener('click', () => area.focus());
  }

  // A row of buttons is one stop for Tab; the arrows move within it.
  function oneStop(bar) {
    const buttons = [...bar.querySelectorAll('button')];
    buttons.forEach((button, at) => { button.tabIndex = at === 0 ? 0 : -1; });
    bar.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const at = buttons.indexOf(event.target);
      if (!step || at < 0) return;
      event.preventDefault();
      const next = buttons[(at + step + buttons.length) % buttons.length];
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }

  function nameLinkBox(box) {
    const input = box.querySelector('.ql-tooltip input');
    const name = box.querySelector('.ql-link')?.getAttribute('aria-label');
    if (!input || !name) return;
    input.setAttribute('aria-label', name);
    input.dataset.link = 'https://';
    input.addEventListener('focus', () => requestAnimationFrame(() => input.parentElement.scrollIntoView({ block: 'nearest' })));
  }

  function follow(area, box, host) {
    const field = autosave.fieldOf(host);
    const hidden = box.querySelector(':scope > input');
    new MutationObserver(() => {
      if (!area.isConnected) return;
      if (hidden) hidden.value = richText.tidy(area.innerHTML);
      field?.changed();
    }).observe(area, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['data-list', 'href'] });
  }

  // What is sent with a form is the tidy text, whatever the editor has put there meanwhile.
  function fillIn() {
    document.querySelectorAll('.ui-texteditor').forEach((box) => {
      const area = box.querySelector('.ql-editor');
      const hidden = box.querySelector(':scope > input');
      if (area && hidden) hidden.value = richText.tidy(area.innerHTML);
    });
  }
  document.addEventListener('click', fillIn, true);
  document.addEventListener('submit', fillIn, true);

  return { equip };
})();
