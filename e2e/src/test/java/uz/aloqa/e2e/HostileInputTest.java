package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every published operation with valid, nearly valid and hostile values, from somebody who may call it: no answer is a fault
 * of ours, every error is a problem, and none says what is inside or who somebody is. What some of it does to the platform no
 * other test has to bear: this class comes last. Each request is made of a seed; a failure is shrunk and names its seed, and
 * {@code -Daloqa.fuzz.seed} tries another one.
 */
@OnThePlatform
@Order(Integer.MAX_VALUE)
class HostileInputTest {

    private static final long SEED = Long.getLong("aloqa.fuzz.seed", 20_261_126);
    private static final int TRIES = 6;
    private static final int MOST_SHRINKINGS = 60;
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|jakarta|javax|org|io|com|uz)\\.[a-z]+\\.[a-zA-Z.]+|[a-z]Exception\\b|SELECT |INSERT |SQLState|ERROR: |at line ");
    /** Types of events are no names of classes: they are published. */
    private static final Pattern EVENT_TYPE = Pattern.compile("uz\\.aloqa\\.[a-z-]+\\.v1");

    /** Telephones, PINFLs and mail addresses. */
    private static final Pattern PERSONAL = Pattern.compile("\\+998\\d{9}|\\b[1-6]\\d{13}\\b|[\\w.]+@[\\w.]+\\w");

    private final World world;

    HostileInputTest(World world) {
        this.world = world;
        world.enrolStrangers();
    }

    @Test
    void nothingThatIsSentBringsOutAFaultOrTheInside() {
        List<String> wrong = new ArrayList<>();
        int[] requests = {0};
        JqwikSession.run(() -> {
            for (PublishedOperation operation : PublishedOperation.all()) {
                if (operation.isStream()) {
                    continue; // an answer without an end; its parameters are those of the lists
                }
                RandomGenerator<Shot> shots = Shots.at(operation).generator(TRIES, true);
                for (int i = 0; i < TRIES; i++) {
                    requests[0]++;
                    long seed = SEED + 31L * operation.id().hashCode() + i;
                    Shrinkable<Shot> shot = shots.next(new Random(seed));
                    fault(shot.value())
                            .ifPresent(fault ->
                                    wrong.add("seed %d of %d: %s".formatted(seed, SEED, smallest(shot, fault))));
                }
            }
        });
        Measured.say("hostile input: %d requests of seed %d, %d wrong".formatted(requests[0], SEED, wrong.size()));
        assertThat(wrong).isEmpty();
    }

    /** What is wrong with the answer, if anything is. */
    private Optional<String> fault(Shot shot) {
        PublishedOperation operation = shot.operation();
        Person person = world.somebodyWho(operation);
        try {
            Reply reply = person.tryCall(operation.method(), shot.address(), operation.bodyType(), shot.content());
            boolean unavailable = reply.status() == 503 && operation.template().startsWith("/api/v1/alarms");
            boolean isProblem = reply.contentType().startsWith("application/problem+json");
            boolean isWrong = (reply.status() >= 500 && !unavailable)
                    || (reply.status() >= 400
                            && !isProblem
                            && !operation.method().equals("HEAD"))
                    || (isProblem
                            && INSIDE.matcher(EVENT_TYPE.matcher(reply.text()).replaceAll(""))
                                    .find())
                    || (isProblem && tellsOfSomebody(reply.text(), shot));
            return isWrong
                    ? Optional.of("%s → %d %s".formatted(shot, reply.status(), Shot.brief(reply.text())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(shot.toString(), e);
        }
    }

    private static boolean tellsOfSomebody(String text, Shot shot) {
        String sent = shot.address() + shot.content();
        return PERSONAL.matcher(text).results().map(MatchResult::group).anyMatch(found -> !sent.contains(found));
    }

    /** The smallest request that still brings a fault out, as far as some tries lead. */
    private String smallest(Shrinkable<Shot> found, String fault) {
        Shrinkable<Shot> smallest = found;
        String words = fault;
        int tries = 0;
        boolean smaller = true;
        while (smaller && tries < MOST_SHRINKINGS) {
            smaller = false;
            Iterator<Shrinkable<Shot>> next = smallest.shrink().iterator();
            while (!smaller && next.hasNext() && tries < MOST_SHRINKINGS) {
                Shrinkable<Shot> candidate = next.next();
                tries++;
                Optional<String> again = fault(candidate.value());
                if (again.isPresent()) {
                    smallest = candidate;
                    words = again.get();
                    smaller = true;
                }
            }
        }
        return words;
    }
}
