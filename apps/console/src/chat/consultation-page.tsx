import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ConnectionClosed, type Participant } from '#libs/client';
import { Waiting } from '../frame/loaded';
import { Page } from '../frame/page';
import { Problem } from '../frame/problem';
import { useUser } from '../hospital/user';
import { useFormats } from '../language/formats';
import { CloseButton } from './close-button';
import { Composer } from './composer';
import { Messages } from './messages';
import { useRoom } from './use-room';

/** The chat of one consultation. */
export function ConsultationPage(): ReactNode {
  const { id = '' } = useParams();
  return <Consultation key={id} id={id} />;
}

function Consultation({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const user = useUser();
  const { room, refusal, redraw } = useRoom(id);
  const consultation = room?.consultation;
  const others = (room?.participants ?? []).filter(({ userId }) => userId !== user.id);
  const isOpen = consultation?.status === 'open';
  return (
    <Page
      title={t('chat.title')}
      actions={
        <>
          {others.map((person) => (
            <PersonChip key={person.userId} person={person} />
          ))}
          {user.role === 'doctor' && isOpen && <CloseButton id={id} />}
        </>
      }
    >
      {refusal && !(refusal instanceof ConnectionClosed) && <Problem error={refusal} />}
      {!consultation && !refusal && <Waiting />}
      {room && consultation && (
        <Card
          sx={{ display: 'flex', flexDirection: 'column', height: 'calc(100dvh - 200px)', minHeight: 320 }}
        >
          {consultation.status !== 'open' && (
            <Alert severity="info">
              {consultation.status === 'scheduled'
                ? t('chat.opensAt', { time: formats.dateTime(consultation.opensAt) })
                : t('chat.isOver')}
            </Alert>
          )}
          {room.status === 'away' && <Alert severity="warning">{t('chat.away')}</Alert>}
          <Messages room={room} userId={user.id} />
          <Box role="status" sx={{ px: 2, minHeight: 24, typography: 'caption', color: 'text.secondary' }}>
            {room.typing.some((one) => one !== user.id) && t('chat.typing')}
          </Box>
          {isOpen && <Composer room={room} onSaid={redraw} />}
        </Card>
      )}
    </Page>
  );
}

function PersonChip({ person }: { person: Participant }): ReactNode {
  const { t } = useTranslation();
  const name = `${person.firstName} ${person.lastName}`;
  return (
    <Chip
      size="small"
      color={person.online ? 'success' : 'default'}
      variant="outlined"
      label={`${person.role === 'doctor' ? t('people.doctor', { name }) : name} · ${t(person.online ? 'chat.online' : 'chat.offline')}`}
    />
  );
}
