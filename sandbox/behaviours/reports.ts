import { asString } from '../json.js';
import type { Behaviour, World } from '../world.js';

/** Seconds until the file of a report is made. */
const MADE_AFTER = 1;

/** A report is asked for; its file is there a moment later. Those of the older kind have another word for that. */
export function reports(world: World, kind: 'ReportId' | 'ReportingId'): Behaviour {
  const made = kind === 'ReportId' ? 'READY_FOR_DOWNLOAD' : 'GENERATED';
  return {
    creating(item) {
      Object.assign(item, { Status: 'PENDING', ReportDate: null, DownloadURL: null, ResultCode: null });
      item['ResultMessage'] = null;
    },
    created(item, { account }) {
      world.later(account, kind, asString(item['Id']), MADE_AFTER);
    },
    due(item, account) {
      if (item['Status'] !== 'PENDING') return;
      const id = asString(item['Id']);
      Object.assign(item, { Status: made, ReportDate: world.now(), DownloadURL: world.address('download', id) });
      Object.assign(item, { ResultCode: '000000', ResultMessage: 'Success' });
      world.emit(account, 'REPORT_GENERATED', id);
    },
  };
}
