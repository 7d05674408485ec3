package uz.aloqa.mahalla.profile;

/** Category of a mahalla by crime in a year. */
enum CrimeCategory {
    /** Yashil: calm. */
    GREEN,
    /** Sariq: to be watched. */
    YELLOW,
    /** Qizil: under special attention. */
    RED
}
