package se.arshjul.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one municipality of this installation (organisation-5). */
@Entity
public class Municipality {

    @Id private short id = 1;
    private String code;
    private String name;
    @Column(name = "organisation_number") private String organisationNumber;
    private String vision;

    protected Municipality() {}

    public Municipality(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public void describe(String newName, String newOrganisationNumber, String newVision) {
        name = newName;
        organisationNumber = newOrganisationNumber;
        vision = newVision;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public String vision() {
        return vision;
    }
}
