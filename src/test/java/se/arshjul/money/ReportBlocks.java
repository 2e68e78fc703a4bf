package se.arshjul.money;

import java.util.List;
import java.util.Optional;
import se.arshjul.document.Block;

/** The blocks of a report's money at one place, for tests that read them beside other rooms' sections. */
public final class ReportBlocks {

    private ReportBlocks() {}

    public static List<Block> statement(long place, ReviewedMoney money) {
        return StatementMaterial.blocks(place, money, Optional.empty());
    }

    public static List<Block> variances(long place, String name, ReviewedMoney money) {
        return VarianceMaterial.blocks(place, name, money);
    }
}
