import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { type Actor, Clock, isId, Transaction } from '#libs/platform';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '../identity.config.js';
import { SecretKeys } from '../secret-keys.js';
import { type UserRole } from '../users/user.entity.js';
import { type AccessTokenPayload } from './access-tokens.js';

interface SessionRow {
  role: UserRole;
  patient_id: string | null;
  doctor_id: string | null;
}

/**
 * Checks an access token and the session that it names. A session that was ended, or an account that was
 * deactivated, is refused at the very next request.
 */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(
    keys: SecretKeys,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // The types lag behind: jsonwebtoken takes a KeyObject, and is much faster with it.
      secretOrKey: keys.accessTokens as unknown as Buffer,
      algorithms: ['HS256'],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      // The library would ask the system's clock; `validate` asks ours.
      ignoreExpiration: true,
    });
  }

  /** The actor whom a token with a good signature stands for; null when it or its session is over. */
  async validate({ sub, sid, exp }: AccessTokenPayload): Promise<Actor | null> {
    const now = this.clock.now();
    if (!(exp * 1000 > now.getTime()) || !isId(sub) || !isId(sid)) return null;
    const [row] = await this.transaction.rows<SessionRow>(
      `SELECT u.role, u.patient_id, u.doctor_id FROM sessions s JOIN users u ON u.id = s.user_id
        WHERE s.id = $1 AND s.user_id = $2 AND s.revoked_at IS NULL AND s.expires_at > $3 AND u.active`,
      [sid, sub, now],
      'session_check',
    );
    return row
      ? { role: row.role, userId: sub, sessionId: sid, patientId: row.patient_id, doctorId: row.doctor_id }
      : null;
  }
}
