// Version: a row says once where its fields are saved and with which version they were seen; a group shares one version.
// Gives SeenVersion. Needs nothing.
const SeenVersion = (() => {
  const highest = new Map();
  const rowOf = (host) => host.closest('[data-autosave-url]');
  const addressOf = (host) => `${rowOf(host).dataset.autosaveUrl}/${host.dataset.autosaveField}`;

  return class {
    constructor(host) {
      this.host = host;
      this.row = rowOf(host);
      this.url = addressOf(host);
      this.group = this.row.dataset.autosaveGroup || this.url;
    }

    // A part drawn anew may carry the version it was first read with: the highest one seen here counts.
    get number() { return Math.max(Number(this.drawn || 0), highest.get(this.url) ?? 0); }
    set number(version) {
      this.alone(version);
      if (this.row.dataset.autosaveGroup) {
        document.querySelectorAll(`[data-autosave-group="${CSS.escape(this.group)}"]`).forEach((row) => this.share(row, version));
      } else {
        this.host.dataset.autosaveVersion = version;
      }
    }

    get drawn() { return this.host.dataset.autosaveVersion ?? this.row.dataset.autosaveVersion; }

    share(row, version) {
      row.dataset.autosaveVersion = version;
      row.querySelectorAll('[data-autosave-field]').forEach((field) => highest.set(addressOf(field), version));
      row.querySelectorAll('input[data-autosave-seen]').forEach((seen) => { seen.value = version; });
    }

    // The field's own version is newer, the group's stays: the page has not seen all of it.
    alone(version) {
      highest.set(this.url, version);
    }

    // One of several fields that share a version: others may write the ones beside it.
    get amongFields() { return Boolean(this.row.dataset.autosaveFields); }
  };
})();
