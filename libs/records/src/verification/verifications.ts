import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { currentContext, networkOf, NotFound, type RateLimit, RateLimiter } from '#libs/platform';
import { Verifiable, type VerifiedDocument } from './verifiable.js';
import { hashOfCode } from './verification-code.js';

/** Codes of 80 bits are not found by trying: this keeps the database from being kept busy. */
const BY_ADDRESS: RateLimit = {
  name: 'verification.address',
  points: 30,
  perSeconds: 60,
  withoutRedis: 'let_pass',
};

/** Tells anybody who holds a document whether it is genuine. */
@Injectable()
export class Verifications implements OnModuleInit {
  private kinds: readonly Verifiable[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly limiter: RateLimiter,
  ) {}

  onModuleInit(): void {
    const instances = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    this.kinds = [...new Set(instances.filter((instance) => instance instanceof Verifiable))];
  }

  /**
   * Each kind of document is looked through for each code, whether it is one or not.
   *
   * @throws NotFound when no document has this code
   * @throws TooManyRequests when the client's address asks too often
   */
  async of(code: string): Promise<VerifiedDocument> {
    await this.limiter.consume(BY_ADDRESS, networkOf(currentContext()?.address ?? 'unknown'));
    const codeHash = hashOfCode(code);
    const found = await Promise.all(this.kinds.map((kind) => kind.find(codeHash)));
    const document = found.find((each) => each !== null);
    if (!document) throw new NotFound();
    return document;
  }
}
