package se.arshjul.commission.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.arshjul.commission.Effect;
import se.arshjul.commission.MeasureDraft;
import se.arshjul.commission.MeasureService.Row;
import se.arshjul.commission.MeasureView;

/** A measure of the form while it is written. */
public class MeasureForm implements Serializable {

    private final long id;
    private final Instant savedAt;
    private int seenVersion;
    private String what;
    private String ownerRole;
    private LocalDate dueOn;
    private String effect;
    private Long plannedKr;
    private Long achievedKr;
    private String commission;

    MeasureForm(MeasureView measure) {
        var draft = measure.draft();
        id = measure.id();
        savedAt = measure.savedAt();
        seenVersion = measure.version();
        what = draft.what();
        ownerRole = draft.ownerRole();
        dueOn = draft.dueOn();
        effect = draft.value(MeasureDraft.Field.EFFECT);
        plannedKr = draft.plannedKr();
        achievedKr = draft.achievedKr();
        commission = draft.value(MeasureDraft.Field.COMMISSION);
    }

    Row toRow() {
        return new Row(id, new MeasureDraft(what, ownerRole, dueOn, effect == null || effect.isEmpty() ? null : Effect.valueOf(effect),
                plannedKr, achievedKr, commission), seenVersion);
    }

    public long getId() {
        return id;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOwnerRole() {
        return ownerRole;
    }

    public void setOwnerRole(String ownerRole) {
        this.ownerRole = ownerRole;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public Long getPlannedKr() {
        return plannedKr;
    }

    public void setPlannedKr(Long plannedKr) {
        this.plannedKr = plannedKr;
    }

    public Long getAchievedKr() {
        return achievedKr;
    }

    public void setAchievedKr(Long achievedKr) {
        this.achievedKr = achievedKr;
    }

    public String getCommission() {
        return commission;
    }

    public void setCommission(String commission) {
        this.commission = commission;
    }
}
