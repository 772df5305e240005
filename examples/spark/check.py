"""Run clean_corpus.py on a real cluster, on this machine, and compare what comes out.

A standalone master and two workers on loopback clean a corpus made of the pages in
fixtures/: from JSON Lines; from JSON Lines while one of the workers is killed; from
Parquet. Each time the rows must be those of `unboil corpus` on one machine.
"""

import glob
import json
import os
import pathlib
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pyspark

root = pathlib.Path(__file__).resolve().parents[2]
spark_home = os.path.dirname(pyspark.__file__)
unboil = shlex.join([shutil.which("node"), str(root / "dist/cli.js")])
pages_a_file, files = 300, 8


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        make_corpus()
        subprocess.run([*shlex.split(unboil), "corpus", "in", "--out", "single.jsonl", "--quiet"], check=False)
        expected = [json.loads(line) for line in open("single.jsonl", encoding="utf-8")]
        if len(expected) != pages_a_file * files:
            sys.exit(f"unboil corpus cleaned {len(expected)} of {pages_a_file * files} pages")
        subprocess.run([*shlex.split(unboil), "corpus", "in", "--out", "single.parquet", "--quiet"], check=False)
        with Cluster() as cluster:
            say("from JSON Lines", cluster.clean("in", "out"))
            say("from JSON Lines, one of two workers killed", cluster.clean("in", "out-killed", kill=True))
            # Of what comes out, so that it is made of Parquet that Spark wrote.
            say("from Parquet", cluster.clean("out", "out-again", "--from", "parquet"))
        again = clean_again(expected)
        for name, rows in (("single.parquet", expected), ("out", expected), ("out-killed", expected), ("out-again", again)):
            compare(name, rows)
        print(f"{len(expected)} rows, three times the same as on one machine; and Spark reads the Parquet of unboil")


def make_corpus():
    """Pages of the fixtures, repeated under new ids, and a malformed line in each file."""
    os.mkdir("in")
    pages = [open(name, encoding="utf-8").read() for name in sorted(glob.glob(str(root / "fixtures/*/*/input.txt")))]
    for file in range(files):
        with open(f"in/{file}.jsonl", "w", encoding="utf-8") as out:
            for line in range(pages_a_file):
                number = file * pages_a_file + line
                text = f"{pages[number % len(pages)]}\nThis was page {number}, and there was nothing after it.\n"
                out.write(json.dumps({"id": number, "tags": ["a", str(number)], "text": text * 3}, ensure_ascii=number % 2 == 0) + "\n")
            out.write('{"id": -1, "text": "cut\n')


def clean_again(rows):
    with open("again.jsonl", "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row) + "\n")
    subprocess.run([*shlex.split(unboil), "corpus", "again.jsonl", "--out", "single-again.jsonl", "--quiet"], check=True)
    return [json.loads(line) for line in open("single-again.jsonl", encoding="utf-8")]


def compare(name, expected):
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
    rows = sorted((row.asDict(recursive=True) for row in spark.read.parquet(name).collect()), key=lambda row: row["id"])
    if len(rows) != len(expected):
        sys.exit(f"{name}: {len(rows)} rows instead of {len(expected)}")
    for row, other in zip(rows, expected):
        # unboil writes lists of JSON Lines as JSON; and, here, nothing that fits no column.
        if isinstance(row["tags"], str):
            row["tags"] = json.loads(row["tags"])
        if row.pop("_rest", None) is not None or row != other:
            sys.exit(f"{name}: row {row['id']} is\n{row}\ninstead of\n{other}")


def say(what, seconds):
    print(f"{what}: {seconds:.0f} s", flush=True)


class Cluster:
    """A standalone master and two workers of one core each."""

    def __enter__(self):
        self.processes = []
        self.environment = {
            **os.environ,
            "SPARK_HOME": spark_home,
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_DAEMON_MEMORY": "256m",
            "PYSPARK_PYTHON": sys.executable,
        }
        port, web = free_port(), free_port()
        self.url = f"spark://127.0.0.1:{port}"
        self.start("Master", "--port", str(port), "--webui-port", str(web))
        wait_for(port)
        self.workers = [
            self.start("Worker", "--cores", "1", "--memory", "1g", "--webui-port", str(free_port()), "--work-dir", os.path.abspath(f"work{number}"), self.url)
            for number in range(2)
        ]
        return self

    def __exit__(self, *_):
        for process in self.processes:
            kill_tree(process.pid)
            process.wait()

    def start(self, kind, *arguments):
        command = [f"{spark_home}/bin/spark-class", f"org.apache.spark.deploy.{kind.lower()}.{kind}", "--host", "127.0.0.1", *arguments]
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def clean(self, source, target, *arguments, kill=False):
        """Run the job. Returns the seconds it took."""
        started = time.monotonic()
        settings = {
            "spark.ui.enabled": "false",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.executor.memory": "640m",
            # Both workers take part from the start.
            "spark.scheduler.minRegisteredResourcesRatio": "1",
            "spark.scheduler.maxRegisteredResourcesWaitingTime": "60s",
        }
        command = [f"{spark_home}/bin/spark-submit", "--master", self.url]
        for name, value in settings.items():
            command += ["--conf", f"{name}={value}"]
        command += [os.path.join(os.path.dirname(__file__), "clean_corpus.py"), source, target, "--unboil", unboil, *arguments]
        with open(f"{target}.log", "w+", encoding="utf-8") as log:
            job = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
            if kill:
                # When the first task is done, and others are under way.
                while job.poll() is None and not glob.glob(f"{target}/_temporary/*/task_*"):
                    time.sleep(0.05)
                kill_tree(self.workers[0].pid)
            code = job.wait(timeout=240)
            log.seek(0)
            said = log.read()
        if code != 0 or " records cleaned, " not in said:
            sys.exit(f"the job ended with {code}:\n{said[-5000:]}")
        if kill and "Lost executor" not in said:
            sys.exit(f"no executor was lost, so this was no test:\n{said[-5000:]}")
        return time.monotonic() - started


def kill_tree(pid):
    """Kill a process and all that it has started, children first lost to it."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    for child in children:
        kill_tree(int(child))


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for(port):
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit("the master does not start")


if __name__ == "__main__":
    main()
