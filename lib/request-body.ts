/** What `fetch` sends as a body, by the types of the platform: without the DOM library there is no name for it. */
export type RequestBody = NonNullable<ConstructorParameters<typeof Response>[0]>;
