package uz.aloqa.mahalla.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.aloqa.mahalla.office.Officers;

/** Which accounts should hear of what the other side did. */
@ApplicationScoped
public class TaskAudience {

    private final Officers officers;

    TaskAudience(Officers officers) {
        this.officers = officers;
    }

    /** Those who have to do it, on a day. */
    public List<UUID> doing(Assignee assignee, LocalDate day) {
        return switch (assignee.kind()) {
            case INSPECTOR ->
                Optional.ofNullable(assignee.inspectorUserId()).stream().toList();
            case POINT ->
                Optional.ofNullable(assignee.pointId())
                        .map(officers::accountsOfPoint)
                        .orElse(List.of());
            case SEVEN ->
                Optional.ofNullable(assignee.mahallaCode())
                        .map(code -> officers.accountsOfSeven(code, day))
                        .orElse(List.of());
        };
    }

    /** Those who have to do it and the officer who gave it. */
    public List<UUID> everybody(Task task, LocalDate day) {
        return Stream.concat(doing(task.assignee(), day).stream(), Stream.of(task.givenBy()))
                .distinct()
                .toList();
    }
}
