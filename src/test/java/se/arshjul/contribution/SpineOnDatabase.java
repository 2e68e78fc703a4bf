package se.arshjul.contribution;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.ContributionDraft.SectionDraft;
import se.arshjul.contribution.ReturnDraft.RemarkDraft;
import se.arshjul.cycle.AnnualCycle;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.document.FrozenVersion;
import se.arshjul.kernel.Beans;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;

/** The spine on a real database with a plan round of the town of the small folders, and a kind of section that a test brings along. */
public final class SpineOnDatabase {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private final EntityManager em;
    private final Wired beans;
    private final Round round;

    private SpineOnDatabase(EntityManager em, Wired beans, Round round) {
        this.em = em;
        this.beans = beans;
        this.round = round;
    }

    /** Every unit's part has a required text, and a section of the material's kind. */
    public static SpineOnDatabase with(EntityManager em, SectionMaterial material, MaterialKeeper<?>... keepers) {
        var beans = new Wired(em).with(Instance.class, Beans.of())
                .with(BusinessTime.class, new BusinessTime(Clock.fixed(Instant.parse("2026-10-05T08:00:00Z"), ZoneOffset.UTC)))
                .with(ContributionProcess.class, port(ContributionProcess.class)).with(Referrals.class, (id, body) -> Optional.empty());
        var materials = beans.make(Materials.class);
        materials.sources = Beans.of(material);
        materials.keepers = new Beans<>(Arrays.asList(keepers));
        beans.make(RoundOpening.class).layouts = Beans.of();
        em.createQuery("DELETE FROM SectionTemplate").executeUpdate();
        template(em, Level.DIVISION, "UPPDRAG", "Uppdrag", SectionKind.TEXT, 1);
        template(em, Level.UNIT, "UPPDRAG", "Uppdrag", SectionKind.TEXT, 1);
        template(em, Level.UNIT, material.kind().code(), "Idéer", material.kind(), 2);
        return new SpineOnDatabase(em, beans, opened(em, beans));
    }

    @SuppressWarnings("unchecked")
    private static <T> T port(Class<T> type) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static void template(EntityManager em, Level level, String code, String heading, SectionKind kind, int ordinal) {
        var template = new SectionTemplate("VERKSAMHETSPLAN", level, code);
        template.describe(heading, kind, ordinal);
        template.demand(kind.equals(SectionKind.TEXT), null);
        em.persist(template);
    }

    private static Round opened(EntityManager em, Wired beans) {
        var department = em.createQuery("SELECT n FROM Node n WHERE n.code = 'VF'", Node.class).getSingleResult();
        var cycle = new AnnualCycle(department, 2027);
        em.persist(cycle);
        var round = new Round(cycle, em.find(RoundKind.class, "VERKSAMHETSPLAN"), "Nämndplan 2027", Period.ofYear(2027),
                new RoundDates(DAY, DAY, DAY, DAY));
        em.persist(round);
        em.flush();
        round.moveTo(Round.State.OPEN);
        beans.make(RoundOpening.class).open(round);
        em.flush();
        return round;
    }

    public Contribution unit() {
        return em.createQuery("SELECT c FROM Contribution c WHERE c.round = :round AND c.node.code = 'HV-N'", Contribution.class)
                .setParameter("round", round).getSingleResult();
    }

    /** What is written under the required heading. */
    public List<SectionDraft> texts() {
        return List.of(new SectionDraft("UPPDRAG", "<p>Vi hjälper hemma.</p>", unit().section("UPPDRAG").version()));
    }

    public void save(ContributionDraft draft) {
        beans.make(DraftService.class).save(unit().id(), draft, chef());
        em.flush();
    }

    public void submit(ContributionDraft draft) {
        beans.make(ContributionService.class).submit(unit().id(), draft, CommandKey.fresh(), chef());
        em.flush();
    }

    public void giveBack(String reason, String target, String remark) {
        beans.make(ContributionService.class).returnWithReasons(unit().id(), new ReturnDraft(reason, List.of(new RemarkDraft(target, remark)),
                DAY), CommandKey.fresh(), manager(unit().parent(), Role.DIVISION_MANAGER));
        em.flush();
    }

    /** The unit's division takes up the unit's text in its own. */
    void takeUp() {
        var division = unit().parent();
        beans.make(AdoptionService.class).adopt(division.id(), "UPPDRAG", unit().id(), "UPPDRAG", CommandKey.fresh(),
                manager(division, Role.DIVISION_MANAGER));
        em.flush();
    }

    ContributionContent divisionContent() {
        return beans.make(ContentReader.class).read(unit().parent().id());
    }

    public List<String> remarks() {
        return em.createQuery("SELECT r FROM Remark r ORDER BY r.id", Remark.class).getResultList().stream()
                .map(remark -> remark.targetName() + ": " + remark.text()).toList();
    }

    public ContributionContent content() {
        return beans.make(ContentReader.class).read(unit().id());
    }

    public String latest(FrozenVersion.Occasion occasion) {
        return beans.make(se.arshjul.document.VersionStore.class).latest(unit().id(), occasion).orElseThrow().content();
    }

    private Actor chef() {
        return manager(unit(), Role.UNIT_MANAGER);
    }

    private static Actor manager(Contribution part, Role role) {
        return new Actor(0, "chef", "Chef", "sv",
                List.of(new Standing(role, Place.of(part.node()), part.placeName(), Standing.Ground.HOLDER, null)));
    }
}
