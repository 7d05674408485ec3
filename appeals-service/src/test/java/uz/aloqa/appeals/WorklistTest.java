package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.Archive.Old;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class WorklistTest {

    private static final String SEARCH = "/api/v1/worklist/search";
    private static final String COUNTS = "/api/v1/worklist/counts";

    private static final String REGION = "1799";
    private static final List<String> DISTRICTS = Archive.districts(REGION);
    private static List<Old> archive = List.of();

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
        if (archive.isEmpty()) {
            archive = new Archive(REGION, 11).keep(400);
        }
    }

    private static long category(JsonPath counts, int number) {
        return counts.getLong("categories.find { it.categoryId == '" + Archive.category(number) + "' }.count");
    }

    private record Question(Map<String, Object> filter, Predicate<Old> holds) {}

    @Test
    void everyListIsWhatALookAtEveryAppealFindsInItsOrderAndWithoutLossBetweenPages() {
        Random random = new Random(12);
        for (int i = 0; i < 40; i++) {
            boolean ofRegion = random.nextBoolean();
            String token = ofRegion ? region() : head(DISTRICTS.getFirst());
            boolean byDeadline = random.nextBoolean();
            Question question = question(random);
            List<String> expected = archive.stream()
                    .filter(old -> ofRegion || old.district().equals(DISTRICTS.getFirst()))
                    .filter(question.holds())
                    .sorted(byDeadline ? byDeadline() : newestFirst())
                    .map(old -> old.id().toString())
                    .toList();
            assertThat(all(token, question.filter(), byDeadline))
                    .as("%s by deadline %s", question.filter(), byDeadline)
                    .isEqualTo(expected);
        }
    }

    @Test
    void countsSayWhatTheListsHold() {
        JsonPath counts = Api.bearing(region())
                .body(Map.of("words", "чироқ"))
                .post(COUNTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath ofDistrict = Api.bearing(head(DISTRICTS.get(1)))
                .body(Map.of("statuses", List.of("ANSWERED")))
                .post(COUNTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (AppealStatus status : AppealStatus.values()) {
            String path = "statuses.find { it.status == '" + status + "' }.count";
            assertThat(counts.getLong(path)).isEqualTo(count(old -> old.status() == status && hasLamp(old)));
            assertThat(ofDistrict.getLong(path))
                    .isEqualTo(count(
                            old -> old.status() == status && old.district().equals(DISTRICTS.get(1))));
        }
        for (AppealKind kind : AppealKind.values()) {
            assertThat(counts.getLong("kinds.find { it.kind == '" + kind + "' }.count"))
                    .isEqualTo(count(old -> old.kind() == kind && hasLamp(old)));
        }
        assertThat(category(counts, 1)).isEqualTo(count(old -> isOrder(old) && hasLamp(old)));
        assertThat(category(counts, 3))
                .isEqualTo(count(old -> Archive.category(3).equals(old.category()) && hasLamp(old)));
        JsonPath within = Api.bearing(region())
                .body(Map.of("categoryId", Archive.category(3).toString()))
                .post(COUNTS)
                .jsonPath();
        assertThat(within.getList("categories.categoryId"))
                .isEqualTo(List.of(Archive.category(3).toString()));
        assertThat(category(within, 3))
                .isEqualTo(count(old -> Archive.category(3).equals(old.category())));
        assertThat(counts.getLong("overdue.count")).isEqualTo(count(old -> old.overdue() && hasLamp(old)));
        assertThat(counts.getBoolean("overdue.more")).isFalse();
    }

    @Test
    void wordsAreFoundInAnyScriptAndAnAppealByItsNumber() {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("text", "Maktab yonidagi oʻtish joyida svetofor gʻalati ishlayapti: zqx");
        JsonPath filed = Api.filed(filing);
        for (String words :
                List.of("ўтиш жойида", "o'tish joyi", "O‘TISH ғалати", "светофор zqx", filed.getString("number"))) {
            assertThat(ids("duty1", Map.of("words", words))).as(words).contains(filed.getString("id"));
            assertThat(ids("inspector1", Map.of("words", words))).as(words).contains(filed.getString("id"));
        }
        assertThat(ids("duty1", Map.of("words", "svetofor zqx", "kinds", List.of("PROPOSAL"))))
                .doesNotContain(filed.getString("id"));
        assertThat(ids("duty1", Map.of("words", "zqxy"))).isEmpty();
        Api.as("duty1")
                .body(Map.of("filter", Map.of("words", "' –")))
                .post(SEARCH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:appeals-service:query-too-short"));
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        Map<String, Object> complaint = Api.complaintAbout(Town.INSPECTOR1.id(), Town.IN_BOGISHAMOL);
        complaint.put("text", "Inspektor ustidan shikoyat: wvk");
        String id = Api.filed(complaint).getString("id");
        Map<String, Object> words = Map.of("words", "wvk");
        assertThat(ids("head1", words)).contains(id);
        assertThat(ids("inspector1", words)).doesNotContain(id);
        assertThat(ids("inspector1", Map.of("mahallaCode", Town.BOGISHAMOL))).doesNotContain(id);
        assertThat(ids("inspector2", words)).doesNotContain(id);
        String other = TestTokens.of("head1").department(Town.CHILONZOR).sign();
        assertThat(page(other, Map.of("words", "wvk"), false, null).getList("items"))
                .isEmpty();
        assertThat(page(other, Map.of("mahallaCode", Town.BOGISHAMOL), true, null)
                        .<String>getList("items.id"))
                .doesNotContain(id);
        assertThat(page(other, Map.of("districtSoato", Town.YUNUSOBOD), false, null)
                        .<String>getList("items.id"))
                .doesNotContain(id);
        Api.as("citizen1").body(Map.of()).post(SEARCH).then().statusCode(403);
        Api.as("press1").body(Map.of()).post(COUNTS).then().statusCode(403);
    }

    @Test
    void anInspectorsListHoldsWhatTheyExecuteAndWhatLiesInTheirMahallas() {
        String mine = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        String vacant = Api.filed(Api.filing(Town.IN_VACANT)).getString("id");
        assertThat(ids("inspector1", Map.of())).contains(mine).doesNotContain(vacant);
        assertThat(ids("duty1", Map.of())).contains(mine, vacant);
        assertThat(ids("duty1", Map.of("atDesk", true))).contains(vacant).doesNotContain(mine);
        assertThat(ids("region1", Map.of("districtSoato", Town.YUNUSOBOD))).contains(mine);
        assertThat(ids("region1", Map.of("districtSoato", Town.CHILONZOR))).doesNotContain(mine);
        assertThat(ids("duty1", Map.of("dueWithinDays", 20))).contains(mine);
        assertThat(ids("duty1", Map.of("dueWithinDays", 3))).doesNotContain(mine);
        assertThat(ids("duty1", Map.of("onControl", true))).doesNotContain(mine);
    }

    @Test
    void whoWorksBesideTheExecutorFindsThoseAppealsAndWhoLeadsThem() {
        String beside = Api.filed(Api.filing(Town.IN_VACANT)).getString("id");
        String mine = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.assign("duty1", beside, "\"2\"", Town.COLLEAGUE.id()).then().statusCode(200);
        assertThat(ids("inspector1", Map.of())).doesNotContain(beside);
        Api.as("duty1")
                .header("If-Match", "\"3\"")
                .body(Map.of("inspectorIds", List.of(Town.INSPECTOR1.id().toString())))
                .put(Api.APPEALS + "/" + beside + "/co-executors")
                .then()
                .statusCode(200);
        Map<String, Object> coExecuting = Map.of("coExecuting", true);
        JsonPath found = page(TestTokens.as("inspector1"), coExecuting, true, null);
        assertThat(found.<String>getList("items.id")).contains(beside).doesNotContain(mine);
        String item = "items.find { it.id == '" + beside + "' }.";
        assertThat(found.getString(item + "executorName")).isEqualTo(Town.COLLEAGUE.fullName());
        assertThat(found.getBoolean(item + "coExecuting")).isTrue();
        assertThat(ids("inspector1", Map.of())).contains(beside, mine);
        assertThat(ids("inspector1", Map.of("coExecuting", false)))
                .contains(mine)
                .doesNotContain(beside);
        assertThat(ids("inspector2", coExecuting)).doesNotContain(beside);
        assertThat(ids("duty1", coExecuting)).isEmpty();
        assertThat(Api.as("inspector1")
                        .body(coExecuting)
                        .post(COUNTS)
                        .jsonPath()
                        .getLong("statuses.count.sum()"))
                .isEqualTo(found.getList("items").size());
    }

    private static Question question(Random random) {
        Map<String, Object> filter = new LinkedHashMap<>();
        List<Predicate<Old>> all = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            List<AppealStatus> some = List.of(AppealStatus.ASSIGNED, any(random, AppealStatus.values()));
            filter.put("statuses", some.stream().distinct().toList());
            all.add(old -> some.contains(old.status()));
        }
        if (random.nextInt(3) == 0) {
            AppealKind kind = any(random, AppealKind.values());
            filter.put("kinds", List.of(kind));
            all.add(old -> old.kind() == kind);
        }
        if (random.nextInt(4) == 0) {
            String mahalla = DISTRICTS.getFirst() + "00" + random.nextInt(4);
            filter.put("mahallaCode", mahalla);
            all.add(old -> mahalla.equals(old.mahalla()));
        }
        if (random.nextInt(4) == 0) {
            String district = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
            filter.put("districtSoato", district);
            all.add(old -> old.district().equals(district));
        }
        if (random.nextInt(4) == 0) {
            var executor = archive.get(random.nextInt(archive.size())).executor();
            filter.put("executorId", executor);
            all.add(old -> old.executor().equals(executor));
        }
        if (random.nextInt(4) == 0) {
            boolean overdue = random.nextBoolean();
            filter.put("overdue", overdue);
            all.add(old -> old.overdue() == overdue);
        } else if (random.nextInt(4) == 0) {
            int days = random.nextInt(10);
            filter.put("dueWithinDays", days);
            all.add(old -> old.status().isOpen()
                    && !old.overdue()
                    && old.dueAt().isBefore(Archive.NOW.plus(Duration.ofDays(days))));
        }
        if (random.nextInt(3) == 0) {
            boolean wide = random.nextBoolean();
            filter.put("categoryId", Archive.category(wide ? 1 : 3).toString());
            all.add(old -> wide ? isOrder(old) : Archive.category(3).equals(old.category()));
        }
        if (random.nextInt(3) == 0) {
            filter.put("words", "чироқ");
            all.add(WorklistTest::hasLamp);
        }
        return new Question(filter, old -> all.stream().allMatch(one -> one.test(old)));
    }

    /** Of public order, or what is under it in the tree. */
    private static boolean isOrder(Old old) {
        return old.category() != null && !old.category().equals(Archive.category(6));
    }

    private static boolean hasLamp(Old old) {
        String text = old.text().toLowerCase(Locale.ROOT);
        return text.contains("chiroq") || text.contains("чироқ");
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static long count(Predicate<Old> holds) {
        return archive.stream().filter(holds).count();
    }

    /** As PostgreSQL orders them: byte by byte. */
    private static Comparator<Old> newestFirst() {
        return Comparator.comparing((Old old) -> old.id().toString()).reversed();
    }

    private static Comparator<Old> byDeadline() {
        return Comparator.comparing(Old::dueAt).thenComparing(old -> old.id().toString());
    }

    private static String region() {
        return TestTokens.of("region1").department(REGION).sign();
    }

    private static String head(String district) {
        return TestTokens.of("head1").department(district).sign();
    }

    private static List<String> ids(String user, Map<String, Object> filter) {
        return all(TestTokens.as(user), filter, false);
    }

    private static List<String> all(String token, Map<String, Object> filter, boolean byDeadline) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        for (int page : IntStream.range(0, 100).toArray()) {
            JsonPath found = page(token, filter, byDeadline, cursor);
            ids.addAll(found.getList("items.id"));
            cursor = found.getString("next");
            if (cursor == null) {
                return ids;
            }
            assertThat(page).as("pages").isLessThan(99);
        }
        return ids;
    }

    private static JsonPath page(
            String token, Map<String, Object> filter, boolean byDeadline, @Nullable String cursor) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("filter", filter);
        search.put("sort", byDeadline ? "DEADLINE" : "NEWEST");
        search.put("limit", 37);
        if (cursor != null) {
            search.put("cursor", cursor);
        }
        return Api.bearing(token)
                .body(search)
                .post(SEARCH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
