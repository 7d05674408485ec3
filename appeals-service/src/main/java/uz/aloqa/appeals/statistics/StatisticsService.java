package uz.aloqa.appeals.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.time.Tashkent;

/** Reports for officers, each on what they are in charge of. They hold numbers only, so nobody is left out of them. */
@ApplicationScoped
class StatisticsService {

    private static final int MOST_MONTHS = 120;
    private static final int DIGITS_OF_REGION = 4;
    private static final int DIGITS_OF_DISTRICT = 7;
    private static final String COUNTRY = "17";
    private static final Text PERIOD = Text.of(
            "Davr notoʻgʻri: from va to – 2026-07 koʻrinishidagi oylar, koʻpi bilan 120 ta; chorak – 2026-Q3.",
            "Давр нотўғри: from ва to – 2026-07 кўринишидаги ойлар, кўпи билан 120 та; чорак – 2026-Q3.",
            "Неверный период: from и to – месяцы вида 2026-07, не более 120; квартал – 2026-Q3.",
            "The period is wrong: from and to are months like 2026-07, at most 120; a quarter is 2026-Q3.");
    private static final Text ONE_DISTRICT = Text.of(
            "Mahallalar boʻyicha hisobot uchun tumanni koʻrsating (district).",
            "Маҳаллалар бўйича ҳисобот учун туманни кўрсатинг (district).",
            "Для отчёта по махаллям укажите район (district).",
            "A report by mahalla needs a district (district).");

    private final StatisticsTable table;
    private final CurrentUser user;
    private final Clock clock;

    StatisticsService(StatisticsTable table, CurrentUser user, Clock clock) {
        this.table = table;
        this.user = user;
        this.clock = clock;
    }

    /** A report on a period of months. */
    @Transactional
    StatisticsReport report(
            String from,
            String to,
            @Nullable Breakdown by,
            @Nullable AppealKind kind,
            @Nullable UUID category,
            @Nullable String district) {
        YearMonth first = month(from, "from");
        YearMonth last = month(to, "to");
        if (last.isBefore(first) || first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw period("to");
        }
        return report(question(
                first.atDay(1), last.plusMonths(1).atDay(1), by, kind, category, district == null ? "" : district));
    }

    /** The report of a quarter: a row for each unit below the officer's own, if nothing else is wished. */
    @Transactional
    StatisticsReport quarter(String written, @Nullable Breakdown by) {
        Quarter quarter = Quarter.parse(written).orElseThrow(() -> period("quarter"));
        Officer officer = Officer.of(user);
        String area = officer.area();
        Breakdown below = area == null || area.length() == DIGITS_OF_DISTRICT
                ? Breakdown.MAHALLA
                : area.length() == DIGITS_OF_REGION ? Breakdown.DISTRICT : Breakdown.REGION;
        return report(question(quarter.from(), quarter.until(), by == null ? below : by, null, null, ""));
    }

    private StatisticsQuestion question(
            LocalDate from,
            LocalDate until,
            @Nullable Breakdown by,
            @Nullable AppealKind kind,
            @Nullable UUID category,
            String district) {
        Officer officer = Officer.of(user);
        String area = officer.area();
        if (area == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
            List<String> mahallas = officer.isInspector() ? table.mahallasOf(officer.id(), today) : List.of();
            String home = officer.department() == null ? COUNTRY : officer.department();
            return new StatisticsQuestion(from, until, by, kind, category, home, mahallas);
        }
        String narrowed = district.startsWith(area) ? district : area;
        if (by == Breakdown.MAHALLA && narrowed.length() < DIGITS_OF_DISTRICT) {
            throw new BadRequest(
                    "district-missing", ONE_DISTRICT, List.of(new Problem.FieldError("district", "is missing")));
        }
        return new StatisticsQuestion(from, until, by, kind, category, narrowed, null);
    }

    private StatisticsReport report(StatisticsQuestion question) {
        Instant now = clock.instant();
        table.refresh();
        SortedMap<String, Tally> tallies = table.tallies(question, now);
        Tally total = new Tally();
        if (question.by() == Breakdown.MONTH) {
            carryOver(question, now, tallies, total);
        } else {
            table.addStocks(question, now, tallies);
            tallies.values().forEach(total::addAll);
        }
        Map<String, Text> names = question.by() == null ? Map.of() : table.names(question.by(), tallies.keySet());
        List<StatisticsReport.Row> rows = question.by() == null
                ? List.of()
                : tallies.entrySet().stream()
                        .map(each -> new StatisticsReport.Row(
                                each.getKey(),
                                name(names.get(each.getKey())),
                                each.getValue().figures()))
                        .toList();
        return new StatisticsReport(
                question.from(),
                question.until().minusDays(1),
                question.mahallas() == null ? question.area() : null,
                question.by(),
                total.figures(),
                rows);
    }

    /** What one month leaves open, the next one has to begin with. */
    private void carryOver(StatisticsQuestion question, Instant now, SortedMap<String, Tally> tallies, Tally total) {
        tallies.values().forEach(total::addAll);
        SortedMap<String, Tally> stocks = new TreeMap<>();
        table.addStocks(question.inTotal(), now, stocks);
        stocks.values().forEach(total::addAll);
        long open = stocks.values().stream()
                .mapToLong(stock -> stock.figures().carriedIn())
                .sum();
        YearMonth last = YearMonth.from(question.until().minusDays(1));
        for (YearMonth month = YearMonth.from(question.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            Tally tally = tallies.computeIfAbsent(month.toString(), one -> new Tally());
            tally.addBefore(open);
            open = tally.figures().carriedOver();
        }
    }

    private @Nullable String name(@Nullable Text text) {
        return text == null ? null : text.in(user.language());
    }

    private static YearMonth month(String written, String parameter) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException e) {
            throw period(parameter);
        }
    }

    private static BadRequest period(String parameter) {
        return new BadRequest(
                "period-malformed", PERIOD, List.of(new Problem.FieldError(parameter, "is not a month or quarter")));
    }
}
