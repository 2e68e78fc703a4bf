// Control: what stands in a field, whether it is a line, a choice, many boxes or an editor. Gives Control. Needs richText.
class Control {
  constructor(host) {
    this.host = host;
  }

  get editor() { return this.host.querySelector('.ql-editor'); }
  get element() {
    return this.host.matches('input, select, textarea') ? this.host
      : this.host.querySelector('textarea, select, input:not([type="hidden"])');
  }
  get rich() { return this.host.classList.contains('rich-text'); }
  get many() { return this.host.classList.contains('many'); }
  get boxes() { return [...this.host.querySelectorAll('input[type="checkbox"]')]; }

  value() {
    if (this.rich) return this.editor ? richText.tidy(this.editor.innerHTML) : '';
    if (this.many) return this.boxes.filter((box) => box.checked).map((box) => box.value).join(',');
    const element = this.element;
    return element.type === 'checkbox' ? element.checked : element.value;
  }

  // What the page was drawn with: one may have begun to write before this script came.
  drawn() {
    if (this.rich) return this.value();
    if (this.many) return this.boxes.filter((box) => box.defaultChecked).map((box) => box.value).join(',');
    const element = this.element;
    if (element.type === 'checkbox') return element.defaultChecked;
    if (element.matches('select')) return ([...element.options].find((option) => option.defaultSelected) ?? element.options[0])?.value ?? '';
    return this.held(element.defaultValue);
  }

  // A value as the element itself holds it: one of a single line drops line breaks, which nobody has typed away.
  held(value) {
    return Object.assign(this.element.cloneNode(), { value }).value;
  }

  readable(value) {
    if (!this.many) return richText.plain(value);
    return this.boxes.filter((box) => value.split(',').includes(box.value)).map((box) => box.labels[0]?.textContent).join(', ');
  }

  alike(one, other) {
    return this.comparable(one) === this.comparable(other);
  }

  comparable(value) {
    return this.many ? value.split(',').sort().join(',') : String(value).trim();
  }

  put(value) {
    if (this.editor) {
      window.Quill.find(this.editor.parentElement).clipboard.dangerouslyPasteHTML(value);
    } else if (this.many) {
      this.boxes.forEach((box) => { box.checked = value.split(',').includes(box.value); });
    } else if (this.element.type === 'checkbox') {
      this.element.checked = value;
    } else {
      this.element.value = value;
    }
  }

  focus() {
    (this.editor ?? this.element).focus();
  }
}
