package uz.aloqa.notification.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.dialogue.DialogueMark;
import uz.aloqa.notification.dialogue.DialogueMarks;
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
     * @param name of the event: {@code notification}, or {@code read} for a mark in a dialogue
     * @param json the notification or the mark
     */
    record Entry(StreamPosition position, String name, String json) {}

    /** What stands at a position of an inbox: one of both. */
    private record Place(
            Recipient inbox,
            long position,
            Instant at,
            @Nullable Notification notification,
            @Nullable DialogueMark mark) {

        static Place of(Notification notification) {
            return new Place(
                    notification.recipient(), notification.position(), notification.createdAt(), notification, null);
        }

        static Place of(DialogueMark mark) {
            return new Place(mark.recipient(), mark.position(), mark.readAt(), null, mark);
        }
    }

    /**
     * The next events.
     *
     * @param entries in order
     * @param more true when the batch was full, so that there may be more
     */
    record Batch(List<Entry> entries, boolean more) {}

    private final Notifications notifications;
    private final NotificationViews views;
    private final DialogueMarks marks;
    private final ObjectMapper json;
    private final StreamConfig config;

    StreamSource(
            Notifications notifications,
            NotificationViews views,
            DialogueMarks marks,
            ObjectMapper json,
            StreamConfig config) {
        this.notifications = notifications;
        this.views = views;
        this.marks = marks;
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
        List<Place> merged = merge(reader.recipients().stream()
                .map(inbox -> places(reader, inbox, position.of(inbox)))
                .toList());
        List<Place> batch = merged.subList(0, Math.min(config.batch(), merged.size()));
        Iterator<NotificationView> shown = views.of(
                        batch.stream()
                                .map(Place::notification)
                                .filter(Objects::nonNull)
                                .toList(),
                        reader.language())
                .iterator();
        List<Entry> entries = new ArrayList<>(batch.size());
        StreamPosition reached = position;
        for (Place place : batch) {
            reached = reached.with(place.inbox(), place.position());
            entries.add(
                    place.mark() == null
                            ? new Entry(reached, "notification", write(shown.next()))
                            : new Entry(reached, "read", write(place.mark())));
        }
        return new Batch(entries, merged.size() >= config.batch());
    }

    /** What follows in one inbox, in order, at most a batch. */
    private List<Place> places(Reader reader, Recipient inbox, long position) {
        return Stream.concat(
                        notifications.after(reader, inbox, position, config.batch()).stream()
                                .map(Place::of),
                        marks.after(inbox, position, config.batch()).stream().map(Place::of))
                .sorted(Comparator.comparingLong(Place::position))
                .limit(config.batch())
                .toList();
    }

    /** By time across inboxes, but never against the order of one inbox. */
    private static List<Place> merge(List<List<Place>> inboxes) {
        List<Deque<Place>> rest = inboxes.stream()
                .filter(inbox -> !inbox.isEmpty())
                .<Deque<Place>>map(ArrayDeque::new)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        List<Place> merged = new ArrayList<>();
        while (!rest.isEmpty()) {
            Deque<Place> earliest = rest.stream()
                    .min(Comparator.comparing(inbox -> inbox.element().at()))
                    .orElseThrow();
            merged.add(earliest.remove());
            if (earliest.isEmpty()) {
                rest.removeIf(Deque::isEmpty);
            }
        }
        return merged;
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
