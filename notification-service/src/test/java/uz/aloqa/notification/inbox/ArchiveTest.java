package uz.aloqa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class ArchiveTest {

    private static final String LIST = "/api/v1/notifications";

    private final Somebody citizen = Somebody.citizen();

    @Test
    void whatIsPutAwayLeavesTheListAndCountsAsReadUntilAndAfterItComesBack() {
        twoNotificationsOf(
                AppealFixture.withInspector(citizen.id(), Somebody.citizen().id()), citizen);
        String newest = citizen.list().getString("items[0].id");
        assertThat(citizen.unread()).isEqualTo(2);

        put(citizen, newest, "archive");
        put(citizen, newest, "archive");

        assertThat(ids(citizen, LIST)).hasSize(1).doesNotContain(newest);
        citizen.asks()
                .get(LIST + "?archived=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].archivedAt", endsWith("Z"))
                .body("items[0].readAt", endsWith("Z"));
        assertThat(citizen.unread()).isEqualTo(1);

        put(citizen, newest, "unarchive");
        put(citizen, newest, "unarchive");

        assertThat(ids(citizen, LIST)).hasSize(2).contains(newest);
        citizen.asks().get(LIST).then().body("items[0].archivedAt", nullValue());
        assertThat(ids(citizen, LIST + "?archived=true")).isEmpty();
        assertThat(citizen.unread()).isEqualTo(1);
    }

    @Test
    void whatOneOfficerPutsAwayStaysOnTheDeskOfTheNext() {
        String district = Somebody.newDistrict();
        Somebody first = Somebody.dutyOfficer(district);
        Somebody second = Somebody.dutyOfficer(district);
        AppealFixture appeal = AppealFixture.atDesk(citizen.id(), district);
        Events.of(appeal.registered()).key(appeal.id()).sequence(1).to(Topics.APPEALS_V1);
        Events.of(appeal.assigned()).key(appeal.id()).sequence(2).to(Topics.APPEALS_V1);
        first.titles(1);
        String notification = first.list().getString("items[0].id");

        put(first, notification, "archive");

        assertThat(ids(first, LIST)).isEmpty();
        assertThat(first.unread()).isZero();
        assertThat(ids(second, LIST)).containsExactly(notification);
        assertThat(second.unread()).isEqualTo(1);
    }

    @Test
    void nobodyPutsAwayWhatIsInTheInboxOfOthers() {
        twoNotificationsOf(
                AppealFixture.withInspector(citizen.id(), Somebody.citizen().id()), citizen);
        String notification = citizen.list().getString("items[0].id");
        Somebody stranger = Somebody.citizen();

        stranger.asks().post(LIST + "/" + notification + "/archive").then().statusCode(404);
        stranger.asks().post(LIST + "/" + notification + "/unarchive").then().statusCode(404);
    }

    private static void twoNotificationsOf(AppealFixture appeal, Somebody applicant) {
        Events.of(appeal.registered()).key(appeal.id()).sequence(1).to(Topics.APPEALS_V1);
        Events.of(appeal.assigned()).key(appeal.id()).sequence(2).to(Topics.APPEALS_V1);
        applicant.titles(2);
    }

    private static void put(Somebody who, String notification, String where) {
        who.asks().post(LIST + "/" + notification + "/" + where).then().statusCode(204);
    }

    private static List<String> ids(Somebody who, String list) {
        return who.asks().get(list).jsonPath().getList("items.id");
    }
}
