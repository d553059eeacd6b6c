import { useMemo, useSyncExternalStore } from 'react';
import { type ConsultationRoom, type RoomEvents } from '#libs/client';
import { hospital } from '../hospital/hospital';
import { useVisitor } from '../hospital/user';

const CHANGES: readonly (keyof RoomEvents)[] = [
  'message',
  'message_deleted',
  'participants',
  'typing',
  'opened',
  'closed',
  'status',
];

export interface OpenRoom {
  /** Undefined until the page is there. */
  room: ConsultationRoom | undefined;
  /** Why one may not be in it. */
  refusal: Error | undefined;
  /** Draws it anew, after something that is no event of the room. */
  redraw: () => void;
}

/** The room of a consultation: joined while it is on the screen, drawn anew with everything that happens in it. */
export function useRoom(id: string): OpenRoom {
  const visitor = useVisitor();
  // Whoever signs in again comes into the room again.
  const ended = visitor.state === 'user' && visitor.ended;
  const door = useMemo(() => doorOf(id, ended), [id, ended]);
  return useSyncExternalStore(door.open, door.state);
}

function doorOf(
  id: string,
  isLocked: boolean,
): { open: (tell: () => void) => () => void; state: () => OpenRoom } {
  let state: OpenRoom = { room: undefined, refusal: undefined, redraw: () => undefined };
  return {
    state: () => state,
    open: (tell) => {
      if (isLocked) return () => undefined;
      const room = hospital.consultation(id);
      const change = (refusal: Error | undefined): void => {
        state = { room, refusal, redraw };
        tell();
      };
      const redraw = (): void => change(state.refusal);
      const ends = [...CHANGES.map((event) => room.on(event, redraw)), room.on('ended', change)];
      room.join().then(redraw, change);
      state = { room, refusal: undefined, redraw };
      return () => {
        ends.forEach((end) => end());
        // What is still on its way goes out first.
        if (room.unsent.length === 0) void room.leave().catch(() => undefined);
      };
    },
  };
}
