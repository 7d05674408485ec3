package uz.aloqa.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks that run side by side, each once those it needs are done; the first failure ends the waiting. */
final class Startup {

    /** Something others can wait for. */
    record Task(CompletableFuture<?> end) {}

    private final ExecutorService threads;
    private final List<CompletableFuture<?>> tasks = new ArrayList<>();
    private final CompletableFuture<@Nullable Void> failure = new CompletableFuture<>();

    Startup(ExecutorService threads) {
        this.threads = threads;
    }

    /** Runs the task once those it needs are done. */
    Task add(Runnable task, Task... needs) {
        CompletableFuture<?> running = CompletableFuture.allOf(
                        Stream.of(needs).map(Task::end).toArray(CompletableFuture[]::new))
                .thenRunAsync(task, threads)
                .whenComplete((nothing, problem) -> {
                    if (problem != null) {
                        failure.completeExceptionally(problem);
                    }
                });
        tasks.add(running);
        return new Task(running);
    }

    /** Waits for all; throws the first failure at once and interrupts what still runs. */
    void awaitAll() {
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            threads.shutdownNow();
            if (e.getCause() instanceof RuntimeException cause && !(cause instanceof CancellationException)) {
                throw cause;
            }
            throw e;
        }
    }
}
