package uz.aloqa.notification.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says to the rule book.
 *
 * @param event simple name of the event record
 * @param parties who plays which part in it
 * @param actor account of who acted and needs not be told; absent when the platform did
 * @param facts what texts may use
 * @param subject what it is about: where a notification leads
 */
public record Happening(
        String event,
        Map<Audience, List<Recipient>> parties,
        @Nullable UUID actor,
        Map<Parameter, String> facts,
        Subject subject) {

    /** Copies what could change. */
    public Happening {
        parties = Map.copyOf(parties);
        facts = Map.copyOf(facts);
    }

    List<Recipient> recipients(Audience audience) {
        return parties.getOrDefault(audience, List.of()).stream()
                .filter(recipient -> actor == null || !recipient.equals(Recipient.user(actor)))
                .distinct()
                .toList();
    }

    /** Collects facts; what is absent is no fact. */
    static final class Facts {

        private final Map<Parameter, String> values = new EnumMap<>(Parameter.class);

        Facts with(Parameter parameter, @Nullable Object value) {
            Optional.ofNullable(value).map(Object::toString).ifPresent(fact -> values.put(parameter, fact));
            return this;
        }

        Map<Parameter, String> all() {
            return values;
        }
    }
}
