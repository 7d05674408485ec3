package uz.aloqa.stack;

import java.time.Duration;

/** Told how far the start of the platform is. Called from several threads. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = new Progress() {
        @Override
        public void note(String sentence) {
            // Nobody listens.
        }

        @Override
        public void ready(String part, int port, Duration after) {
            // Nobody listens.
        }
    };

    void note(String sentence);

    /**
     * A part has become ready.
     *
     * @param after since this part was started
     */
    void ready(String part, int port, Duration after);
}
