package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.contribution.RoundOfSections;

/** The reviewed tables of a round's period, read once for the statements and the units' deviations alike. */
@ApplicationScoped
class ReviewOfRound {

    @Inject ReviewReader reader;

    ReviewedMoney of(RoundOfSections round) {
        return round.answers().once(ReviewOfRound.class, () -> reader.reviewOfTables(round.period(), round.forecast()));
    }
}
