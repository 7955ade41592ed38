// What the platform does with a handler.
const { handler } = require('./lambda/index.cjs');
process.on('message', async (event) => process.send(await handler(event)));
