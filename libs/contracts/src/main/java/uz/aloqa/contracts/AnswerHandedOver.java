package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The notification of an answer reached the applicant: it was handed over on one of their channels, or they read it. Told once
 * for each notification.
 *
 * @param notificationId the notification, also the key of the record
 * @param appealId the appeal that was answered
 * @param occurredAt when it happened, UTC
 */
public record AnswerHandedOver(UUID notificationId, UUID appealId, Instant occurredAt) implements NotificationEvent {}
