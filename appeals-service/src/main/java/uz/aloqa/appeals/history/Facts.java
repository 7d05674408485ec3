package uz.aloqa.appeals.history;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.MessagePosted;

/** What the history shows of an event; no personal data, since events carry none. */
final class Facts {

    private Facts() {}

    static ObjectNode of(AppealEvent event) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        switch (event) {
            case AppealRegistered registered ->
                facts.put("kind", registered.kind().name())
                        .put("form", registered.form().name())
                        .put("districtSoato", registered.districtSoato())
                        .put("mahallaCode", registered.mahallaCode())
                        .put("registeredOn", registered.registeredOn().toString())
                        .put("dueAt", registered.dueAt().toString());
            case AppealAssigned assigned ->
                facts.put("executorKind", assigned.executorKind().name())
                        .put(
                                "executorId",
                                assigned.executorId() == null
                                        ? null
                                        : assigned.executorId().toString())
                        .put("reason", assigned.reason().name());
            case MessagePosted posted ->
                facts.put("messageSeq", posted.messageSeq())
                        .put("author", posted.author().name());
            case AppealAnswered answered ->
                facts.put("outcome", answered.outcome().name());
            case AppealRated rated -> facts.put("score", rated.score());
            case AppealWithdrawn withdrawn -> facts.put("districtSoato", withdrawn.districtSoato());
        }
        return facts;
    }
}
