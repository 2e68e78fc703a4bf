package se.arshjul.contribution;

import se.arshjul.kernel.RuleBrokenException;

/** Somebody has removed what is being written in; it can be put back, and what was typed goes with it then (contribution-18). */
public class RemovedMeanwhileException extends RuleBrokenException {

    RemovedMeanwhileException(RemovedRow row) {
        super("contribution.removed.meanwhile." + row.kind(), row.title().isEmpty() ? "…" : row.title(), row.removedBy());
    }
}
