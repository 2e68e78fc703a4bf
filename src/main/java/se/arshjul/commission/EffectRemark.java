package se.arshjul.commission;

import java.io.Serializable;

/** That a line among savings is none (commission-5): the key of the words, and what they speak of. */
public record EffectRemark(String key, String code, String what, Long plannedKr) implements Serializable {}
