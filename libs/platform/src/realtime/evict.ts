import { type DomainError } from '../errors/domain-error.js';
import { type ConnectedClient } from './connected-socket.js';

/** Tells a client why it is put out, and ends its connection. */
export function evict(client: ConnectedClient, { code, message }: DomainError): void {
  client.emit('evicted', { code, detail: message });
  client.disconnect(true);
}
