/**
 * In which line a request waits for its turn:
 *
 * - `ordinary`: so many at a time, the others after them.
 * - `free`: waits for no other request, because it is cheap and must be answered (health), or waits for something else
 *   than the processor and the database (an upload, a password's hash), and has a limit of its own.
 * - `emergency`: waits for no other request, and has its own connections to the database.
 */
export type Lane = 'ordinary' | 'free' | 'emergency';
