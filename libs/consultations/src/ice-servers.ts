import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Forbidden } from '#libs/platform';
import { ConsultationsConfig } from './consultations.config.js';
import { TalkingRight } from './talking-right.js';

/** A server as WebRTC wants to be told of it (`RTCIceServer`). */
export interface IceServer {
  urls: string[];
  username?: string;
  credential?: string;
}

/** The servers by which two browsers find each other. */
export interface IceServers {
  iceServers: IceServer[];
  /** Until when the credentials open a new connection. */
  expiresAt: Date;
}

/**
 * Hands out addresses of STUN and TURN servers for a call. The credentials are those of coturn's REST API
 * (draft-uberti-behave-turn-rest-00): the server checks them by the shared secret, without asking anybody.
 */
@Injectable()
export class IceServersForCall {
  constructor(
    private readonly right: TalkingRight,
    private readonly config: ConsultationsConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the consultation is absent or not the actor's
   * @throws Forbidden for admins
   * @throws ConsultationNotOpen, ConsultationClosed
   */
  async of(actor: Actor, consultationId: string): Promise<IceServers> {
    await this.right.assert(actor, consultationId);
    if (!actor.userId) throw new Forbidden();
    const { stunUrls, turnUrls, TURN_SECRET = '', TURN_MINUTES } = this.config;
    const expiry = Math.floor(this.clock.now().getTime() / 1000) + TURN_MINUTES * 60;
    const iceServers: IceServer[] = [];
    if (stunUrls.length > 0) iceServers.push({ urls: stunUrls });
    if (turnUrls.length > 0) {
      const username = `${expiry}:${actor.userId}`;
      const credential = createHmac('sha1', TURN_SECRET).update(username).digest('base64');
      iceServers.push({ urls: turnUrls, username, credential });
    }
    return { iceServers, expiresAt: new Date(expiry * 1000) };
  }
}
