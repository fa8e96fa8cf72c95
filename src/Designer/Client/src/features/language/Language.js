import zh from './tables/zh.js';
import en from './tables/en.js';

const TABLES = { zh: forgiving(zh), en: forgiving(en) };

/** What the diagram and its panels say, in the language of the screen; can be switched while a diagram is open. */
export class Language {
  constructor(config, eventBus) {
    this._eventBus = eventBus;
    this._code = config in TABLES ? config : 'zh';
  }

  get code() {
    return this._code;
  }

  say(text, values = {}) {
    const said = TABLES[this._code].get(plain(text)) ?? text;
    return said.replace(/{([^}]+)}/g, (whole, name) => values[name] ?? whole);
  }

  switchTo(code) {
    if (!(code in TABLES) || code === this._code) {
      return;
    }

    this._code = code;
    this._eventBus.fire('i18n.changed');
    this._eventBus.fire('propertiesPanel.providersChanged');
  }
}

Language.$inject = [ 'config.language', 'eventBus' ];

// The panel heads a 'Sub Process', the palette offers a 'Sub-process': one entry serves both.
function forgiving(table) {
  return new Map(Object.entries(table).map(([ text, said ]) => [ plain(text), said ]));
}

function plain(text) {
  return text.toLowerCase().replaceAll('-', ' ');
}
