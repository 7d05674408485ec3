package uz.aloqa.contracts;

/** A seat of the mahalla seven. The seventh is the prevention inspector, whom the assignments name. */
public enum SevenSeat {
    /** Chair of the mahalla (mahalla raisi). */
    CHAIR,

    /** Assistant of the hokim (hokim yordamchisi). */
    HOKIM_ASSISTANT,

    /** Youth leader (yoshlar yetakchisi). */
    YOUTH_LEADER,

    /** Women's activist (xotin-qizlar faoli). */
    WOMEN_ACTIVIST,

    /** Tax inspector (soliq inspektori). */
    TAX_INSPECTOR,

    /** Social worker (ijtimoiy xodim). */
    SOCIAL_WORKER
}
