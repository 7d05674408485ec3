package uz.aloqa.notification.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uz.aloqa.contracts.AlarmAcknowledged;
import uz.aloqa.contracts.AlarmEnd;
import uz.aloqa.contracts.AlarmEscalated;
import uz.aloqa.contracts.AlarmEscalation;
import uz.aloqa.contracts.AlarmRaised;
import uz.aloqa.contracts.AlarmResolved;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.CrimeReportDecided;
import uz.aloqa.contracts.CrimeReportEvidenceAdded;
import uz.aloqa.contracts.CrimeReportExtended;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.contracts.CrimeReportRegistered;
import uz.aloqa.contracts.CrimeReportWithdrawn;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.contracts.EmergencyNoticed;
import uz.aloqa.contracts.EmergencySource;
import uz.aloqa.contracts.ReceptionBooked;
import uz.aloqa.contracts.ReceptionBookingCancelled;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.contracts.ReceptionReminderDue;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.TaskAcknowledged;
import uz.aloqa.contracts.TaskAssigneeKind;
import uz.aloqa.contracts.TaskCancelled;
import uz.aloqa.contracts.TaskClosed;
import uz.aloqa.contracts.TaskDeadlineChanged;
import uz.aloqa.contracts.TaskEscalation;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskGiven;
import uz.aloqa.contracts.TaskOverdue;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.contracts.TaskReopened;
import uz.aloqa.contracts.TaskReported;
import uz.aloqa.contracts.TaskResult;
import uz.aloqa.contracts.TaskSide;
import uz.aloqa.contracts.TipAuthor;
import uz.aloqa.contracts.TipClosed;
import uz.aloqa.contracts.TipConclusion;
import uz.aloqa.contracts.TipMessagePosted;
import uz.aloqa.contracts.TipReceived;
import uz.aloqa.contracts.TipSource;

/** Events of tasks and bookings, and everything that the rule book may hear of. */
public final class HappeningFixture {

    public static final UUID TASK = UUID.fromString("d0000000-0000-4000-8000-00000000a001");
    public static final UUID BOOKING = UUID.fromString("d0000000-0000-4000-8000-00000000b001");
    public static final UUID OFFICER = UUID.fromString("d0000000-0000-4000-8000-000000000021");
    public static final UUID INSPECTOR = UUID.fromString("d0000000-0000-4000-8000-000000000011");
    public static final UUID RESIDENT = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    public static final String NUMBER = "T26-1726266-000017-7";
    public static final String DISTRICT = "1726266";

    private static final String MAHALLA = "1726266001";
    private static final Instant AT = Instant.parse("2026-11-23T05:30:00Z");
    private static final Instant DUE = Instant.parse("2026-12-08T09:30:00Z");

    private HappeningFixture() {}

    public static TaskGiven given(TaskPriority priority) {
        return new TaskGiven(
                TASK,
                NUMBER,
                DISTRICT,
                MAHALLA,
                null,
                TaskAssigneeKind.INSPECTOR,
                List.of(INSPECTOR),
                OFFICER,
                priority,
                DUE,
                AT);
    }

    public static TaskOverdue overdue(int level, TaskEscalation to) {
        return new TaskOverdue(TASK, NUMBER, DISTRICT, level, to, DUE, List.of(INSPECTOR, OFFICER), AT);
    }

    public static List<TaskEvent> everyTaskEvent() {
        return List.of(
                given(TaskPriority.NORMAL),
                new TaskAcknowledged(TASK, NUMBER, DISTRICT, INSPECTOR, List.of(OFFICER), AT),
                new TaskReported(TASK, NUMBER, DISTRICT, INSPECTOR, TaskSide.MAHALLA, List.of(OFFICER), AT),
                new TaskClosed(TASK, NUMBER, DISTRICT, OFFICER, TaskResult.DONE, List.of(INSPECTOR), AT),
                new TaskReopened(TASK, NUMBER, DISTRICT, OFFICER, DUE, List.of(INSPECTOR), AT),
                new TaskDeadlineChanged(TASK, NUMBER, DISTRICT, OFFICER, DUE, List.of(INSPECTOR), AT),
                new TaskCancelled(TASK, NUMBER, DISTRICT, OFFICER, List.of(INSPECTOR), AT),
                overdue(1, TaskEscalation.DESK));
    }

