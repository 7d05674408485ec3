package uz.aloqa.appeals.history;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.MessagePosted;

/** What the history shows of an event; no personal data, since events carry none. */
final class Facts {

    private final Map<String, Object> facts = new TreeMap<>();

    private Facts() {}

    static Map<String, Object> of(AppealEvent event) {
        Facts facts = new Facts();
        switch (event) {
            case AppealRegistered registered ->
                facts.add("kind", registered.kind())
                        .add("form", registered.form())
                        .add("districtSoato", registered.districtSoato())
                        .add("mahallaCode", registered.mahallaCode())
                        .add("registeredOn", registered.registeredOn().toString())
                        .add("dueAt", registered.dueAt().toString());
            case AppealAssigned assigned ->
                facts.add("executorKind", assigned.executorKind())
                        .add("executorId", assigned.executorId())
                        .add("reason", assigned.reason());
            case MessagePosted posted ->
                facts.add("messageSeq", posted.messageSeq()).add("author", posted.author());
            case AppealAnswered answered -> facts.add("outcome", answered.outcome());
            case AppealRated rated -> facts.add("score", rated.score());
            case AppealWithdrawn withdrawn -> facts.add("districtSoato", withdrawn.districtSoato());
        }
        return facts.facts;
    }

    private Facts add(String name, @Nullable Object fact) {
        if (fact != null) {
            facts.put(name, fact);
        }
        return this;
    }
}
