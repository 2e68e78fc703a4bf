package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED_KEY = Pattern.compile("text\\['([^']+)']");
    private static final Pattern COMPONENT = Pattern.compile("<p:(\\w+)");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"(?!PF\\()");
    private static final Pattern CUT_ROWS = Pattern.compile("<ui:repeat[^>]*\\s(size|offset|begin|end)=");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"(/[^\"#]+)\"");
    private static final Pattern FORM = Pattern.compile("(?s)(<(?:h:)?form\\b[^>]*>)(.*?)</(?:h:)?form>");
    private static final Pattern STATEFUL_FORM = Pattern.compile("<h:form\\b[^>]*>");
    private static final Pattern SAVES_AS_TYPED = Pattern.compile("\\sautosave=\"|\\sdata-autosave-field=\"");
    private static final Pattern ROW_SAVED_AT = Pattern.compile("\\sdata-autosave-url=\"([^\"]*)\"");
    private static final Pattern SAID_BY_THE_ROW = Pattern.compile("\\sdata-autosave-(?:version|group|fields)=\"");
    private static final Pattern CHOSEN_AMONG = Pattern.compile("<f:selectItems [^>]*value=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<]*>");
    private static final int LONGEST_LINE = 150;
    private static final Pattern INLINE_STYLE = Pattern.compile("<style|\\sstyle=");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Tag("web-1")
    void no_page_carries_inline_script_or_style(Path page) throws IOException {
        var source = Files.readString(page);
        assertThat(source).doesNotContainPattern(INLINE_SCRIPT).doesNotContainPattern(INLINE_STYLE);
    }

    /** Else a browser that comes back fills in the state of the page that it left. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_form_with_state_is_never_filled_in_by_the_browser(Path page) throws IOException {
        assertThat(STATEFUL_FORM.matcher(Files.readString(page)).results().map(form -> form.group()))
                .allSatisfy(form -> assertThat(form).contains(" pass:autocomplete=\"off\""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Tag("web-1")
    void every_choice_goes_through_the_list_that_writes_names_as_text(Path page) throws IOException {
        assertThat(CHOSEN_AMONG.matcher(Files.readString(page)).results().map(choice -> choice.group(1)))
                .allSatisfy(items -> assertThat(items).isEqualTo("#{a:options(items)}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_line_is_too_long_to_be_read(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(LONGEST_LINE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_row_says_once_where_its_fields_are_saved_and_what_they_share(Path page) throws IOException {
        var source = Files.readString(page);
        assertThat(ROW_SAVED_AT.matcher(source).results().map(row -> row.group(1))).doesNotHaveDuplicates();
        assertThat(TAG.matcher(source).results().map(tag -> tag.group()).filter(tag -> SAID_BY_THE_ROW.matcher(tag).find()))
                .allSatisfy(row -> assertThat(row).containsPattern(ROW_SAVED_AT));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_field_that_saves_as_it_is_typed_stands_in_one_row(Path page) throws Exception {
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
        var paths = XPathFactory.newInstance().newXPath();
        assertThat(paths.evaluate("count(//*[@autosave][not(ancestor::*[@data-autosave-url])][name() != 'a:saveLine'])", read)).isEqualTo("0");
        assertThat(paths.evaluate("count(//*[@data-autosave-url]//*[@data-autosave-url])", read)).as("rows within a row").isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_uses_a_component_whose_script_is_left_out(Path page) throws IOException {
        var used = COMPONENT.matcher(Files.readString(page)).results().map(found -> found.group(1)).distinct();
        assertThat(used).as("named in KeptWidgets").isSubsetOf(KeptWidgets.TAGS);
    }

    /** Faces refuses a list that is shorter than the page says: what is shown is cut by the bean. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_page_counts_the_rows_of_a_list_beforehand(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern(CUT_ROWS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Tag("web-5")
    void every_text_a_page_asks_for_exists(Path page) throws IOException {
        var used = USED_KEY.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();
        assertThat(keys("texts_sv")).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts", "faces"})
    @Tag("web-5")
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).containsExactlyInAnyOrderElementsOf(keys(bundle + "_sv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_sv", "texts_en", "faces_sv", "faces_en"})
    @Tag("web-5")
    void texts_are_sorted_and_no_key_comes_twice(String file) throws IOException {
        assertThat(lines(file)).isSorted();
        assertThat(new TreeSet<>(keys(file))).hasSameSizeAs(keys(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_sv", "texts_en"})
    @Tag("web-4")
    void no_text_writes_a_number_or_a_date_its_own_way(String file) throws IOException {
        assertThat(lines(file)).noneMatch(line -> line.matches(".*\\{\\d,(number|date|time).*"));
    }

    /** A browser that fills in what stood there before has written it, for all the page knows, and it is saved. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_browser_fills_in_a_form_that_saves_as_it_is_typed(Path page) throws IOException {
        var saving = FORM.matcher(withParts(page)).results().filter(form -> SAVES_AS_TYPED.matcher(form.group(2)).find());
        assertThat(saving.map(form -> form.group(1))).allSatisfy(form -> assertThat(form).contains("autocomplete=\"off\""));
    }

    @Test
    @Tag("web-5")
    void every_page_has_a_title_from_the_texts_or_its_own_words() throws IOException {
        assertThat(pages().filter(PagesTest::isWholePage))
                .allSatisfy(page -> assertThat(Files.readString(page)).contains("<ui:param name=\"title\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee.overview", "cycle.year", "goal.thread", "indicator.indicators", "money.overview",
        "reading.plans", "situation.situation", "worklist.start", "worklist.tasks"})
    @Tag("web-5")
    void a_page_has_the_name_that_the_menu_gives_it(String page) {
        var room = page.equals("worklist.start") ? "start" : page.split("\\.")[0];
        for (var language : List.of("sv", "en")) {
            var texts = ResourceBundle.getBundle("texts", Locale.forLanguageTag(language));
            assertThat(texts.getString(page + ".title")).as(language).isEqualTo(texts.getString("web.nav." + room));
        }
    }

    private static String withParts(Path page) {
        try {
            return INCLUDED.matcher(Files.readString(page)).replaceAll(part -> Matcher.quoteReplacement(withParts(PAGES.resolve(part.group(1).substring(1)))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isWholePage(Path page) {
        try {
            return Files.readString(page).contains("template=\"/WEB-INF/templates/");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> keys(String file) throws IOException {
        return lines(file).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(TEXTS.resolve(file + ".properties"), StandardCharsets.UTF_8);
    }
}
