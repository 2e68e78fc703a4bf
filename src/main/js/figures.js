// Figures: a figure is taken into a text as a link to where it comes from. Gives and needs nothing.
(() => {
  const figures = new Map();

  // What may be chosen is asked for when the list is opened.
  function offered(url) {
    if (!figures.has(url)) {
      figures.set(url, fetch(url, { headers: { Accept: 'application/json' } }).then((answer) => (answer.ok ? answer.json() : [])));
    }
    return figures.get(url);
  }

  document.addEventListener('toggle', async (event) => {
    const picker = event.target;
    if (!picker.matches?.('.figure-picker[open]') || picker.dataset.filled) return;
    picker.dataset.filled = 'true';
    const found = await offered(picker.dataset.figures);
    const choices = found.map((figure) => Object.assign(new Option(`${figure.label}: ${figure.written}`, figure.href), { figure }));
    picker.querySelector('select').replaceChildren(...(choices.length ? choices : [new Option(picker.dataset.none, '')]));
  }, true);

  document.addEventListener('click', (event) => {
    const picker = event.target.closest('[data-insert-figure]')?.closest('.figure-picker');
    const figure = picker?.querySelector('select').selectedOptions[0]?.figure;
    const editor = picker?.parentElement.querySelector('.rich-text .ql-editor');
    if (!figure || !editor) return;
    const quill = window.Quill.find(editor.parentElement);
    const at = quill.getSelection(true)?.index ?? quill.getLength() - 1;
    quill.insertText(at, figure.written, 'link', figure.href, 'user');
    quill.insertText(at + figure.written.length, ' ', 'link', false, 'user');
    quill.setSelection(at + figure.written.length + 1, 0);
  });
})();
