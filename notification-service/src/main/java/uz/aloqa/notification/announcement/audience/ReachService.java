package uz.aloqa.notification.announcement.audience;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Says beforehand how many people an announcement would reach. */
@Singleton
public class ReachService {

    private static final Text NOWHERE = Text.of(
            "Auditoriyada hech qanday joy koʻrsatilmagan.",
            "Аудиторияда ҳеч қандай жой кўрсатилмаган.",
            "В аудитории не указано ни одного места.",
            "The audience names no place.");

    private record Counted(String what, String key, long people) {}

    private final Database database;
    private final PlaceResolver places;

    ReachService(Database database, PlaceResolver places) {
        this.database = database;
        this.places = places;
    }

    /**
     * Counts.
     *
     * @param question about whom
     * @param covers says of a SOATO code whether the department may speak there
     */
    public ReachEstimate estimate(ReachQuestion question, Predicate<String> covers) {
        if (question.audience().namesNoPlace()) {
            throw new RuleViolation("audience-empty", NOWHERE);
        }
        places.requireInside(question.audience(), covers);
        People people = People.of(
                question.audience(), places.resolve(question.audience()), question.kind(), question.severity());
        String topic = Dispatches.warns(question.kind()) ? "ALERT" : "NEWS";
        List<Counted> counted = database.list(
                people.sql() + """
                        select 'people', '', count(*) from member
                        union all select 'district', coalesce(district, ''), count(*) from member group by district
                        union all select 'channel', c.channel, count(distinct m.user_id)
                            from member m
                            join contact c on c.user_id = m.user_id
                                and c.verified_at is not null and c.disabled_at is null
                            join channel_choice w on w.user_id = m.user_id and w.channel = c.channel
                                and w.topic = ? and w.wanted
                            group by c.channel
                        order by 1, 2
                        """,
                row -> new Counted(row.getString(1), row.getString(2), row.getLong(3)),
                people.arguments(topic));
        return new ReachEstimate(
                counted.stream()
                        .filter(count -> count.what().equals("people"))
                        .mapToLong(count -> ReachEstimate.blurred(count.people()))
                        .sum(),
                counted.stream()
                        .filter(count -> count.what().equals("district"))
                        .map(count -> new ReachEstimate.InDistrict(
                                count.key().isEmpty() ? null : count.key(), ReachEstimate.blurred(count.people())))
                        .toList(),
                counted.stream()
                        .filter(count -> count.what().equals("channel"))
                        .map(count -> new ReachEstimate.ByChannel(count.key(), ReachEstimate.blurred(count.people())))
                        .toList());
    }
}
