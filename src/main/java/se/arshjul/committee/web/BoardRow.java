package se.arshjul.committee.web;

import java.util.List;
import se.arshjul.web.MatrixCell;

/** One plan of the board: its name and a cell for each step. */
public record BoardRow(String round, String department, long roundId, List<MatrixCell> cells) {}
