package uz.aloqa.contracts;

/** What the information centre has to say. */
public enum AnnouncementKind {
    /** What happened and what the department did. */
    NEWS,
    /** Of a danger that can still be avoided: fraud, ice, a closed road. */
    WARNING,
    /** Of a danger that is here: with severity, urgency and instructions, as CAP has it. */
    ALERT,
    /** A briefing or press conference: time, place, stream. */
    BRIEFING,
    /** A person whom the law looks for. */
    WANTED,
    /** A person whom their family looks for. */
    MISSING,
    /** A story that went well. */
    GOOD_NEWS
}
