package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.Archive.Old;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.statistics.Quarter;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class StatisticsTest {

    private static final String STATISTICS = "/api/v1/statistics";
    private static final LocalDate TODAY = LocalDate.ofInstant(Archive.NOW, Tashkent.ZONE);

    private static final String REGION = "1797";
    private static final List<String> DISTRICTS = Archive.districts(REGION);
    private static List<Old> archive = List.of();

    @BeforeAll
    static void aRegionHasAPast() {
        if (archive.isEmpty()) {
            Town.stands();
            archive = new Archive(REGION, 21).keep(600);
            // A hundred months are counted at once; other tests leave more than that.
            Town.eventually(() -> {
                Archive.run("select statistics_counted(100)");
                return Town.count("statistics_mark") == 0;
            });
        }
    }

    @Test
    void reportsAreWhatCountingEveryAppealByHandGives() {
        YearMonth last = YearMonth.from(TODAY);
        for (int months : new int[] {1, 3, 24}) {
            YearMonth first = last.minusMonths(months);
            compare(report(region(), first, last.minusMonths(1), "DISTRICT"), first, last, Old::district, old -> true);
            compare(
                    report(region(), first, last.minusMonths(1), "KIND"),
                    first,
                    last,
                    old -> old.kind().name(),
                    old -> true);
            compare(report(region(), first, last.minusMonths(1), "REGION"), first, last, old -> REGION, old -> true);
            compare(
                    report(region(), first, last.minusMonths(1), "CATEGORY"),
                    first,
                    last,
                    StatisticsTest::subject,
                    old -> true);
            compare(
                    report(region(), first, last.minusMonths(1), "DISTRICT&category=" + Archive.category(1)),
                    first,
                    last,
                    Old::district,
                    old -> old.category() != null && !old.category().equals(Archive.category(6)));
            String district = DISTRICTS.get(1);
            compare(
                    report(head(district), first, last.minusMonths(1), "MAHALLA"),
                    first,
                    last,
                    old -> old.mahalla() == null ? "UNKNOWN" : old.mahalla(),
                    old -> old.district().equals(district));
        }
    }

    @Test
    void whatOneMonthCarriesOverTheNextOneBeginsWith() {
        YearMonth last = YearMonth.from(TODAY);
        JsonPath report = report(region(), last.minusMonths(11), last, "MONTH");
        List<Map<String, Object>> rows = report.getList("rows");
        assertThat(rows).hasSize(12);
        for (int month = 0; month < 12; month++) {
            YearMonth of = last.minusMonths(11 - month);
            assertThat(report.getString("rows[" + month + "].key")).isEqualTo(of.toString());
            assertThat(report.getLong("rows[" + month + "].figures.carriedOver"))
                    .as(of.toString())
                    .isEqualTo(open(of.plusMonths(1).atDay(1), old -> true));
        }
        assertThat(report.getLong("total.carriedIn")).isEqualTo(report.getLong("rows[0].figures.carriedIn"));
        assertThat(report.getLong("total.carriedOver")).isEqualTo(report.getLong("rows[11].figures.carriedOver"));
    }

    @Test
    void aChangeIsInTheNextReport() {
        YearMonth month = YearMonth.from(TODAY);
        String token = TestTokens.as("head1");
        JsonPath before = report(token, month, month, "KIND");
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        Api.command("citizen1", id, "rating", "\"3\"", Map.of("score", 5))
                .then()
                .statusCode(200);
        Town.eventually(() -> {
            JsonPath after = report(token, month, month, "KIND");
            return after.getLong("total.satisfied") == before.getLong("total.satisfied") + 1
                    && after.getLong("total.ratings") == before.getLong("total.ratings") + 1;
        });
    }

    @Test
    void everybodySeesTheirOwnAreaAndNoOther() {
        YearMonth month = YearMonth.from(TODAY);
        String district = DISTRICTS.getFirst();
        JsonPath own = Api.bearing(head(district))
                .get(STATISTICS + "?from=2026-01&to=" + month + "&by=DISTRICT&district=" + Town.YUNUSOBOD)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(own.getList("rows.key")).isEqualTo(List.of(district));
        Api.bearing(region())
                .get(STATISTICS + "?from=2026-01&to=2026-02&by=MAHALLA")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:appeals-service:district-missing"));
        Api.as("head1").get(STATISTICS + "?from=2026-05&to=2026-02").then().statusCode(400);
        Api.as("head1").get(STATISTICS).then().statusCode(400).body("errors.pointer", contains("from", "to"));
        Api.as("inspector1")
                .get(STATISTICS + "?from=2026-01&to=" + month + "&by=MAHALLA")
                .then()
                .statusCode(200);
        Api.as("inspector1").get(STATISTICS + "/quarters/2026-Q1").then().statusCode(403);
        Api.as("citizen1").get(STATISTICS + "?from=2026-01&to=2026-02").then().statusCode(403);
    }

    @Test
    void theReportOfAQuarterIsATableToo() {
        Quarter quarter = Quarter.of(TODAY).before();
        YearMonth first = YearMonth.from(quarter.from());
        JsonPath report =
                Api.bearing(region()).get(STATISTICS + "/quarters/" + quarter).jsonPath();
        compare(report, first, first.plusMonths(3), Old::district, old -> true);
        JsonPath bySubject = Api.bearing(region())
                .get(STATISTICS + "/quarters/" + quarter + "?by=CATEGORY")
                .jsonPath();
        compare(bySubject, first, first.plusMonths(3), StatisticsTest::subject, old -> true);
        assertThat(bySubject.<String>getList("rows.name")).contains("Noise");
        String table = Api.bearing(region())
                .get(STATISTICS + "/quarters/" + quarter + "/report.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(report.getList("rows").size() + 2);
        assertThat(lines.getFirst()).startsWith("key,name,received,");
        assertThat(lines.getLast()).startsWith("TOTAL,," + report.getLong("total.received") + ",");
        Api.bearing(region()).get(STATISTICS + "/quarters/2026-Q5").then().statusCode(400);
    }

    private static String subject(Old old) {
        return old.category() == null ? "NONE" : old.category().toString();
    }

    private static void compare(
            JsonPath report, YearMonth first, YearMonth until, Function<Old, String> key, Predicate<Old> ofArea) {
        Map<String, List<Old>> byKey = archive.stream().filter(ofArea).collect(Collectors.groupingBy(key));
        for (Map.Entry<String, List<Old>> each : byKey.entrySet()) {
            String path = "rows.find { it.key == '" + each.getKey() + "' }.figures.";
            compare(report, path, each.getValue(), first.atDay(1), until.atDay(1));
        }
        compare(report, "total.", archive.stream().filter(ofArea).toList(), first.atDay(1), until.atDay(1));
    }

    private static void compare(JsonPath report, String path, List<Old> all, LocalDate from, LocalDate until) {
        List<Old> ended = all.stream()
                .filter(old -> old.endedAt() != null && within(old.endDay(), from, until))
                .toList();
        List<Old> answered = ended.stream().filter(old -> old.outcome() != null).toList();
        List<Integer> days = answered.stream()
                .map(old ->
                        (int) (old.endDay().toEpochDay() - old.registeredOn().toEpochDay()))
                .sorted()
                .toList();
        List<Integer> ratings = answered.stream()
                .filter(old -> old.rating() != null)
                .map(Old::rating)
                .toList();
        Map<String, Long> expected = new TreeMap<>();
        expected.put(
                "received",
                all.stream()
                        .filter(old -> within(old.registeredOn(), from, until))
                        .count());
        expected.put("carriedIn", open(from, all));
        expected.put("carriedOver", open(until, all));
        expected.put("considered", answered.stream().filter(Old::sent).count());
        expected.put(
                "satisfied",
                answered.stream()
                        .filter(old -> old.outcome() == Outcome.SATISFIED)
                        .count());
        expected.put(
                "explained",
                answered.stream()
                        .filter(old -> old.outcome() == Outcome.EXPLAINED)
                        .count());
        expected.put(
                "refused",
                answered.stream()
                        .filter(old -> old.outcome() == Outcome.REFUSED)
                        .count());
        expected.put("leftUnconsidered", of(ended, AppealStatus.LEFT_UNCONSIDERED));
        expected.put("forwarded", of(ended, AppealStatus.FORWARDED));
        expected.put("returned", of(ended, AppealStatus.RETURNED));
        expected.put("terminated", of(ended, AppealStatus.TERMINATED));
        expected.put("withdrawn", of(ended, AppealStatus.WITHDRAWN));
        expected.put(
                "answeredLate",
                answered.stream()
                        .filter(old -> old.endedAt().isAfter(old.dueAt()))
                        .count());
        expected.put("overdueNow", all.stream().filter(Old::overdue).count());
        expected.put("ratings", (long) ratings.size());
        expected.forEach((figure, count) -> {
            Object found = report.get(path + figure);
            if (found == null) {
                assertThat(count)
                        .as("%s of a row that is not there", path + figure)
                        .isZero();
            } else {
                assertThat(((Number) found).longValue()).as(path + figure).isEqualTo(count);
            }
        });
        assertThat((Integer) report.get(path + "medianDays")).as(path).isEqualTo(nth(days, 0.5));
        assertThat((Integer) report.get(path + "p90Days")).as(path).isEqualTo(nth(days, 0.9));
        if (!ratings.isEmpty()) {
            assertThat(report.getDouble(path + "averageRating"))
                    .isEqualTo(Math.round(
                                    ratings.stream().mapToInt(Integer::intValue).sum() * 100.0 / ratings.size())
                            / 100.0);
        }
    }

    private static @Nullable Integer nth(List<Integer> sorted, double share) {
        return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static long of(List<Old> ended, AppealStatus status) {
        return ended.stream().filter(old -> old.status() == status).count();
    }

    private static long open(LocalDate day, Predicate<Old> which) {
        return open(day, archive.stream().filter(which).toList());
    }

    private static long open(LocalDate day, List<Old> all) {
        return all.stream()
                .filter(old -> old.registeredOn().isBefore(day)
                        && (old.endedAt() == null || !old.endDay().isBefore(day)))
                .count();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    private static JsonPath report(String token, YearMonth first, YearMonth last, String by) {
        return Api.bearing(token)
                .get(STATISTICS + "?from=" + first + "&to=" + last + "&by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String region() {
        return TestTokens.of("region1").department(REGION).sign();
    }

    private static String head(String district) {
        return TestTokens.of("head1").department(district).sign();
    }
}
