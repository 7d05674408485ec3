package uz.aloqa.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import uz.aloqa.stack.process.Pause;

/** Clients who file one appeal after the other, never give one up, and remember what was acknowledged. */
final class FilingCrowd implements AutoCloseable {

    private static final int CLIENTS = 6;
    private static final long WALKING_MILLIS = 250;

    private final Patience patience;
    private final String mark;
    private final Queue<Filed> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<?>> clients = new ArrayList<>();
    private volatile long pauseMillis = WALKING_MILLIS;

    private FilingCrowd(String mark, Patience patience) {
        this.mark = mark;
        this.patience = patience;
    }

    /**
     * Sets off.
     *
     * @param residents take turns as the owners of the clients
     * @param mark begins the text of every appeal of this crowd
     */
    static FilingCrowd start(List<Resident> residents, String mark, Patience patience) {
        FilingCrowd crowd = new FilingCrowd(mark, patience);
        for (int client = 0; client < CLIENTS; client++) {
            Resident resident = residents.get(client % residents.size());
            String name = mark + " client " + client;
            crowd.clients.add(CompletableFuture.runAsync(() -> crowd.file(resident, name), crowd.threads));
        }
        return crowd;
    }

    /** No pause between two filings, so that the next moment hits many of them under way. */
    void hurry() {
        pauseMillis = 0;
    }

    void walk() {
        pauseMillis = WALKING_MILLIS;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Waits until that many more were acknowledged than now. */
    void awaitMore(int count) {
        int goal = acknowledged() + count;
        for (int waited = 0; acknowledged() < goal; waited++) {
            clients.stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .findFirst()
                    .ifPresent(CompletableFuture::join);
            if (waited > 600) {
                throw new AssertionError(
                        "only " + acknowledged() + " of " + goal + " filings in a minute; setbacks: " + patience);
            }
            Pause.millis(100);
        }
    }

    /** Lets everybody finish what is under way and returns what was acknowledged. */
    List<Filed> stop() {
        going.set(false);
        CompletableFuture<Void> all = CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new));
        try {
            all.get(2, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new AssertionError("a client waits in vain; setbacks: " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a client was refused", e.getCause());
        }
        Measured.say("%s: %d filings acknowledged, setbacks %s".formatted(mark, acknowledged.size(), patience));
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        going.set(false);
        threads.shutdownNow();
        threads.close();
    }

    private void file(Resident resident, String name) {
        for (int turn = 0; going.get(); turn++) {
            String text = name + " appeal " + turn;
            Appeal appeal = Appeal.of(patience.create(
                    resident, Person.APPEALS, Wish.fromYunusobod(text).body()));
            acknowledged.add(new Filed(appeal.id(), appeal.number(), text, resident));
            Pause.millis(pauseMillis);
        }
    }
}
