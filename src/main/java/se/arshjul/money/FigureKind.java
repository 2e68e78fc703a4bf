package se.arshjul.money;

/** What a figure is, by the code values of the import format. */
public enum FigureKind { BUDGET, UTFALL, PROGNOS, PERIODBUDGET }
