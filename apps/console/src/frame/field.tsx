import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { type ReactNode } from 'react';

type Props = Omit<TextFieldProps, 'onChange' | 'value'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A field that tells its text. */
export function Field({ onChange, type, ...props }: Props): ReactNode {
  // A date's own writing stands where the label would.
  const shrink = type === 'date' || type === 'time' || type === 'datetime-local';
  return (
    <TextField
      {...props}
      type={type}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ ...props.slotProps, ...(shrink && { inputLabel: { shrink } }) }}
    />
  );
}

/** One of some words. */
export function Choice<Value extends string>({
  options,
  onChange,
  ...props
}: Omit<Props, 'onChange' | 'value'> & {
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}): ReactNode {
  return (
    <TextField {...props} select onChange={(event) => onChange(event.target.value as Value)}>
      {options.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
