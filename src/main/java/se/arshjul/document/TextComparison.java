package se.arshjul.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Compares two cleaned texts word by word; what is new and what is gone is marked, paragraphs that are the same are left out. */
public final class TextComparison {

    private static final String BLOCKS = "p|h3|h4|li";
    private static final String LEFT_OUT = "<p class=\"left-out\">…</p>";

    /** What is said to those who cannot see the marks, before what is new and before what is gone; may be empty. */
    public record Words(String added, String removed) {

        public static final Words NONE = new Words("", "");

        String of(Mark mark) {
            return mark == Mark.ADDED ? added : removed;
        }
    }

    /** The marked text as safe HTML, and how many words came and went. */
    public record Difference(String html, int wordsAdded, int wordsRemoved) {

        public boolean isNone() {
            return wordsAdded == 0 && wordsRemoved == 0;
        }
    }

    /** Whether a word stands in both texts, in the newer or in the older alone. */
    enum Mark { KEPT, ADDED, REMOVED }

    /** A word, or the beginning of a block where {@code block} names its element. */
    private record Token(String block, String word) {

        boolean isBlock() {
            return block != null;
        }
    }

    private record Marked(Token token, Mark mark) {}

    private final Words words;

    public TextComparison() {
        this(Words.NONE);
    }

    public TextComparison(Words words) {
        this.words = words;
    }

    /** Compares cleaned HTML. */
    public Difference compare(String older, String newer) {
        return difference(marked(tokens(older), tokens(newer)));
    }

    /** Compares plain text, such as a title: one line, without block elements. */
    public Difference compareLines(String older, String newer) {
        var marked = marked(split(older), split(newer));
        var out = new StringBuilder();
        write(marked, out);
        return new Difference(out.toString(), count(marked, Mark.ADDED), count(marked, Mark.REMOVED));
    }

    private static List<Token> tokens(String html) {
        var tokens = new ArrayList<Token>();
        collect(Jsoup.parseBodyFragment(html == null ? "" : html).body(), tokens);
        return tokens;
    }

    private static void collect(Element parent, List<Token> tokens) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                tokens.addAll(split(text.getWholeText()));
            } else if (node instanceof Element element) {
                if (element.normalName().matches(BLOCKS)) {
                    tokens.add(new Token(blockOf(element), null));
                }
                collect(element, tokens);
            }
        }
    }

    private static String blockOf(Element element) {
        boolean numbered = element.parent() != null && element.parent().normalName().equals("ol");
        return element.normalName().equals("li") && numbered ? "ol li" : element.normalName();
    }

    private static List<Token> split(String text) {
        var tokens = new ArrayList<Token>();
        for (String word : (text == null ? "" : text).strip().split("[\\s\\u00a0]+")) {
            if (!word.isEmpty()) {
                tokens.add(new Token(null, word));
            }
        }
        return tokens;
    }

    private static List<Marked> marked(List<Token> older, List<Token> newer) {
        var marked = new ArrayList<Marked>();
        for (AbstractDelta<Token> delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(delta.getTarget().getLines(), Mark.KEPT, marked);
                default -> {
                    add(delta.getSource().getLines(), Mark.REMOVED, marked);
                    add(delta.getTarget().getLines(), Mark.ADDED, marked);
                }
            }
        }
        return marked;
    }

    private static void add(List<Token> tokens, Mark mark, List<Marked> marked) {
        tokens.forEach(token -> marked.add(new Marked(token, mark)));
    }

    private static int count(List<Marked> marked, Mark mark) {
        return (int) marked.stream().filter(one -> one.mark() == mark && !one.token().isBlock()).count();
    }

    private Difference difference(List<Marked> marked) {
        var out = new StringBuilder();
        var blocks = blocks(marked);
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.isChanged()) {
                write(block, out);
            } else if (at == 0 || blocks.get(at - 1).isChanged()) {
                out.append(LEFT_OUT);
            }
        }
        return new Difference(out.toString(), count(marked, Mark.ADDED), count(marked, Mark.REMOVED));
    }

    /** A paragraph, heading or list item with its marked words. */
    private record Block(String name, List<Marked> words) {

        boolean isChanged() {
            return words.stream().anyMatch(word -> word.mark() != Mark.KEPT);
        }
    }

    private static List<Block> blocks(List<Marked> marked) {
        var blocks = new ArrayList<Block>();
        var current = new Block("p", new ArrayList<>());
        for (Marked one : marked) {
            if (one.token().isBlock()) {
                keep(current, blocks);
                current = new Block(one.token().block(), new ArrayList<>());
            } else {
                current.words().add(one);
            }
        }
        keep(current, blocks);
        return blocks;
    }

    private static void keep(Block block, List<Block> blocks) {
        if (!block.words().isEmpty()) {
            blocks.add(block);
        }
    }

    private void write(Block block, StringBuilder out) {
        String around = block.name().equals("li") ? "ul" : block.name().startsWith("ol") ? "ol" : null;
        String element = around == null ? block.name() : "li";
        out.append(around == null ? "" : "<" + around + ">").append('<').append(element).append('>');
        write(block.words(), out);
        out.append("</").append(element).append('>').append(around == null ? "" : "</" + around + ">");
    }

    private void write(List<Marked> line, StringBuilder out) {
        Mark open = Mark.KEPT;
        for (int at = 0; at < line.size(); at++) {
            Mark mark = line.get(at).mark();
            if (mark != open) {
                close(open, out);
            }
            out.append(at == 0 ? "" : " ");
            if (mark != open) {
                open(mark, out);
                open = mark;
            }
            out.append(Entities.escape(line.get(at).token().word()));
        }
        close(open, out);
    }

    private void open(Mark mark, StringBuilder out) {
        if (mark == Mark.KEPT) {
            return;
        }
        out.append(mark == Mark.ADDED ? "<ins>" : "<del>");
        if (!words.of(mark).isEmpty()) {
            out.append("<span class=\"hidden\">").append(Entities.escape(words.of(mark))).append(" </span>");
        }
    }

    private static void close(Mark mark, StringBuilder out) {
        out.append(switch (mark) {
            case ADDED -> "</ins>";
            case REMOVED -> "</del>";
            case KEPT -> "";
        });
    }
}
