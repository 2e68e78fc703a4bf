package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.document.VersionNote;
import se.arshjul.document.VersionStore;

/** What stands beside a contribution's form: its earlier versions. */
@Named
@RequestScoped
public class ContributionSide {

    @Inject VersionStore store;
    private List<VersionNote> versions;

    /** The side of one contribution, read once for each request. */
    public ContributionSide of(Head head) {
        if (versions == null) {
            versions = store.notes(head.id());
        }
        return this;
    }

    public List<VersionNote> getVersions() {
        return versions;
    }
}
