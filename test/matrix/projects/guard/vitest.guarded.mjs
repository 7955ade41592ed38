export default { test: { globals: true, setupFiles: ['mangopay-fetch/guard'] } };
