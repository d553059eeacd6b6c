import { IsUrl } from 'class-validator';
import { Env } from './config.js';

/** How people reach the product, whichever process speaks of it. */
export class SiteConfig {
  /** The address under which people reach the product; links in mails begin with it. */
  @Env()
  @IsUrl(
    {
      require_tld: false,
      require_protocol: true,
      protocols: ['http', 'https'],
      allow_query_components: false,
      allow_fragments: false,
      disallow_auth: true,
    },
    { message: 'PUBLIC_URL must be an http(s) address without a query' },
  )
  PUBLIC_URL = 'http://localhost:3000';
}
