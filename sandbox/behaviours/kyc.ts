import { type Answer, asRefusal, paramError } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import { paginate } from '../lists.js';
import type { AcceptedRequest, Account, Behaviour, World } from '../world.js';

const FOR_LEGAL_USERS = new Set(['REGISTRATION_PROOF', 'ARTICLES_OF_ASSOCIATION', 'SHAREHOLDER_DECLARATION']);
const MOST_PAGES = 5;
/** What tells a PDF, a JPEG or a PNG takes four bytes. */
const SMALLEST_FILE = 4;
const LARGEST_PAGE = 10 * 1024 * 1024;

/** A proof of identity: created, filled with pages, submitted; then Mangopay decides, which here the test does. */
export function kycDocuments(world: World): Behaviour {
  return {
    creating(item, { account, params }) {
      const user = account.store.get('UserId', params['UserId'] ?? '');
      const type = asString(item['Type']);
      if (user?.['PersonType'] === 'NATURAL' && FOR_LEGAL_USERS.has(type)) {
        throw paramError({ Type: `${type} cannot be submitted for NATURAL_PERSON user` });
      }
      Object.assign(item, { Status: 'CREATED', RefusedReasonType: null, RefusedReasonMessage: null });
      item['UserId'] = params['UserId'] ?? null;
    },
    created(item, { account }) {
      world.emit(account, 'KYC_CREATED', asString(item['Id']));
    },
    changed(item, account) {
      if (item['Status'] === 'VALIDATION_ASKED') world.emit(account, 'KYC_VALIDATION_ASKED', asString(item['Id']));
      if (item['Status'] === 'REFUSED') world.emit(account, 'KYC_FAILED', asString(item['Id']));
      if (item['Status'] !== 'VALIDATED') return;
      world.emit(account, 'KYC_SUCCEEDED', asString(item['Id']));
      if (item['Type'] === 'IDENTITY_PROOF') verify(world, account, asString(item['UserId']));
    },
  };
}

/** A hosted verification: a user who passes is verified. */
export function identityVerifications(world: World): Behaviour {
  return {
    creating(item, { params }) {
      item['UserId'] = params['UserId'] ?? null;
    },
    changed(item, account) {
      const id = asString(item['Id']);
      if (item['Status'] === 'REFUSED') world.emit(account, 'IDENTITY_VERIFICATION_FAILED', id);
      if (item['Status'] !== 'VALIDATED') return;
      world.emit(account, 'IDENTITY_VERIFICATION_VALIDATED', id);
      verify(world, account, asString(item['UserId']));
    },
  };
}

/** Those of all sessions of a user: none until `resources.update` gives a session its `PSCs`. */
export function listPscs({ account, params, query, url }: AcceptedRequest): Answer {
  const sessions = account.store.all(['IdvSessionId'], [params['UserId'] ?? '']);
  const found = sessions.flatMap(({ item, ...stored }) =>
    [item['PSCs'] ?? []]
      .flat()
      .map((psc) => ({ ...stored, item: { ...asObject(psc), MainSessionId: item['Id'] ?? null } })),
  );
  const { items, headers } = paginate(found, query, url);
  return { status: 200, body: items, headers };
}

function verify(world: World, account: Account, userId: string): void {
  const user = account.store.get('UserId', userId);
  if (!user) return;
  user['KYCLevel'] = 'REGULAR';
  world.emit(account, 'USER_KYC_REGULAR', userId);
}

/** Pages of a document are only counted; what is in them is not kept. */
export function countKycPage({ account, params, body }: AcceptedRequest): void {
  const id = params['KycDocumentId'] ?? '';
  if (!account.store.get('KycDocumentId', id)) return;
  const file = readFile(body);
  if (file.length > LARGEST_PAGE) throw asRefusal(413, 'other', 'The file is too large');
  const note = account.store.note(id);
  const count = Number(note['pages'] ?? 0);
  if (count >= MOST_PAGES) {
    const message = `Maximum number of pages exceeded. You can only add up to ${MOST_PAGES} pages to this document`;
    throw asRefusal(400, 'max_page_number', message);
  }
  note['pages'] = count + 1;
}

/** Seconds for which an address of a page works; how long Mangopay's do is not published. */
const CONSULTED_WITHIN = 24 * 3600;

/** An address for each page of a document. */
export function consultPages(world: World) {
  return ({ account, params }: AcceptedRequest): Answer => {
    const id = params['KycDocumentId'] ?? params['DisputeDocumentId'] ?? '';
    const page = { Url: world.address('download', id), ExpirationDate: world.now() + CONSULTED_WITHIN };
    const count = Number(account.store.note(id)['pages'] ?? 0);
    return { status: 200, body: Array.from({ length: count }, () => ({ ...page })) };
  };
}

/** What a body's `File` holds: it must be base64 of something. */
export function readFile(body: JsonObject): Buffer {
  const text = asString(body['File']).replace(/\s/g, '');
  const file = Buffer.from(text, 'base64');
  if (file.length < SMALLEST_FILE || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) {
    throw paramError({ File: 'The file must be encoded in base64, and long enough to be a document.' });
  }
  return file;
}

/** First bytes of PNG, JPEG and GIF. */
const PICTURES = ['89504e47', 'ffd8ff', '47494638'];

/** A logo: base64 of a picture. */
export function checkPicture({ body }: AcceptedRequest): undefined {
  const start = readFile(body).toString('hex', 0, 4);
  if (PICTURES.some((magic) => start.startsWith(magic))) return;
  throw paramError({ File: 'The file must be a picture: PNG, JPEG or GIF.' });
}
