// Version: the version that a field was last seen with, alone or shared with its group. Gives SeenVersion. Needs nothing.
const SeenVersion = (() => {
  const highest = new Map();

  return class {
    constructor(host) {
      this.host = host;
      this.url = host.dataset.autosaveUrl;
      this.group = host.dataset.autosaveGroup || this.url;
    }

    // A part drawn anew may carry the version it was first read with: the highest one seen here counts.
    get number() { return Math.max(Number(this.host.dataset.autosaveVersion || 0), highest.get(this.url) ?? 0); }
    set number(version) {
      this.alone(version);
      this.host.dataset.autosaveVersion = version;
      if (!this.host.dataset.autosaveGroup) return;
      document.querySelectorAll(this.peers).forEach((peer) => {
        peer.dataset.autosaveVersion = version;
        if (peer.dataset.autosaveUrl) highest.set(peer.dataset.autosaveUrl, version);
        if (peer.type === 'hidden') peer.value = version;
      });
    }

    // The field's own version is newer, the group's stays: the page has not seen all of it.
    alone(version) {
      highest.set(this.url, version);
    }

    get peers() { return `[data-autosave-group="${CSS.escape(this.group)}"]`; }

    // One of several fields that share a version: others may write the ones beside it.
    get amongFields() { return Boolean(document.querySelector(`input[data-autosave-fields]${this.peers}`)); }
  };
})();
