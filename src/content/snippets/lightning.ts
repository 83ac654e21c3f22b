import { composeSnippet } from './compose-snippet.ts';
import { csvLog } from './csv-log.ts';
import { torchEvaluate, torchNorms } from './torch-measures.ts';

const own = `class DunwuLog(Callback):
    def __init__(self, train_sample, val_batches, loss_fn, path="run.csv"):
        self.log_file = RunLog(path)
        self.sets, self.loss_fn, self.gradient = (train_sample, val_batches), loss_fn, None

    def on_before_optimizer_step(self, trainer, pl_module, optimizer):
        # Gradients are unscaled and not yet clipped here.
        step = trainer.global_step + 1
        self.gradient = grad_norm(pl_module) if step >= self.log_file.next_step else None

    def on_train_batch_end(self, trainer, pl_module, outputs, batch, batch_idx):
        step = trainer.global_step
        # Without a gradient no step was taken: batches are being accumulated.
        if not trainer.is_global_zero or self.gradient is None or not self.log_file.due(step):
            return
        (train_loss, train_acc), (val_loss, val_acc) = (
            evaluate(pl_module, batches, self.loss_fn, pl_module.device) for batches in self.sets)
        settings = trainer.optimizers[0].param_groups[0]
        self.log_file.write({
            "step": step,
            "train_loss": train_loss,
            "val_loss": val_loss,
            "train_acc": train_acc,
            "val_acc": val_acc,
            **weight_norms(pl_module),  # "weight_norm" and one column per layer
            "lr": settings["lr"],
            "weight_decay": settings.get("weight_decay", 0.0),
            "grad_norm": self.gradient,
        })  # "wall_time" is added by the log
        self.gradient = None


# In your training script:
#
# train_sample = [batch for _, batch in zip(range(8), train_batches)]   # the same batches each time
# trainer = Trainer(..., callbacks=[DunwuLog(train_sample, val_batches, torch.nn.functional.cross_entropy)])
`;

/** A callback for the Trainer of Lightning 2. */
export const lightning = composeSnippet(
  `import torch
from lightning.pytorch.callbacks import Callback  # older: from pytorch_lightning.callbacks import Callback`,
  csvLog,
  torchNorms,
  torchEvaluate,
  own,
);
