import { type RecordKind } from '../../libs/records/src/content/record-kind.js';
import { type Client } from './client.js';

/** A record as the interface shows it. */
interface ShownRecord {
  id: string;
  kind: RecordKind;
  title: string;
  releaseAt: string | null;
  content: object;
}

/** What somebody reads of a patient of the demo. */
export class DemoPatient {
  constructor(
    private readonly reader: Client,
    private readonly patientId: string,
  ) {}

  /** All records. */
  records(): Promise<ShownRecord[]> {
    return this.list<ShownRecord>(`/v1/patients/${this.patientId}/records`);
  }

  /** The values of one kind, the oldest first. */
  async series(code: string): Promise<{ effectiveAt: string; value: number }[]> {
    const path = `/v1/patients/${this.patientId}/observations/${code}/series`;
    return (await this.read<{ points: { effectiveAt: string; value: number }[] }>(path)).points;
  }

  /** The chart on one page. */
  summary(): Promise<{ medications: object[] | null }> {
    return this.read(`/v1/patients/${this.patientId}/summary`);
  }

  /** A list to its end; of what is about one patient, only this one's. */
  async list<Item = { id: string; status: string }>(path: string): Promise<Item[]> {
    const items: (Item & { patientId: string })[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const at: string = `${path}?limit=50${cursor && `&cursor=${cursor}`}`;
      const page = await this.read<{ items: typeof items; nextCursor: string | null }>(at);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return path === '/v1/dependents' ? items : items.filter(({ patientId }) => patientId === this.patientId);
  }

  private async read<Body>(path: string): Promise<Body> {
    const { status, body, text } = await this.reader.get<Body>(path);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return body;
  }
}
