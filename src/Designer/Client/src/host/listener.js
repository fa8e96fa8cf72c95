/** Calls back into the component. A component that has gone (the page was left) is no error of the diagram's. */
export class Listener {
  constructor(component) {
    this._component = component;
  }

  tell(method, ...values) {
    return this._component?.invokeMethodAsync(method, ...values).catch(() => undefined);
  }

  forget() {
    this._component = null;
  }
}
