package uz.aloqa.appeals.category;

/** What kind of answer a question wants. */
public enum QuestionType {
    /** Words, up to 2000 characters. */
    TEXT,

    /** A number within its limits. */
    NUMBER,

    /** A day, {@code 2026-11-26}. */
    DATE,

    /** The key of one of the options. */
    CHOICE,

    /** True or false. */
    YES_NO
}
