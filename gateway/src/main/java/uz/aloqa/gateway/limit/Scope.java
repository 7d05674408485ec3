package uz.aloqa.gateway.limit;

/** Whose requests a bucket counts. */
enum Scope {
    /** One account. */
    USER('u'),
    /** One application. */
    CLIENT('c'),
    /** One address, without a token. */
    ADDRESS('a');

    private final char mark;

    Scope(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }
}
