"""Clean a folder of JSON Lines or Parquet with unboil, on the executors of a Spark cluster.

    spark-submit clean_corpus.py IN OUT [--field text] [--removals] [--unboil "unboil"]

IN is a folder or glob of JSON Lines (compressed by gzip or not) or, if its name or
--from says so, of Parquet. OUT becomes a folder of Parquet with the columns of the
input, the text cleaned, and a column `unboil` with the metadata.

Every machine needs Node.js 20 or later and unboil on the PATH, or where --unboil says.
Each task starts one unboil, which uses one core and reads its records from a pipe.
"""

import argparse
import shlex
import subprocess
import threading

from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, BooleanType, IntegerType, StringType, StructField, StructType


def unboil_type(removals):
    """The type of the column that unboil adds."""
    text = StringType()
    contributor = StructType([StructField("name", text), StructField("role", text)])
    link = StructType([StructField("text", text), StructField("start", IntegerType()), StructField("end", IntegerType())])
    metadata = StructType(
        [
            StructField("title", text),
            StructField("siteName", text),
            StructField("authors", ArrayType(text)),
            StructField("organizations", ArrayType(text)),
            StructField("reviewedBy", ArrayType(text)),
            StructField("contributors", ArrayType(contributor)),
            StructField("published", text),
            StructField("updated", text),
            StructField("source", text),
            StructField("location", text),
            StructField("section", text),
            StructField("breadcrumbs", ArrayType(text)),
            StructField("tags", ArrayType(text)),
            StructField("language", text),
            StructField("readTime", IntegerType()),
            StructField("links", ArrayType(link)),
        ]
    )
    fields = [StructField("metadata", metadata), StructField("fallback", BooleanType())]
    if removals:
        removal = StructType(
            [
                StructField("start", IntegerType()),
                StructField("end", IntegerType()),
                StructField("kind", text),
                StructField("rule", text),
                StructField("text", text),
            ]
        )
        fields.append(StructField("removals", ArrayType(removal)))
    return StructType(fields)


def cleaner(command, records_in, records_out):
    """A function that sends the lines of a partition through one unboil."""

    def clean_partition(lines):
        first = next(lines, None)
        if first is None:
            return
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        failure = []

        def feed():
            # In a thread: unboil stops reading while nobody takes what it writes.
            try:
                count = 1
                process.stdin.write(first.encode() + b"\n")
                for count, line in enumerate(lines, 2):
                    process.stdin.write(line.encode() + b"\n")
                process.stdin.close()
                records_in.add(count)
            except Exception as error:
                failure.append(error)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        count = 0
        try:
            for line in process.stdout:
                count += 1
                yield line.decode().rstrip("\n")
            feeder.join()
            code = process.wait()
        finally:
            process.kill()
        # 1 says that records were passed over, with the reasons on standard error.
        if failure or code not in (0, 1):
            # The task fails, and Spark does it again.
            raise RuntimeError(f"{shlex.join(command)} ended with {code}") from (failure or [None])[0]
        records_out.add(count)

    return clean_partition


def main():
    parser = argparse.ArgumentParser(description="Clean a folder of JSON Lines or Parquet with unboil.")
    parser.add_argument("input", metavar="IN")
    parser.add_argument("output", metavar="OUT")
    parser.add_argument("--from", dest="format", choices=["jsonl", "parquet"])
    parser.add_argument("--field", default="text", help="the field that holds the text")
    parser.add_argument("--removals", action="store_true", help="write what was removed as well")
    parser.add_argument("--unboil", default="unboil", help="the command, with options of clean if you like")
    parser.add_argument("--partitions", type=int, help="how many parts to cut the input into, at least")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("unboil").getOrCreate()
    context = spark.sparkContext
    if (arguments.format or ("parquet" if arguments.input.rstrip("/").endswith("parquet") else "jsonl")) == "parquet":
        table = spark.read.parquet(arguments.input)
        if arguments.partitions:
            table = table.repartition(arguments.partitions)
        schema = table.schema
        # Fields that are null are kept, so that every record has all fields.
        json = F.to_json(F.struct(*(F.col(f"`{name}`") for name in table.columns)), {"ignoreNullFields": "false"})
        lines = table.select(json).rdd.map(lambda row: row[0])
    else:
        schema = spark.read.json(arguments.input, mode="DROPMALFORMED").schema
        lines = context.textFile(arguments.input, arguments.partitions)

    command = [*shlex.split(arguments.unboil), "corpus", "-", "--out", "-", "--workers", "1", "--field", arguments.field]
    if arguments.removals:
        command.append("--removals")
    records_in, records_out = context.accumulator(0), context.accumulator(0)
    cleaned = lines.mapPartitions(cleaner(command, records_in, records_out))
    columns = [field for field in schema.fields if field.name != "unboil"]
    schema = StructType([*columns, StructField("unboil", unboil_type(arguments.removals))])
    # With a schema, so that Spark need not clean everything once more to find it out.
    spark.read.schema(schema).json(cleaned, mode="FAILFAST").write.mode("errorifexists").parquet(arguments.output)
    # Tasks that were done twice are counted twice, and blank lines with the records.
    print(f"{records_out.value} records cleaned, {records_in.value - records_out.value} passed over")
    spark.stop()


if __name__ == "__main__":
    main()
