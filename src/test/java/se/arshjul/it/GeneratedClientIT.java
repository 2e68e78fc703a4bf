package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjul.launch.Portal;

/** What a generator makes of the served description: it is taken as valid, the client compiles, and a plan is carried through with it. */
@OnRunningPortal
class GeneratedClientIT {
    private static final Path TOOLS = Path.of("target/client-generator");
    private static final Path PROGRAM = Path.of("src/test/resources/client/CarriesOnePlan.java.txt");
    private final Portal portal;
    @TempDir Path folder;

    GeneratedClientIT(Portal portal) {
        this.portal = portal;
    }

    @Test @Tag("api-4")
    void a_client_made_from_the_description_compiles_and_carries_a_units_plan_to_its_acceptance() throws Exception {
        var ground = Ground.withPlan(portal);
        generate();
        var classes = compile();
        try (var loader = new URLClassLoader(urls(classes), getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            var program = (UnaryOperator<List<String>>) loader.loadClass("CarriesOnePlan").getConstructor().newInstance();
            assertThat(program.apply(List.of(portal.address().toString(), ground.chief("A1"), ground.chief("A"), Ground.PASSWORD)))
                .containsExactly("ACCEPTED", "403");
        }
    }

    private void generate() throws IOException, InterruptedException {
        var reader = new ApiCaller(HttpClient.newHttpClient(), portal.address(), "chef.vux-ber", SignedIn.PASSWORD);
        Files.writeString(folder.resolve("openapi.json"), reader.send(reader.request("openapi").header("Accept", "application/json").GET()).raw().body());
        var generator = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar",
            tool("openapi-generator-cli"), "generate", "-g", "java", "--library", "native", "-i", folder.resolve("openapi.json").toString(),
            "-o", folder.resolve("client").toString(), "--global-property", "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false",
            "--additional-properties", "openApiNullable=false,useJakartaEe=true,invokerPackage=arshjul.client,apiPackage=arshjul.client.api,modelPackage=arshjul.client.model")
            .redirectErrorStream(true).redirectOutput(folder.resolve("generator.log").toFile()).start();
        assertThat(generator.waitFor()).as(Files.readString(folder.resolve("generator.log"))).isZero();
    }

    /** Compiles the client with the program beside it; answers the folder of the classes. */
    private Path compile() throws IOException {
        var program = Files.copy(PROGRAM, folder.resolve("CarriesOnePlan.java"));
        var out = Files.createDirectory(folder.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var told = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null); var made = Files.walk(folder.resolve("client/src/main"))) {
            var sources = new ArrayList<>(made.filter(file -> file.toString().endsWith(".java")).toList());
            sources.add(program);
            var options = List.of("-nowarn", "-proc:none", "-d", out.toString(), "-cp", String.join(File.pathSeparator, System.getProperty("java.class.path"), tool("httpmime"), tool("httpclient"), tool("httpcore")));
            assertThat(compiler.getTask(told, files, null, options, null, files.getJavaFileObjectsFromPaths(sources)).call()).as(told.toString()).isTrue();
        }
        return out;
    }

    private static URL[] urls(Path classes) throws IOException {
        return new URL[] {classes.toUri().toURL(), Path.of(tool("httpmime")).toUri().toURL(), Path.of(tool("httpclient")).toUri().toURL(),
            Path.of(tool("httpcore")).toUri().toURL()};
    }

    private static String tool(String name) {
        return TOOLS.resolve(name + ".jar").toString();
    }
}
