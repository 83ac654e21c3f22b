import type { PbfReader } from 'pbf';
import { endOfMessage } from './end-of-message.ts';

/**
 * Field numbers: `SummaryMetadata` of `tensorflow/core/framework/summary.proto`, `tensorboard/plugins/hparams/plugin_data.proto`,
 * `google/protobuf/struct.proto`.
 */
const pluginData = 1;
const pluginContent = 2;
const sessionStart = 3;
const hyperparameter = 1;
const entryFields = { name: 1, value: 2 } as const;
const numberValue = 2;

/** Adds the numbers among the hyper-parameters that a value's metadata hold, as the plugin `hparams` writes them. */
export function readHyperparameters(pbf: PbfReader, end: number, found: Map<string, number>): void {
  inside(pbf, end, pluginData, (plugin) =>
    inside(pbf, plugin, pluginContent, (content) =>
      inside(pbf, content, sessionStart, (session) =>
        inside(pbf, session, hyperparameter, (entry) => readEntry(pbf, entry, found)),
      ),
    ),
  );
}

/** Visits every field `wanted` of the message that ends at `end`. Other plugins put what they like there: never past its end. */
function inside(pbf: PbfReader, end: number, wanted: number, visit: (end: number) => void): void {
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === wanted && pbf.type === 2) {
      const inner = endOfMessage(pbf, end);
      visit(inner);
      pbf.pos = inner;
    } else pbf.skip(pbf.type);
  }
}

function readEntry(pbf: PbfReader, end: number, found: Map<string, number>): void {
  let name = '';
  let value: number | null = null;
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === entryFields.name) name = pbf.readString();
    else if (field === entryFields.value && pbf.type === 2) value = readNumber(pbf, endOfMessage(pbf, end));
    else pbf.skip(pbf.type);
  }
  if (name !== '' && value !== null) found.set(name, value);
}

function readNumber(pbf: PbfReader, end: number): number | null {
  let value: number | null = null;
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === numberValue && pbf.type === 1) value = pbf.readDouble();
    else pbf.skip(pbf.type);
  }
  return value;
}
