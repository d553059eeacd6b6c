import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../frame/field';

interface Props {
  value: string;
  onChange: (value: string) => void;
}

export function EmailField(props: Props): ReactNode {
  const { t } = useTranslation();
  return <Field {...props} label={t('signIn.email')} type="email" autoComplete="username" required />;
}

export function PasswordField(props: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Field {...props} label={t('signIn.password')} type="password" autoComplete="current-password" required />
  );
}

/** A password to be chosen: length is all that counts. */
export function NewPasswordField(props: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Field
      {...props}
      label={t('signIn.newPassword')}
      helperText={t('signIn.passwordRule')}
      type="password"
      autoComplete="new-password"
      required
      slotProps={{ htmlInput: { minLength: 12, maxLength: 128 } }}
    />
  );
}
