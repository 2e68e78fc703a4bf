#!/bin/sh
# Kör Årshjul i förgrunden. Inställningarna står i conf/arshjul.env; det som redan står i miljön går före.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)

while IFS='=' read -r name value; do
    case $name in
        ARSHJUL_*) eval "[ -n \"\${$name+x}\" ]" || export "$name=$value" ;;
    esac
done < "$top/conf/arshjul.env"

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if ! command -v "$java" >/dev/null; then
    echo "Java saknas: installera Java 17 eller senare, eller peka ut den med JAVA_HOME." >&2
    exit 1
fi

base=${ARSHJUL_DATA:-$top/data}/server
if ! mkdir -p "$base/configuration" 2>/dev/null; then
    echo "Det går inte att skriva i datamappen ${ARSHJUL_DATA:-$top/data}: ändra rättigheterna eller ARSHJUL_DATA." >&2
    exit 1
fi
cp "$top"/server/standalone/configuration/* "$base/configuration/"

configuration=standalone.xml
if [ "${ARSHJUL_CLUSTER:-false}" = true ]; then
    configuration=standalone-ha.xml
fi

# shellcheck disable=SC2086 # the options are words
exec "$java" "@$top/server/bin/java.options" ${ARSHJUL_JAVA_OPTS:-} \
    "-Djboss.home.dir=$top/server" "-Djboss.server.base.dir=$base" \
    "-Dorg.jboss.boot.log.file=$base/log/server.log" \
    "-Dlogging.configuration=file:$base/configuration/logging.properties" \
    -jar "$top/server/jboss-modules.jar" -mp "$top/server/modules" org.jboss.as.standalone \
    "--read-only-server-config=$configuration"