    public static ReceptionBooked booked() {
        return new ReceptionBooked(
                BOOKING, UUID.randomUUID(), RESIDENT, OFFICER, DISTRICT, MAHALLA, ReceptionMode.PERSONAL, DUE, AT);
    }

    public static ReceptionBookingCancelled cancelled(BookingSide by) {
        return new ReceptionBookingCancelled(
                BOOKING, UUID.randomUUID(), RESIDENT, OFFICER, DISTRICT, MAHALLA, ReceptionMode.VIDEO, DUE, by, AT);
    }

    public static List<ReceptionEvent> everyReceptionEvent() {
        return List.of(
                booked(),
                cancelled(BookingSide.RESIDENT),
                new ReceptionReminderDue(
                        BOOKING,
                        UUID.randomUUID(),
                        RESIDENT,
                        OFFICER,
                        DISTRICT,
                        MAHALLA,
                        ReceptionMode.PERSONAL,
                        DUE,
                        24,
                        AT));
    }

    public static final UUID REPORT = UUID.fromString("d0000000-0000-4000-8000-00000000c001");

    public static List<ReportEvent> everyReportEvent() {
        String number = "J26-1726266-000017-7";
        return List.of(
                new CrimeReportRegistered(
                        REPORT, number, DISTRICT, MAHALLA, RESIDENT, CrimeReportForm.ELECTRONIC, true, DUE, AT),
                new CrimeReportExtended(REPORT, number, DISTRICT, RESIDENT, DUE, OFFICER, AT),
                new CrimeReportDecided(REPORT, number, DISTRICT, RESIDENT, CrimeReportOutcome.REFUSED, OFFICER, AT),
                new CrimeReportEvidenceAdded(REPORT, number, DISTRICT, 1, RESIDENT, AT),
                new CrimeReportWithdrawn(REPORT, number, DISTRICT, RESIDENT, AT),
                new TipReceived(REPORT, DISTRICT, TipSource.ANONYMOUS, false, AT),
                new TipMessagePosted(REPORT, DISTRICT, 2, TipAuthor.TIPSTER, true, AT),
                new TipClosed(REPORT, DISTRICT, TipConclusion.CONFIRMED, OFFICER, AT),
                new AlarmRaised(REPORT, DISTRICT, MAHALLA, RESIDENT, AT),
                new AlarmEscalated(REPORT, "1726", MAHALLA, 2, AlarmEscalation.MAIN_DEPARTMENT, AT),
                new AlarmAcknowledged(REPORT, DISTRICT, RESIDENT, OFFICER, AT),
                new AlarmResolved(REPORT, DISTRICT, RESIDENT, AlarmEnd.RESOLVED, OFFICER, AT),
                new EmergencyNoticed(
                        REPORT,
                        EmergencySource.APPEAL,
                        UUID.randomUUID(),
                        "26-1726266-000123-2",
                        DISTRICT,
                        EmergencyKind.MISSING_CHILD,
                        AT));
    }

    /** One of every event that a rule may be for. */
    static List<Happening> everyKind() {
        Happening duty = new Happening(
                "AssignmentState",
                Map.of(Audience.ASSIGNED_INSPECTOR, List.of(Recipient.user(INSPECTOR))),
                null,
                Map.of(
                        Parameter.MAHALLA, MAHALLA,
                        Parameter.ASSIGNMENT_ROLE, "SUBSTITUTE",
                        Parameter.STARTS_ON, "2026-12-01",
                        Parameter.ENDS_ON, "2026-12-14"),
                new Subject(Subject.Kind.MAHALLA, MAHALLA));
        return Stream.of(
                        AppealFixture.everyKind().stream().map(AppealHappenings::of),
                        everyTaskEvent().stream().map(TaskHappenings::of),
                        everyReceptionEvent().stream().map(ReceptionHappenings::of),
                        everyReportEvent().stream().map(ReportHappenings::of),
                        Stream.of(duty))
                .flatMap(happenings -> happenings)
                .toList();
    }
}
