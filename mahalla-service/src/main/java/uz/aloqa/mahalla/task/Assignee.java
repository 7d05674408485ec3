package uz.aloqa.mahalla.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskAssigneeKind;
import uz.aloqa.mahalla.office.Officer;

/**
 * Who has to do a task.
 *
 * @param kind inspector, point or seven
 * @param inspectorId of INSPECTOR
 * @param inspectorUserId their account
 * @param pointId of POINT
 * @param mahallaCode what it is about; whose seven for SEVEN
 */
@Embeddable
@Schema(
        name = "TaskAssignee",
        description = "Who has to do it",
        requiredProperties = "kind",
        examples = "{\"kind\": \"SEVEN\", \"mahallaCode\": \"1726266005\"}")
public record Assignee(
        @Column(name = "assignee_kind") @Enumerated(EnumType.STRING)
        TaskAssigneeKind kind,

        @Column(name = "inspector_id") @Nullable UUID inspectorId,
        @Column(name = "inspector_user_id") @Nullable UUID inspectorUserId,
        @Column(name = "point_id") @Nullable UUID pointId,
        @Column(name = "mahalla_code") @Nullable String mahallaCode) {

    /** One inspector, perhaps about a mahalla. */
    public static Assignee inspector(Officer inspector, @Nullable String mahallaCode) {
        return new Assignee(TaskAssigneeKind.INSPECTOR, inspector.id(), inspector.userId(), null, mahallaCode);
    }

    /** Everybody of a point, perhaps about a mahalla. */
    public static Assignee point(UUID pointId, @Nullable String mahallaCode) {
        return new Assignee(TaskAssigneeKind.POINT, null, null, pointId, mahallaCode);
    }

    /** The seven of a mahalla. */
    public static Assignee seven(String mahallaCode) {
        return new Assignee(TaskAssigneeKind.SEVEN, null, null, null, mahallaCode);
    }
}
