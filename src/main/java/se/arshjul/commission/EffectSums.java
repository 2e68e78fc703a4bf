package se.arshjul.commission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What commissions or measures add to, in all and by kind, and what among them is no saving (commission-5, commission-7). */
public record EffectSums(List<EffectLine> lines) implements Serializable {

    /** Planned and achieved of one kind; the effect is null for lines whose kind has not been told. */
    public record OfKind(Effect effect, Long plannedKr, Long achievedKr) implements Serializable {}

    public EffectSums {
        lines = List.copyOf(lines);
    }

    /** Null when no line has a planned amount. */
    public Long plannedKr() {
        return sum(lines.stream(), EffectLine::plannedKr);
    }

    public Long achievedKr() {
        return sum(lines.stream(), EffectLine::achievedKr);
    }

    /** Each kind that has a line, in the kinds' order, those of no told kind last. */
    public List<OfKind> byKind() {
        return Stream.concat(Stream.of(Effect.values()), Stream.of((Effect) null)).filter(this::has).map(this::ofKind).toList();
    }

    private boolean has(Effect effect) {
        return lines.stream().anyMatch(line -> line.effect() == effect);
    }

    private OfKind ofKind(Effect effect) {
        return new OfKind(effect, sum(ofEffect(effect), EffectLine::plannedKr), sum(ofEffect(effect), EffectLine::achievedKr));
    }

    private Stream<EffectLine> ofEffect(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect);
    }

    public boolean hasAmounts() {
        return lines.stream().anyMatch(line -> line.plannedKr() != null || line.achievedKr() != null);
    }

    /** How many lines have no planned amount though others have. */
    public long withoutPlanned() {
        return lines.stream().filter(line -> line.plannedKr() == null && line.effect() != Effect.INGEN).count();
    }

    /** One for each line that has no effect and one for each that is a grant. */
    public List<EffectRemark> remarks() {
        var remarks = new ArrayList<EffectRemark>();
        for (var line : lines) {
            if (line.hasNoEffect()) {
                remarks.add(remark("commission.remark.noEffect", line));
            } else if (line.isGrant()) {
                remarks.add(remark(line.soundsLikeGrant() ? "commission.remark.soundsLikeGrant" : "commission.remark.grant", line));
            }
        }
        return remarks;
    }

    private static EffectRemark remark(String key, EffectLine line) {
        return new EffectRemark(key, line.code(), line.what(), line.plannedKr());
    }

    private static Long sum(Stream<EffectLine> lines, Function<EffectLine, Long> amount) {
        return lines.map(amount).filter(Objects::nonNull).reduce(Math::addExact).orElse(null);
    }
}
