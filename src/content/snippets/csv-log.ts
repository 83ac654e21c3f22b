/** Python, standard library only: the CSV file and when to write to it. Every other snippet builds on it. */
export const csvLog = String.raw`COLUMNS = ["step", "train_loss", "val_loss", "train_acc", "val_acc",
           "weight_norm", "lr", "weight_decay", "grad_norm", "wall_time"]


class RunLog:
    """One row of a CSV file per evaluation. A resumed run goes on in the same file."""

    def __init__(self, path="run.csv", per_decade=40, every=1000):
        self.path, self.per_decade, self.every = path, per_decade, every
        self.next_step, self.fields, self.start = 0, None, time.time()
        if os.path.exists(path) and os.path.getsize(path) > 0:
            with open(path, newline="") as file:
                rows = csv.DictReader(file)
                self.fields = rows.fieldnames
                for row in rows:
                    last = row.get("wall_time")
                    if last:
                        self.start = time.time() - float(last)

    def due(self, step):
        """True at every step at first, then at steps evenly apart on a log scale, then at every 1,000th."""
        if step < self.next_step:
            return False
        wider = math.ceil(step * 10 ** (1 / self.per_decade))
        self.next_step = max(step + 1, min(wider, step + self.every))
        return True

    def write(self, row):
        """Adds a row; a value that is None is left empty. The file is complete after each row."""
        row = {**row, "wall_time": round(time.time() - self.start, 3)}
        new = self.fields is None
        if new:
            self.fields = COLUMNS + [name for name in row if name not in COLUMNS]
        with open(self.path, "a", newline="") as file:
            out = csv.DictWriter(file, self.fields, restval="", extrasaction="ignore", lineterminator="\n")
            if new:
                out.writeheader()
            out.writerow(row)
`;
