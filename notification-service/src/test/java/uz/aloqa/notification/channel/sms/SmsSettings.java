package uz.aloqa.notification.channel.sms;

import java.net.URI;
import java.util.Optional;

/** Settings of the SMS providers under test. */
final class SmsSettings {

    static final String ESKIZ_PASSWORD = "eskiz-password-canary";
    static final String ESKIZ_SECRET = "eskiz-callback-canary";
    static final String PLAYMOBILE_PASSWORD = "playmobile-password-canary";

    private SmsSettings() {}

    record Choice(Optional<Provider> provider, Optional<Provider> fallback) implements SmsConfig {

        @Override
        public Optional<String> callbackUrl() {
            return Optional.of("https://aloqa.example");
        }
    }

    static SmsConfig both() {
        return new Choice(Optional.of(SmsConfig.Provider.ESKIZ), Optional.of(SmsConfig.Provider.PLAYMOBILE));
    }

    static SmsConfig none() {
        return new Choice(Optional.empty(), Optional.empty());
    }

    record Eskiz(URI url, Optional<String> email, Optional<String> password) implements EskizConfig {

        static EskizConfig at(URI url) {
            return new Eskiz(url, Optional.of("aloqa@example.uz"), Optional.of(ESKIZ_PASSWORD));
        }

        @Override
        public String from() {
            return "4546";
        }

        @Override
        public Optional<String> callbackSecret() {
            return Optional.of(ESKIZ_SECRET);
        }
    }

    record PlayMobile(URI url, Optional<String> login, Optional<String> password) implements PlayMobileConfig {

        static PlayMobileConfig at(URI url) {
            return new PlayMobile(url, Optional.of("aloqa"), Optional.of(PLAYMOBILE_PASSWORD));
        }

        @Override
        public String originator() {
            return "3700";
        }

        @Override
        public Optional<String> callbackSecret() {
            return Optional.empty();
        }
    }
}
