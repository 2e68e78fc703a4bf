package se.arshjul.intake;

import java.util.List;

/** Something that must hold between rows, in what is brought and what is here already (intake-8). */
interface Check {

    void look(Draft draft, Faults faults);

    static List<Check> all() {
        return List.of(new ReferenceCheck(), new CycleCheck(Catalogue.BODIES, "överordnad"),
                new CycleCheck(Catalogue.NODES, "överordnad"), new CycleCheck(Catalogue.GOALS, "överordnad"),
                new CycleCheck(Catalogue.NODES, "ersätter"), new CycleCheck(Catalogue.STATEMENT_ROWS, "summerar"),
                new OrderCheck(), new RoundCheck(), new OrganisationCheck(), new EndedPlaceCheck(), new SteeringCheck(), new MoneyCheck(),
                new MoneyUnitCheck(), new AccountCheck(), new CommissionCheck());
    }
}
