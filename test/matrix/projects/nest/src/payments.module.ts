import { Inject, Injectable, Module } from '@nestjs/common';
import { createClient, type MangopayClient, unwrap } from 'mangopay-fetch';

export const MANGOPAY = Symbol('mangopay');

@Injectable()
export class Wallets {
  constructor(@Inject(MANGOPAY) private readonly mangopay: MangopayClient) {}
  find(WalletId: string) {
    return unwrap(this.mangopay.operations.getWallet({ params: { path: { WalletId } } }));
  }
}

@Module({ providers: [{ provide: MANGOPAY, useFactory: () => createClient() }, Wallets], exports: [Wallets] })
export class PaymentsModule {}
