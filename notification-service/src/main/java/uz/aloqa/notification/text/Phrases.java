package uz.aloqa.notification.text;

/** Texts that belong to no rule; every language has to have them. */
public enum Phrases {
    /** In the inbox, when a one-time code is under way. */
    CODE_UNDER_WAY_TITLE("contact-code.title"),
    CODE_UNDER_WAY_TEXT("contact-code.text"),
    /** The one-time code itself, with {@code code} and {@code minutes}. */
    CODE_TITLE("code.title"),
    CODE_TEXT("code.text"),
    CODE_SMS("code.sms"),
    /** An announcement as a short message, with {@code headline} and {@code link}. */
    ANNOUNCEMENT_SMS("announcement.sms"),
    /** Several notifications in one mail, with {@code count}. */
    DIGEST_TITLE("digest.title"),
    DIGEST_TEXT("digest.text"),
    /** The page behind the link that ends mails, with {@code topic} and {@code channel}. */
    UNSUBSCRIBE_TITLE("unsubscribe.title"),
    UNSUBSCRIBE_QUESTION("unsubscribe.question"),
    UNSUBSCRIBE_BUTTON("unsubscribe.button"),
    UNSUBSCRIBE_DONE("unsubscribe.done"),
    UNSUBSCRIBE_BACK("unsubscribe.back"),
    /** What somebody agrees to. */
    CONSENT_SERVICE("consent.SERVICE"),
    CONSENT_NEWS("consent.NEWS"),
    /** Topics by name. */
    TOPIC_APPEAL("topic.APPEAL"),
    TOPIC_DIALOGUE("topic.DIALOGUE"),
    TOPIC_ASSIGNMENT("topic.ASSIGNMENT"),
    TOPIC_FEEDBACK("topic.FEEDBACK"),
    TOPIC_TASK("topic.TASK"),
    TOPIC_RECEPTION("topic.RECEPTION"),
    TOPIC_SERVICE("topic.SERVICE"),
    TOPIC_NEWS("topic.NEWS"),
    TOPIC_ALERT("topic.ALERT"),
    TOPIC_ACCOUNT("topic.ACCOUNT"),
    /** Every topic at once, as the digest has them. */
    TOPIC_ALL("topic.ALL");

    private final String key;

    Phrases(String key) {
        this.key = key;
    }

    /** Name in the files of the languages. */
    public String key() {
        return key;
    }
}
