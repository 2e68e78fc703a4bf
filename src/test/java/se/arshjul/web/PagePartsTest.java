package se.arshjul.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a part, a tag or a template says at its top: what it shows, and what it is given. */
class PagePartsTest {
    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern HEAD = Pattern.compile("(?s)^(?:<!DOCTYPE html>\n)?<!-- ([^#]+?) Given: ([^#]+?)\\. -->\n");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)#\\{(.*?)}");
    private static final Pattern NO_VARIABLE = Pattern.compile("'[^']*'|\\b[a-z]+:\\w+\\(|\\.\\s*\\w+");
    private static final Pattern VARIABLE = Pattern.compile("\\b[a-z]\\w*");
    private static final Pattern OWN = Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"|<ui:param name=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/WEB-INF/([^\"#]+)\"");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NAMED = Pattern.compile(
            "@Named(?:\\(\"(\\w+)\"\\)|(?s:.*?)(?:\\b(?:class|record) (\\w+)|\\b(?:get)?(\\w+)\\())");
    private static final Set<String> OF_THE_LANGUAGE = Set.of("empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "null",
            "true", "false", "text", "request", "initParam", "resource", "component");
    private static Set<String> beans;

    static Stream<Path> parts() throws IOException {
        try (var files = Files.walk(WEB_INF)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @BeforeAll
    static void knows_the_beans_by_name() throws IOException {
        try (var files = Files.walk(CODE)) {
            beans = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> NAMED.matcher(read(file)).results().map(PagePartsTest::beanName)).collect(toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_says_at_its_top_what_it_is_given(Path part) {
        var head = HEAD.matcher(read(part));
        assertThat(head.find()).as("a comment at the top: what it shows. Given: …").isTrue();
        assertThat(given(head.group(2))).containsAll(usedFromOutside(read(part)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_is_given_nothing_that_neither_it_nor_what_it_includes_uses(Path part) {
        var head = HEAD.matcher(read(part));
        assertThat(head.find()).isTrue();
        assertThat(variables(withIncluded(part))).containsAll(given(head.group(2)));
    }

    @Test
    void the_comment_stays_on_the_server() {
        assertThat(read(WEB_INF.resolve("web.xml"))).containsPattern("FACELETS_SKIP_COMMENTS</param-name><param-value>true<");
    }

    private static List<String> given(String names) {
        var bare = REMARK.matcher(names).replaceAll("").strip();
        return bare.equals("nothing") ? List.of() : Stream.of(bare.split(",")).map(String::strip).toList();
    }

    private static Set<String> usedFromOutside(String page) {
        var own = OWN.matcher(page).results().map(PagePartsTest::firstGroup).collect(toSet());
        return variables(page).stream().filter(name -> !own.contains(name) && !beans.contains(name)).collect(toSet());
    }

    private static String withIncluded(Path part) {
        return INCLUDED.matcher(read(part)).replaceAll(found -> Matcher.quoteReplacement(withIncluded(WEB_INF.resolve(found.group(1)))));
    }

    private static Set<String> variables(String page) {
        return EXPRESSION.matcher(page).results().map(found -> NO_VARIABLE.matcher(found.group(1)).replaceAll(" "))
                .flatMap(bare -> VARIABLE.matcher(bare).results()).map(found -> found.group())
                .filter(name -> !OF_THE_LANGUAGE.contains(name)).collect(toSet());
    }

    private static String beanName(MatchResult found) {
        var name = firstGroup(found);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String firstGroup(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
