import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components, dataOf, idempotent } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { ItemCard, Section } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { hospital } from '../hospital/hospital';
import { usePages } from '../hospital/use-pages';
import { useUser } from '../hospital/user';
import { useFormats } from '../language/formats';
import { usePersonName } from '../people/names';
import { AddChildButton } from './add-child';
import { InviteGuardianButton } from './invite-guardian';
import { ScopesButton } from './scopes';

type Dependent = components['schemas']['DependentDto'];
type Guardianship = components['schemas']['GuardianshipDto'];

/** For whom one acts, and who acts for oneself. */
export function FamilyPage(): ReactNode {
  const { t } = useTranslation();
  const { patientId } = useUser();
  const dependents = usePages('/v1/dependents', { query: {} });
  const guardians = usePages('/v1/guardianships', { query: { ...(patientId && { patientId }) } });
  return (
    <Page title={t('family.title')}>
      <Section
        title={t('family.dependents')}
        actions={
          <>
            <AddChildButton />
            <InviteGuardianButton />
          </>
        }
      >
        <LoadedPages pages={dependents} empty={t('family.noDependents')}>
          {(items) => (
            <Stack spacing={2}>
              {items.map((dependent) => (
                <DependentCard key={dependent.id} dependent={dependent} />
              ))}
            </Stack>
          )}
        </LoadedPages>
      </Section>
      <Section title={t('family.guardians')}>
        <Typography color="textSecondary" gutterBottom>
          {t('family.guardiansExplained')}
        </Typography>
        <LoadedPages pages={guardians} empty={t('family.noGuardians')}>
          {(items) => (
            <Stack spacing={2}>
              {items
                .filter((guardianship) => guardianship.patientId === patientId)
                .map((guardianship) => (
                  <GuardianCard key={guardianship.id} guardianship={guardianship} />
                ))}
            </Stack>
          )}
        </LoadedPages>
      </Section>
    </Page>
  );
}

function DependentCard({ dependent }: { dependent: Dependent }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = usePersonName();
  return (
    <ItemCard title={name(dependent)} actions={<RevokeButton id={dependent.guardianshipId} />}>
      <Typography>
        {dependent.relation} · {formats.calendarDate(dependent.dateOfBirth)}
        {dependent.endsOn && ` · ${t('family.endsOn', { date: formats.calendarDate(dependent.endsOn) })}`}
      </Typography>
      <Typography color="textSecondary">
        {dependent.scopes.map((scope) => t(`family.scopes.${scope}`)).join(', ')}
      </Typography>
    </ItemCard>
  );
}

function GuardianCard({ guardianship }: { guardianship: Guardianship }): ReactNode {
  const { t } = useTranslation();
  const { id, relation, status, scopes } = guardianship;
  const goesOn = status === 'active' || status === 'invited';
  return (
    <ItemCard
      title={relation}
      status={
        <StatusChip
          status={status}
          mood={status === 'active' ? 'success' : 'default'}
          label={t(`family.statuses.${status}`)}
        />
      }
      actions={
        goesOn && (
          <>
            <ScopesButton id={id} scopes={scopes} />
            <RevokeButton id={id} />
          </>
        )
      }
    >
      <Typography color="textSecondary">
        {scopes.map((scope) => t(`family.scopes.${scope}`)).join(', ')}
      </Typography>
    </ItemCard>
  );
}

function RevokeButton({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <ActButton
      label={t('family.revoke')}
      question={t('family.revokeQuestion')}
      danger
      act={() =>
        dataOf(
          hospital.rest.POST('/v1/guardianships/{id}/revoke', {
            params: { path: { id }, header: idempotent() },
          }),
        )
      }
      options={{ refreshes: ['/v1/guardianships', '/v1/dependents'], done: t('family.revoked') }}
    />
  );
}
