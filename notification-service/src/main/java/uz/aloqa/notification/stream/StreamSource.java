package uz.aloqa.notification.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.aloqa.notification.inbox.Notification;
import uz.aloqa.notification.inbox.NotificationView;
import uz.aloqa.notification.inbox.NotificationViews;
import uz.aloqa.notification.inbox.Notifications;
import uz.aloqa.notification.inbox.Reader;
import uz.aloqa.notification.rule.Recipient;

/** Where streams get their events: the database, and nothing else, live or resumed. */
@Singleton
class StreamSource {

    /**
     * One event for a reader.
     *
     * @param position where the reader is after it
     * @param json the notification
     */
    record Entry(StreamPosition position, String json) {}

    /**
     * The next events.
     *
     * @param entries in order
     * @param more true when the batch was full, so that there may be more
     */
    record Batch(List<Entry> entries, boolean more) {}

    private final Notifications notifications;
    private final NotificationViews views;
    private final ObjectMapper json;
    private final StreamConfig config;

    StreamSource(Notifications notifications, NotificationViews views, ObjectMapper json, StreamConfig config) {
        this.notifications = notifications;
        this.views = views;
        this.json = json;
        this.config = config;
    }

    /** The present end of the reader's inboxes. */
    StreamPosition end(Reader reader) {
        Map<Recipient, Long> heads = notifications.heads(reader.recipients());
        Map<Recipient, Long> positions = new HashMap<>();
        reader.recipients().forEach(inbox -> positions.put(inbox, heads.getOrDefault(inbox, 0L)));
        return new StreamPosition(positions);
    }

    /** What follows a position, at most a batch. */
    Batch after(Reader reader, StreamPosition position) {
        List<Notification> merged = merge(reader.recipients().stream()
                .map(inbox -> notifications.after(reader, inbox, position.of(inbox), config.batch()))
                .toList());
        List<Notification> batch = merged.subList(0, Math.min(config.batch(), merged.size()));
        List<NotificationView> shown = views.of(batch, reader.language());
        List<Entry> entries = new ArrayList<>(batch.size());
        StreamPosition reached = position;
        for (int i = 0; i < batch.size(); i++) {
            Notification notification = batch.get(i);
            reached = reached.with(notification.recipient(), notification.position());
            entries.add(new Entry(reached, write(shown.get(i))));
        }
        return new Batch(entries, merged.size() >= config.batch());
    }

    /** By time across inboxes, but never against the order of one inbox. */
    private static List<Notification> merge(List<List<Notification>> inboxes) {
        List<Deque<Notification>> rest = inboxes.stream()
                .filter(inbox -> !inbox.isEmpty())
                .<Deque<Notification>>map(ArrayDeque::new)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        List<Notification> merged = new ArrayList<>();
        while (!rest.isEmpty()) {
            Deque<Notification> earliest = rest.stream()
                    .min(Comparator.comparing(inbox -> inbox.element().createdAt()))
                    .orElseThrow();
            merged.add(earliest.remove());
            if (earliest.isEmpty()) {
                rest.removeIf(Deque::isEmpty);
            }
        }
        return merged;
    }

    private String write(NotificationView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
