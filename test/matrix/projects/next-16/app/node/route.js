import { pay } from '../../lib/pay';

export const runtime = 'nodejs';
export const POST = pay;
