package se.arshjul.situation.web;

import java.util.List;
import se.arshjul.situation.PlaceStanding;
import se.arshjul.web.MatrixCell;

/** One place of the matrix: how it stands now, what has happened to it, and a cell for each step. */
public record SituationRow(PlaceStanding place, String note, List<MatrixCell> cells) {}
