package se.arshjul.commission;

/** How far a place has come with a commission, by the code values of the import format. */
public enum Progress {
    EJ_PABORJAT, PAGAR, KLART,
    /** Cannot be carried out: takes a reason (commission-3). */
    KAN_EJ
}
