package se.arshjul.money;

/** The column that a printed sum stood in, by the code values of the import format: that of a figure, or a deviation. */
public enum PrintedKind { BUDGET, UTFALL, PROGNOS, PERIODBUDGET, AVVIKELSE }
