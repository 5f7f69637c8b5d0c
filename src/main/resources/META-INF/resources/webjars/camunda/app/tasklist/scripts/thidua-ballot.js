/*
 * A secret ballot. The server signs a blinded number for the member (RFC 9474: RSA, SHA-384, PSS without salt);
 * the ballot itself, sealed for the box, is sent without the session, so that nothing says whose it is.
 * What the browser made up stays here until the ballot is in the box: after a failure the same ballot is sent again.
 */
import * as server from './thidua-server.js';

const HASH_OCTETS = 48;
const MARKS = { AGREE: 'A', DISAGREE: 'D', BLANK: 'B' };
const UNSAFE = 'Trình duyệt chỉ bỏ phiếu kín được khi trang mở bằng https. Báo quản trị hệ thống.';
const MISSING = 'Chọn ý kiến cho mọi nội dung bỏ phiếu kín rồi mới bỏ phiếu.';

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const unbase64 = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const big = (bytes) => BigInt('0x' + hex(bytes));
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part)));
const digest = (name, bytes) => crypto.subtle.digest(name, bytes).then((hash) => new Uint8Array(hash));

function power(base, exponent, modulus) {
  let result = 1n;
  for (let square = base % modulus; exponent > 0n; exponent >>= 1n, square = square * square % modulus) {
    if (exponent & 1n) result = result * square % modulus;
  }
  return result;
}

function inverse(value, modulus) {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b) [a, b, x, y] = [b, a % b, y, x - a / b * y];
  return (x % modulus + modulus) % modulus;
}

async function numbers(spki) {
  const key = await crypto.subtle.importKey('spki', unbase64(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  const { n, e } = await crypto.subtle.exportKey('jwk', key);
  return { modulus: big(unbase64(n)), exponent: big(unbase64(e)), octets: unbase64(n).length };
}

/* EMSA-PSS (RFC 8017, 9.1.1) with an empty salt. */
async function encoded(serial, octets) {
  const hash = await digest('SHA-384', joined(new Uint8Array(8), await digest('SHA-384', serial)));
  const data = new Uint8Array(octets - HASH_OCTETS - 1);
  data[data.length - 1] = 1;
  for (let counter = 0; counter * HASH_OCTETS < data.length; counter += 1) {
    const block = await digest('SHA-384', joined(hash, [0, 0, 0, counter]));
    block.forEach((byte, i) => { if (counter * HASH_OCTETS + i < data.length) data[counter * HASH_OCTETS + i] ^= byte; });
  }
  data[0] &= 0x7f;
  return big(joined(data, hash, [0xbc]));
}

async function sealed(spki, text) {
  const box = await crypto.subtle.importKey('spki', unbase64(spki), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt']);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const wrapped = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, box, await crypto.subtle.exportKey('raw', key));
  return [wrapped, iv, content].map(base64).join('.');
}

/* What a form shows as thidua.ballot: choices by nomination, cast, codes, error. */
export class SecretBallot {
  constructor(form, view) {
    Object.assign(this, { form, kit: view.kit, lines: view.lines.filter((line) => line.secret), choices: {}, codes: [] });
    this.store = 'thidua-ballot-' + this.kit.sessionId;
    const kept = JSON.parse(localStorage.getItem(this.store) || 'null');
    this.cast = !!kept && kept.cast;
    this.lost = view.tokenGiven && !kept;
    this.error = window.isSecureContext ? null : UNSAFE;
    if (this.cast) this.show(kept).then(() => form.refresh());
  }

  ready() { return this.cast || this.lost || !this.open().length; }

  open() {
    const conflicts = new Set((this.form.scope.input.votes || []).filter((vote) => vote.choice === 'CONFLICT')
      .map((vote) => vote.nominationId));
    return this.lines.filter((line) => !line.conflict && !conflicts.has(line.nomination.nominationId));
  }

  send() {
    if (this.busy || this.error === UNSAFE) return;
    if (this.open().some((line) => !this.choices[line.nomination.nominationId])) { this.error = MISSING; return; }
    this.busy = true;
    this.error = null;
    this.go().catch((error) => { this.error = error.message; })
      .then(() => { this.busy = false; this.form.refresh(); });
  }

  async go() {
    const { modulus, exponent, octets } = await numbers(this.kit.tokenKey);
    const kept = JSON.parse(localStorage.getItem(this.store) || 'null') || {
      serial: hex(crypto.getRandomValues(new Uint8Array(32))),
      factor: (big(crypto.getRandomValues(new Uint8Array(octets))) % modulus).toString(16),
    };
    localStorage.setItem(this.store, JSON.stringify(kept));
    const factor = BigInt('0x' + kept.factor);
    const number = await encoded(unhex(kept.serial), octets);
    const blinded = (number * power(factor, exponent, modulus) % modulus).toString(16);
    const signed = await this.form.ask('/ballot-token', { blinded });
    const token = BigInt('0x' + signed.signed) * inverse(factor, modulus) % modulus;
    if (power(token, exponent, modulus) !== number) throw new Error('Máy chủ xác nhận lá phiếu không đúng; phiếu chưa được gửi.');
    const ballot = { serial: kept.serial, token: token.toString(16), marks: this.marks() };
    await server.anonymously('/api/council/' + this.kit.sessionId + '/ballots',
      { envelope: await sealed(this.kit.envelopeKey, JSON.stringify(ballot)) });
    const done = { serial: kept.serial, cast: true };
    localStorage.setItem(this.store, JSON.stringify(done));
    this.cast = true;
    await this.show(done);
  }

  marks() {
    const open = new Set(this.open().map((line) => line.nomination.nominationId));
    return this.kit.items.map((id) => (open.has(id) ? MARKS[this.choices[id]] : '-')).join('');
  }

  /* The first twelve hexadecimal digits of SHA-256 over the serial and the item's id. */
  async show(kept) {
    this.codes = await Promise.all(this.lines.map(async (line) => ({
      name: line.nomination.name,
      code: hex(await digest('SHA-256', joined(unhex(kept.serial), new TextEncoder().encode(line.nomination.nominationId)))).slice(0, 12),
    })));
  }

  /* Made in the browser: the server does not see it. */
  download() {
    const text = this.codes.map((row) => row.code + '\t' + row.name + '\r\n').join('');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff' + text], { type: 'text/plain' }));
    link.download = 'ma-phieu.txt';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  /* The member has written the codes down: nothing of the ballot stays on this machine. */
  forget() {
    localStorage.setItem(this.store, JSON.stringify({ cast: true, serial: hex(new Uint8Array(32)) }));
    this.codes = [];
  }
}
