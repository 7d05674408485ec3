package uz.aloqa.bench;

/** Something to measure. Implementations are named in {@code META-INF/services}, one line each. */
public interface Benchmark {

    /** Name on the command line and of the file of results, like {@code locate}. */
    String name();

    /** What it measures, in one sentence. */
    String what();

    /**
     * Measures.
     *
     * @param arguments what the command line says after the name
     * @param result where parameters and figures go
     */
    void run(Arguments arguments, Result result) throws Exception;
}
