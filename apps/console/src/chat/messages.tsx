import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConsultationRoom, type Message } from '#libs/client';
import { DownloadButton } from '../files/download-button';
import { useNotice } from '../frame/notices';
import { useNow } from '../frame/use-now';
import { useProblemText } from '../frame/problem';
import { useFormats } from '../language/formats';

/** For so long one may take back what one said. */
const REGRET_MILLISECONDS = 300_000;

/** What was said, and what is on its way; marks it as read while it is looked at. */
export function Messages({ room, userId }: { room: ConsultationRoom; userId: string }): ReactNode {
  const { t } = useTranslation();
  const now = useNow(15_000);
  const end = useRef<HTMLDivElement>(null);
  const last = room.messages.at(-1)?.seq ?? 0;
  const unsent = room.unsent.length;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
    if (!last) return;
    const read = (): void => void (document.visibilityState === 'visible' && room.read(last));
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [room, last, unsent]);
  const readByOthers = Math.max(
    0,
    ...room.participants.filter((one) => one.userId !== userId).map(({ readSeq }) => readSeq),
  );
  return (
    <Box
      role="log"
      aria-label={t('chat.messages')}
      tabIndex={0}
      sx={{ flexGrow: 1, overflowY: 'auto', p: 2, display: 'flex', flexDirection: 'column', gap: 1 }}
    >
      {room.messages.length === 0 && <Typography color="textSecondary">{t('chat.nothing')}</Typography>}
      {room.messages.map((message) => (
        <Bubble
          key={message.seq}
          message={message}
          isOwn={message.senderId === userId}
          now={now}
          state={message.seq <= readByOthers ? t('chat.read') : t('chat.sent')}
          takeBack={() => room.deleteMessage(message.id)}
        />
      ))}
      {room.unsent.map((draft) => (
        <Box key={draft.clientMessageId} sx={{ ...bubble(true), opacity: 0.6 }}>
          <Typography sx={text}>{draft.body}</Typography>
          <Typography variant="caption">{t('chat.sending')}</Typography>
        </Box>
      ))}
      <div ref={end} />
    </Box>
  );
}

function Bubble({
  message,
  isOwn,
  now,
  state,
  takeBack,
}: {
  message: Message;
  isOwn: boolean;
  now: number;
  state: string;
  takeBack: () => Promise<unknown>;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const notice = useNotice();
  const problem = useProblemText();
  const { body, fileId, deletedAt, sentAt } = message;
  const mayRegret = isOwn && !deletedAt && now - Date.parse(sentAt) < REGRET_MILLISECONDS;
  return (
    <Box sx={bubble(isOwn)}>
      {deletedAt ? (
        <Typography color="textSecondary" sx={{ fontStyle: 'italic' }}>
          {t('chat.takenBack')}
        </Typography>
      ) : (
        <>
          <Typography sx={text} dir="auto">
            {body}
          </Typography>
          {fileId && (
            <DownloadButton path="/v1/files/{id}/content" id={fileId} label={t('chat.attachment')} />
          )}
        </>
      )}
      <Typography variant="caption" color="textSecondary">
        {formats.time(sentAt)}
        {isOwn && ` · ${state}`}
        {mayRegret && (
          <Button
            size="small"
            sx={{ minWidth: 0, p: 0, mx: 1, fontSize: 'inherit' }}
            onClick={() => void takeBack().catch((error: Error) => notice(problem(error)))}
          >
            {t('chat.takeBack')}
          </Button>
        )}
      </Typography>
    </Box>
  );
}

const text = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' };
const bubble = (isOwn: boolean): object => ({
  alignSelf: isOwn ? 'flex-end' : 'flex-start',
  maxWidth: '80%',
  px: 1.5,
  py: 1,
  borderRadius: 2,
  border: 1,
  borderColor: 'divider',
  bgcolor: isOwn ? 'action.selected' : 'background.paper',
});
