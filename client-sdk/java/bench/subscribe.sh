#!/bin/sh
# Records a second of the subscribe loop, next to the bare generated client, in one run:
#
#     bench/subscribe.sh [RECORDS]
#
# A real server is filled from its generated feed: see src/test/java/headcount/bench.
set -eu
cd "$(dirname "$0")/.."
mvn --quiet --batch-mode package -DskipTests \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile=target/classpath
exec java -cp "target/headcount-0.1.0.jar:target/test-classes:$(cat target/classpath)" \
    headcount.bench.SubscribeBench "$@"
