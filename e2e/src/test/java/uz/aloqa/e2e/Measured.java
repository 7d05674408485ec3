package uz.aloqa.e2e;

/** What a run has measured, told beside its test results. */
final class Measured {

    private Measured() {}

    static void say(String line) {
        System.out.println("[e2e] " + line);
    }
}
