import type { Layer } from '../../lib/layer.js';
import type { RateBudget } from './index.js';

/** The layer, loaded with the first call: a client without a budget does not pay for it. */
export function budgetLayer(budget: RateBudget): Layer {
  let loading: Promise<Layer> | undefined;
  return async (request, call, next) => {
    loading ??= import('./index.js').then(({ budgeted }) => budgeted(budget));
    const layer = await loading;
    return layer(request, call, next);
  };
}
