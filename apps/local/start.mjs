/** `npm start`: installs and builds what is missing, then runs the whole product on this machine. */
await import('./prepare.mjs');
await import('../../dist/apps/local/src/main.js');
