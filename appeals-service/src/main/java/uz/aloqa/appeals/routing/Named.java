package uz.aloqa.appeals.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ExecutorKind;

/**
 * Whom an appeal complains about: an official, a unit or both. O‘RQ-445 article 25 forbids to pass it to them; the database
 * refuses it as well. A department includes everybody and every unit under it.
 *
 * @param inspectorId the official, as an inspector of the registry
 * @param userId the official's account, as far as it is known
 * @param pointId the unit, when it is a law-and-order point
 * @param departmentSoato the unit, when it is a department: seven digits of a district, four of a region
 * @param deciderId account of the officer whose decision a repeat contests
 */
@Embeddable
public record Named(
        @Column(name = "against_inspector_id") @Nullable UUID inspectorId,
        @Column(name = "against_user_id") @Nullable UUID userId,
        @Column(name = "against_point_id") @Nullable UUID pointId,
        @Column(name = "against_department") @Nullable String departmentSoato,
        @Column(name = "against_decider") @Nullable UUID deciderId) {

    /** Nobody: most appeals complain about no official. */
    public static final Named NOBODY = new Named(null, null, null, null, null);

    /** One official. */
    public static Named official(@Nullable ComplainedAbout official) {
        return official == null ? NOBODY : new Named(official.inspectorId(), official.userId(), null, null, null);
    }

    /** The same with a unit. */
    public Named withUnit(@Nullable UUID point, @Nullable String department) {
        return new Named(inspectorId, userId, point, department, deciderId);
    }

    /** The same with the officer whose decision is contested. */
    public Named contesting(@Nullable UUID decider) {
        return new Named(inspectorId, userId, pointId, departmentSoato, decider);
    }

    /** Whether it names nobody at all. */
    public boolean isNobody() {
        return equals(NOBODY);
    }

    /** Whether it names that account. */
    public boolean isAccount(@Nullable UUID account) {
        return account != null && (account.equals(userId) || account.equals(deciderId));
    }

    /** Whether that executor is named, or serves in a unit that is. */
    public boolean forbids(Executor executor) {
        return (inspectorId != null && inspectorId.equals(executor.inspectorId()))
                || isAccount(executor.userId())
                || (pointId != null && pointId.equals(executor.pointId()))
                || forbidsUnitOf(executor);
    }

    /** Whether that department is named, or stands under one that is. */
    public boolean forbidsDepartment(String soato) {
        return departmentSoato != null && Departments.isWithin(soato, departmentSoato);
    }

    /** The department itself, or the next above it that is not named. */
    public String competent(String soato) {
        String department = soato;
        while (forbidsDepartment(department) && !department.equals(Departments.MINISTRY)) {
            department = Departments.above(department);
        }
        return department;
    }

    private boolean forbidsUnitOf(Executor executor) {
        // Of an inspector whose district is not known it can't be said that they are not of the department named.
        return departmentSoato != null
                && executor.kind() == ExecutorKind.INSPECTOR
                && (executor.districtSoato() == null || forbidsDepartment(executor.districtSoato()));
    }
}
