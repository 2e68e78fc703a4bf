package se.arshjul.web;

import java.time.LocalDate;

/** One cell of a matrix: its tone, its word, the day it speaks of and where it leads; day and path may be missing. */
public record MatrixCell(String tone, String word, LocalDate date, String href) {}
