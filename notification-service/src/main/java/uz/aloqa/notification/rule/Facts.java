package uz.aloqa.notification.rule;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.platform.time.Tashkent;

/** What an event offers to texts. */
final class Facts {

    private final Map<Parameter, String> values = new EnumMap<>(Parameter.class);

    private Facts() {}

    static Map<Parameter, String> of(AppealEvent event) {
        Facts facts = new Facts().with(Parameter.NUMBER, event.number());
        switch (event) {
            case AppealRegistered e ->
                facts.with(Parameter.REGISTERED_ON, e.registeredOn().toString())
                        .with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode());
            case AppealAssigned e ->
                facts.with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.ROLE, ExecutorRole.of(e).name())
                        .with(Parameter.DESK_REASON, DeskReason.of(e.reason()).name());
            case MessagePosted e -> facts.with(Parameter.DISTRICT, e.districtSoato());
            case AppealAnswered e ->
                facts.with(Parameter.OUTCOME, e.outcome().name()).with(Parameter.DISTRICT, e.districtSoato());
            case AppealRated e ->
                facts.with(Parameter.SCORE, Integer.toString(e.score())).with(Parameter.DISTRICT, e.districtSoato());
            case AppealWithdrawn e -> facts.with(Parameter.DISTRICT, e.districtSoato());
        }
        return facts.values;
    }

    /** {@code dueAt} is the last moment of the last day in Tashkent, so its date is that day. */
    private static String day(Instant dueAt) {
        return dueAt.atZone(Tashkent.ZONE).toLocalDate().toString();
    }

    private Facts with(Parameter parameter, @Nullable String value) {
        if (value != null) {
            values.put(parameter, value);
        }
        return this;
    }
}
