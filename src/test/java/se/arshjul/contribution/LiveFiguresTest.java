package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.document.FigureLinks;
import se.arshjul.kernel.Beans;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

@Tag("contribution-12")
class LiveFiguresTest {

    private static final String OURS = "money/SB-EKE/2027/UTFALL/RESULTAT";
    private static final String THEIRS = "money/SB/2027/UTFALL/RESULTAT";
    private static final Actor CHEF = new Actor(1, "chef.eken", "Chef Eken", "sv", List.of());

    final Parts parts = new Parts();
    final LiveFigures figures = new LiveFigures();

    LiveFiguresTest() {
        figures.sources = Beans.of(new Ledger(Map.of(OURS, "1\u00a0204 tkr")));
        figures.organisation = new OrganisationRepository() {
            @Override
            public List<Node> nodes() {
                return List.of(parts.division, parts.unitNode);
            }
        };
        figures.access = new Access() {
            @Override
            public void require(Actor actor, Action action, Place target) {
                assertThat(action).isEqualTo(Action.READ_PUBLISHED);
            }

            @Override
            public boolean permits(Actor actor, Action action, Place target) {
                return target.is(parts.unit.place());
            }
        };
    }

    @Test
    void a_figure_is_written_as_its_source_has_it_now() {
        assertThat(figures.current(figure(OURS, "1\u00a0100 tkr"))).contains(">1&nbsp;204 tkr<");
    }

    @Test
    void a_figure_that_has_gone_says_so() {
        assertThat(figures.current(figure(THEIRS, "5 tkr"))).contains(">uppgift saknas<");
    }

    @Test
    void a_figure_of_a_place_that_the_writer_may_not_read_is_refused() {
        figures.requireReadable("", figure(OURS, "1"), CHEF);
        assertThatThrownBy(() -> figures.requireReadable("", figure(THEIRS, "1"), CHEF))
                .hasMessageContaining("contribution.figure.notYours");
    }

    @Test
    void a_figure_that_stood_there_before_may_stay() {
        figures.requireReadable(figure(THEIRS, "1"), figure(THEIRS, "1") + figure(OURS, "2"), CHEF);
        assertThat(FigureLinks.in(figure(THEIRS, "1"))).containsExactly(THEIRS);
    }

    @Test
    void where_a_figure_comes_from_is_told_to_all_and_how_it_stands_to_those_who_may_read_drafts() {
        assertThat(figures.origin(OURS, CHEF).written()).isNotNull();
        assertThatThrownBy(() -> figures.origin("money/SB/2027", CHEF)).isInstanceOf(NotFoundException.class);
    }

    private static String figure(String reference, String written) {
        return "<p><a href=\"" + FigureLinks.address(reference) + "\">" + written + "</a></p>";
    }

    private record Ledger(Map<String, String> known) implements FigureSource {

        @Override
        public String prefix() {
            return "money";
        }

        @Override
        public Map<String, String> written(Set<String> references) {
            return known;
        }

        @Override
        public Optional<Origin> origin(String reference) {
            return Optional.ofNullable(known.get(reference)).map(now -> new Origin("Resultat", now, "Import", "/money/overview"));
        }

        @Override
        public List<Offered> offered(RoundOfSections round, long nodeId) {
            return List.of();
        }
    }
}
