package se.arshjul.commission;

import se.arshjul.contribution.Contribution;
import se.arshjul.kernel.RuleBrokenException;

/** Whether a contribution is one that commissions are answered in, and measures planned. */
final class CommissionSection {

    private CommissionSection() {}

    /** Refuses writing where no section would show it, and while somebody else has the contribution in hand. */
    static void requireWritable(Contribution contribution) {
        contribution.requireWritable();
        if (contribution.sections().stream().noneMatch(section -> section.kind() == CommissionMaterial.KIND)) {
            throw new RuleBrokenException("commission.section.noSection", contribution.placeName());
        }
    }
}
