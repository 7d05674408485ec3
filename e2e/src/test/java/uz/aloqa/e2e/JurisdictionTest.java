package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The third side of the access matrix: role × operation × jurisdiction (OWASP API1, broken object level authorisation). Every
 * operation on something that its path names is called by people of the right role to whom the thing does not belong: of
 * another district, region or mahalla, another resident, another client. For them it does not exist, and nothing changes.
 */
@OnThePlatform
class JurisdictionTest {

    /** Operations whose path names nothing that could belong to somebody else. */
    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            Map.entry("writeComment", "an announcement is everybody's"),
            Map.entry("replyToAnnouncement", "an announcement is everybody's"),
            Map.entry("listOwnComments", "an announcement is everybody's, the comments are the caller's"),
            Map.entry("reportComment", "a comment that is shown is everybody's"),
            Map.entry("follow", "places are everybody's, the list is the caller's"),
            Map.entry("unfollow", "places are everybody's, the list is the caller's"),
            Map.entry("getQuarterlyReport", "quarters are everybody's, the figures are of the caller's department"),
            Map.entry("getQuarterlyReportCsv", "quarters are everybody's, the figures are of the caller's department"),
            Map.entry("removeCalendarDay", "one calendar for the country"),
            Map.entry("removeEmergencyWord", "one list of words for the country"));

    /** Roles that see the whole country, by operation. */
    private static final Map<String, Set<String>> CENTRAL = Map.of(
            "getDelivery", Set.of("ops", "auditor"),
            "getDispatch", Set.of("ops", "auditor"),
            "replayDelivery", Set.of("ops"));

    /** Where the document says 403, since what is named is no secret: districts and public categories. */
    private static final Set<String> FORBIDDEN =
            Set.of("changeCategory", "getRoutingPlan", "changeRoutingPlan", "dryRunRoutingPlan");

    /** Reads whose answer changes by itself or with each reading. */
    private static final Set<String> DIFFERENT_EACH_TIME = Set.of(
            "listAppealAccesses",
            "listHouseholdReadings",
            "getAttachmentLink",
            "getExport",
            "downloadExport",
            "listWebhookDeliveries",
            "getWebhookDelivery");

    private static final List<String> ROLES_OF_EVERYBODY = List.of("citizen", "inspector");

    private final Holdings holdings = new Holdings();
    private final List<String> wrong = new ArrayList<>();
    private final YunusobodDesk desk;

    JurisdictionTest(World world) {
        world.enrolStrangers();
        this.desk = new YunusobodDesk(world, holdings);
    }

    @Test
    void whatIsNotTheirsDoesNotExistForPeopleOfTheRightRole() {
        desk.stands();
        List<PublishedOperation> operations = PublishedOperation.all().stream()
                .filter(operation ->
                        !operation.isOpen() && !operation.pathParameters().isEmpty())
                .toList();
        List<PublishedOperation> uncovered = operations.stream()
                .filter(operation -> !OF_NOBODY.containsKey(operation.id()) && !holdings.covers(operation))
                .toList();
        assertThat(uncovered).as("operations on things that nobody here has").isEmpty();

        seenByThoseItBelongsTo(operations); // a message is delivered when its reader first sees it
        Map<String, String> before = seenByThoseItBelongsTo(operations);
        int cells = 0;
        for (PublishedOperation operation : operations) {
            if (!OF_NOBODY.containsKey(operation.id())) {
                cells += judge(operation);
            }
        }
        Map<String, String> after = seenByThoseItBelongsTo(operations);

        Measured.say("jurisdiction: %d cells, %d wrong; %d operations by design of nobody; %d views unchanged"
                .formatted(cells, wrong.size(), OF_NOBODY.size(), before.size()));
        assertThat(wrong).isEmpty();
        assertThat(after.entrySet().stream().filter(view -> !view.getValue().equals(before.get(view.getKey()))))
                .as("what has changed")
                .isEmpty();
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }

    private int judge(PublishedOperation operation) {
        int cells = 0;
        Set<String> roles = operation.roles();
        for (String role : roles.isEmpty() ? ROLES_OF_EVERYBODY : roles) {
            if (CENTRAL.getOrDefault(operation.id(), Set.of()).contains(role)) {
                continue;
            }
            for (Person stranger : desk.strangers(role)) {
                cells++;
                Reply reply = call(stranger, operation);
                int expected = FORBIDDEN.contains(operation.id()) ? 403 : 404;
                if (reply.status() != expected) {
                    wrong.add("%s %s for %s (%s): %d instead of %d: %s"
                            .formatted(
                                    operation,
                                    operation.id(),
                                    stranger.user(),
                                    role,
                                    reply.status(),
                                    expected,
                                    reply.text()));
                }
            }
        }
        return cells;
    }

    /** With everything the operation wants, so that nothing but the jurisdiction is in the way. */
    private Reply call(Person person, PublishedOperation operation) {
        Person sender = person.sending(Map.of("If-Match", "\"1\"", "Upload-Offset", "0", "Upload-Complete", "?1"));
        String body = operation.takesJson() ? desk.body(operation).toString() : "x";
        try {
            return sender.tryCall(operation.method(), holdings.path(operation), operation.bodyType(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        }
    }

    /** Every view of what stands here, as somebody sees it who may. */
    private Map<String, String> seenByThoseItBelongsTo(List<PublishedOperation> operations) {
        Map<String, String> views = new LinkedHashMap<>();
        for (PublishedOperation operation : operations) {
            if (!operation.method().equals("GET") || OF_NOBODY.containsKey(operation.id())) {
                continue;
            }
            List<String> refusals = new ArrayList<>();
            for (Person owner : desk.owners(operation)) {
                Reply reply = owner.get(holdings.path(operation));
                if (reply.status() == 200) {
                    boolean isJson = reply.contentType().startsWith("application/json");
                    if (isJson && !DIFFERENT_EACH_TIME.contains(operation.id())) {
                        views.put(operation + " for " + owner.user(), reply.text());
                    }
                    refusals.clear();
                    break;
                }
                refusals.add(owner.user() + ": " + reply.status() + " " + reply.text());
            }
            if (!refusals.isEmpty() && !desk.hasNone(operation)) {
                wrong.add("nobody sees " + operation + " " + holdings.path(operation) + ": " + refusals);
            }
        }
        desk.lists()
                .forEach((path, owner) ->
                        views.put(path, owner.get(path).expect(200).text()));
        return views;
    }
}
