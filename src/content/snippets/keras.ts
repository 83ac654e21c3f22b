import { composeSnippet } from './compose-snippet.ts';
import { csvLog } from './csv-log.ts';

const own = `def weight_norms(model):
    """L2 norm of all trained weights, and of each layer in a column of its own."""
    squares, row = 0.0, {}
    for layer in model.layers:
        square = sum(float(tf.reduce_sum(tf.square(weight))) for weight in layer.trainable_weights)
        squares += square
        if square > 0:
            row["weight_norm/" + layer.name] = math.sqrt(square)
    return {"weight_norm": math.sqrt(squares), **row}


def grad_norm(model, x, y):
    """L2 norm of the gradients of the loss on some training data."""
    with tf.GradientTape() as tape:
        loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=False), training=False)
    grads = [grad for grad in tape.gradient(loss, model.trainable_variables) if grad is not None]
    return float(tf.linalg.global_norm(grads))


class DunwuLog(keras.callbacks.Callback):
    """Evaluates at log-spaced steps. Compile the model with metrics=["accuracy"]."""

    def __init__(self, train_sample, val_data, path="run.csv"):
        super().__init__()
        self.train_sample, self.val_data = train_sample, val_data
        self.log = RunLog(path)

    def on_train_batch_end(self, batch, logs=None):
        step = int(self.model.optimizer.iterations)
        if not self.log.due(step):
            return
        train = self.model.evaluate(*self.train_sample, verbose=0, return_dict=True)
        val = self.model.evaluate(*self.val_data, verbose=0, return_dict=True)
        x, y = self.train_sample
        self.log.write({
            "step": step,
            "train_loss": train["loss"],
            "val_loss": val["loss"],
            "train_acc": train.get("accuracy"),
            "val_acc": val.get("accuracy"),
            **weight_norms(self.model),  # "weight_norm" and one column per layer
            "lr": float(self.model.optimizer.learning_rate),
            "weight_decay": float(self.model.optimizer.weight_decay or 0.0),
            "grad_norm": grad_norm(self.model, x[:512], y[:512]),
        })  # "wall_time" is added by the log


# In your training script; the progress bar of fit then shows averages since the last row:
#
# model.fit(..., callbacks=[DunwuLog((x_train[:2000], y_train[:2000]), (x_val, y_val))])
`;

/** A callback for model.fit of Keras 3 with TensorFlow. */
export const keras = composeSnippet(
  `import keras
import tensorflow as tf`,
  csvLog,
  own,
);
