/** The same keys with other words; further plural forms (`_zero`, `_two`, `_few`, `_many`) may stand beside them. */
export type Same<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]>;
} & { [form: `${string}_${'zero' | 'two' | 'few' | 'many'}`]: string };
