package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to a task (topshiriq) that a district gave, on {@link Topics#TASKS_V1}. Past tense, ids and facts, no words
 * of the task. The CloudEvents attribute {@code sequence} numbers the events of one task from 1 without gaps.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TaskGiven.class, name = "TaskGiven"),
    @JsonSubTypes.Type(value = TaskAcknowledged.class, name = "TaskAcknowledged"),
    @JsonSubTypes.Type(value = TaskReported.class, name = "TaskReported"),
    @JsonSubTypes.Type(value = TaskClosed.class, name = "TaskClosed"),
    @JsonSubTypes.Type(value = TaskReopened.class, name = "TaskReopened"),
    @JsonSubTypes.Type(value = TaskDeadlineChanged.class, name = "TaskDeadlineChanged"),
    @JsonSubTypes.Type(value = TaskCancelled.class, name = "TaskCancelled"),
    @JsonSubTypes.Type(value = TaskOverdue.class, name = "TaskOverdue")
})
public sealed interface TaskEvent
        permits TaskGiven,
                TaskAcknowledged,
                TaskReported,
                TaskClosed,
                TaskReopened,
                TaskDeadlineChanged,
                TaskCancelled,
                TaskOverdue {

    /** The task, also the key of the record. */
    UUID taskId();

    /** What people see: a T, year, district, serial and check digit. */
    String number();

    /** The district that gave it, seven digits. */
    String districtSoato();

    /** When it happened, UTC. */
    Instant occurredAt();
}
