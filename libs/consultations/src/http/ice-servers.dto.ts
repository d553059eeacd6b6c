import { ApiProperty } from '@nestjs/swagger';
import { type IceServers } from '../ice-servers.js';

/** A STUN or TURN server, as `RTCPeerConnection` takes it. */
export class IceServerDto {
  /** Its addresses. */
  @ApiProperty({ type: [String], example: ['turn:turn.example.org:3478?transport=udp'] })
  urls: string[];

  /** Of a TURN server: the name to sign in with. */
  @ApiProperty({ required: false, example: '1764676800:0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10' })
  username?: string;

  /** Of a TURN server: the password to sign in with. */
  @ApiProperty({ required: false, example: 'k1Qm0u3T0b0YkQ2v0m1b3m6Xn0o=' })
  credential?: string;
}

/** The servers for a call. */
export class IceServersDto {
  @ApiProperty({ type: [IceServerDto], description: 'The servers; none when calls are only direct.' })
  iceServers: IceServerDto[];

  /** Until when a connection can be opened with the passwords. */
  expiresAt: Date;

  static of({ iceServers, expiresAt }: IceServers): IceServersDto {
    return { iceServers, expiresAt };
  }
}
