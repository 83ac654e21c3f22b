/** A log as CSV of a small network that memorises at step 200 and generalises around step 3,000, `rows` rows of 20 steps. */
export function madeLog(rows = 300, names = 'step,train_loss,val_loss,train_acc,val_acc,weight_norm'): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const step = index * 20;
    const late = 1 / (1 + Math.exp(-(step - 3000) / 200));
    const fit = 1 - Math.exp(-step / 60);
    const trainLoss = 3.4 * (1 - fit) + 0.001;
    const valLoss = 3.4 + 2 * fit * (1 - late) - 3.3 * late;
    const norm = 30 - 8 * late + 4 * fit;
    return [step, trainLoss, valLoss, 0.03 + 0.97 * fit, 0.03 + 0.96 * late, norm].join(',');
  });
  return `${[names, ...lines].join('\n')}\n`;
}

/** It as a file that a user picked. */
export function logFile(name: string, text = madeLog()): File {
  return new File([text], name, { type: 'text/csv' });
}
