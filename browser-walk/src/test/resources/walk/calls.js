// What the client's page calls at the program, from its own origin. Gives the name of each call with what came of
// it: the status, and what the page could read of the answer.
const [base, client, administrator, password, order, invoice] = values;
const results = [];

async function call(name, path, options, read) {
  try {
    const signal = AbortSignal.timeout(60000);
    const response = await fetch(base + path, { credentials: 'include', signal, ...options });
    results.push([name, response.status + ' ' + (await read(response))]);
  } catch (failure) {
    results.push([name, 'kept from the page: ' + failure]);
  }
}

const nothing = async () => 'answered';
const key = name => async response => {
  const value = (await response.json())[name];
  return value === undefined ? 'without ' + name : name;
};
const json = (method, body, token) => ({
  method,
  headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: 'Bearer ' + token } : {}) },
  body: JSON.stringify(body),
});
const bearer = (token, method = 'GET') => ({ method, headers: { Authorization: 'Bearer ' + token } });
const attachment = async response => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const disposition = response.headers.get('Content-Disposition') || 'no name to read';
  return disposition.replace(/;.*/, '') + ', ' + (bytes.length > 0 ? 'bytes' : 'empty');
};
const form = (field, name, size) => {
  const data = new FormData();
  data.append(field, new File(['é'.repeat(size / 2)], name, { type: 'text/plain' }));
  return data;
};
async function signIn(name, email) {
  let token = '';
  await call(name, '/api/auth/login', json('POST', { email, password }), async response => {
    token = (await response.json()).token;
    return token ? 'token' : 'no token';
  });
  return token;
}

await call('price list', '/api/tarifs', {}, key('data'));
await call('wrong password', '/api/auth/login', json('POST', { email: client, password: 'x' }), key('error'));
await call('no token', '/api/auth/me', {}, key('error'));
await call('unknown address', '/api/nowhere', {}, key('error'));

const mine = await signIn('client signs in', client);
await call('client asks who it is', '/api/auth/me', bearer(mine), key('email'));
await call('client renews the token', '/api/auth/refresh', bearer(mine, 'POST'), key('token'));
await call('client orders', '/api/commandes', json('POST', { titre: 'Les amers' }, mine), key('commande'));
await call('client changes the profile', '/api/users/me/profile', json('PUT', { bio: 'Née à Brest' }, mine), key('user'));
let file = '';
await call('client uploads', '/api/files/projects/' + order + '/upload',
  { ...bearer(mine, 'POST'), body: form('file', 'manuscrit é.txt', 2000) }, async response => {
    file = (await response.json()).fileId;
    return file ? 'fileId' : 'no fileId';
  });
await call('client uploads too much', '/api/files/projects/' + order + '/upload',
  { ...bearer(mine, 'POST'), body: form('file', 'trop.txt', 22 * 1024 * 1024) }, key('message'));
await call('client downloads', '/api/files/download/' + file, bearer(mine), attachment);
await call('client reads invoices', '/api/invoices', bearer(mine), key('invoices'));
await call('client downloads an invoice', '/api/invoices/' + invoice + '/download', bearer(mine), attachment);
await call('client reads the notices', '/api/notifications', bearer(mine), key('notifications'));
await call('client marks the notices', '/api/notifications/read-all', bearer(mine, 'PATCH'), nothing);
await call('client writes', '/api/messages/conversations', json('POST', { content: 'Bonjour' }, mine), nothing);
await call('client may not look', '/api/admin/commandes', bearer(mine), key('error'));

const theirs = await signIn('administrator signs in', administrator);
await call('administrator reads orders', '/api/admin/commandes?search=amers', bearer(theirs), key('data'));
await call('administrator moves an order', '/api/admin/commandes/' + order, json('PUT', { statut: 'EN_COURS' }, theirs), nothing);
await call('administrator sets a date', '/api/admin/commandes/' + order,
  json('PATCH', { dateEcheance: '2099-03-04' }, theirs), nothing);
await call('administrator downloads an invoice', '/api/admin/factures/' + invoice + '/download', bearer(theirs), attachment);
await call('administrator exports the audit log', '/api/admin/audit/export?format=csv', bearer(theirs), attachment);
await call('administrator deletes a file', '/api/files/' + file, bearer(theirs, 'DELETE'), nothing);

await call('visitor asks for a sample with too much', '/api/public/free-sample',
  { method: 'POST', body: form('fichier', 'trop.txt', 11 * 1024 * 1024) }, key('error'));
return results;
