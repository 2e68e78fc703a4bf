package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** Bodies, places and people as callers see them. */
final class OrganisationViews {

    private OrganisationViews() {}

    record OrganisationView(String municipality, List<BodyView> bodies, List<NodeView> nodes) {}

    record BodyView(long id, String code, String name, String kind) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NodeView(long id, String code, String name, String level, Long parentId, Long bodyId, LocalDate validFrom,
            LocalDate validTo) {}

    record PersonView(long id, String username, String name, String email, String language, List<RoleView> roles) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoleView(String role, Long nodeId, Long bodyId, LocalDate validFrom, LocalDate validTo, String deputisesFor) {}
}
