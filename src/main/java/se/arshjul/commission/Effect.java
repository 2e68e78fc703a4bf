package se.arshjul.commission;

import java.util.regex.Pattern;

/** What a commission or a measure gives in kronor, by the code values of the import format. */
public enum Effect {
    /** Lower cost. */
    BESPARING,
    /** Higher income of one's own. */
    INTAKT,
    /** Money from somebody else for a time: no lower cost (commission-5). */
    BIDRAG,
    /** Nothing that can be counted in kronor. */
    INGEN;

    private static final Pattern MONEY_FROM_OUTSIDE = Pattern.compile(
            "statsbidrag|projektmedel|fondmedel|eu-medel|externa? medel|(?:finansier\\p{L}*|bidrag|medel) (?:via|av|från|genom)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** True when the words speak of money from outside though no kind has been told. */
    static boolean soundsLikeGrant(String what) {
        return MONEY_FROM_OUTSIDE.matcher(what).find();
    }
}
