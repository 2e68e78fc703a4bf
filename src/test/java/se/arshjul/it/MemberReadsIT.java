package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** A member of a body reads what is put to it, the same by every way, and is shown nothing that only the secretary may do. */
@OnRunningPortal
class MemberReadsIT {
    private static final String BODY = "Arbetsmarknadsnämnden";
    private static final String PASSWORD = "arshjul-demo";
    private final Portal portal;
    private final String round;
    private final String username;
    private final Visitor member;

    MemberReadsIT(Portal portal) {
        this.portal = portal;
        var people = new People(portal);
        round = people.text("SELECT m.round_id FROM matter m JOIN body b ON b.id = m.body_id JOIN round r ON r.id = m.round_id"
            + " WHERE b.name = ? AND r.kind = 'PLAN' ORDER BY m.id DESC LIMIT 1", BODY);
        username = people.member(BODY);
        member = new Visitor(portal);
        member.signIn(username, People.PASSWORD);
    }

    @Test
    @Tag("security-1")
    void the_plan_put_to_the_body_is_read_by_page_and_by_api_and_listed_as_readable() {
        var api = new ApiCaller(HttpClient.newHttpClient(), portal.address(), username, People.PASSWORD);
        var document = api.get("rounds/" + round + "/document.json").good();
        assertThat(document.path("published").asBoolean()).isFalse();
        assertThat(document.path("fingerprint").asText()).isNotBlank();
        assertThat(member.get("reading/read?round=" + round).statusCode()).isEqualTo(200);
        assertThat(member.get("reading/plans").body()).contains("/reading/read?round=" + round);
        var outsider = new ApiCaller(HttpClient.newHttpClient(), portal.address(), "ordforande.an", PASSWORD);
        assertThat(outsider.get("rounds/" + round + "/document.json").status()).isEqualTo(403);
    }

    @Test
    void there_are_versions_to_compare() {
        assertThat(member.get("reading/compare?round=" + round).body()).containsPattern("<select id=\"to\" name=\"to\">\\s*<option");
    }

    @Test
    @Tag("security-1")
    void the_secretarys_form_is_not_shown_to_a_member() {
        var matter = DemoPlaces.of(portal).get("otherMatter");
        var seen = member.get("committee/matter?id=" + matter).body();
        assertThat(seen).contains("Ärendet väntar på att registreras").doesNotContain("matterForm");
        var secretary = new Visitor(portal);
        secretary.signIn("namndsekreterare", PASSWORD);
        assertThat(secretary.get("committee/matter?id=" + matter).body()).contains("matterForm");
    }
}
