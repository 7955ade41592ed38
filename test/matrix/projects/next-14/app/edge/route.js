import { pay } from '../../lib/pay';

export const runtime = 'edge';
export const POST = pay;
