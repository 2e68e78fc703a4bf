package se.arshjul.commission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.commission.CommissionOverview;
import se.arshjul.commission.CommissionReader;
import se.arshjul.commission.EffectRemark;
import se.arshjul.organisation.Actor;
import se.arshjul.web.Texts;

/** Holds what the page {@code commission/commissions.xhtml} shows: commissions by year, body and state, with their answers. */
@Named
@RequestScoped
public class CommissionsBean {

    @Inject CommissionReader reader;
    @Inject Actor actor;
    @Inject Texts texts;
    private Long year;
    private Long body;
    private String state;
    private CommissionOverview overview;

    /** An empty or unknown choice shows all. */
    public void load() {
        overview = reader.overview(new CommissionReader.Filter(isChosen(year) ? Math.toIntExact(year) : null,
                isChosen(body) ? body : null, state), actor);
    }

    private static boolean isChosen(Long id) {
        return id != null && id > 0 && id <= Integer.MAX_VALUE;
    }

    /** One sentence for each that is no saving. */
    public List<String> getRemarks() {
        return overview.sums().remarks().stream().map(this::words).toList();
    }

    private String words(EffectRemark remark) {
        return texts.of(remark.key(), remark.code() + " " + remark.what());
    }

    public CommissionOverview getOverview() {
        return overview;
    }

    public Long getYear() {
        return year;
    }

    public void setYear(Long year) {
        this.year = year;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
