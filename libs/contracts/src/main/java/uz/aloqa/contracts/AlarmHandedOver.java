package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An alarm was written into the inbox of a duty desk. The CloudEvents attribute {@code sequence} is that of the event of the
 * alarm that was handed over.
 *
 * @param alarmId the alarm, also the key of the record
 * @param deskSoato the desk whose inbox has it
 * @param openStreams live streams of that desk that were open then; with none of them nobody saw it come
 * @param occurredAt when it happened, UTC
 */
public record AlarmHandedOver(UUID alarmId, String deskSoato, int openStreams, Instant occurredAt)
        implements NotificationEvent {}
