package uz.aloqa.platform.security;

/** A role of the realm; {@link Roles} holds the same names for annotations. */
public enum Role {
    CITIZEN(Roles.CITIZEN),
    INSPECTOR(Roles.INSPECTOR),
    DUTY_OFFICER(Roles.DUTY_OFFICER),
    DEPARTMENT_HEAD(Roles.DEPARTMENT_HEAD),
    MAIN_DEPARTMENT(Roles.MAIN_DEPARTMENT),
    PRESS_OFFICER(Roles.PRESS_OFFICER),
    REGISTRAR(Roles.REGISTRAR),
    MAHALLA_STAFF(Roles.MAHALLA_STAFF),
    SPECIALIST(Roles.SPECIALIST),
    AUDITOR(Roles.AUDITOR),
    INTEGRATOR(Roles.INTEGRATOR),
    DEVELOPER(Roles.DEVELOPER),
    OPS(Roles.OPS);

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** Name of the role in the realm and in tokens. */
    public String id() {
        return id;
    }
}
