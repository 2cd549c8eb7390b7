import * as core from '@actions/core';

/** What a step leaves to its post step: the main one may be killed. No secret is in it. */
export function postState<T>(name: string) {
  return {
    /** The last call counts; null: nothing is left. */
    save: (value: T | null) => core.saveState(name, value === null ? '' : JSON.stringify(value)),
    load: (): T | null => {
      const json = core.getState(name);
      return json === '' ? null : JSON.parse(json);
    },
  };
}
