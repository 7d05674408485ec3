package uz.aloqa.platform.security;

/** Names of the realm's roles, for {@code @RolesAllowed}. */
public final class Roles {

    /** A resident. */
    public static final String CITIZEN = "citizen";
    /** Prevention inspector: the mahallas assigned to them today. */
    public static final String INSPECTOR = "inspector";
    /** Duty desk of a district department. */
    public static final String DUTY_OFFICER = "duty-officer";
    /** Head of a district department. */
    public static final String DEPARTMENT_HEAD = "department-head";
    /** Main department of a region. */
    public static final String MAIN_DEPARTMENT = "main-department";
    /** Information centre. */
    public static final String PRESS_OFFICER = "press-officer";
    /** Keeps the registry of mahallas. */
    public static final String REGISTRAR = "registrar";
    /** Chair of a mahalla and the seven. */
    public static final String MAHALLA_STAFF = "mahalla-staff";
    /** Tips and crime reports. */
    public static final String SPECIALIST = "specialist";
    /** Reads the audit log. */
    public static final String AUDITOR = "auditor";
    /** Another system, by its service account. */
    public static final String INTEGRATOR = "integrator";
    /** Makes sandbox clients for systems that are to be integrated. */
    public static final String DEVELOPER = "developer";
    /** Runs the platform. */
    public static final String OPS = "ops";

    private Roles() {}
}
