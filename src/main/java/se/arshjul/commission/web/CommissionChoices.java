package se.arshjul.commission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.arshjul.commission.CommissionSheet;
import se.arshjul.commission.Effect;
import se.arshjul.commission.Progress;
import se.arshjul.web.Texts;

/** What there is to choose among where commissions are answered and measures planned; the first choice is none. */
@Named
@RequestScoped
public class CommissionChoices {

    @Inject Texts texts;

    public List<SelectItem> getStates() {
        return choices("commission.state.choose", Arrays.stream(Progress.values())
                .map(state -> new SelectItem(state.name(), texts.of("commission.state." + state))).toList());
    }

    public List<SelectItem> getEffects() {
        return choices("commission.effect.choose", Arrays.stream(Effect.values())
                .map(effect -> new SelectItem(effect.name(), texts.of("commission.effect." + effect))).toList());
    }

    /** The commissions that a measure may answer. */
    public List<SelectItem> commissions(CommissionSheet sheet) {
        return choices("commission.measure.noCommission", sheet.asked().stream().map(asked -> new SelectItem(
                asked.commission().code(), asked.commission().code() + " " + asked.commission().text())).toList());
    }

    private List<SelectItem> choices(String none, List<SelectItem> some) {
        var all = new ArrayList<SelectItem>();
        all.add(new SelectItem("", texts.of(none)));
        all.addAll(some);
        return all;
    }
}
