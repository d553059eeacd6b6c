import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { Field } from '../frame/field';

type Contact = components['schemas']['EmergencyContactDto'];

const FIELDS = ['name', 'relation', 'phone'] as const;

/** Whom to tell in an emergency. */
export function ContactsField({
  value,
  onChange,
}: {
  value: Contact[];
  onChange: (contacts: Contact[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" gutterBottom>
        {t('sos.contacts')}
      </Typography>
      {value.map((contact, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 1, mb: 1, flexDirection: { xs: 'column', sm: 'row' } }}>
          {FIELDS.map((name) => (
            <Field
              key={name}
              size="small"
              required
              label={t(`account.contact.${name}`)}
              value={contact[name]}
              onChange={(text) =>
                onChange(value.map((one, at) => (at === index ? { ...one, [name]: text } : one)))
              }
            />
          ))}
          <Button onClick={() => onChange(value.filter((_one, at) => at !== index))}>
            {t('common.remove')}
          </Button>
        </Box>
      ))}
      <Button onClick={() => onChange([...value, { name: '', relation: '', phone: '' }])}>
        {t('account.addContact')}
      </Button>
    </Box>
  );
}
