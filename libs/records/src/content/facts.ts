import { type ResultStatus } from './observations.dto.js';
import { type RecordContent } from './record-kind.js';

/** A measured value, as it is kept for series. */
export interface ObservedValue {
  code: string;
  display: string;
  value: number;
  unit: string;
  low: number | null;
  high: number | null;
  flag: string | null;
}

/** By which codes the record is found. */
export function codesOf(content: RecordContent): string[] {
  const codes = [
    ...('observations' in content ? content.observations.map(({ code }) => code) : []),
    ...('modality' in content ? [content.modality] : []),
    ...('vaccineCode' in content ? [content.vaccineCode] : []),
    ...('code' in content && content.code !== undefined ? [content.code] : []),
  ];
  return [...new Set(codes)];
}

/** How final the result is; null for what is no result. */
export const resultStatusOf = (content: RecordContent): ResultStatus | null =>
  'resultStatus' in content ? content.resultStatus : null;

/** The values that are measured in it. */
export const observedIn = (content: RecordContent): ObservedValue[] =>
  'observations' in content
    ? content.observations.map(({ code, display, value, unit, referenceRange, interpretation }) => ({
        code,
        display,
        value,
        unit,
        low: referenceRange?.low ?? null,
        high: referenceRange?.high ?? null,
        flag: interpretation ?? null,
      }))
    : [];

/**
 * What of it somebody must act upon at once, as a text that changes with it; null if there is nothing. Whoever has
 * acknowledged one such finding has not seen another.
 */
export function criticalIn(content: RecordContent): string | null {
  const values = observedIn(content).filter(({ flag }) => flag?.startsWith('critical'));
  if (values.length > 0) return JSON.stringify(values.map(({ code, value, unit }) => [code, value, unit]));
  return 'critical' in content && content.critical
    ? JSON.stringify([content.findings, content.impression])
    : null;
}
