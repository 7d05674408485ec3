package uz.aloqa.notification.eventlog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.aloqa.contracts.AnnouncementEvent;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

/** Which events integrators may choose from: whole topics by name, or single types. */
public final class EventCatalogue {

    /** A topic: the service that writes it, as CloudEvents source, and what its events are. */
    private record Published(String source, Class<?> contract) {}

    private static final Map<String, Published> TOPICS = Map.of(
            Topics.APPEALS_V1, new Published("/appeals-service", AppealEvent.class),
            Topics.TASKS_V1, new Published("/mahalla-service", TaskEvent.class),
            Topics.RECEPTIONS_V1, new Published("/mahalla-service", ReceptionEvent.class),
            Topics.REGISTRY_V1, new Published("/mahalla-service", RegistryEntity.class),
            Topics.ANNOUNCEMENTS_V1, new Published("/notification-service", AnnouncementEvent.class));

    private static final Set<String> NAMES = TOPICS.entrySet().stream()
            .flatMap(topic -> Stream.concat(
                    Stream.of(topic.getKey()),
                    Arrays.stream(topic.getValue().contract().getPermittedSubclasses())
                            .map(EventTypes::of)))
            .collect(Collectors.toUnmodifiableSet());

    private EventCatalogue() {}

    static String source(String topic) {
        return Objects.requireNonNull(TOPICS.get(topic), topic).source();
    }

    /**
     * Checks a choice of events.
     *
     * @param names of topics or CloudEvents types
     * @return the same without repetitions, sorted
     * @throws BadRequest when there is no such topic or type
     */
    public static List<String> require(Collection<String> names) {
        List<Problem.FieldError> unknown = names.stream()
                .filter(name -> !NAMES.contains(name))
                .map(name -> new Problem.FieldError("events", name.substring(0, Math.min(100, name.length()))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadRequest(
                    "event-type-unknown",
                    Text.of(
                            "Bunday mavzu yoki hodisa turi yoʻq: appeals.v1 yoki uz.aloqa.appeal-registered.v1 kabi yozing.",
                            "Бундай мавзу ёки ҳодиса тури йўқ: appeals.v1 ёки uz.aloqa.appeal-registered.v1 каби ёзинг.",
                            "Нет такой темы или типа события: пишите appeals.v1 или uz.aloqa.appeal-registered.v1.",
                            "There is no such topic or type of event: write appeals.v1 or uz.aloqa.appeal-registered.v1."),
                    unknown);
        }
        return names.stream().distinct().sorted().toList();
    }
}
