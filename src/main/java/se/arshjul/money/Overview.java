package se.arshjul.money;

import java.util.List;

/** The money of one place over one period, from the whole down: statement, parts, deviations, investments, grants, forecasts. */
public record Overview(Statement statement, Statement investments, List<PlaceChoice> above, Parts parts,
        List<UnitVariances.Line> variances, List<StateGrant> grants, List<ForecastVersion> forecasts, List<FindingLine> findings) {

    /** True where some place below has told of its deviation itself. */
    public boolean told() {
        return variances.stream().anyMatch(UnitVariances.Line::told);
    }

    public boolean isEmpty() {
        return statement.isEmpty() && investments.isEmpty() && variances.isEmpty() && grants.isEmpty();
    }
}
