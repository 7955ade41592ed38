export function mergeAllOf(description: { readonly components: { readonly schemas?: object } }): void;
