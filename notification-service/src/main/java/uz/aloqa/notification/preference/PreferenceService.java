package uz.aloqa.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Keeps what people choose. */
@ApplicationScoped
public class PreferenceService {

    private final People people;
    private final Places places;
    private final Clock clock;

    PreferenceService(People people, Places places, Clock clock) {
        this.people = people;
        this.places = places;
        this.clock = clock;
    }

    @Transactional
    void remember(Caller caller) {
        people.remember(caller, clock.instant());
    }

    /** What somebody has chosen; whoever asks is known by then. */
    public PreferencesView of(UUID user) {
        return people.find(user, false).orElseThrow();
    }

    @Transactional
    PreferencesView choose(Caller caller, @Nullable String ifMatch, PreferencesRequest wanted) {
        requireChoosable(wanted);
        people.remember(caller, clock.instant());
        PreferencesView before = people.find(caller.id(), true).orElseThrow();
        ETags.require(ifMatch, before.version());
        Home home = places.complete(Optional.ofNullable(wanted.home()).orElse(Home.NOWHERE));
        Language language = Optional.ofNullable(wanted.language()).orElse(caller.language());
        people.choose(caller.id(), wanted, language, home, clock.instant());
        return of(caller.id());
    }

    /** Takes all choices back, as the person wants no data kept. */
    @Transactional
    public void forget(UUID user) {
        people.forget(user, clock.instant());
    }

    private static void requireChoosable(PreferencesRequest wanted) {
        Set<Topic> named = new HashSet<>();
        for (TopicChannels choice : wanted.topics()) {
            boolean possible = choice.topic() != Topic.ACCOUNT
                    && !choice.channels().contains(ChannelKind.IN_APP)
                    && named.add(choice.topic());
            if (!possible) {
                throw new RuleViolation(
                        "not-for-choice",
                        Text.of(
                                "Hisob haqidagi xabarlar va kirish qutisi tanlanmaydi, mavzu bir marta koʻrsatiladi.",
                                "Ҳисоб ҳақидаги хабарлар ва кириш қутиси танланмайди, мавзу бир марта кўрсатилади.",
                                "Сообщения об учётной записи и входящие не выбирают, тему указывают один раз.",
                                "Messages about the account and the inbox are not for choice, and a topic is named once."));
            }
        }
    }
}
