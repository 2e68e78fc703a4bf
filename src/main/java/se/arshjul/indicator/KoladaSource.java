package se.arshjul.indicator;

import java.util.List;

/** What the indicators ask of Kolada: the municipality's and the nation's figures of some years. */
public interface KoladaSource {

    /** A figure for each indicator, year, sex and whose it is; those that Kolada knows to be missing too. */
    List<KoladaFigure> figures(List<String> koladaIds, int fromYear, int toYear);
}
