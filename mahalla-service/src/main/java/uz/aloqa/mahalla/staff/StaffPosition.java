package uz.aloqa.mahalla.staff;

/** A place among the seven of a mahalla; the seventh is the prevention inspector, whom assignments name. */
enum StaffPosition {
    /** Rais. */
    CHAIR,
    /** Hokim yordamchisi. */
    HOKIM_ASSISTANT,
    /** Yoshlar yetakchisi. */
    YOUTH_LEADER,
    /** Xotin-qizlar faoli. */
    WOMENS_ACTIVIST,
    /** Soliq inspektori. */
    TAX_INSPECTOR,
    /** Ijtimoiy xodim. */
    SOCIAL_WORKER
}
