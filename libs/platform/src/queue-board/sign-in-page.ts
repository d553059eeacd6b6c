import { createHash } from 'node:crypto';
import { QUEUE_BOARD_PATH } from './queue-board.js';

const SCRIPT = `
const form = document.querySelector('form');
const said = document.querySelector('output');
const post = (url, body, token) => fetch(url, {
  method: 'POST',
  headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...(token ? { authorization: 'Bearer ' + token } : {}) },
  ...(body ? { body: JSON.stringify(body) } : {}),
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  said.textContent = '';
  const signIn = await post('/v1/auth/login', Object.fromEntries(new FormData(form)));
  const { accessToken, detail } = await signIn.json();
  if (!accessToken) { said.textContent = detail; return; }
  const opened = await post('${QUEUE_BOARD_PATH}/session', undefined, accessToken);
  if (opened.ok) location.reload();
  else said.textContent = (await opened.json()).detail;
});
`;

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:22rem;margin:15vh auto;padding:0 1rem;background:Canvas;color:CanvasText;color-scheme:light dark}
label{display:block;margin:.8rem 0}
input,button{font:inherit;box-sizing:border-box;width:100%;padding:.5rem .7rem;border:1px solid #8888;border-radius:6px}
output{display:block;margin-top:.8rem;color:#c0392b}
`;

/** The page's one script and nothing else; it talks to this server alone. */
export const SIGN_IN_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** Where an admin without a session in the browser signs in to see the queues. */
export const SIGN_IN_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Queues</title><style>${STYLE}</style></head>
<body><h1>Queues</h1><p>Sign in as an administrator.</p>
<form method="post"><label>E-mail<input type="email" name="email" autocomplete="username" required></label>
<label>Password<input type="password" name="password" autocomplete="current-password" required></label>
<button>Sign in</button><output role="alert"></output></form>
<script>${SCRIPT}</script></body></html>`;
