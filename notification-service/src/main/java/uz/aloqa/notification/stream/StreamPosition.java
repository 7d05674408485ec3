package uz.aloqa.notification.stream;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;

/**
 * How far a reader has read in each inbox. As text it is the {@code id} of the stream's events: {@code 17} for the own inbox,
 * {@code 17-1726266.4} with a duty desk, {@code 1726266s} for the specialists. Positions are in the order of commits, so nothing can appear behind one.
 *
 * @param positions by inbox
 */
record StreamPosition(Map<Recipient, Long> positions) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})((?:-\\d{2,7}s?\\.\\d{1,18}){0,2})");

    StreamPosition {
        positions = Map.copyOf(positions);
    }

    /**
     * Reads an id that a client sent back.
     *
     * @param id as we once sent it
     * @param self the own inbox of the reader
     * @throws BadRequest when we never send such an id: guessing a place would lose or repeat something
     */
    static StreamPosition parse(String id, Recipient self) {
        Matcher parts = FORM.matcher(id);
        if (!parts.matches()) {
            throw malformed();
        }
        Map<Recipient, Long> positions = new TreeMap<>();
        positions.put(self, Long.parseLong(parts.group(1)));
        for (String desk : parts.group(2).split("-", -1)) {
            if (!desk.isEmpty()) {
                int dot = desk.indexOf('.');
                Recipient inbox = Recipient.desk(desk.substring(0, dot));
                if (positions.put(inbox, Long.parseLong(desk.substring(dot + 1))) != null) {
                    throw malformed();
                }
            }
        }
        return new StreamPosition(positions);
    }

    private static BadRequest malformed() {
        return new BadRequest(
                "last-event-id-malformed",
                Text.of(
                        "Last-Event-ID notoʻgʻri: oqimning oxirgi id qiymatini yuboring yoki uni tashlab keting.",
                        "Last-Event-ID нотўғри: оқимнинг охирги id қийматини юборинг ёки уни ташлаб кетинг.",
                        "Неверный Last-Event-ID: передайте последний id потока или не передавайте его.",
                        "The Last-Event-ID is wrong: send the last id of the stream, or none."));
    }

    /** Where to go on: the named positions, the present end of inboxes that were not named. */
    static StreamPosition resume(StreamPosition named, StreamPosition end) {
        Map<Recipient, Long> positions = new TreeMap<>(end.positions);
        positions.replaceAll((inbox, last) -> named.positions.getOrDefault(inbox, last));
        return new StreamPosition(positions);
    }

    /** True when a position lies past the end of its inbox: the client knows more than the database, which was restored. */
    boolean isPast(StreamPosition end) {
        return positions.entrySet().stream().anyMatch(entry -> entry.getValue() > end.of(entry.getKey()));
    }

    /** True when an inbox has gone further than this. */
    boolean isBehind(Map<Recipient, Long> heads) {
        return positions.entrySet().stream()
                .anyMatch(entry -> heads.getOrDefault(entry.getKey(), 0L) > entry.getValue());
    }

    long of(Recipient inbox) {
        return positions.getOrDefault(inbox, 0L);
    }

    StreamPosition with(Recipient inbox, long position) {
        Map<Recipient, Long> moved = new TreeMap<>(positions);
        moved.put(inbox, position);
        return new StreamPosition(moved);
    }

    /** The id. */
    String id() {
        StringBuilder id = new StringBuilder();
        for (Map.Entry<Recipient, Long> entry :
                new TreeMap<>(positions).descendingMap().entrySet()) {
            if (entry.getKey().isDesk()) {
                id.append('-').append(entry.getKey().key()).append('.').append(entry.getValue());
            } else {
                id.append(entry.getValue());
            }
        }
        return id.toString();
    }
}
