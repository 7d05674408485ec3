package uz.aloqa.notification.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notifications the reader has not read. */
record UnreadCount(@Schema(examples = "3", required = true) long unread) {}
