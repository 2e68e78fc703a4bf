package se.arshjul.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the server's Java is started: memory, time zone, what may be deserialised, and what the server opens for itself. */
final class JavaOptions {
    private static final List<String> OPENED = List.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io",
        "java.net", "java.security", "java.util", "java.util.concurrent");

    private JavaOptions() {
    }

    static List<String> of(ServerHome home, Path base) {
        var options = new ArrayList<>(List.of("-D[Arshjul]", "-Xms128m", "-Xmx1g", "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "-Djboss.home.dir=" + home.folder(), "-Djboss.server.base.dir=" + base,
            "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
            "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED", "--add-opens=java.naming/javax.naming=ALL-UNNAMED"));
        OPENED.forEach(name -> options.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        Stream.of(System.getenv().getOrDefault("ARSHJUL_JAVA_OPTS", "").split(" ")).filter(option -> !option.isBlank())
            .forEach(options::add);
        return options;
    }
}
