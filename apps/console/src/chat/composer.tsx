import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConsultationRoom } from '#libs/client';
import { ACCEPTED, upload } from '../files/upload';
import { Field } from '../frame/field';
import { Problem } from '../frame/problem';
import { useDraft } from '../frame/use-draft';
import { useAction } from '../hospital/use-action';

/** Where a message is written; it is kept until it is sent, and the room keeps it until it is committed. */
export function Composer({ room, onSaid }: { room: ConsultationRoom; onSaid: () => void }): ReactNode {
  const { t } = useTranslation();
  const [body, setBody, endDraft] = useDraft(`chat.${room.id}`, '');
  const input = useRef<HTMLInputElement>(null);
  const send = useAction(({ said, fileId }: { said: string; fileId?: string }) => {
    const sending = room.send(said, ...(fileId === undefined ? [] : [{ fileId }]));
    onSaid();
    return sending;
  });
  const attach = useAction(async (file: File) => ({ said: file.name, fileId: (await upload(file)).id }), {
    onDone: (message) => send.mutate(message),
  });
  const submit = (): void => {
    const said = body.trim();
    if (!said) return;
    endDraft();
    room.setTyping(false);
    // What is refused for good comes back to be mended.
    send.mutate({ said }, { onError: () => setBody((now) => now || said) });
  };
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file) attach.mutate(file);
    target.value = '';
  };
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', p: 1 }}>
      {attach.isPending && <LinearProgress aria-label={t('chat.uploading')} />}
      <Problem error={send.error ?? attach.error} />
      <Box
        component="form"
        sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input ref={input} type="file" hidden accept={ACCEPTED} onChange={chosen} />
        <IconButton aria-label={t('chat.attach')} onClick={() => input.current?.click()}>
          <AttachIcon />
        </IconButton>
        <Field
          label={t('chat.write')}
          size="small"
          multiline
          maxRows={5}
          value={body}
          onChange={(value) => {
            setBody(value);
            room.setTyping(value !== '');
          }}
          slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <IconButton type="submit" color="primary" aria-label={t('common.send')} disabled={!body.trim()}>
          <SendIcon sx={{ transform: 'scaleX(var(--reading, 1))' }} />
        </IconButton>
      </Box>
    </Box>
  );
}
