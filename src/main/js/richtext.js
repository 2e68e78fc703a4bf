// Rich text: how a document wants it, and how it reads without its marks. Gives richText.tidy and richText.plain. Needs nothing.
const richText = (() => {
  const bodyOf = (html) => new DOMParser().parseFromString(html, 'text/html').body;

  const plain = (value) => bodyOf(String(value ?? '').replace(/<\/(p|li|h3|h4)>|<br\s*\/?>/g, '\n')).textContent.trim();

  // The editor keeps bullets and numbers in one marked list; documents want real lists.
  function realLists(list) {
    let current = null;
    [...list.children].forEach((row) => {
      const kind = row.dataset.list === 'bullet' ? 'UL' : 'OL';
      if (current?.tagName !== kind) {
        current = document.createElement(kind);
        list.before(current);
      }
      row.removeAttribute('data-list');
      current.append(row);
    });
    list.remove();
  }

  function tidy(html) {
    const body = bodyOf(html);
    body.querySelectorAll('.ql-ui').forEach((mark) => mark.remove());
    body.querySelectorAll('ol').forEach(realLists);
    return body.textContent.trim() ? body.innerHTML : '';
  }

  return { tidy, plain };
})();
