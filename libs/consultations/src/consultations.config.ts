import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, Max, Min, ValidateBy, ValidateIf } from 'class-validator';
import { Env, MayBeAbsent } from '#libs/platform';

const HOST = String.raw`(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(:\d{1,5})?`;
/** RFC 7064. */
const STUN = new RegExp(`^stuns?:${HOST}$`);
/** RFC 7065. */
const TURN = new RegExp(String.raw`^turns?:${HOST}(\?transport=(udp|tcp))?$`);

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').map((part) => part.trim());

/** Accepts addresses with commas between them. */
const IsAddresses = (pattern: RegExp, message: string): PropertyDecorator =>
  ValidateBy({
    name: 'isAddresses',
    validator: {
      validate: (value) => typeof value === 'string' && listOf(value).every((part) => pattern.test(part)),
      defaultMessage: () => message,
    },
  });

/** How long chats are kept, and by which servers calls are made. */
export class ConsultationsConfig {
  /** Days after its end during which a consultation can be read. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'CHAT_RETENTION_DAYS must be a whole number of days' })
  @Min(1, { message: 'CHAT_RETENTION_DAYS must be at least 1' })
  @Max(3650, { message: 'CHAT_RETENTION_DAYS must be at most 3650' })
  CHAT_RETENTION_DAYS = 30;

  /** STUN servers, by which a browser learns its own address; commas between them. */
  @Env()
  @MayBeAbsent()
  @IsAddresses(
    STUN,
    'STUN_URLS must be addresses such as stun:stun.example.org:3478, with commas between them',
  )
  STUN_URLS?: string;

  /** TURN servers, which pass calls on where browsers cannot reach each other; commas between them. */
  @Env()
  @MayBeAbsent()
  @IsAddresses(
    TURN,
    'TURN_URLS must be addresses such as turn:turn.example.org:3478?transport=udp, with commas between them',
  )
  TURN_URLS?: string;

  /** The secret that coturn has as `static-auth-secret`. */
  @Env()
  @ValidateIf((config: ConsultationsConfig) => config.TURN_URLS !== undefined)
  @IsNotEmpty({ message: 'TURN_SECRET must be given with TURN_URLS' })
  TURN_SECRET?: string;

  /** Minutes during which the credentials for a call count. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'TURN_MINUTES must be a whole number of minutes' })
  @Min(1, { message: 'TURN_MINUTES must be at least 1' })
  @Max(1440, { message: 'TURN_MINUTES must be at most 1440' })
  TURN_MINUTES = 60;

  get stunUrls(): string[] {
    return this.STUN_URLS === undefined ? [] : listOf(this.STUN_URLS);
  }

  get turnUrls(): string[] {
    return this.TURN_URLS === undefined ? [] : listOf(this.TURN_URLS);
  }
}
