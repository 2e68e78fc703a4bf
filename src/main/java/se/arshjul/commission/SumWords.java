package se.arshjul.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.arshjul.kernel.Kronor;

/** Says in words what a sum of savings holds: how much of each kind, what is missing, what is no saving. */
public final class SumWords {

    /** Where the words come from: a key and what goes into its text. */
    public interface Words {
        String of(String key, Object... arguments);
    }

    private final EffectSums sums;
    private final Words words;

    public SumWords(EffectSums sums, Words words) {
        this.sums = sums;
        this.words = words;
    }

    /** Null where there is nothing to say. */
    String note() {
        var all = new ArrayList<String>();
        if (sums.byKind().size() > 1) {
            all.add(words.of("commission.sums.ofWhich", kinds().toLowerCase(Locale.ROOT)));
        }
        if (sums.withoutPlanned() > 0) {
            all.add(words.of("commission.sums.missing", String.valueOf(sums.withoutPlanned())));
        }
        all.addAll(remarks());
        return all.isEmpty() ? null : String.join(" ", all);
    }

    public String kinds() {
        return sums.byKind().stream().filter(kind -> kind.plannedKr() != null)
                .map(kind -> words.of("commission.effect." + (kind.effect() == null ? "untold" : kind.effect()))
                        + "\u00a0" + Kronor.text(kind.plannedKr()) + "\u00a0kr").collect(Collectors.joining(", "));
    }

    /** One sentence for each line that is no saving. */
    public List<String> remarks() {
        return sums.remarks().stream().map(this::words).toList();
    }

    private String words(EffectRemark remark) {
        return words.of(remark.key(), remark.code() == null ? remark.what() : remark.code() + " " + remark.what());
    }
}
